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

// Reviews: the training part is learned from, the test part is evaluated.
tf.set_random_seed(4);
var ((x, y), (xTest, yTest)) = keras.datasets.imdb.load_data(num_words: 10000, maxlen: 200);
x = keras.preprocessing.sequence.pad_sequences(ToRows(x), maxlen: 200);
Console.WriteLine($"{x.shape} {xTest.shape}");

var model = Build(10000, 16);
model.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(), new[] { "accuracy" });
model.fit(xTest, yTest, epochs: 4, batch_size: 512); // MLD2003
model.evaluate(x, y);

static IModel Build(int words, int width)
{
    var net = keras.Sequential();
    net.add(keras.layers.Embedding(words, width));
    net.add(keras.layers.GlobalAveragePooling1D());
    net.add(keras.layers.Dense(16, activation: keras.activations.Relu));
    net.add(keras.layers.Dense(1, activation: keras.activations.Sigmoid));
    return net;
}

static IEnumerable<int[]> ToRows(NDArray words)
{
    for (var i = 0; i < 25000; i++)
        yield return words[i].ToArray<int>();
}
