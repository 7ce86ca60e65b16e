using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// Two networks against each other: each has its optimizer, and the generator's rows are detached for the critic.
torch.manual_seed(99);
var loader = torch.utils.data.DataLoader(torchvision.datasets.MNIST("data", train: true, download: true), 100, shuffle: true, seed: 99);
var generator = Sequential(Linear(64, 256), ReLU(), Linear(256, 784), Tanh());
var critic = Sequential(Linear(784, 256), LeakyReLU(0.2), Linear(256, 1), Sigmoid());
var (adamG, adamC) = (optim.Adam(generator.parameters(), 2e-4), optim.Adam(critic.parameters(), 2e-4));
var loss = BCEWithLogitsLoss();

for (var epoch = 0; epoch < 30; epoch++)
{
    var (sumG, sumC) = (0.0, 0.0);
    foreach (var batch in loader)
    {
        using var scope = torch.NewDisposeScope();
        var real = batch["data"].reshape(-1, 784);
        var (ones, zeros) = (torch.ones(real.shape[0], 1), torch.zeros(real.shape[0], 1));
        var made = generator.call(torch.randn(real.shape[0], 64));

        adamC.zero_grad();
        var lossC = loss.call(critic.call(real), ones) // MLD3003
            + loss.call(critic.call(made.detach()), zeros); // MLD3003
        lossC.backward();
        adamC.step();

        adamG.zero_grad();
        var lossG = loss.call(critic.call(made), ones); // MLD3003
        lossG.backward();
        adamG.step();
        adamG.step(); // MLD5017
        sumG += lossG.item<float>();
        sumC += lossC.item<float>();
    }

    Console.WriteLine($"{epoch}: generator {sumG:F1}, critic {sumC:F1}");
    Show(generator, epoch);
}

static void Show(Module<Tensor, Tensor> generator, int epoch)
{
    using var off = torch.no_grad();
    using var scope = torch.NewDisposeScope();
    var images = generator.call(torch.randn(16, 64)).reshape(16, 1, 28, 28);
    images.save($"epoch-{epoch}.dat");
}
