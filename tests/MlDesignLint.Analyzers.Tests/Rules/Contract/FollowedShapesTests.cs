using MlDesignLint.Analyzers.Rules.Contract;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

/// <summary>Shapes of programs that several rules of the contract follow: each reports in one place and has look-alikes that agree.</summary>
public class FollowedShapesTests
{
    const string Rmse = "# Fares\n\n## Metrics\n\nRMSE (primary, offline) <= 3.\n";
    const string Auc = "# Cards\n\n## Metrics\n\nROC AUC (primary, offline) >= 0.8.\n";

    static string Candidates(string chosen) => $$"""
        record Trial(ITransformer Model, double Mae, double Rmse);
        static class App
        {
            static ITransformer Run(MLContext ml, IDataView train, IDataView valid)
            {
                var trials = new List<Trial>();
                foreach (var leaves in new[] { 10, 20 })
                {
                    var model = ml.Regression.Trainers.FastTree("FareAmount", numberOfLeaves: leaves).Fit(train);
                    var m = ml.Regression.Evaluate(model.Transform(valid), "FareAmount");
                    trials.Add(new Trial(model, m.[|MeanAbsoluteError|], m.RootMeanSquaredError));
                }
                return trials.{{chosen}}.Model;
            }
        }
        """;

    [Theory]
    [InlineData("Aggregate((best, next) => next.Mae < best.Mae ? next : best)")]
    [InlineData("MinBy(trial => trial.Mae)")]
    public Task Reports_a_choice_in_turn(string chosen) => RuleVerifier<TunedByAnotherMetric>.Reports(Snippet.Program, Candidates(chosen), document: Rmse);

    [Theory]
    [InlineData("Aggregate((best, next) => next.Rmse < best.Rmse ? next : best)")]
    [InlineData("Aggregate((first, second) => first)")]
    [InlineData("MinBy(trial => trial.Rmse)")]
    public Task Is_silent_on_a_choice_by_the_declared_metric(string chosen) =>
        RuleVerifier<TunedByAnotherMetric>.IsSilent(Snippet.Program, Candidates(chosen).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Rmse);

    static string InTuple(string metric) => $$"""
        static class App
        {
            static (ITransformer model, double quality) Try(MLContext ml, int trees, IDataView train, IDataView valid)
            {
                var model = ml.BinaryClassification.Trainers.FastTree("IsPaid", numberOfTrees: trees).Fit(train);
                var m = ml.BinaryClassification.Evaluate(model.Transform(valid), "IsPaid");
                return (model, m.{{metric}});
            }
            static ITransformer Run(MLContext ml, IDataView train, IDataView valid)
            {
                ITransformer best = null;
                double top = 0;
                foreach (var trees in new[] { 50, 100 })
                {
                    var (model, quality) = Try(ml, trees, train, valid);
                    if (quality > top) { best = model; top = quality; }
                }
                return best;
            }
        }
        """;

    [Fact]
    public Task Reports_a_comparison_of_parts_of_tuples() => RuleVerifier<TunedByAnotherMetric>.Reports(Snippet.Program, InTuple("[|F1Score|]"), document: Auc);

    [Fact]
    public Task Is_silent_where_the_tuple_brings_the_declared_metric() => RuleVerifier<TunedByAnotherMetric>.IsSilent(Snippet.Program, InTuple("AreaUnderRocCurve"), Auc);

    const string Threshold = "version: 1\nthreshold: 0.4\n";

    static string Decides(string decision) => $"var rows = ml.Data.CreateEnumerable<CardPrediction>(Models.Fare.Transform(data), false); Console.WriteLine(rows.Count(row => {decision}));";

    [Theory]
    [InlineData("row.Probability.CompareTo([|0.6f|]) >= 0")]
    [InlineData("[|0.6f|].CompareTo(row.Probability) <= 0")]
    [InlineData("row.Probability - [|0.6f|] > 0")]
    public Task Reports_another_threshold(string decision) => RuleVerifier<OtherThresholdThanDeclared>.Reports(Snippet.MlNet, Decides(decision), document: Threshold);

    [Theory]
    [InlineData("row.Probability.CompareTo(0.4f) >= 0")]
    [InlineData("row.Probability - 0.4f > 0")]
    [InlineData("row.Probability - 0.6f > row.Score")]
    [InlineData("row.Score.CompareTo(0.6f) > 0")]
    public Task Is_silent_on_the_declared_threshold(string decision) => RuleVerifier<OtherThresholdThanDeclared>.IsSilent(Snippet.MlNet, Decides(decision), Threshold);

