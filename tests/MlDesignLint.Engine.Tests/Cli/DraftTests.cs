using MlDesignLint.Documents;

namespace MlDesignLint.Engine.Tests.Cli;

/// <summary><c>init --from-code</c>: what the code shows is filled in, with its place, and nothing else.</summary>
public sealed class DraftTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("docs/taxi.mldesign.md", "en")]
    [InlineData("docs/taxi.mldesign.md", "ru")]
    [InlineData("docs/taxi.mldesign.yml", "ru")]
    public async Task Declares_what_the_sample_does_and_agrees_with_it(string path, string language)
    {
        foreach (var file in Directory.GetFiles(Checkout.Path("tests", "samples", "taxi-fare", "clean"), "*.cs"))
            _folder.With($"src/{Path.GetFileName(file)}", File.ReadAllText(file));
        Directory.CreateDirectory(_folder.Full("docs"));
        var run = await _folder.Lint("init", path, "--from-code", "src", "--language", language);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));

        var contract = DocumentReader.Read(DocumentFile.Load(_folder.Full(path))).Contract;
        Assert.Equal(
            ("regression", "FareAmount", "group", "TaxiId", 0.2, 20240101, "../src"),
            (contract.Task!.Value, contract.Label!.Value, contract.Split!.Kind!.Value, contract.Split.Group!.Value, contract.Split.TestFraction!.Value, contract.Seed!.Value, contract.Code.Single().Value));
        Assert.Null(contract.Loss);
        Assert.Empty(contract.Metrics);
        Assert.Contains("TripDistance (../src/Training.cs:24)", File.ReadAllText(_folder.Full(path)));

        var check = await _folder.Lint("check", "--format", "json");
        Assert.DoesNotContain("\"rule\": \"MLD7", check.Output);
        Assert.DoesNotContain("\"rule\": \"MLD0", check.Output);
    }

    [Fact]
    public async Task What_differs_from_place_to_place_is_told_and_not_declared()
    {
        await _folder.With("src/Training.cs", DesignDocs.Leaky).With("src/Other.cs", DesignDocs.Leaky.Replace("class Ride", "class Trip").Replace("class Training", "class Other").Replace("<Ride>", "<Trip>").Replace("seed: 1", "seed: 2"))
            .Lint("init", "a.md", "--from-code", "src");
        var text = File.ReadAllText(_folder.Full("a.md"));
        Assert.Null(DocumentReader.Read(new FileText("a.md", text)).Contract.Seed);
        Assert.Contains("- The random seed is 1 (src/Training.cs:14).", text);
        Assert.Contains("- The random seed is 2 (src/Other.cs:14).", text);
    }

    [Theory]
    [InlineData("ml.Data.TrainTestSplit(data, testFraction: 0.2)", "ml.Data.TrainTestSplit(data, testFraction: 0.2, samplingKeyColumnName: \"Distance\"); var other = ml.Data.TrainTestSplit(data, testFraction: 0.2)")]
    [InlineData("new MLContext(seed: 1)", "new MLContext(seed: 1); new MLContext().Data.TrainTestSplit(new MLContext(seed: 1).Data.LoadFromTextFile<Ride>(path))")]
    public async Task What_one_place_does_without_is_not_declared(string before, string after)
    {
        await _folder.With("src/Training.cs", DesignDocs.Leaky.Replace(before, after)).Lint("init", "a.md", "--from-code", "src");
        Assert.DoesNotContain("\"rule\": \"MLD7", (await _folder.Lint("check", "--format", "json")).Output);
    }

    [Fact]
    public async Task A_fraction_is_declared_as_it_is_spelt_and_a_label_by_its_member()
    {
        await _folder.With("src/Training.cs", DesignDocs.Leaky.Replace("testFraction: 0.2", "testFraction: 0.2f")
            .Replace("[LoadColumn(1)]", "[LoadColumn(1), ColumnName(\"Label\")]").Replace("\"FareAmount\"", "\"Label\"")).Lint("init", "a.md", "--from-code", "src");
        var text = File.ReadAllText(_folder.Full("a.md"));
        Assert.Contains("split: { test_fraction: 0.2 }", text);
        Assert.Contains("label: \"FareAmount\"", text);
        Assert.DoesNotContain("\"rule\": \"MLD7", (await _folder.Lint("check", "--format", "json")).Output);
    }

    [Theory]
    [InlineData("var loss = nn.MSELoss(); loss.call(model.call(x), y).backward();", "# loss: { name: squared-error,")]
    [InlineData("nn.functional.l1_loss(model.call(x), y).backward();", "# loss: { name: absolute-error,")]
    [InlineData("(model.call(x) - y).pow(2).mean().backward();", "# loss: { name: squared-error,")]
    [InlineData("Weighted(model.call(x), y).backward();", "# loss: { name: absolute error, reason: \"…\" }\n")]
    public async Task Of_a_network_the_seed_the_optimizer_the_loss_and_the_own_metric_are_read(string step, string loss)
    {
        await _folder.With("src/Training.cs", $$"""
            using System;
            using System.Linq;
            using TorchSharp;
            using static TorchSharp.torch;

            public static class Training
            {
                public static void Run(nn.Module<Tensor, Tensor> model, Tensor x, Tensor y, Func<Tensor, Tensor, Tensor> Weighted)
                {
                    torch.manual_seed(7);
                    var optimizer = optim.Adam(model.parameters());
                    optimizer.zero_grad();
                    {{step}}
                    optimizer.step();
                    Console.WriteLine(Error([1f], [2f]));
                }

                static double Error(float[] actual, float[] predicted) => actual.Zip(predicted, (a, p) => Math.Abs((a - p) / a)).Average() * 100;
            }
            """).Lint("init", "a.md", "--from-code", "src");
        var text = File.ReadAllText(_folder.Full("a.md"));
        Assert.Contains("seed: 7  # src/Training.cs:10", text);
        Assert.Contains("- The model is trained with Adam (src/Training.cs:11).", text);
        Assert.Contains("- The code computes MAPE (src/Training.cs:18).", text);
        Assert.Contains(loss, text);
        Assert.DoesNotContain("\"rule\": \"MLD7", (await _folder.Lint("check", "--format", "json")).Output);
    }

    [Theory]
    [InlineData("none", "none: the path does not exist\n")]
    [InlineData("notes.txt", "notes.txt: ")]
    public async Task Code_that_cannot_be_read_ends_in_a_message(string path, string error)
    {
        var run = await _folder.With("notes.txt", "x").Lint("init", "a.md", "--from-code", path);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Full("a.md")));
    }

    [Theory]
    [InlineData("src/a.cs", "class {{{{ \"never closed")]
    [InlineData("src/a.cs", "")]
    [InlineData("src/a.csproj", "<Project")]
    public async Task Code_without_anything_to_say_gives_the_empty_document_or_a_message(string path, string text)
    {
        var run = await _folder.With(path, text).Lint("init", "a.md", "--from-code", "src");
        Assert.Contains(run.ExitCode, new[] { 0, 2 });
        Assert.Equal(run.ExitCode == 0, File.Exists(_folder.Full("a.md")));
        Assert.Equal(run.ExitCode == 2, run.Error.Length > 0);
    }
}
