using MlDesignLint.Analyzers.Rules.Contract;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

/// <summary>Rows, names and numbers are followed by what carries them on: queries, lists that grow, objects, helpers.</summary>
public class CarriedShapesTests
{
    const string Auc = "version: 1\nmetrics:\n  - { name: ROC AUC, role: offline, primary: true }\n";

    static string Chosen(string choice) => $$"""
        record Try(string Name, BinaryClassificationMetrics Found, int Leaves);
        static class App
        {
            static void Run(MLContext ml, IDataView train, IDataView test)
            {
                var tries = new List<Try>();
                foreach (var leaves in new[] { 8, 16 })
                    tries.Add(new Try("trees", ml.BinaryClassification.EvaluateNonCalibrated(ml.BinaryClassification.Trainers.FastTree("Label", numberOfLeaves: leaves).Fit(train).Transform(test), "Label"), leaves));
                {{choice}}
            }
        }
        """;

    [Theory]
    [InlineData("var best = (from one in tries orderby [|one.Found.Accuracy|] descending select one).First();")]
    [InlineData("var best = (from one in tries where one.Leaves > 8 orderby [|one.Found.Accuracy|] descending, one.Leaves select one.Name).FirstOrDefault();")]
    [InlineData("var ranked = from one in tries orderby [|one.Found.F1Score|], one.Name select one; Console.WriteLine(ranked.Last().Name);")]
    public Task Reports_a_choice_in_a_query(string choice) => RuleVerifier<TunedByAnotherMetric>.Reports(Snippet.Program, Chosen(choice.Replace("[|one.Found.", "one.Found.[|", StringComparison.Ordinal)), document: Auc);

    [Theory]
    [InlineData("var best = (from one in tries orderby one.Found.AreaUnderRocCurve descending select one).First();")]
    [InlineData("foreach (var one in from one in tries orderby one.Found.Accuracy descending select one) Console.WriteLine(one.Name);")]
    [InlineData("var worst = (from one in tries orderby one.Found.Accuracy select one).First();")]
    public Task Is_silent_on_the_metric_and_on_a_list(string choice) => RuleVerifier<TunedByAnotherMetric>.IsSilent(Snippet.Program, Chosen(choice), Auc);

    const string ByGuest = "version: 1\nlabel: Spend\nsplit: { kind: group, group: GuestId }\n";

    static string Drawn(string parts) => $$"""
        class Stay { public string GuestId { get; set; } = ""; public float Nights { get; set; } public float Spend { get; set; } }
        static class App
        {
            static void Run(MLContext ml, string path)
            {
                var stays = ml.Data.CreateEnumerable<Stay>(ml.Data.LoadFromTextFile<Stay>(path), reuseRowObject: false).ToList();
                var (train, test) = Divide(stays, new Random(3));
                var model = ml.Regression.Trainers.Ols("Spend").Fit(ml.Data.LoadFromEnumerable(train));
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Spend").RSquared);
            }

            static (List<Stay> Train, List<Stay> Test) Divide(IReadOnlyList<Stay> stays, Random random)
            {
                {{parts}}
            }
        }
        """;

    [Theory]
    [InlineData("var sides = stays.ToLookup(_ => [|random.NextDouble()|] < 0.2); return (sides[false].ToList(), sides[true].ToList());")]
    [InlineData("var marked = stays.Select(stay => (stay, IsTest: [|random.NextDouble()|] < 0.2)).ToLookup(pair => pair.IsTest, pair => pair.stay); return (marked[false].ToList(), marked[true].ToList());")]
    [InlineData("var marked = (from stay in stays select new { Stay = stay, Held = [|random.Next(5)|] == 0 }).ToList(); return (marked.Where(one => !one.Held).Select(one => one.Stay).ToList(), marked.Where(one => one.Held).Select(one => one.Stay).ToList());")]
    public Task Reports_a_draw_for_each_row(string parts) => RuleVerifier<GroupIgnoredBySplit>.Reports(Snippet.Program, Drawn(parts.Replace("[|random.", "random.[|", StringComparison.Ordinal)), document: ByGuest);

