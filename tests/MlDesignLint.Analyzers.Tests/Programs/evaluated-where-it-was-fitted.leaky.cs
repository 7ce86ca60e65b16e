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

// Loan files: fitted on the older ones, evaluated on the newer ones.
tf.set_random_seed(8);
var loans = new Loans("older.npy", "older-labels.npy", "newer.npy", "newer-labels.npy");
loans.Learn(epochs: 20);
loans.Report();

sealed class Loans
{
    readonly NDArray _older;
    readonly NDArray _repaid;
    readonly NDArray _newer;
    readonly NDArray _repaidToo;
    readonly Sequential _model;

    public Loans(string older, string repaid, string newer, string repaidToo)
    {
        _older = np.load(older);
        _repaid = np.load(repaid);
        _newer = np.load(newer);
        _repaidToo = np.load(repaidToo);
        _model = keras.Sequential();
        _model.add(keras.layers.Dense(24, activation: keras.activations.Relu));
        _model.add(keras.layers.Dense(1, activation: keras.activations.Sigmoid));
        _model.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(), new[] { "accuracy" });
    }

    public void Learn(int epochs)
    {
        for (var i = 0; i < epochs; i++)
            _model.fit(_older, _repaid, batch_size: 64, epochs: 1);
    }

    public void Report()
    {
        var scores = _model.evaluate(_older, _repaid); // MLD4001
        Console.WriteLine($"accuracy {scores["accuracy"]:P1}");
    }
}
