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

// Fuel by weight and power: one number without bounds, judged by its error on rows that were cut off before scaling.
tf.set_random_seed(5);
var rows = np.load("cars.npy");
var fuel = np.load("fuel.npy");
var (x, xTest) = (rows[":300"], rows["300:"]);
var (y, yTest) = (fuel[":300"], fuel["300:"]);
var middle = np.mean(x);
(x, xTest) = (x - middle, xTest - middle);

var model = keras.Sequential();
model.add(keras.layers.Dense(16, activation: keras.activations.Relu));
model.add(keras.layers.Dense(1));
model.compile(
    keras.optimizers.Adam(0.01f),
    keras.losses.MeanSquaredError(),
    metrics: new[] { "mean_absolute_error" });
model.fit(x, y, epochs: 100, verbose: 0);

var errors = model.evaluate(xTest, yTest);
foreach (var (name, value) in errors)
    Console.WriteLine($"{name} {value:F2}");
Answer(model, xTest);

static void Answer(IModel model, NDArray cars)
{
    var litres = model.predict(cars);
    Console.WriteLine($"first car: {litres[0]}");
}

static void Describe(NDArray cars)
{
    // Looking at all rows teaches the model nothing.
    Console.WriteLine($"mean of all {np.mean(cars)}, least {np.amin(cars)}");
}
