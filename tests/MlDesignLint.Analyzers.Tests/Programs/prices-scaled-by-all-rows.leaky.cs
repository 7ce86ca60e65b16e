using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// House prices: scaled inputs, a small regression, the error in the unit of the target.
torch.manual_seed(17);
var lines = File.ReadAllLines(Path.Combine("data", "houses.csv")).Skip(1).Select(line => line.Split(',').Select(float.Parse).ToArray()).ToArray();
var inputs = torch.tensor(lines.SelectMany(line => line.Take(6)).ToArray()).reshape(lines.Length, 6);
var prices = torch.tensor(lines.Select(line => line[6]).ToArray()).reshape(lines.Length, 1);

var cut = lines.Length * 4 / 5;
var mean = inputs.mean(new long[] { 0 }); // MLD2018
var deviation = inputs.std(0);
inputs = (inputs - mean) / deviation;
var xTrain = inputs[TensorIndex.Slice(0, cut)];
var xTest = inputs[TensorIndex.Slice(cut, lines.Length)];
var yTrain = prices[TensorIndex.Slice(0, cut)];
var yTest = prices[TensorIndex.Slice(cut, lines.Length)];

var net = Sequential(Linear(6, 32), ReLU(), Linear(32, 1));
var adam = optim.Adam(net.parameters(), 1e-2);
var loss = MSELoss();
for (var epoch = 0; epoch < 400; epoch++)
{
    using var scope = torch.NewDisposeScope();
    adam.zero_grad();
    var error = loss.call(net.call(xTrain), yTrain);
    error.backward();
    adam.step();
    if (epoch % 50 == 0)
        Console.WriteLine($"{epoch}: {error.item<float>():F2}");
}

using (torch.no_grad())
{
    var error = functional.l1_loss(net.call(xTest), yTest);
    Console.WriteLine($"mean absolute error {error.item<float>():F0}");
}
