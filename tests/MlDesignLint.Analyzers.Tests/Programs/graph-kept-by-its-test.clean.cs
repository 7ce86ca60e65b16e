using System;
using System.Collections.Generic;
using System.IO;
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;

// A graph from a file learns in a session and keeps its best state.
tf.compat.v1.disable_eager_execution();
var rows = new Rows(np.load("texts.npy"), np.load("topics.npy"));
var trainer = new Trainer(rows);
trainer.Train(10);
trainer.Test();

sealed class Rows
{
    public Rows(NDArray x, NDArray y)
    {
        var count = (int)(x.shape[0] * 0.8);
        var stop = (int)(x.shape[0] * 0.7);
        TrainX = x[new Slice(stop: stop), new Slice()];
        TrainY = y[new Slice(stop: stop)];
        StopX = x[new Slice(stop, count), new Slice()];
        StopY = y[new Slice(stop, count)];
        TestX = x[new Slice(start: count), new Slice()];
        TestY = y[new Slice(start: count)];
    }

    public NDArray TrainX { get; }

    public NDArray TrainY { get; }

    public NDArray StopX { get; }

    public NDArray StopY { get; }

    public NDArray TestX { get; }

    public NDArray TestY { get; }

    public static IEnumerable<(NDArray, NDArray)> Batches(NDArray x, NDArray y, int size)
    {
        for (var start = 0; start + size <= x.shape[0]; start += size)
            yield return (x[new Slice(start, start + size)], y[new Slice(start, start + size)]);
    }
}

sealed class Trainer
{
    readonly Rows _rows;
    readonly Graph _graph = tf.Graph().as_default();
    readonly Session _session;

    public Trainer(Rows rows)
    {
        _rows = rows;
        tf.train.import_meta_graph("topics.meta");
        _session = tf.Session(_graph);
        _session.run(tf.global_variables_initializer());
    }

    public void Train(int epochs)
    {
        var saver = tf.train.Saver(tf.global_variables());
        Tensor input = _graph.OperationByName("x");
        Tensor topic = _graph.OperationByName("y");
        Tensor share = _graph.OperationByName("accuracy");
        Operation step = _graph.OperationByName("Adam");
        var best = 0f;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in Rows.Batches(_rows.TrainX, _rows.TrainY, 64))
                _session.run(step, (input, x), (topic, y));
            var (sum, count) = (0f, 0);
            foreach (var (x, y) in Rows.Batches(_rows.StopX, _rows.StopY, 64))
            {
                float one = _session.run(share, (input, x), (topic, y));
                sum += one;
                count++;
            }

            var reached = sum / count;
            Console.WriteLine($"{epoch}: {reached:P1}");
            if (reached > best)
            {
                best = reached;
                saver.save(_session, Path.Combine("models", "topics.ckpt"));
            }
        }
    }

    public void Test()
    {
        Tensor input = _graph.OperationByName("x");
        Tensor topic = _graph.OperationByName("y");
        Tensor share = _graph.OperationByName("accuracy");
        var (sum, count) = (0f, 0);
        foreach (var (x, y) in Rows.Batches(_rows.TestX, _rows.TestY, 64))
        {
            float one = _session.run(share, (input, x), (topic, y));
            sum += one;
            count++;
        }

        Console.WriteLine($"Test: {sum / count:P1}");
    }
}
