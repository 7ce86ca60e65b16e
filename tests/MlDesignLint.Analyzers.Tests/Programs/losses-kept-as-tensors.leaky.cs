using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// An autoencoder whose losses are added up as numbers, and whose codes are handed out of their scope.
torch.manual_seed(64);
var images = torch.load("images.dat");
var coder = Sequential(Linear(784, 64), ReLU(), Linear(64, 8));
var decoder = Sequential(Linear(8, 64), ReLU(), Linear(64, 784), Sigmoid());
var parameters = coder.parameters().Concat(decoder.parameters());
var adam = optim.Adam(parameters);
var loss = BCELoss();
for (var epoch = 0; epoch < 10; epoch++)
{
    var total = torch.zeros(1);
    for (var i = 0L; i + 100 <= images.shape[0]; i += 100) // MLD6005
    {
        var batch = images.narrow(0, i, 100);
        var error = loss.call(decoder.call(coder.call(batch)), batch);
        adam.zero_grad();
        error.backward();
        adam.step();
        total += error; // MLD5007
    }

    Console.WriteLine($"{epoch}: {total.item<float>():F2}");
}

using var codes = Codes(coder, images);
codes.save("codes.dat");

static Tensor Codes(Module<Tensor, Tensor> coder, Tensor images)
{
    using var off = torch.no_grad();
    using var scope = torch.NewDisposeScope();
    var scaled = coder.call(images) / 10;
    return scaled; // MLD6007
}
