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

// A compilation by names keeps RMSprop and the squared or absolute error alone; everything else is given as an object.
tf.set_random_seed(2);
var ((x, y), (xTest, yTest)) = keras.datasets.cifar10.load_data();
(x, xTest) = (x / 255f, xTest / 255f);

var model = keras.Sequential();
model.add(keras.layers.Conv2D(32, kernel_size: 3, activation: keras.activations.Relu));
model.add(keras.layers.MaxPooling2D());
model.add(keras.layers.Conv2D(64, kernel_size: 3, activation: keras.activations.Relu));
model.add(keras.layers.Flatten());
model.add(keras.layers.Dense(64, activation: keras.activations.Relu));
model.add(keras.layers.Dense(10));
model.compile("adam", "sparse_categorical_crossentropy", new[] { "accuracy" }); // MLD3004

model.fit(x, y, batch_size: 64, epochs: 10);
model.evaluate(xTest, yTest);
Show(model, xTest);

static void Show(IModel model, NDArray images)
{
    var answers = tf.arg_max(model.predict(images), 0); // MLD4011
    Console.WriteLine($"answers {answers}");
}

static void Rate(IModel model)
{
    // The names that are kept may be written.
    model.compile("rmsprop", "mse", new[] { "mae" });
}
