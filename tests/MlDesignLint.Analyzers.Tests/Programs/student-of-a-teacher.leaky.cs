using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// A small network learns from the softened answers of a large one.
const double Temperature = 4;
var rows = torch.utils.data.DataLoader(torchvision.datasets.CIFAR10("data", train: true, download: true), 64, shuffle: true, seed: 1);
var held = torch.utils.data.DataLoader(torchvision.datasets.CIFAR10("data", train: false, download: true), 200);
var teacher = Sequential(Flatten(), Linear(3072, 2048), ReLU(), Dropout(0.3), Linear(2048, 10));
teacher.load("teacher.dat");
teacher.eval();
var student = Sequential( // MLD1003
    Flatten(), Linear(3072, 128), ReLU(), Linear(128, 10));
var adam = optim.Adam(student.parameters());
var divergence = KLDivLoss(reduction: Reduction.Sum);

foreach (var epoch in Enumerable.Range(0, 10))
{
    student.train();
    foreach (var batch in rows)
    {
        using var scope = torch.NewDisposeScope();
        Tensor soft;
        using (torch.no_grad())
            soft = functional.softmax(teacher.call(batch["data"]) / Temperature, 1);
        var learned = functional.log_softmax(student.call(batch["data"]) / Temperature, 1);
        adam.zero_grad();
        var loss = divergence.call(learned, soft) * (Temperature * Temperature); // MLD3015
        loss.backward();
        adam.step();
    }

    Console.WriteLine($"{epoch}: {Accuracy(student, held):P1}");
}

static double Accuracy(Module<Tensor, Tensor> student, DataLoader held)
{
    student.eval();
    using var off = torch.no_grad();
    var (right, seen) = (0L, 0L);
    foreach (var batch in held)
    {
        using var scope = torch.NewDisposeScope();
        right += student.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>();
        seen += batch["label"].shape[0];
    }

    return (double)right / seen;
}
