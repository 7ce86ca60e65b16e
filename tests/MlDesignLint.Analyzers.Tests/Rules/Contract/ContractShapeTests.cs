using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

/// <summary>
/// One agreement of a document and a program, broken in one place at a time: all contract rules look on, and what they say has to stand in the code and in
/// the document, whatever shape the program has. Each break has a look-alike that breaks nothing.
/// </summary>
public class ContractShapeTests
{
    const string Document = """
        version: 1
        task: regression
        label: FareAmount
        metrics:
          - { name: RMSE, role: offline, primary: true }
        loss: squared error
        split: { kind: group, group: VendorId, test_fraction: 0.2 }
        unavailable_at_prediction: [Tip]
        sensitive: [Passengers]
        seed: 7
        """;

    const string Rides = """
        public class Ride
        {
            [LoadColumn(0)] public string VendorId { get; set; } = "";
            [LoadColumn(1)] public float Passengers { get; set; }
            [LoadColumn(2)] public float Distance { get; set; }
            [LoadColumn(3)] public float Duration { get; set; }
            [LoadColumn(4)] public float Tip { get; set; }
            [LoadColumn(5)] public float FareAmount { get; set; }
        }

        static class Groups { public static int Of(IEnumerable<Ride> rides) => rides.GroupBy(ride => ride.Passengers).Count(); }

        """;

