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

// Three parts: one to learn, one to stop by, one to report.
tf.set_random_seed(3);
var rows = np.load("rows.npy");
var labels = np.load("labels.npy");
var (x, y) = (rows[":8000"], labels[":8000"]);
var (xStop, yStop) = (rows["8000:9000"], labels["8000:9000"]);
var (xTest, yTest) = (rows["9000:"], labels["9000:"]);

var model = keras.Sequential();
model.add(keras.layers.Dense(32, activation: keras.activations.Relu));
model.add(keras.layers.Dropout(0.2f));
model.add(keras.layers.Dense(1, activation: keras.activations.Sigmoid));
model.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(), new[] { "accuracy" });

Learn(model, x, y, xStop, yStop);
var scores = model.evaluate(xTest, yTest);
foreach (var name in scores.Keys)
    Console.WriteLine($"{name}: {scores[name]:F4}");
Keep(model);

static void Learn(IModel model, NDArray x, NDArray y, NDArray xStop, NDArray yStop)
{
    var stop = new EarlyStopping(new CallbackParams { Model = model }, monitor: "val_loss", patience: 3);
    model.fit(x, y, batch_size: 32, epochs: 100, validation_data: (xStop, yStop), callbacks: new List<ICallback> { stop });
}

static void Keep(IModel model)
{
    Directory.CreateDirectory("models");
    model.save_weights(Path.Combine("models", "sick-or-not"));
}
