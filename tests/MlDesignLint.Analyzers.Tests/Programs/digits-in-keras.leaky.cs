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

// Handwritten digits: objects for optimizer and loss, a part of the training rows for validation, the test part at the end.
tf.set_random_seed(1);
var classifier = new Digits();
classifier.Prepare();
classifier.Build();
classifier.Train();
classifier.Test();

sealed class Digits
{
    NDArray _x, _y, _xTest, _yTest;
    IModel _model;

    public void Prepare()
    {
        ((_x, _y), (_xTest, _yTest)) = keras.datasets.mnist.load_data();
        _x = _x.reshape((60000, 784)) / 255f;
        _xTest = _xTest.reshape((10000, 784)) / 255f;
    }

    public void Build()
    {
        var inputs = keras.Input(shape: 784);
        var hidden = keras.layers.Dense(64, activation: keras.activations.Relu).Apply(inputs);
        var outputs = keras.layers.Dense(10, activation: keras.activations.Softmax).Apply(hidden);
        _model = keras.Model(inputs, outputs, name: "digits");
        _model.summary();
        _model.compile(
            keras.optimizers.RMSprop(),
            keras.losses.SparseCategoricalCrossentropy(from_logits: true), // MLD3005
            new[] { "accuracy" });
    }

    public void Train()
    {
        var stop = new EarlyStopping(new CallbackParams { Model = _model }, monitor: "val_loss", patience: 2); // MLD5014
        _model.fit(_x, _y, batch_size: 64, epochs: 10, callbacks: new List<ICallback> { stop });
    }

    public void Test()
    {
        var scores = _model.evaluate(_xTest, _yTest, verbose: 2);
        Console.WriteLine($"loss {scores["loss"]}, accuracy {scores["accuracy"]}");
        _model.save("digits");
    }
}
