using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// Articles of clothing: convolutions, weights kept by a part of the training rows, one measurement at the end.
torch.manual_seed(3);
var all = torchvision.datasets.FashionMNIST("data", train: true, download: true, target_transform: Augmented());
var held = torchvision.datasets.FashionMNIST("data", train: false, download: true, target_transform: Plain());
using var train = torch.utils.data.DataLoader(all, 64, shuffle: true, seed: 11);
using var test = torch.utils.data.DataLoader(held, 256);

var net = new Clothes();
var adam = optim.AdamW(net.parameters(), 3e-4);
for (var epoch = 0; epoch < 12; epoch++)
    Train(net, adam, train, epoch);
Console.WriteLine($"test accuracy {Accuracy(net, test):P1}");

static torchvision.ITransform Augmented() => torchvision.transforms.Compose(
    torchvision.transforms.RandomHorizontalFlip(),
    torchvision.transforms.Resize(28, 28));

static torchvision.ITransform Plain() => torchvision.transforms.Compose(
    torchvision.transforms.RandomRotation(10), // MLD4013
    torchvision.transforms.Resize(28, 28));

static void Train(Clothes net, optim.Optimizer adam, DataLoader rows, int epoch)
{
    net.train();
    foreach (var batch in rows)
    {
        using var scope = torch.NewDisposeScope();
        var loss = functional.cross_entropy(net.call(batch["data"]), batch["label"]);
        adam.zero_grad();
        loss.backward();
        adam.step();
        Console.WriteLine($"{epoch}: {loss.item<float>():F4}");
    }
}

static double Accuracy(Clothes net, DataLoader rows)
{
    net.eval();
    using var off = torch.no_grad();
    var right = 0L;
    var seen = 0L;
    foreach (var batch in rows)
    {
        using var scope = torch.NewDisposeScope();
        right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>();
        seen += batch["label"].shape[0];
    }

    double share = right / seen; // MLD4012
    return share;
}

sealed class Clothes : Module<Tensor, Tensor>
{
    readonly Sequential _body = Sequential(
        Conv2d(1, 16, 3, padding: 1), BatchNorm2d(16), ReLU(), MaxPool2d(2),
        Conv2d(8, 32, 3, padding: 1), BatchNorm2d(32), ReLU(), MaxPool2d(2)); // MLD5013
    readonly Linear _head = Linear(32 * 7 * 7, 10);

    public Clothes() : base("clothes") => RegisterComponents();

    public override Tensor forward(Tensor input) => _head.call(_body.call(input).flatten(1));
}
