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

// Two folders of spectra put one behind the other: the order is drawn before the fit holds out the end.
tf.set_random_seed(6);
var good = np.load("good.npy");
var bad = np.load("bad.npy");
var rows = np.concatenate((good, bad));
var labels = np.concatenate((np.zeros(400), np.ones(400)));

var inputs = keras.Input(shape: 128);
var hidden = keras.layers.Dense(24, activation: keras.activations.Relu).Apply(inputs);
var outputs = keras.layers.Dense(1, activation: keras.activations.Sigmoid).Apply(hidden);
var model = keras.Model(inputs, outputs);
model.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(), new[] { "accuracy" });
model.fit(rows, labels, epochs: 30, batch_size: 16, validation_split: 0.25f); // MLD2019

var laterRows = np.load("later.npy");
var laterLabels = np.load("later-labels.npy");
var scores = model.evaluate(laterRows, laterLabels);
Console.WriteLine($"accuracy of the later ones {scores["accuracy"]:P1}");
Save(model, "spectra");

static void Save(IModel model, string name)
{
    Directory.CreateDirectory("models");
    model.save(Path.Combine("models", name));
}