    [Theory]
    [InlineData("var held = stays.Select(stay => stay.GuestId).Distinct().Where(_ => random.NextDouble() < 0.2).ToHashSet(); var sides = stays.ToLookup(stay => held.Contains(stay.GuestId)); return (sides[false].ToList(), sides[true].ToList());")]
    [InlineData("var guests = stays.GroupBy(stay => stay.GuestId).ToLookup(_ => random.NextDouble() < 0.2); return (guests[false].SelectMany(guest => guest).ToList(), guests[true].SelectMany(guest => guest).ToList());")]
    public Task Is_silent_on_a_draw_for_each_guest(string parts) => RuleVerifier<GroupIgnoredBySplit>.IsSilent(Snippet.Program, Drawn(parts), ByGuest);

    const string ByDay = "version: 1\nlabel: Kwh\nsplit: { kind: time, column: Day }\n";

    static string Filtered(string filter) => $$"""
        class Meter { public float Day { get; set; } public float Kwh { get; set; } public bool IsBroken { get; set; } }
        static class App
        {
            static bool IsUsed(Meter row) => row.Kwh >= 0;

            static void Run(MLContext ml, string path)
            {
                var rows = ml.Data.CreateEnumerable<Meter>(ml.Data.LoadFromTextFile<Meter>(path), reuseRowObject: false).Where({{filter}}).ToList();
                var random = new Random(5);
                var mixed = rows.OrderBy(_ => random.Next()).ToList();
                var border = mixed.Count * 4 / 5;
                var model = ml.Regression.Trainers.Ols("Kwh").Fit(ml.Data.LoadFromEnumerable(mixed.Take(border)));
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(mixed.Skip(border))), "Kwh").RSquared);
            }
        }
        """;

    [Theory]
    [InlineData("row => row.Kwh >= 0")]
    [InlineData("row => !row.IsBroken && !float.IsNaN(row.Kwh)")]
    public Task Reports_an_order_by_chance_behind_a_filter_of_other_columns(string filter) => RuleVerifier<RandomSplitInTime>.Reports(Snippet.Program, Filtered(filter).Replace("rows.OrderBy(_ => random.Next())", "rows.[|OrderBy(_ => random.Next())|]", StringComparison.Ordinal), document: ByDay);

    [Theory]
    [InlineData("row => row.Day < 700")]
    [InlineData("row => IsUsed(row)")]
    [InlineData("IsUsed")]
    public Task Is_silent_on_a_filter_that_may_look_at_the_day(string filter) => RuleVerifier<RandomSplitInTime>.IsSilent(Snippet.Program, Filtered(filter), ByDay);

    [Theory]
    [InlineData("""
        IEstimator<ITransformer> chain = ml.Transforms.NormalizeMinMax("Distance");
        var names = new[] { "Distance" }.Select(name => name).ToList();
        foreach (var name in new[] { "VendorId" })
        {
            chain = chain.Append(ml.Transforms.Categorical.OneHotEncoding(name + "Code", name));
            names.Add([|name + "Code"|]);
        }

        var model = chain.Append(ml.Transforms.Concatenate("Features", names.ToArray())).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(data);
        """)]
    [InlineData("""
        var names = new[] { "Distance", "Passengers" }.Where(name => name.Length > 3).ToList();
        names.Add([|"VendorCode"|]);
        var model = ml.Transforms.Categorical.OneHotEncoding("VendorCode", "VendorId").Append(ml.Transforms.Concatenate("Features", names.ToArray())).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(data);
        """)]
    public Task Reports_a_name_added_to_a_list_that_a_query_makes(string body) => RuleVerifier<SensitiveColumnInFeatures>.Reports(Snippet.MlNet, body, document: "version: 1\nlabel: FareAmount\nsensitive: [VendorId]\n");

    const string Recall = "version: 1\nmetrics:\n  - { name: recall, role: offline, primary: true, computed_by: Counts.Recall }\n";

