using System;
using System.Linq;
using Tensorflow;
using Tensorflow.Common.Types;
using Tensorflow.Keras;
using Tensorflow.Keras.ArgsDefinition;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

// Written digits by a model of its own, trained on a tape.
tf.set_random_seed(5);
var digits = new Digits();
digits.Prepare();
digits.Learn(500);
digits.Tell();

sealed class Digits
{
    NDArray _x, _y, _xTest, _yTest;
    IDatasetV2 _batches;
    Net _net;
    float _share;

    public void Prepare()
    {
        ((_x, _y), (_xTest, _yTest)) = keras.datasets.mnist.load_data();
        (_x, _xTest) = (_x / 255f, _xTest / 255f);
        _batches = tf.data.Dataset.from_tensor_slices(_x, _y).repeat().shuffle(5000, seed: 5).batch(128).prefetch(1);
        _net = new Net(new ModelArgs());
    }

    public void Learn(int steps)
    {
        var adam = keras.optimizers.Adam(0.001f);
        foreach (var (step, (x, y)) in enumerate(_batches.take(steps), 1))
        {
            using var tape = tf.GradientTape();
            var loss = Loss(_net.Apply(x, training: true), y);
            var gradients = tape.gradient(loss, _net.TrainableVariables);
            adam.apply_gradients(zip(gradients, _net.TrainableVariables.Select(variable => variable as ResourceVariable)));
            if (step % 100 == 0)
            {
                var answers = _net.Apply(x, training: true);
                print($"{step}: {Loss(answers, y).numpy()}, {Share(answers, y).numpy()}");
            }
        }

        _share = (float)Share(_net.Apply(_xTest), _yTest);
    }

    public void Tell() => print(_share > 0.95 ? "learned" : "not learned");

    static Tensor Loss(Tensor scores, Tensor truth) => tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels: tf.cast(truth, tf.int64), logits: scores));

    static Tensor Share(Tensor answers, Tensor truth) => tf.reduce_mean(tf.cast(tf.equal(tf.math.argmax(answers, 1), tf.cast(truth, tf.int64)), tf.float32));
}

sealed class Net : Model
{
    readonly ILayer _flat = keras.layers.Flatten();
    readonly ILayer _hidden = keras.layers.Dense(128, activation: keras.activations.Relu);
    readonly ILayer _last = keras.layers.Dense(10);

    public Net(ModelArgs args) : base(args) => StackLayers(_flat, _hidden, _last);

    protected override Tensors Call(Tensors inputs, Tensors state = null, bool? training = null, IOptionalArgs optional_args = null)
    {
        inputs = _flat.Apply(inputs);
        inputs = _hidden.Apply(inputs);
        inputs = _last.Apply(inputs);
        if (!training.Value)
            inputs = tf.nn.softmax(inputs);
        return inputs;
    }
}