    const string Unavailable = "# Fares\n\n## Features\n\nThe model must not see `Tip`.\n";

    static string Listed(string features) => $$"""
        static class App
        {
            const string Columns = {{features}};
            static void Run(MLContext ml, IDataView rides) =>
                ml.Transforms.[|Concatenate("Features", Columns.Split(','))|].Append(ml.Regression.Trainers.FastTree("FareAmount")).Fit(rides);
        }
        """;

    [Fact]
    public Task Reports_a_column_of_a_text_that_is_cut() => RuleVerifier<UnavailableColumnInFeatures>.Reports(
        Snippet.Program, Listed("\"Distance, Tip\"").Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace("Columns.Split(',')", "[|Columns.Split(',')|]", StringComparison.Ordinal), document: Unavailable);

    [Theory]
    [InlineData("\"Distance,Passengers\"")]
    [InlineData("\"Distance;Tip\"")]
    public Task Is_silent_on_texts_of_other_columns(string features) =>
        RuleVerifier<UnavailableColumnInFeatures>.IsSilent(Snippet.Program, Listed(features).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Unavailable);

    static string Vector(string numbers) => $$"""
        class Trip { public float Distance { get; set; } public float Tip { get; set; } public float Fare { get; set; } }
        class Input
        {
            [VectorType(1)] public float[] Features { get; set; }
            public float Fare { get; set; }
            public static Input Of(Trip trip) => new() { Features = {{numbers}}, Fare = trip.Fare };
        }
        static class App
        {
            static void Run(MLContext ml, List<Trip> trips) => ml.Regression.Trainers.[|FastTree|]("Fare").Fit(ml.Data.LoadFromEnumerable(trips.Select(Input.Of)));
        }
        """;

    [Fact]
    public Task Reports_a_vector_that_is_written_of_a_column() => RuleVerifier<UnavailableColumnInFeatures>.Reports(
        Snippet.Program, Vector("new[] { trip.Distance, trip.Tip }").Replace("[|FastTree|](\"Fare\")", "[|FastTree(\"Fare\")|]", StringComparison.Ordinal).Replace("ml.Regression.Trainers.[|FastTree(\"Fare\")|]", "[|ml.Regression.Trainers.FastTree(\"Fare\")|]", StringComparison.Ordinal), document: Unavailable);

    [Fact]
    public Task Is_silent_on_a_vector_of_other_columns() => RuleVerifier<UnavailableColumnInFeatures>.IsSilent(
        Snippet.Program, Vector("new[] { trip.Distance }").Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Unavailable);

    const string Fifth = "version: 1\nsplit: { kind: random, test_fraction: 0.2 }\n";

    [Fact]
    public Task Reports_a_share_by_places() => RuleVerifier<OtherSplitThanDeclared>.Reports(
        Snippet.Program, HandCuts.Around("var border = (int)(rides.Count * 0.7); var train = rides.Where((_, i) => i < border); var test = rides.[|Where((_, i) => i >= border)|];"), document: Fifth);

    [Theory]
    [InlineData("var border = (int)(rides.Count * 0.8); var train = rides.Where((_, i) => i < border); var test = rides.Where((_, i) => border <= i);")]
    [InlineData("var border = rides.Count / 4; var train = rides.Where((ride, i) => i < border || ride.Distance > 3); var test = rides.Where((ride, i) => i >= border && ride.Distance <= 3);")]
    public Task Is_silent_on_the_declared_share_by_places(string split) => RuleVerifier<OtherSplitThanDeclared>.IsSilent(Snippet.Program, HandCuts.Around(split), Fifth);

    const string InTime = "version: 1\nsplit: { kind: time, column: Moment }\n";

    static string WrittenRowByRow(string order) => HandCuts.Around($$"""
        var loaded = new List<Ride>();
        foreach (var line in System.IO.File.ReadLines("rides.csv")) { var cells = line.Split(','); loaded.Add(new Ride { VendorId = cells[0], Distance = float.Parse(cells[1]) }); }
        var random = new Random(3);
        var mixed = loaded.{{order}}.ToList();
        {{HandCuts.Cut}}
        """);

    [Fact]
    public Task Reports_a_shuffle_of_rows_that_are_written_one_by_one() =>
        RuleVerifier<RandomSplitInTime>.Reports(Snippet.Program, WrittenRowByRow("[|OrderBy(_ => random.Next())|]"), document: InTime);