    static string CountsWith(string recall) => $$"""
        readonly record struct Counts(int Tp, int Fp, int Fn, int Tn)
        {
            public double {{recall}};
            static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
        }
        """;

    [Theory]
    [InlineData("[|Recall|] => Ratio(Tp, Tp + Fp)")]
    [InlineData("[|Recall|] => (double)Tp / (Tp + Fp)")]
    public Task Reports_another_formula_in_a_named_property(string recall) => RuleVerifier<OtherFormulaThanDeclared>.Reports(Snippet.Program, CountsWith(recall), document: Recall);

    [Theory]
    [InlineData("Recall => Ratio(Tp, Tp + Fn)")]
    [InlineData("Precision => Ratio(Tp, Tp + Fp)")]
    public Task Is_silent_on_the_formula_and_on_other_properties(string recall) => RuleVerifier<OtherFormulaThanDeclared>.IsSilent(Snippet.Program, CountsWith(recall), Recall);

    const string Mape = "version: 1\nmetrics:\n  - { name: MAPE, role: offline, primary: true }\n";

    static string Checked(string scale) => $$"""
        static class Quality
        {
            public static double {{scale}}
            static void Require(double[] fact, double[] forecast)
            {
                if (fact.Length == 0 || fact.Length != forecast.Length)
                    throw new ArgumentException("lengths differ");
            }
        }
        """;

    [Fact]
    public Task Reports_another_formula_behind_a_check() => RuleVerifier<OtherFormulaThanDeclared>.Reports(Snippet.Program, Checked("""
        [|Mape|](double[] fact, double[] forecast) { Require(fact, forecast); return fact.Zip(forecast, (a, b) => Math.Abs(a - b) / ((a + b) / 2)).Average(); }
        """), document: Mape);

    [Fact]
    public Task Is_silent_on_the_formula_behind_a_check() => RuleVerifier<OtherFormulaThanDeclared>.IsSilent(Snippet.Program, Checked("""
        Mape(double[] fact, double[] forecast) { Require(fact, forecast); return fact.Zip(forecast, (a, b) => Math.Abs(a - b) / a).Average(); }
        """), Mape);

    const string Wape = "version: 1\nmetrics:\n  - { name: WAPE, role: offline, primary: true }\n";

    static string Error(string formula, string use = "Console.WriteLine(Error(rows));") => $$"""
        class Week { public float Units { get; set; } public float Score { get; set; } }
        static class App
        {
            static void Run(MLContext ml, IDataView train, IDataView test)
            {
                var model = ml.Regression.Trainers.Ols("Units").Fit(train);
                var rows = ml.Data.CreateEnumerable<Week>(model.Transform(test), reuseRowObject: false).ToList();
                {{use}}
            }

            static double Error(IReadOnlyCollection<Week> rows) => {{formula}};
        }
        """;

    [Theory]
    [InlineData("Math.Sqrt(rows.Average(row => Math.Pow(row.Units - row.Score, 2))) / rows.Average(row => row.Units)")]
    [InlineData("rows.Sum(row => Math.Abs(row.Units - row.Score)) / rows.Sum(row => row.Score + row.Units)")]
    public Task Reports_a_formula_that_is_certainly_another(string formula) => RuleVerifier<DeclaredMetricNeverComputed>.Reports(Snippet.Program, Error(formula).Replace("ml.Regression.Trainers.Ols(\"Units\").Fit(train)", "ml.Regression.Trainers.Ols(\"Units\").[|Fit(train)|]", StringComparison.Ordinal), document: Wape);

