using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.TestDataChoosesModel>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class TestDataChoosesModelTests
{
    [Fact]
    public Task Reports_two_models_compared() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var ols = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(parts.TrainSet).Transform(parts.TrainSet));
        var trees = ml.Regression.[|Evaluate(ml.Regression.Trainers.FastTree().Fit(parts.TrainSet).Transform(parts.TestSet))|];
        var forest = ml.Regression.[|Evaluate(ml.Regression.Trainers.FastForest().Fit(parts.TrainSet).Transform(parts.TestSet))|];
        Console.WriteLine(trees.RSquared > forest.RSquared ? "trees" : "forest");
        """);

    [Fact]
    public Task Reports_the_best_of_a_loop() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var best = 0.0;
        foreach (var leaves in new[] { 10, 20, 40 })
        {
            var model = ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(parts.TrainSet);
            var metrics = ml.Regression.[|Evaluate(model.Transform(parts.TestSet))|];
            if (metrics.RSquared > best) best = metrics.RSquared;
        }
        """,
        "Models are compared by their metric on 'parts.TestSet' and the best is kept, so that metric says how lucky the winner was; choose on validation rows and evaluate the winner once on the test");

    [Fact]
    public Task Reports_the_best_of_a_list() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var leaves = new List<int> { 10, 20, 40 };
        var best = leaves.Select(number => ml.Regression.[|Evaluate(ml.Regression.Trainers.FastTree(numberOfLeaves: number).Fit(parts.TrainSet).Transform(parts.TestSet))|])
            .OrderByDescending(metrics => metrics.RSquared).First();
        """);

    [Fact]
    public Task Is_silent_when_the_winner_is_tested_on_other_rows() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var trees = ml.Regression.Trainers.FastTree().Fit(parts.TrainSet);
        var forest = ml.Regression.Trainers.FastForest().Fit(parts.TrainSet);
        var isBetter = ml.Regression.Evaluate(trees.Transform(parts.TestSet)).RSquared > ml.Regression.Evaluate(forest.Transform(parts.TestSet)).RSquared;
        var metrics = ml.Regression.Evaluate(trees.Transform(ml.Data.LoadFromTextFile<Ride>("holdout.csv")));
        """);

    [Fact]
    public Task Is_silent_on_a_gate() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.FastTree().Fit(parts.TrainSet).Transform(parts.TestSet));
        if (metrics.RSquared < 0.7) throw new InvalidOperationException();
        """);

    [Fact]
    public Task Is_silent_on_a_table_of_metrics() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        foreach (var leaves in new[] { 10, 20 })
        {
            var model = ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(parts.TrainSet);
            Console.WriteLine(ml.Regression.Evaluate(model.Transform(parts.TestSet)).RSquared);
        }
        """);

    [Fact]
    public Task Is_silent_on_validation_rows() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var inner = ml.Data.TrainTestSplit(parts.TrainSet);
        var trees = ml.Regression.Evaluate(ml.Regression.Trainers.FastTree().Fit(inner.TrainSet).Transform(inner.TestSet));
        var forest = ml.Regression.Evaluate(ml.Regression.Trainers.FastForest().Fit(inner.TrainSet).Transform(inner.TestSet));
        var isBetter = trees.RSquared > forest.RSquared;
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object TrainTestSplit(object data) => data; public double Evaluate(object data) => 0; }
        static class Other { static void Run(Splitter other, object data) { var parts = other.TrainTestSplit(other.Fit(data).Transform(data)); other.Evaluate(other.Fit(parts).Transform(data)); } }
        """);

    [Fact]
    public Task Reports_the_best_of_records_that_a_loop_has_made() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile("rides.csv"));
        var tried = new List<Attempt>();
        foreach (var leaves in new[] { 10, 20, 40 })
        {
            var model = ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(parts.TrainSet);
            tried.Add(new Attempt(model, Error(model, parts.TestSet)));
        }

        var best = tried.OrderBy(attempt => attempt.Error).First();
        Console.WriteLine(Error(best.Model, parts.TestSet));
        double Error(ITransformer model, IDataView rows) => ml.Regression.[|Evaluate(model.Transform(rows))|].RootMeanSquaredError;
        record Attempt(ITransformer Model, double Error);
        """);

    [Fact]
    public Task Reports_two_models_that_a_method_scores() => Verify.Reports(Snippet.MlNet, """
        double Quality(ITransformer model, IDataView rows) => ml.Regression.[|Evaluate(model.Transform(rows))|].RSquared;
        var parts = ml.Data.TrainTestSplit(data);
        var trees = ml.Regression.Trainers.FastTree().Fit(parts.TrainSet);
        var forest = ml.Regression.Trainers.FastForest().Fit(parts.TrainSet);
        var best = Quality(trees, parts.TestSet) > Quality(forest, parts.TestSet) ? "trees" : "forest";
        """);

    [Fact]
    public Task Is_silent_on_one_model_that_a_method_scores_twice() => Verify.IsSilent(Snippet.MlNet, """
        double Quality(ITransformer model, IDataView rows) => ml.Regression.Evaluate(model.Transform(rows)).RSquared;
        var parts = ml.Data.TrainTestSplit(data);
        var trees = ml.Regression.Trainers.FastTree().Fit(parts.TrainSet);
        var isOverfitted = Quality(trees, parts.TrainSet) > Quality(trees, parts.TestSet);
        """);

    [Fact]
    public Task Is_silent_on_the_best_of_records_on_validation_rows() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(1);
        var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile("rides.csv"));
        var inner = ml.Data.TrainTestSplit(outer.TrainSet);
        var tried = new List<Attempt>();
        foreach (var leaves in new[] { 10, 20, 40 })
        {
            var model = ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(inner.TrainSet);
            tried.Add(new Attempt(model, Error(model, inner.TestSet)));
        }

        Console.WriteLine(Error(tried.OrderBy(attempt => attempt.Error).First().Model, outer.TestSet));
        double Error(ITransformer model, IDataView rows) => ml.Regression.Evaluate(model.Transform(rows)).RootMeanSquaredError;
        record Attempt(ITransformer Model, double Error);
        """);

    [Fact]
    public Task Reports_the_best_of_what_a_method_makes_of_each() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile("rides.csv"));
        var best = new[] { 10, 20 }.Select(leaves => Try(leaves, parts.TrainSet, parts.TestSet)).OrderBy(attempt => attempt.Error).First();
        double Error(ITransformer model, IDataView rows) => ml.Regression.[|Evaluate(model.Transform(rows))|].RootMeanSquaredError;
        Attempt Try(int leaves, IDataView train, IDataView test)
        {
            var model = ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(train);
            return new(model, Error(model, test));
        }

        record Attempt(ITransformer Model, double Error);
        """);

    [Fact]
    public Task Reports_the_best_of_several_networks_on_the_test_arrays() => Verify.Reports(Snippet.Keras, """
            var (a, b, c, d) = keras.datasets.mnist.load_data();
            var tried = new[] { 16, 32 }.Select(units => Fit(units, a, b)).Select(each => (Model: each, Score: [|Score(each, c, d)|])).ToList();
            Console.WriteLine(tried.MaxBy(each => each.Score).Score);
        }
        static IModel Fit(int units, NDArray x, NDArray y) { var model = keras.Sequential(new List<ILayer> { keras.layers.Dense(units) }); model.fit(x, y); return model; }
        static float Score(IModel model, NDArray x, NDArray y) => model.evaluate(x, y)["accuracy"];
        static void Nothing() {
        """);

    [Fact]
    public Task Reports_networks_compared_in_a_loop() => Verify.Reports(Snippet.TorchSharp, """
            var test = DataLoader(torchvision.datasets.MNIST("d", train: false), 64); var (best, rate) = (0L, 0.0);
            foreach (var each in new[] { 0.1, 0.01 })
            {
                var net = Fit(each, batches);
                var right = [|Right(net, test)|];
                if (right > best) (best, rate) = (right, each);
            }
        }
        static Classifier Fit(double rate, IEnumerable<(Tensor, Tensor)> batches)
        {
            var net = new Classifier(); var rule = optim.SGD(net.parameters(), rate);
            foreach (var (x, y) in batches) { rule.zero_grad(); functional.cross_entropy(net.call(x), y).backward(); rule.step(); }
            return net;
        }
        static long Right(Classifier net, TorchSharp.Modules.DataLoader test) { var right = 0L; foreach (var batch in test) right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>(); return right; }
        static void Nothing() {
        """);

    [Fact]
    public Task Is_silent_on_networks_chosen_on_a_validation_part() => Verify.IsSilent(Snippet.Keras, """
            var (a, b, c, d) = keras.datasets.mnist.load_data(); var best = 0f; IModel kept = null;
            foreach (var units in new[] { 16, 32 })
            {
                var tried = keras.Sequential(new List<ILayer> { keras.layers.Dense(units) });
                tried.fit(a[":50000"], b[":50000"]);
                var score = tried.evaluate(a["50000:"], b["50000:"])["accuracy"];
                if (score > best) (best, kept) = (score, tried);
            }
            Console.WriteLine(kept.evaluate(c, d)["accuracy"]);
        """);

    [Fact]
    public Task Is_silent_on_scores_that_are_ordered_to_be_printed() => Verify.IsSilent(Snippet.Keras, """
            var (a, b, c, d) = keras.datasets.mnist.load_data();
            model.fit(a, b);
            foreach (var (name, value) in model.evaluate(c, d).OrderBy(pair => pair.Key)) Console.WriteLine($"{name} {value}");
        """);

    [Fact]
    public Task Reports_the_best_of_a_dictionary() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var board = new Dictionary<string, (ITransformer Model, double Quality)>();
        foreach (var weight in new[] { 0.1f, 0.2f })
        {
            var model = ml.Regression.Trainers.LbfgsPoissonRegression(l2Regularization: weight).Fit(parts.TrainSet);
            board[$"{weight}"] = (model, ml.Regression.[|Evaluate(model.Transform(parts.TestSet))|].RSquared);
        }
        ml.Model.Save(board.MaxBy(entry => entry.Value.Quality).Value.Model, data.Schema, "model.zip");
        """);

    const string Bench = """
        class Bench(MLContext ml, IDataView fitted, IDataView compared)
        {
            double _best; ITransformer _kept;
            public void Try(float weight)
            {
                var model = ml.Regression.Trainers.LbfgsPoissonRegression(l2Regularization: weight).Fit(fitted);
                var quality = ScoreOf(model, compared).RSquared;
                if (quality > _best) { _best = quality; _kept = model; }
            }
            RegressionMetrics ScoreOf(ITransformer model, IDataView rows) => ml.Regression.[|Evaluate(model.Transform(rows))|];
        """;

    [Fact]
    public Task Reports_a_member_that_keeps_the_best_of_many_calls() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(seed: 1); var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile("rides.csv"));
        var bench = new Bench(ml, parts.TrainSet, parts.TestSet);
        for (var weight = 0.1f; weight < 1; weight *= 2) bench.Try(weight);
        """ + Bench + "}");

    [Fact]
    public Task Reports_models_that_are_ordered_as_they_are_evaluated() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(seed: 1); var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile("rides.csv"));
        var bench = new Bench(ml, parts.TrainSet, parts.TestSet); bench.Add(0.1f); bench.Best();
        """ + Bench + """
            readonly List<(string Name, IEstimator<ITransformer> Trainer)> _trainers = new();
            public void Add(float weight) => _trainers.Add(($"{weight}", ml.Regression.Trainers.LbfgsPoissonRegression(l2Regularization: weight)));
            public object Best() => _trainers.Select(each => (each.Name, Model: each.Trainer.Fit(fitted))).ToList().OrderByDescending(each => ScoreOf(each.Model, compared).RSquared).First();
        }
        """);

    [Fact]
    public Task Is_silent_on_one_model_and_on_a_validation_part() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1); var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile("rides.csv")); var inner = ml.Data.TrainTestSplit(parts.TrainSet);
        ml.Regression.Evaluate(new Bench(ml, inner.TrainSet, inner.TestSet).Tried(0.1f).Transform(parts.TestSet));
        """ + Bench.Replace("[|", "").Replace("|]", "") + """
            public ITransformer Tried(float weight) { Try(weight); return _kept; }
        }
        """);

    [Fact]
    public Task Is_silent_on_the_best_of_several_that_is_only_printed_beside_its_score_on_other_rows() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data); var inner = ml.Data.TrainTestSplit(parts.TrainSet);
        var best = new[] { 0.1f, 0.2f }.Select(weight => ml.Regression.Trainers.LbfgsPoissonRegression(l2Regularization: weight).Fit(inner.TrainSet)).ToList()
            .OrderByDescending(model => ml.Regression.Evaluate(model.Transform(inner.TestSet)).RSquared).First();
        Console.WriteLine(ml.Regression.Evaluate(best.Transform(parts.TestSet)).RSquared);
        """);

    /// <summary>A net for each rate, measured on <c>x[80..]</c>; a case says how the best is found.</summary>
    static string Rates(string keep, string choose) => $$"""
        var kept = new Dictionary<double, double>();
        foreach (var rate in new[] { 0.1, 0.01 })
        {
            var net = Linear(8, 1); var rule = optim.Adam(net.parameters(), rate);
            for (var i = 0; i < 9; i++) { rule.zero_grad(); functional.mse_loss(net.call(x[..80]), y[..80]).backward(); rule.step(); }
            {{keep}}
        }
        {{choose}}
        """;

    [Fact]
    public Task Reports_losses_kept_in_a_dictionary_of_which_the_least_is_taken() => Verify.Reports(Snippet.TorchSharp, Rates(
        "kept[rate] = functional.mse_loss([|net.call(x[80..])|], y[80..]).item<float>();", "Console.WriteLine(kept.OrderBy(each => each.Value).First().Key);"));

    [Fact]
    public Task Is_silent_on_losses_of_training_rows_and_on_those_that_are_only_shown() => Verify.IsSilent(Snippet.TorchSharp, Rates(
        "kept[rate] = functional.mse_loss(net.call(x[..80]), y[..80]).item<float>();", "Console.WriteLine(kept.OrderBy(each => each.Value).First().Key);"));
}
