using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// Attention weights are probabilities, the output is not; one scope serves training and evaluation.
torch.manual_seed(6);
var model = new Attentive(32, 4);
var sgd = optim.SGD(model.parameters(), 0.1);
var (x, y) = (torch.load("x.dat"), torch.load("y.dat"));
var (xHeld, yHeld) = (torch.load("x-held.dat"), torch.load("y-held.dat"));
for (var epoch = 0; epoch < 50; epoch++)
{
    var learned = Pass(model, sgd, x, y, training: true);
    var measured = Pass(model, sgd, xHeld, yHeld, training: false);
    Console.WriteLine($"{epoch}: {learned:F3} {measured:F3}");
}

static float Pass(Attentive model, optim.Optimizer sgd, Tensor x, Tensor y, bool training)
{
    model.train(training);
    using var off = training ? null : torch.no_grad();
    using var scope = torch.NewDisposeScope();
    var loss = functional.cross_entropy(model.call(x), y);
    if (training)
    {
        sgd.zero_grad();
        loss.backward();
        sgd.step();
    }

    return loss.item<float>();
}

sealed class Attentive : Module<Tensor, Tensor>
{
    readonly Linear _query;
    readonly Linear _key;
    readonly Linear _value;
    readonly Dropout _dropout = Dropout(0.1);
    readonly Linear _classes;

    public Attentive(long width, long classes) : base("attentive")
    {
        _query = Linear(width, width);
        _key = Linear(width, width);
        _value = Linear(width, width);
        _classes = Linear(width, classes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var scores = torch.matmul(_query.call(input), _key.call(input).transpose(1, 2)) / Math.Sqrt(32);
        var weights = functional.softmax(scores, -1);
        var seen = torch.matmul(_dropout.call(weights), _value.call(input)).mean(new long[] { 1 });
        return _classes.call(seen);
    }
}
