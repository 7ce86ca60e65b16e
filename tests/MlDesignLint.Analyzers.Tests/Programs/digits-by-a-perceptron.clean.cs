using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// Handwritten digits, a perceptron with one hidden layer, accuracy on the test part.
torch.manual_seed(20240101);
var batchSize = 128;
var epochs = 5;
var train = torch.utils.data.DataLoader(torchvision.datasets.MNIST("data", train: true, download: true), batchSize, shuffle: true, seed: 7);
var test = torch.utils.data.DataLoader(torchvision.datasets.MNIST("data", train: false, download: true), batchSize);

var model = new Perceptron(784, 256, 10);
var optimizer = optim.Adam(model.parameters(), 1e-3);
var loss = CrossEntropyLoss();

for (var epoch = 1; epoch <= epochs; epoch++)
{
    model.train();
    var sum = 0.0;
    foreach (var batch in train)
    {
        using var scope = torch.NewDisposeScope();
        optimizer.zero_grad();
        var output = loss.call(model.call(batch["data"]), batch["label"]);
        output.backward();
        optimizer.step();
        sum += output.item<float>();
    }

    Console.WriteLine($"epoch {epoch}: loss {sum:F3}, accuracy {Accuracy(model, test):P2}");
}

model.save("digits.dat");

static double Accuracy(Perceptron model, DataLoader rows)
{
    model.eval();
    using var off = torch.no_grad();
    var (right, seen) = (0L, 0L);
    foreach (var batch in rows)
    {
        using var scope = torch.NewDisposeScope();
        right += model.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>();
        seen += batch["label"].shape[0];
    }

    return (double)right / seen;
}

sealed class Perceptron : Module<Tensor, Tensor>
{
    readonly Module<Tensor, Tensor> _flatten = Flatten();
    readonly Module<Tensor, Tensor> _hidden;
    readonly Module<Tensor, Tensor> _dropout = Dropout(0.2);
    readonly Module<Tensor, Tensor> _output;

    public Perceptron(long inputs, long hidden, long classes) : base("perceptron")
    {
        _hidden = Linear(inputs, hidden);
        _output = Linear(hidden, classes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _output.call(_dropout.call(functional.relu(_hidden.call(_flatten.call(input)))));
}