    static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(MlAnalyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MlAnalyzer)) && type.Namespace!.EndsWith(".Contract", StringComparison.Ordinal)).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        new DisagreementAnalyzer(),
    ];

    static readonly string[] Parts =
    [
        "new MLContext(seed: 7)",
        "TrainTestSplit(rows, testFraction: 0.2, samplingKeyColumnName: \"VendorId\")",
        "ml.Transforms.Concatenate(\"Features\", \"Distance\", \"Duration\").Append(ml.Regression.Trainers.FastTree(labelColumnName: \"FareAmount\"))",
        "Evaluate(predicted, labelColumnName: \"FareAmount\").RootMeanSquaredError",
    ];

    /// <summary>Where the parts stand: context, split, pipeline, evaluation.</summary>
    static readonly Dictionary<string, string> Shapes = new()
    {
        ["one method"] = """
            static class App
            {
                static void Run()
                {
                    var ml = $0;
                    var rows = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
                    var parts = ml.Data.$1;
                    var model = $2.Fit(parts.TrainSet);
                    var predicted = model.Transform(parts.TestSet);
                    Console.WriteLine(ml.Regression.$3);
                }
            }
            """,
        ["helpers"] = """
            static class App
            {
                static void Run()
                {
                    var ml = Context();
                    var parts = Split(ml, ml.Data.LoadFromTextFile<Ride>("rides.csv", ','));
                    Report(ml, Pipeline(ml).Fit(parts.TrainSet), parts.TestSet);
                }

                static MLContext Context() => $0;
                static DataOperationsCatalog.TrainTestData Split(MLContext ml, IDataView rows) => ml.Data.$1;
                static IEstimator<ITransformer> Pipeline(MLContext ml) => $2;
                static void Report(MLContext ml, ITransformer model, IDataView test) { var predicted = model.Transform(test); Console.WriteLine(ml.Regression.$3); }
            }
            """,
        ["members"] = """
            sealed class Pricing
            {
                readonly MLContext ml = $0;
                ITransformer _model;
                IDataView _test;
                IDataView Rows => ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
                public void Train() { var rows = Rows; var parts = ml.Data.$1; _test = parts.TestSet; _model = $2.Fit(parts.TrainSet); }
                public double Score() { var predicted = _model.Transform(_test); return ml.Regression.$3; }
            }
            """,
        ["injected"] = """
            sealed class Trainer(MLContext ml)
            {
                public (ITransformer Model, IDataView Test) Train(IDataView rows) { var parts = ml.Data.$1; return ($2.Fit(parts.TrainSet), parts.TestSet); }
            }
            static class App
            {
                static void Run()
                {
                    var ml = $0;
                    var (model, test) = new Trainer(ml).Train(ml.Data.LoadFromTextFile<Ride>("rides.csv", ','));
                    var predicted = model.Transform(test);
                    Console.WriteLine(ml.Regression.$3);
                }
            }
            """,
        ["tasks"] = """
            static class App
            {
                static async Task Run()
                {
                    var ml = $0;
                    var rows = await Task.Run(() => ml.Data.LoadFromTextFile<Ride>("rides.csv", ','));
                    var parts = ml.Data.$1;
                    var model = await Fit(ml, parts.TrainSet);
                    var predicted = model.Transform(parts.TestSet);
                    Console.WriteLine(ml.Regression.$3);
                }

                static Task<ITransformer> Fit(MLContext ml, IDataView train) => Task.FromResult<ITransformer>($2.Fit(train));
            }
            """,
        ["interface"] = """
            interface ITrain { ITransformer Train(IDataView rows); }
            sealed class Tree(MLContext ml) : ITrain { public ITransformer Train(IDataView rows) => $2.Fit(rows); }
            static class App
            {
                static void Run()
                {
                    var ml = $0;
                    var rows = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
                    var parts = ml.Data.$1;
                    ITrain trainer = new Tree(ml);
                    var predicted = trainer.Train(parts.TrainSet).Transform(parts.TestSet);
                    Console.WriteLine(ml.Regression.$3);
                }
            }
            """,
        ["lambdas"] = """
            static class App
            {
                static void Run()
                {
                    var ml = $0;
                    var rows = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
                    Func<IDataView, ITransformer> train = part => $2.Fit(part);
                    Func<IDataView, double> score = predicted => ml.Regression.$3;
                    var parts = ml.Data.$1;
                    Console.WriteLine(score(train(parts.TrainSet).Transform(parts.TestSet)));
                }
            }
            """,
        ["local functions"] = """
            static class App
            {
                static void Run()
                {
                    var ml = $0;
                    var rows = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
                    var (train, test) = Cut();
                    var predicted = Train(train).Transform(test);
                    Console.WriteLine(ml.Regression.$3);

                    (IDataView, IDataView) Cut() { var parts = ml.Data.$1; return (parts.TrainSet, parts.TestSet); }
                    ITransformer Train(IDataView part) => $2.Fit(part);
                }
            }
            """,
    };

    /// <summary>What is broken: a name, what is replaced by what (in the code or in the document), and the rules that say so.</summary>
    static readonly (string Name, string Old, string New, string Rules)[] Cases =
    [
        ("nothing", "", "", ""),
        ("metric", ".RootMeanSquaredError", ".RSquared", "MLD7001"),
        ("metric read by a pattern", ".RootMeanSquaredError", " is { RootMeanSquaredError: < 3 } ? 1.0 : 0.0", ""),
        ("loss against metric", "name: RMSE, role: offline, primary: true }\nloss: squared error", "name: MAE, role: offline, primary: true }", "MLD7001 MLD7002"),
        ("loss for another metric of the mean", "name: RMSE, role: offline, primary: true }\nloss: squared error", "name: RMSE, role: offline }\n  - { name: MAE, role: guardrail }", ""),
        ("group", ", samplingKeyColumnName: \"VendorId\"", "", "MLD7004"),
        ("group by name", "\"VendorId\")", "nameof(Ride.VendorId))", ""),
        ("time", "kind: group, group: VendorId", "kind: time, column: Duration", "MLD7005"),
        ("strata", "kind: group, group: VendorId", "kind: stratified, column: VendorId", ""),
        ("unavailable column", "\"Distance\", \"Duration\"", "\"Distance\", \"Tip\"", "MLD7006"),
        ("unavailable column under another name", "ml.Transforms.Concatenate(\"Features\", \"Distance\", \"Duration\")", "ml.Transforms.CopyColumns(\"Extra\", \"Tip\").Append(ml.Transforms.Concatenate(\"Features\", \"Extra\"))", "MLD7006"),
        ("column that sounds unavailable", "unavailable_at_prediction: [Tip]", "unavailable_at_prediction: [Trip]", "MLD7012"),
        ("sensitive column", "\"Distance\", \"Duration\"", "\"Distance\", \"Passengers\"", "MLD7007"),
        ("sensitive column through copies", "ml.Transforms.Concatenate(\"Features\", \"Distance\", \"Duration\")", "ml.Transforms.CopyColumns(\"A\", \"Passengers\").Append(ml.Transforms.CopyColumns(\"B\", \"A\")).Append(ml.Transforms.Concatenate(\"Features\", \"B\"))", "MLD7007"),
        ("sensitive column beside the features", "ml.Transforms.Concatenate(\"Features\", \"Distance\", \"Duration\")", "ml.Transforms.CopyColumns(\"A\", \"Passengers\").Append(ml.Transforms.Concatenate(\"Features\", \"Distance\"))", ""),
        ("label", "FastTree(labelColumnName: \"FareAmount\")", "FastTree(labelColumnName: \"Duration\")", "MLD7008"),
        ("label under another name", "ml.Transforms.Concatenate(\"Features\", \"Distance\", \"Duration\").Append(ml.Regression.Trainers.FastTree(labelColumnName: \"FareAmount\"))", "ml.Transforms.CopyColumns(\"Label\", \"FareAmount\").Append(ml.Transforms.Concatenate(\"Features\", \"Distance\")).Append(ml.Regression.Trainers.FastTree())", ""),
        ("label by name", "labelColumnName: \"FareAmount\"", "labelColumnName: nameof(Ride.FareAmount)", ""),
        ("features by name", "\"Distance\", \"Duration\"", "nameof(Ride.Distance), nameof(Ride.Duration)", ""),
        ("no sensitive column", "sensitive: [Passengers]", "sensitive: []", ""),
        ("baseline", "loss: squared error", "baseline: { method: price of the zone }", "MLD7009"),
        ("measured baseline", "loss: squared error", "baseline: { method: price of the zone, metric: RMSE, value: 4.1 }", ""),
        ("share", "testFraction: 0.2", "testFraction: 0.3", "MLD7011"),
        ("share that is computed", "testFraction: 0.2", "testFraction: 1 - 0.8", ""),
        ("column", "sensitive: [Passengers]", "sensitive: [Gender]", "MLD7012"),
        ("column in other letters", "sensitive: [Passengers]", "sensitive: [passengers]", ""),
        ("declared loss", "loss: squared error", "loss: poisson", "MLD7013"),
        ("declared loss by another name", "loss: squared error", "loss: { name: MSE, reason: means are billed }", ""),
        ("logarithm", "loss: squared error", "loss: squared log error", "MLD7014"),
        ("seed", "seed: 7)", "seed: 8)", "MLD7016"),
        ("no seed", "MLContext(seed: 7)", "MLContext()", "MLD7016"),
        ("seed that is computed", "seed: 7)", "seed: 3 + 4)", ""),
        ("slice", "primary: true }", "primary: true, slices: [airport] }", "MLD7020"),
        ("sensitive column that no code looks at", "ride.Passengers", "ride.Distance", "MLD7023"),
        ("slice that the code speaks of", "primary: true }", "primary: true, slices: [long-distance] }", ""),
        ("code of another project", "seed: 7\n", "seed: 9\ncode: [elsewhere]\n", ""),
        ("accepted", "loss: squared error", "loss: poisson\nwaivers:\n  - { rule: MLD7013, reason: agreed with the owner, until: 2099-01-01 }", ""),
    ];

    /// <summary>Predictions that are handed to a delegate may go anywhere.</summary>
    static readonly (string Name, string Shape)[] NotSeen = [("slice", "lambdas"), ("sensitive column that no code looks at", "lambdas")];

    public static TheoryData<string, string> All => [.. Cases.SelectMany(_ => Shapes.Keys, (broken, shape) => (broken.Name, shape))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_is_broken_is_said_in_code_and_document(string name, string shape)
    {
        var broken = Cases.Single(broken => broken.Name == name);
        var document = Document + "\n";
        var code = Rides + Shapes[shape];
        if (broken.Old.Length > 0)
            code = code.Replace(broken.Old, broken.New, StringComparison.Ordinal);
        for (var i = 0; i < Parts.Length; i++)
            code = code.Replace($"${i}", broken.Old.Length > 0 ? Parts[i].Replace(broken.Old, broken.New, StringComparison.Ordinal) : Parts[i], StringComparison.Ordinal);
        if (broken.Old.Length > 0)
            document = document.Replace(broken.Old, broken.New, StringComparison.Ordinal);
        Assert.True(name == "nothing" || document != Document + "\n" || Parts.Append(Rides).Any(part => part.Contains(broken.Old, StringComparison.Ordinal)), "nothing is replaced");

        var found = await Findings("using System.Threading.Tasks;\n" + Snippet.Program.Around(code), document);
        var expected = NotSeen.Contains((name, shape)) ? "" : broken.Rules;
        Assert.Equal((expected, expected), (Rules(found.Where(finding => finding.Location.IsInSource)), Rules(found.Where(finding => !finding.Location.IsInSource))));
    }

    static string Rules(IEnumerable<Diagnostic> findings) => string.Join(' ', findings.Select(finding => finding.Id).Distinct().Order());

    static async Task<ImmutableArray<Diagnostic>> Findings(string program, string document)
    {
        var compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(program, path: "/src/Program.cs")], Snippet.References, new(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers(Analyzers, new AnalyzerOptions([new DocumentFile(document)])).GetAnalyzerDiagnosticsAsync();
    }

    sealed class DocumentFile(string text) : AdditionalText
    {
        readonly SourceText _text = SourceText.From(text);

        public override string Path => "/design.mldesign.yml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
