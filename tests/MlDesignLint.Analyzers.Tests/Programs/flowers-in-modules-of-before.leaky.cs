using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.nn.functional;

// Flowers by four lengths, with the modules and losses of TorchSharp 0.96.
random.manual_seed(1);
var lines = File.ReadAllLines("flowers.csv").Skip(1).Select(line => line.Split(',')).ToList();
var sizes = Sizes(lines);
var kinds = Kinds(lines);

var train = new List<(Tensor, Tensor)>();
for (var i = 0; i < kinds.Count; i++)
    train.Add((sizes[i], kinds[i]));

var (heldSizes, heldKinds) = (Sizes(lines.Take(30).ToList()), kinds.Take(30).ToList()); // MLD2004
var test = new List<(Tensor, Tensor)>();
for (var i = 0; i < heldKinds.Count; i++)
    test.Add((heldSizes[i], heldKinds[i]));

var model = new Flowers();
var (adam, loss) = (optim.Adam(model.parameters()), cross_entropy_loss());
for (var epoch = 1; epoch <= 20; epoch++)
{
    Learn(model, adam, loss, train);
    Console.WriteLine($"{epoch}: {Share(model, test):P1}");
}

static void Learn(nn.Module model, optim.Optimizer optimizer, Loss loss, IEnumerable<(Tensor, Tensor)> rows)
{
    model.train();
    foreach (var (size, kind) in rows)
    {
        using var scope = torch.NewDisposeScope();
        optimizer.zero_grad();
        var error = loss(model.forward(size), kind); // MLD3003
        error.backward();
        optimizer.step();
    }
}

static double Share(nn.Module model, IEnumerable<(Tensor, Tensor)> rows)
{
    model.eval();
    using var off = torch.no_grad();
    var (right, all) = (0.0, 0);
    foreach (var (size, kind) in rows)
    {
        using var scope = torch.NewDisposeScope();
        right += model.forward(size).argmax(1).eq(kind).sum().ToInt32();
        all++;
    }

    return right / all;
}

static List<Tensor> Sizes(List<string[]> lines) => lines.Select(line => torch.tensor(line.Take(4).Select(float.Parse).ToArray()).unsqueeze(0)).ToList();

static List<Tensor> Kinds(List<string[]> lines) => lines.Select(line => torch.tensor(new[] { long.Parse(line[4]) })).ToList();

sealed class Flowers : nn.Module
{
    readonly nn.Module _first = Linear(4, 64);
    readonly nn.Module _bend = ReLU();
    readonly nn.Module _second = Linear(64, 3);
    readonly nn.Module _share = Softmax(1);

    public Flowers() : base("flowers") => RegisterComponents();

    public override Tensor forward(Tensor t) => _share.forward(_second.forward(_bend.forward(_first.forward(t))));
}
