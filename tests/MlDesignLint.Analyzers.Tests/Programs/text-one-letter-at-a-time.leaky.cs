using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// A recurrent network that continues a text, one letter at a time.
torch.manual_seed(42);
var text = File.ReadAllText("letters.txt");
var alphabet = text.Distinct().Order().ToArray();
var codes = text.Select(letter => (long)Array.IndexOf(alphabet, letter)).ToArray();
var cut = codes.Length * 9 / 10;
var learned = torch.tensor(codes.Take(cut).ToArray());
var held = codes.Skip(cut).ToArray(); // MLD4014

var model = new Letters(alphabet.Length, 128);
var adam = optim.Adam(model.parameters(), 2e-3);
for (var step = 0; step < 2000; step++)
{
    using var scope = torch.NewDisposeScope();
    var (input, next) = Sample(learned, 32, 64);
    adam.zero_grad();
    var loss = functional.cross_entropy(model.call(input).reshape(-1, alphabet.Length), next.reshape(-1));
    loss.backward();
    adam.step();
    if (step % 200 == 0)
        Console.WriteLine($"{step}: {loss.item<float>():F3}");
}

Console.WriteLine(Continue(model, alphabet, 300));

static (Tensor, Tensor) Sample(Tensor codes, long rows, long length)
{
    var starts = torch.randint(0, codes.shape[0] - length - 1, new long[] { rows });
    var places = starts.unsqueeze(1) + torch.arange(length);
    return (codes[places], codes[places + 1]);
}

static string Continue(Letters model, char[] alphabet, int length)
{
    torch.no_grad(); // MLD5005
    var written = new List<long> { 0 };
    for (var i = 0; i < length; i++)
    {
        using var scope = torch.NewDisposeScope();
        var scores = model.call(torch.tensor(written.ToArray()).unsqueeze(0))[0, -1]; // MLD5003
        written.Add(torch.multinomial(functional.softmax(scores, 0), 1).item<long>());
    }

    return new(written.Select(code => alphabet[code]).ToArray());
}

sealed class Letters : Module<Tensor, Tensor>
{
    readonly Embedding _letters;
    readonly GRU _memory;
    readonly Dropout _dropout = Dropout(0.1);
    readonly Linear _next;

    public Letters(long letters, long width) : base("letters")
    {
        _letters = Embedding(letters, width);
        _memory = GRU(width, width, batchFirst: true);
        _next = Linear(width, letters);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var (states, _) = _memory.call(_letters.call(input));
        return _next.call(_dropout.call(states));
    }
}