    [Fact]
    public Task Is_silent_on_an_order_of_rows_that_are_written_one_by_one() => RuleVerifier<RandomSplitInTime>.IsSilent(Snippet.Program, WrittenRowByRow("OrderBy(ride => ride.VendorId)"), InTime);

    const string Absolute = "# Sound\n\n## Loss\n\nMean absolute error.\n";

    static string Criteria(string made) => $$"""
        interface ICriterion { Tensor Of(Tensor p, Tensor t); }
        sealed class Squared : ICriterion { public Tensor Of(Tensor p, Tensor t) => functional.[|mse_loss|](p, t); }
        sealed class Plain : ICriterion { public Tensor Of(Tensor p, Tensor t) => functional.l1_loss(p, t); }
        sealed class Trainer
        {
            readonly ICriterion _criterion;
            public Trainer(ICriterion criterion) => _criterion = criterion;
            public void Run(Sequential net, optim.Optimizer optimizer, Tensor x, Tensor y)
            {
                optimizer.zero_grad();
                var loss = _criterion.Of(net.call(x), y);
                loss.backward();
                optimizer.step();
            }
        }
        static class App { static void Run(Sequential net, optim.Optimizer optimizer, Tensor x, Tensor y) { {{made}} } }
        """;

    [Fact]
    public Task Reports_the_loss_of_the_object_that_is_given() =>
        RuleVerifier<OtherLossThanDeclared>.Reports(Snippet.TorchProgram, Criteria("new Trainer(new Squared()).Run(net, optimizer, x, y);"), document: Absolute);

    [Theory]
    [InlineData("new Trainer(new Plain()).Run(net, optimizer, x, y);")]
    [InlineData("new Trainer(x.IsInvalid ? new Plain() : new Squared()).Run(net, optimizer, x, y);")]
    public Task Is_silent_where_the_declared_loss_may_be_given(string made) =>
        RuleVerifier<OtherLossThanDeclared>.IsSilent(Snippet.TorchProgram, Criteria(made).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Absolute);

    const string Symmetric = "# Rides\n\n## Metrics\n\nsMAPE (primary, offline) <= 14 %.\n";

    static string ByHand(string more) => $$"""
        class Score { public float FareAmount { get; set; } [ColumnName("Score")] public float Fare { get; set; } }
        static class App
        {
            static double Mae(IEnumerable<Score> rows) => rows.Average(row => Math.Abs(row.Fare - row.FareAmount));
            static void Run(MLContext ml, IDataView train, IDataView test)
            {
                var model = ml.Regression.Trainers.FastTree("FareAmount").[|Fit(train)|];
                var rows = ml.Data.CreateEnumerable<Score>(model.Transform(test), false).ToList();
                Console.WriteLine(Mae(rows));
                {{more}}
            }
        }
        """;

    [Fact]
    public Task Reports_a_metric_beside_which_only_others_are_computed_by_hand() => RuleVerifier<DeclaredMetricNeverComputed>.Reports(Snippet.Program, ByHand(""), document: Symmetric);

    [Theory]
    [InlineData("Console.WriteLine(rows.Average(row => 2 * Math.Abs(row.Fare - row.FareAmount) / (row.Fare + row.FareAmount)));")]
    [InlineData("var smape = Other.Of(rows); } } static class Other { public static double Of(List<Score> rows) => rows.Count;  static void No() {")]
    public Task Is_silent_where_it_may_be_computed_by_hand(string more) =>
        RuleVerifier<DeclaredMetricNeverComputed>.IsSilent(Snippet.Program, ByHand(more).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Symmetric);

    const string Slices = "# Rides\n\n## Metrics\n\nMAE (primary, offline) <= 4; shown separately for each `VendorId` too.\n";

    static string InPlace(string more) => $$"""
        class Trip { public string VendorId { get; set; } public float Distance { get; set; } public float Fare { get; set; } }
        class Guess { public string VendorId { get; set; } public float Fare { get; set; } public float Score { get; set; } }
        static class App
        {
            static void Run(MLContext ml, List<Trip> trips)
            {
                var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(trips));
                var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.FastTree("Fare")).Fit(parts.TrainSet);
                var rows = ml.Data.[|CreateEnumerable<Guess>(model.Transform(parts.TestSet), false)|].ToList();
                Console.WriteLine(rows.Average(row => Math.Abs(row.Fare - row.Score)));
                {{more}}
            }
        }
        """;

