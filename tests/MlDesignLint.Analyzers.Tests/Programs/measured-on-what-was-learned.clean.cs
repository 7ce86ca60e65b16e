using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// Sensor readings; the classifier is measured on readings of other days.
torch.manual_seed(31);
var (days, faults) = (torch.load("days.dat"), torch.load("faults.dat"));
var (later, laterFaults) = (torch.load("later.dat"), torch.load("later-faults.dat"));
var net = Sequential(Linear(24, 48), ReLU(), Linear(48, 2));
Learn(net, days, faults);
Measure(net, later, laterFaults);

static void Learn(Module<Tensor, Tensor> net, Tensor rows, Tensor truth)
{
    var adam = optim.Adam(net.parameters(), 1e-3);
    for (var turn = 0; turn < 300; turn++)
    {
        using var scope = torch.NewDisposeScope();
        adam.zero_grad();
        var loss = functional.cross_entropy(net.call(rows), truth);
        loss.backward();
        adam.step();
        if (turn % 100 == 0)
            Console.WriteLine($"{turn}: {loss.item<float>():F4}");
    }
}

static void Measure(Module<Tensor, Tensor> net, Tensor rows, Tensor truth)
{
    using var off = torch.no_grad();
    using var scope = torch.NewDisposeScope();
    var found = net.call(rows).argmax(1);
    var right = found.eq(truth).sum().item<long>();
    Console.WriteLine($"{right} of {truth.shape[0]} right");
    var share = found.sum().item<long>() / (double)truth.shape[0];
    Console.WriteLine($"{share:P1} called faulty");
}