    [Theory]
    [InlineData("rows.Sum(row => Math.Abs(row.Units - row.Score)) / rows.Sum(row => row.Units)", "Console.WriteLine(Error(rows));")]
    [InlineData("1 - rows.Sum(row => Math.Abs(row.Units - row.Score)) / rows.Sum(row => row.Units)", "Console.WriteLine(Error(rows));")]
    [InlineData("rows.Sum(row => Math.Abs(row.Units - row.Score))", "Console.WriteLine(Error(rows) / rows.Sum(row => row.Units));")]
    [InlineData("rows.Sum(row => Math.Abs(row.Units - row.Score))", "var total = Error(rows); var all = rows.Sum(row => row.Units); Console.WriteLine(total / all);")]
    public Task Is_silent_on_the_formula_its_complement_and_its_parts(string formula, string use) => RuleVerifier<DeclaredMetricNeverComputed>.IsSilent(Snippet.Program, Error(formula, use), Wape);

    const string Sliced = "version: 1\nlabel: Spend\nmetrics:\n  - { name: RMSE, role: offline, primary: true, slices: [Tenure, IsCompany] }\n";

    static string Report(string lines) => $$"""
        class Client { [LoadColumn(0)] public float Tenure { get; set; } [LoadColumn(1)] public float IsCompany { get; set; } [LoadColumn(2)] public float Spend { get; set; } }
        sealed class Report
        {
            readonly MLContext _ml;
            readonly IDataView _scored;
            public Report(MLContext ml, IDataView scored) { _ml = ml; _scored = scored; }
            public void Print() { {{lines}} }
            IDataView Where(string column, double from) => _ml.Data.FilterRowsByColumn(_scored, column, lowerBound: from);
            void Line(IDataView rows) => Console.WriteLine(_ml.Regression.[|Evaluate(rows, "Spend")|].RootMeanSquaredError);
        }
        static class App
        {
            static void Run(MLContext ml, string path)
            {
                var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Client>(path));
                var model = ml.Transforms.Concatenate("Features", "Tenure", "IsCompany").Append(ml.Regression.Trainers.Ols("Spend")).Fit(parts.TrainSet);
                new Report(ml, model.Transform(parts.TestSet)).Print();
            }
        }
        """;

    [Theory]
    [InlineData("Line(_scored); Line(Where(\"Tenure\", 3));")]
    [InlineData("Line(_scored); Line(Where(\"IsCompany\", 0.5));")]
    public Task Reports_a_slice_of_several_that_is_left_out(string lines) => RuleVerifier<DeclaredSliceNeverEvaluated>.Reports(Snippet.Program, Report(lines), document: Sliced);

    [Theory]
    [InlineData("Line(_scored); Line(Where(\"IsCompany\", 0.5)); Line(Where(\"Tenure\", 3));")]
    [InlineData("foreach (var column in new[] { \"IsCompany\", \"Tenure\" }) Line(Where(column, 1));")]
    public Task Is_silent_on_all_slices(string lines) => RuleVerifier<DeclaredSliceNeverEvaluated>.IsSilent(Snippet.Program, Report(lines).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Sliced);

    const string Rmse = "version: 1\nmetrics:\n  - { name: RMSE, role: offline, primary: true }\n";

    static string Batches(string result) => $$"""
        sealed record Batch(Tensor X, Tensor Y);
        static class Scores
        {
            public static double {{result.Split(' ')[0]}}(Module<Tensor, Tensor> net, IEnumerable<Batch> batches)
            {
                net.eval();
                var (total, count) = (0.0, 0L);
                foreach (var batch in batches)
                {
                    var error = net.call(batch.X) - batch.Y;
                    total += error.pow(2).sum().item<float>();
                    count += batch.Y.shape[0];
                }

                return {{result.Substring(result.IndexOf(' ') + 1)}};
            }
        }
        """;

    [Fact]
    public Task Reports_another_formula_over_batches() => RuleVerifier<OtherFormulaThanDeclared>.Reports(Snippet.TorchProgram, Batches("[|Rmse|] total / count"), document: Rmse);

    [Theory]
    [InlineData("Rmse Math.Sqrt(total / count)")]
    [InlineData("Mse total / count")]
    public Task Is_silent_on_the_formula_over_batches(string result) => RuleVerifier<OtherFormulaThanDeclared>.IsSilent(Snippet.TorchProgram, Batches(result), Rmse);
}
