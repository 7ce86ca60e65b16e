using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Callbacks;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

// Three kinds of flowers: a loss of distributions goes with a column for each kind, a sparse one with the numbers.
tf.set_random_seed(7);
var x = np.load("flowers.npy");
var kinds = np.load("kinds.npy");
var (xTest, kindsTest) = (np.load("more-flowers.npy"), np.load("more-kinds.npy"));

var model = keras.Sequential();
model.add(keras.layers.Dense(10, activation: keras.activations.Relu));
model.add(keras.layers.Dense(3, activation: keras.activations.Softmax));
model.compile(
    keras.optimizers.SGD(0.05f),
    keras.losses.SparseCategoricalCrossentropy(),
    new[] { "accuracy" });
model.fit(x, Tensorflow.Keras.Utils.np_utils.to_categorical(kinds, 3), epochs: 60, batch_size: 8); // MLD3014
model.evaluate(xTest, kindsTest);

var other = keras.Sequential();
other.add(keras.layers.Dense(10, activation: keras.activations.Relu));
other.add(keras.layers.Dense(3, activation: keras.activations.Softmax));
other.compile(
    keras.optimizers.SGD(0.05f),
    keras.losses.CategoricalCrossentropy(),
    new[] { "accuracy" });
other.fit(x, Tensorflow.Keras.Utils.np_utils.to_categorical(kinds, 3), epochs: 60, batch_size: 8);
other.evaluate(xTest, Tensorflow.Keras.Utils.np_utils.to_categorical(kindsTest, 3));
Count(model, xTest, kindsTest);

static void Count(IModel model, NDArray rows, NDArray kinds)
{
    var answers = tf.arg_max(model.predict(rows), 1).numpy();
    var right = 0;
    for (var i = 0; i < 30; i++)
    {
        if ((long)answers[i] == (long)kinds[i])
            right++;
    }

    var seen = (int)kinds.size;
    double share = right / seen; // MLD4012
    Console.WriteLine($"{share:P1}");
}