    [Fact]
    public Task Reports_a_slice_that_a_metric_in_place_leaves_out() => RuleVerifier<DeclaredSliceNeverEvaluated>.Reports(Snippet.Program, InPlace(""), document: Slices);

    [Fact]
    public Task Is_silent_where_the_slice_is_looked_at() => RuleVerifier<DeclaredSliceNeverEvaluated>.IsSilent(
        Snippet.Program, InPlace("foreach (var group in rows.GroupBy(row => row.VendorId)) Console.WriteLine(group.Average(row => Math.Abs(row.Fare - row.Score)));").Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Slices);

    static string Drawn(string indices) => $$"""
        static class App
        {
            static void Run(Sequential net, optim.Optimizer optimizer, Tensor x, Tensor y)
            {
                long n = x.shape[0], cut = (long)(n * 0.7);
                {{indices}}
                optimizer.zero_grad();
                var loss = functional.mse_loss(net.call(xTrain), yTrain);
                loss.backward();
                optimizer.step();
                net.eval();
                using var off = no_grad();
                Console.WriteLine((net.call(xTest) - yTest).abs().mean().item<float>());
            }
        }
        """;

    [Fact]
    public Task Reports_a_drawn_order_of_a_network() => RuleVerifier<RandomSplitInTime>.Reports(Snippet.TorchProgram,
        Drawn("var order = torch.[|randperm(n)|]; var (xTrain, yTrain) = (x[order[..(int)cut]], y[order[..(int)cut]]); var (xTest, yTest) = (x[order[(int)cut..]], y[order[(int)cut..]]);"), document: InTime);

    [Fact]
    public Task Is_silent_on_a_network_that_is_tested_on_the_end() => RuleVerifier<RandomSplitInTime>.IsSilent(Snippet.TorchProgram,
        Drawn("var (xTrain, yTrain) = (x.narrow(0, 0, cut), y.narrow(0, 0, cut)); var (xTest, yTest) = (x.narrow(0, cut, n - cut), y.narrow(0, cut, n - cut));"), InTime);

    [Fact]
    public Task Reports_another_share_of_a_network() => RuleVerifier<OtherSplitThanDeclared>.Reports(Snippet.TorchProgram,
        Drawn("var (xTrain, yTrain) = (x.slice(0, 0, cut, 1), y.slice(0, 0, cut, 1)); var (xTest, yTest) = (x.[|slice(0, cut, n, 1)|], y.slice(0, cut, n, 1));"), document: Fifth);

    [Fact]
    public Task Is_silent_on_the_declared_share_of_a_network() => RuleVerifier<OtherSplitThanDeclared>.IsSilent(Snippet.TorchProgram,
        Drawn("var (xTrain, yTrain) = (x.slice(0, 0, cut, 1), y.slice(0, 0, cut, 1)); var (xTest, yTest) = (x.slice(0, cut, n, 1), y.slice(0, cut, n, 1));"), "version: 1\nsplit: { test_fraction: 0.3 }\n");

    const string Poisson = "# Windows\n\n## Loss\n\nPoisson deviance.\n";

    static string Switched(string kind) => $$"""
        static class App
        {
            static IEstimator<ITransformer> Learner(MLContext ml, string kind) => kind switch
            {
                "gam" => ml.Regression.Trainers.[|Gam|]("Fare"),
                "poisson" => ml.Regression.Trainers.LbfgsPoissonRegression("Fare"),
                _ => throw new ArgumentException(nameof(kind)),
            };
            static void Run(MLContext ml, IDataView train, string given) => Learner(ml, {{kind}}).Fit(train);
        }
        """;

    [Fact]
    public Task Reports_the_arm_of_the_constant_that_is_passed() => RuleVerifier<OtherLossThanDeclared>.Reports(Snippet.Program, Switched("\"gam\""), document: Poisson);

    [Theory]
    [InlineData("\"poisson\"")]
    [InlineData("given")]
    public Task Is_silent_where_the_declared_arm_may_be_taken(string kind) =>
        RuleVerifier<OtherLossThanDeclared>.IsSilent(Snippet.Program, Switched(kind).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Poisson);

    const string Units = "# Parts\n\nLabel: `Units`.\n";

