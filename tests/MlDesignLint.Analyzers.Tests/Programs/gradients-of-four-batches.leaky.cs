using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// Gradients of four small batches make one step, in a method called from the epoch loop.
torch.random.manual_seed(8);
var trainer = new Trainer(new Tagger(5000, 64, 12));
var loader = torch.utils.data.DataLoader(torchvision.datasets.CIFAR100("data", train: true), 16, shuffle: true, seed: 8, drop_last: true);
for (var epoch = 0; epoch < 3; epoch++)
    trainer.Epoch(loader);
trainer.Model.save("tagger.dat");

sealed class Trainer(Tagger model)
{
    const int Turns = 4;

    readonly optim.Optimizer _optimizer = optim.Adam(model.parameters(), 1e-3);
    readonly Loss<Tensor, Tensor, Tensor> _loss = CrossEntropyLoss();

    public Tagger Model => model;

    public void Epoch(DataLoader loader)
    {
        model.train();
        var turn = 0;
        foreach (var batch in loader)
        {
            using var scope = torch.NewDisposeScope();
            Learn(batch["data"], batch["label"]);
            if (++turn % Turns != 0)
                continue;
            _optimizer.step();
        }
    }

    void Learn(Tensor words, Tensor tags)
    {
        var loss = _loss.call(model.call(words), tags) / Turns;
        loss.backward(); // MLD5001
    }
}

sealed class Tagger : Module<Tensor, Tensor>
{
    readonly Embedding _words;
    readonly Linear _hidden;
    readonly Linear _tags; // MLD5008

    public Tagger(long words, long width, long tags) : base("tagger")
    {
        _words = Embedding(words, width);
        _hidden = Linear(width, width);
        RegisterComponents();
        _tags = Linear(width, tags);
    }

    public override Tensor forward(Tensor input)
    {
        var x = _words.call(input).mean(new long[] { 1 });
        return _tags.call(functional.relu(_hidden.call(x)));
    }
}
