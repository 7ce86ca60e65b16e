using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// Layers in a list that is registered; the model moves before its optimizer is made.
torch.manual_seed(2);
var device = torch.cuda.is_available() ? CUDA : CPU;
var net = new Stack(40, 64, 3, 8).to(device);
var optimizer = optim.Adam(net.parameters(), 1e-3);
var scheduler = optim.lr_scheduler.StepLR(optimizer, 5);
var (features, labels) = (torch.load("features.dat").to(device), torch.load("labels.dat").to(device));
var (held, truth) = (torch.load("held.dat").to(device), torch.load("truth.dat").to(device));

for (var epoch = 0; epoch < 15; epoch++)
{
    net.train();
    using (var scope = torch.NewDisposeScope())
    {
        var loss = functional.cross_entropy(net.call(features), labels);
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
    }

    scheduler.step();
    Report(net, held, truth, epoch);
}

static void Report(Stack net, Tensor held, Tensor truth, int epoch)
{
    net.eval();
    using var off = torch.inference_mode();
    using var scope = torch.NewDisposeScope();
    var right = net.call(held).argmax(1).eq(truth).sum().item<long>();
    Console.WriteLine($"{epoch}: {right} of {truth.shape[0]}");
}

sealed class Stack : Module<Tensor, Tensor>
{
    readonly Linear _first;
    readonly ModuleList<Module<Tensor, Tensor>> _hidden;
    readonly Linear _last;

    public Stack(long inputs, long width, int depth, long classes) : base("stack")
    {
        _first = Linear(inputs, width);
        _hidden = new(Enumerable.Range(0, depth).Select(_ => (Module<Tensor, Tensor>)Sequential(Linear(width, width), ReLU(), Dropout(0.1))).ToArray());
        _last = Linear(width, classes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var x = functional.relu(_first.call(input));
        foreach (var layer in _hidden)
            x = layer.call(x);
        return _last.call(x);
    }
}