    static string Searched(string label) => $$"""
        class Part { [LoadColumn(0)] public float Fleet { get; set; } [LoadColumn(1)] public float Before { get; set; } [LoadColumn(2)] public float Units { get; set; } }
        static class App
        {
            static void Run(MLContext ml)
            {
                var data = ml.Data.LoadFromTextFile<Part>("parts.csv", ',');
                var columns = new ColumnInformation { LabelColumnName = {{label}} };
                var result = ml.Auto().CreateRegressionExperiment(60).[|Execute(data, columns)|];
            }
        }
        """;

    [Fact]
    public Task Reports_a_search_for_models_of_another_column() => RuleVerifier<OtherTargetThanDeclared>.Reports(Snippet.Program, Searched("nameof(Part.Before)"), document: Units);

    [Theory]
    [InlineData("nameof(Part.Units)")]
    [InlineData("Console.ReadLine()")]
    [InlineData("\"Made\"")]
    public Task Is_silent_on_a_search_that_may_be_for_the_declared_column(string label) =>
        RuleVerifier<OtherTargetThanDeclared>.IsSilent(Snippet.Program, Searched(label).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Units);

    const string Recall = "# Cans\n\n## Metrics\n\nRecall (primary, offline) >= 0.97.\n";

    static string Counted(string counted) => $$"""
        class Judged { public bool Defect { get; set; } public float Probability { get; set; } }
        static class App
        {
            static void Run(MLContext ml, IDataView train, IDataView test)
            {
                var model = ml.BinaryClassification.Trainers.FastTree("Defect").[|Fit(train)|];
                var rows = ml.Data.CreateEnumerable<Judged>(model.Transform(test), false).ToList();
                {{counted}}
            }
        }
        """;

    [Theory]
    [InlineData("var accuracy = rows.Count(row => row.Defect == row.Probability > 0.3f) / (double)rows.Count; Console.WriteLine(accuracy);")]
    [InlineData("Console.WriteLine(rows.Count(row => row.Probability > 0.3f));")]
    public Task Reports_a_metric_of_counts_that_nobody_divides(string counted) => RuleVerifier<DeclaredMetricNeverComputed>.Reports(Snippet.Program, Counted(counted), document: Recall);

    [Theory]
    [InlineData("int caught = 0, missed = 0; foreach (var row in rows.Where(row => row.Defect)) { if (row.Probability > 0.3f) caught++; else missed++; } Console.WriteLine(caught / (double)(caught + missed));")]
    [InlineData("Console.WriteLine(Share(rows.Count(row => row.Defect && row.Probability > 0.3f), rows.Count(row => row.Defect))); static double Share(int part, int all) => (double)part / all;")]
    public Task Is_silent_where_counts_are_divided(string counted) =>
        RuleVerifier<DeclaredMetricNeverComputed>.IsSilent(Snippet.Program, Counted(counted).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Recall);

    const string InClicks = "# Ads\n\n## Metrics\n\nRMSE in clicks (primary, offline) <= 30. We train on the logarithm of `Clicks`.\n";

    static string OfLogarithms(string read) => $$"""
        class Ad { [LoadColumn(0)] public float Bid { get; set; } [LoadColumn(1)] public float Clicks { get; set; } public float LogClicks => MathF.Log(1 + Clicks); }
        class Guess { public float Clicks { get; set; } public float Score { get; set; } }
        static class App
        {
            static void Run(MLContext ml)
            {
                var rows = ml.Data.CreateEnumerable<Ad>(ml.Data.LoadFromTextFile<Ad>("a.csv", ','), false).ToList();
                var chain = ml.Transforms.Concatenate("Features", "Bid").Append(ml.Regression.Trainers.FastTree("LogClicks"));
                var folds = ml.Regression.[|CrossValidate(ml.Data.LoadFromEnumerable(rows), chain, 5, "LogClicks")|];
                Console.WriteLine({{read}});
            }
        }
        """;

    [Fact]
    public Task Reports_logarithms_of_rows_that_are_read_and_loaded_again() => RuleVerifier<MetricOfLogarithms>.Reports(Snippet.Program, OfLogarithms("folds.Average(fold => fold.Metrics.RootMeanSquaredError)"), document: InClicks);

    [Fact]
    public Task Is_silent_where_scores_are_read_as_well() => RuleVerifier<MetricOfLogarithms>.IsSilent(
        Snippet.Program, OfLogarithms("folds.Average(fold => Math.Sqrt(ml.Data.CreateEnumerable<Guess>(fold.ScoredHoldOutSet, false).Average(row => Math.Pow(Math.Exp(row.Score) - 1 - row.Clicks, 2))))").Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), InClicks);
}
