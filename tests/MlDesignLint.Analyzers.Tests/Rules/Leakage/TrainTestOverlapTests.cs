using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.TrainTestOverlap>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class TrainTestOverlapTests
{
    [Fact]
    public Task Reports_a_part_of_the_fitted_rows() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var parts = ml.Data.TrainTestSplit(data);
        var metrics = ml.Regression.[|Evaluate(model.Transform(parts.TestSet))|];
        """,
        "Some of the rows of 'parts.TestSet' were also fitted on, so the metric shows in part what the model remembers; evaluate on rows that the fit has not seen");

    [Fact]
    public Task Reports_parts_of_two_splits() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(ml.Data.TrainTestSplit(data, 0.2).TrainSet);
        var metrics = ml.Regression.[|Evaluate(model.Transform(ml.Data.TrainTestSplit(data, 0.3).TestSet))|];
        """);

    [Fact]
    public Task Reports_slices_that_overlap() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(ml.Data.TakeRows(data, 800));
        var metrics = ml.Regression.[|Evaluate(model.Transform(ml.Data.SkipRows(data, 500)))|];
        """);

    [Fact]
    public Task Reports_the_same_file_under_two_names() => Verify.Reports(Snippet.Program, """
        class App
        {
            const string Folder = "data";
            void Run(MLContext ml)
            {
                var train = ml.Data.LoadFromTextFile(System.IO.Path.Combine(Folder, "rides.csv"));
                var test = ml.Data.TakeRows(ml.Data.LoadFromTextFile("data/rides.csv"), 100);
                ml.Regression.[|Evaluate(ml.Regression.Trainers.Ols().Fit(train).Transform(test))|];
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_the_parts_of_one_split() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(parts.TrainSet).Transform(parts.TestSet));
        """);

    [Fact]
    public Task Is_silent_on_complementary_slices() => Verify.IsSilent(Snippet.MlNet, """
        var cut = int.Parse(Console.ReadLine());
        var first = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(ml.Data.TakeRows(data, cut)).Transform(ml.Data.SkipRows(data, cut)));
        var old = ml.Data.FilterRowsByColumn(data, "Distance", upperBound: 10);
        var second = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(old).Transform(ml.Data.FilterRowsByColumn(data, "Distance", lowerBound: 10)));
        """);

    [Fact]
    public Task Is_silent_on_folds() => Verify.IsSilent(Snippet.MlNet, """
        foreach (var fold in ml.Data.CrossValidationSplit(data))
        {
            var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(fold.TrainSet).Transform(fold.TestSet));
        }
        """);

    [Fact]
    public Task Is_silent_on_two_files() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromTextFile<Ride>("train.csv"));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.TakeRows(ml.Data.LoadFromTextFile<Ride>("test.csv"), 10)));
        """);

    [Fact]
    public Task Is_silent_when_the_model_is_also_tested() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        var all = ml.Regression.Evaluate(model.Transform(data));
        var test = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        """);

    [Fact]
    public Task Is_silent_on_rows_of_unknown_origin() => Verify.IsSilent(Snippet.MlNet, """
        var sets = new Queue<IDataView>();
        var model = ml.Regression.Trainers.Ols().Fit(sets.Dequeue());
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.TakeRows(sets.Dequeue(), 10)));
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object TrainTestSplit(object data) => data; public double Evaluate(object data) => 0; }
        static class Other { static void Run(Splitter other, object data) { var parts = other.TrainTestSplit(other.Fit(data).Transform(data)); other.Evaluate(other.Fit(parts).Transform(data)); } }
        """);

    [Fact]
    public Task Is_silent_on_parts_of_a_file_behind_its_header() => Verify.IsSilent(Snippet.MlNet, """
        IDataView Rows(IEnumerable<string> lines) => ml.Data.LoadFromEnumerable(lines.Select(line => new Ride { VendorId = line }).ToList());
        var lines = System.IO.File.ReadAllLines("rides.csv");
        var model = ml.Regression.Trainers.Ols().Fit(Rows(lines.Skip(1).Take(800)));
        var metrics = ml.Regression.Evaluate(model.Transform(Rows(lines.Skip(801))));
        """);

    [Fact]
    public Task Reports_parts_of_a_file_that_overlap() => Verify.Reports(Snippet.MlNet, """
        IDataView Rows(IEnumerable<string> lines) => ml.Data.LoadFromEnumerable(lines.Select(line => new Ride { VendorId = line }).ToList());
        var lines = System.IO.File.ReadAllLines("rides.csv");
        var model = ml.Regression.Trainers.Ols().Fit(Rows(lines.Skip(1).Take(800)));
        var metrics = ml.Regression.[|Evaluate(model.Transform(Rows(lines.Skip(501))))|];
        """);

    const string Pairs = """
        var (rows, labels) = (Read("x.csv"), Read("y.csv"));
        var train = new List<(Tensor, Tensor)>();
        for (var i = 0; i < labels.Count; i++) train.Add((rows[i], labels[i]));

        """;

    const string Loops = """

        foreach (var (input, target) in train) { optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step(); }
        foreach (var (input, target) in test) Console.WriteLine(criterion.call(model.call(input), target).item<float>());
        }
        static List<Tensor> Read(string path) => System.IO.File.ReadAllLines(path).Select(line => tensor(float.Parse(line))).ToList();
        static void Nothing() {
        """;

    [Fact]
    public Task Reports_pairs_made_of_the_first_training_pairs() => Verify.Reports(Snippet.TorchSharp, Pairs + """
        var (heldRows, heldLabels) = (rows.ToArray(), labels.[|Take(30)|].ToList());
        var test = new List<(Tensor, Tensor)>();
        for (var i = 0; i < heldLabels.Count; i++) test.Add((heldRows[i], heldLabels[i]));
        """ + Loops,
        "Some of the rows of 'input' were also fitted on, so the metric shows in part what the model remembers; evaluate on rows that the fit has not seen");

    [Fact]
    public Task Reports_the_first_of_the_training_rows() => Verify.Reports(Snippet.TorchSharp, """
        var train = System.IO.File.ReadAllLines("x.csv").Select(line => (x, y)).ToList();
        var test = train.[|Take(30)|].ToList();
        """ + Loops);

    [Fact]
    public Task Is_silent_on_pairs_made_of_the_rest() => Verify.IsSilent(Snippet.TorchSharp, """
        var all = System.IO.File.ReadAllLines("x.csv").Select(line => (x, y)).ToList();
        var (train, test) = (all.Skip(30).ToList(), all.Take(30).ToList());
        """ + Loops);

    [Fact]
    public Task Is_silent_on_pairs_of_another_file() => Verify.IsSilent(Snippet.TorchSharp, Pairs + """
        var (heldRows, heldLabels) = (Read("x-test.csv").Take(30).ToList(), Read("y-test.csv").Take(30).ToList());
        var test = new List<(Tensor, Tensor)>();
        for (var i = 0; i < heldLabels.Count; i++) test.Add((heldRows[i], heldLabels[i]));
        """ + Loops);

    [Fact]
    public Task Is_silent_where_other_rows_are_measured_too() => Verify.IsSilent(Snippet.TorchSharp, """
        var train = System.IO.File.ReadAllLines("x.csv").Select(line => (x, y)).ToList();
        var test = train.Take(30).ToList();
        Console.WriteLine(criterion.call(model.call(tensor(System.IO.File.ReadAllLines("z.csv").Length)), y).item<float>());
        """ + Loops);

    [Fact]
    public Task Is_silent_on_rows_that_go_round_in_a_loop() => Verify.IsSilent(Snippet.MlNet, """
        var rows = data;
        var kept = data;
        for (var i = 0; i < 3; i++)
        {
            kept = i == 1 ? ml.Data.FilterRowsByColumn(rows, "Distance", i) : kept;
            rows = i == 2 ? ml.Data.TakeRows(kept, i) : ml.Data.Cache(rows);
        }

        var model = ml.Regression.Trainers.Ols().Fit(rows);
        var metrics = ml.Regression.Evaluate(model.Transform(kept));
        """);

    [Fact]
    public Task Reports_slices_of_the_training_rows_in_a_dictionary() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var slices = new Dictionary<string, IDataView>
        {
            ["short"] = ml.Data.FilterRowsByColumn(data, "Distance", upperBound: 5),
            ["long"] = ml.Data.FilterRowsByColumn(data, "Distance", lowerBound: 5),
        };
        foreach (var slice in slices)
            Console.WriteLine(ml.Regression.[|Evaluate(model.Transform(slice.Value))|].RSquared);
        """);

    [Fact]
    public Task Is_silent_on_training_and_test_rows_in_turn() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        foreach (var part in new[] { parts.TrainSet, parts.TestSet })
            Console.WriteLine(ml.Regression.Evaluate(model.Transform(part)).RSquared);
        """);

    static string SplitTwice(string first, string second, string evaluation) => $$"""
        var trained = ml.Data.TrainTestSplit(data, {{first}}).TrainSet;
        var tested = ml.Data.TrainTestSplit(data, {{second}}).TestSet;
        var metrics = ml.Regression.{{evaluation}};
        """;

    [Theory]
    [InlineData("0.2, seed: 1", "0.2, seed: 2")]
    [InlineData("0.2, seed: 1", "0.3, seed: 1")]
    [InlineData("0.2", "0.2, \"VendorId\"")]
    public Task Reports_parts_of_two_splits_that_differ(string first, string second) =>
        Verify.Reports(Snippet.MlNet, SplitTwice(first, second, "[|Evaluate(ml.Regression.Trainers.Sdca().Fit(trained).Transform(tested))|]"));

    [Theory]
    [InlineData("0.2, seed: 1", "0.2, null, 1")]
    [InlineData("0.2", "0.2")]
    public Task Is_silent_on_the_same_split_made_again(string first, string second) =>
        Verify.IsSilent(Snippet.MlNet, SplitTwice(first, second, "Evaluate(ml.Regression.Trainers.Sdca().Fit(trained).Transform(tested))"));

    [Theory]
    [InlineData("new Slice(0, 450)", "new Slice(400, 506)")]
    [InlineData("\":450\"", "\"400:\"")]
    [InlineData("new Slice(0, 450)", "new Slice(440, 445)")]
    public Task Reports_slices_that_meet(string train, string test) => Verify.Reports(Snippet.Keras, $$"""
        var rows = np.array(new float[506, 13]);
        model.fit(rows[{{train}}], y);
        model.[|evaluate(rows[{{test}}], yTest)|];
        """);

    [Theory]
    [InlineData("new Slice(0, 400)", "new Slice(400, 506)")]
    [InlineData("new Slice(100, 506)", "new Slice(0, 100)")]
    [InlineData("\":-100\"", "\"-100:\"")]
    [InlineData("\":-100\"", "\"400:\"")]
    public Task Is_silent_on_slices_apart(string train, string test) => Verify.IsSilent(Snippet.Keras, $$"""
        var rows = np.array(new float[506, 13]);
        model.fit(rows[{{train}}], y);
        model.evaluate(rows[{{test}}], yTest);
        """);

    [Fact]
    public Task Is_silent_on_a_variable_cut_down_to_the_rest() => Verify.IsSilent(Snippet.Keras, """
        var (rows, labels) = Pack();
        var tested = rows[new Slice(0, 100)];
        (rows, labels) = (rows[new Slice(100)], labels[new Slice(100)]);
        model.fit(rows, labels);
        model.evaluate(tested, yTest);
        (NDArray, NDArray) Pack() => (np.array(new float[506, 13]), np.array(new int[506]));
        """);

    [Fact]
    public Task Reports_parts_of_a_tensor_that_meet() => Verify.Reports(Snippet.TorchSharp, """
        var (train, test) = (x.narrow(0, 0, 800), x.narrow(0, 700, 300));
        optimizer.zero_grad(); criterion.call(model.call(train), y).backward(); optimizer.step();
        Console.WriteLine(Test());
        float Test() => criterion.call(model.[|call(test)|], y).item<float>();
        """);

    [Fact]
    public Task Is_silent_on_parts_of_a_tensor_apart_and_on_those_of_another_axis() => Verify.IsSilent(Snippet.TorchSharp, """
        var (train, test) = (x.narrow(0, 0, 700).narrow(1, 0, 8), x.narrow(0, 700, 300).narrow(1, 0, 8));
        optimizer.zero_grad(); criterion.call(model.call(train), y).backward(); optimizer.step();
        Console.WriteLine(Test());
        float Test() => criterion.call(model.call(test), y).item<float>();
        """);

    /// <summary>A fit and an evaluation on parts of rows of an unknown number <c>n</c>, of which <c>split</c> are for the training.</summary>
    static string Parts(string train, string test, bool meet) => $$"""
        var rows = System.IO.File.ReadLines("a.csv").Select(line => line.Split(',').Select(float.Parse).ToArray()).ToArray();
        var (n, table) = (rows.Length, np.array(rows.SelectMany(row => row).ToArray()).reshape((rows.Length, 4)));
        var split = (int)(n * 0.8);
        model.fit({{train}}, y);
        model.{{(meet ? "[|" : "")}}evaluate({{test}}, yTest){{(meet ? "|]" : "")}};
        """;

    [Theory]
    [InlineData("table[new Slice(0, split)]", "table[new Slice((int)(n * 0.7))]")]
    [InlineData("table[new Slice(0, split)]", "table[new Slice(split - 50, n)]")]
    [InlineData("table[new Slice(0, n * 8 / 10)]", "table[new Slice(n / 2, n)]")]
    public Task Reports_parts_of_unknown_size_that_meet(string train, string test) => Verify.Reports(Snippet.Keras, Parts(train, test, meet: true));

    [Theory]
    [InlineData("table[new Slice(0, split)]", "table[new Slice(split, n)]")]
    [InlineData("table[new Slice(0, split)]", "table[new Slice(split + 10, n)]")]
    [InlineData("table[new Slice(0, n * 8 / 10)]", "table[new Slice((int)(n * 0.8))]")]
    [InlineData("table[new Slice(0, split)]", "table[new Slice((int)Console.ReadLine().Length, n)]")]
    public Task Is_silent_on_parts_of_unknown_size_apart_or_perhaps_so(string train, string test) => Verify.IsSilent(Snippet.Keras, Parts(train, test, meet: false));
}
