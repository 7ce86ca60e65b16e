using System.Text.RegularExpressions;

namespace MlDesignLint.Analyzers.Tests.Flow;

/// <summary>
/// One line of program in, one line of pipeline out. Short for long calls: <c>load</c>, <c>split</c>, <c>fit</c> and <c>score</c> stand for those of ML.NET.
/// </summary>
public partial class OneLineTests
{
    [Theory]
    [InlineData("a.csv", @"load(""a.csv"");")]
    [InlineData("a.csv", @"var p = ""a.csv""; load(p);")]
    [InlineData("a.csv", @"const string P = ""a.csv""; load(P);")]
    [InlineData("dir/a.csv", @"load(System.IO.Path.Combine(""dir"", ""a.csv""));")]
    [InlineData("x/y/a.csv", @"load(System.IO.Path.Combine(""x"", ""y"", ""a.csv""));")]
    [InlineData("dir/a.csv", @"load(System.IO.Path.Join(""dir"", ""a.csv""));")]
    [InlineData("a.csv", @"load($""{""a""}.csv"");")]
    [InlineData("a.csv", @"var stem = ""a""; load($""{stem}.csv"");")]
    [InlineData("a.csv", @"load(""a"" + "".csv"");")]
    [InlineData("data/a.csv", @"var dir = ""data""; load(dir + ""/"" + ""a.csv"");")]
    [InlineData("VendorId", @"load(nameof(Ride.VendorId));")]
    [InlineData("a.csv", @"load(System.IO.Path.GetFullPath(""a.csv""));")]
    [InlineData("a.csv", @"string Name() => ""a.csv""; load(Name());")]
    [InlineData("a.csv", @"string Named(string stem) => stem + "".csv""; load(Named(""a""));")]
    [InlineData("a.csv", @"Func<string> name = () => ""a.csv""; load(name());")]
    [InlineData("a.csv", @"(string Path, int N) t = (""a.csv"", 1); load(t.Path);")]
    [InlineData("b.csv", @"var names = new[] { ""a.csv"", ""b.csv"" }; load(names[1]);")]
    [InlineData("a.csv", @"load(new[] { ""a.csv"", ""b.csv"" }.First());")]
    [InlineData("?", @"load(Console.ReadLine());")]
    [InlineData("?", @"load(Console.ReadLine() ?? ""a.csv"");")]
    [InlineData("?", @"var p = Console.ReadLine() == ""x"" ? ""a.csv"" : ""b.csv""; load(p);")]
    [InlineData("a.csv", @"var p = Console.ReadLine() == ""x"" ? ""a.csv"" : ""a.csv""; load(p);")]
    [InlineData("b.csv", @"var p = ""a.csv""; p = ""b.csv""; load(p);")]
    [InlineData("?", @"var p = ""a.csv""; if (Console.ReadLine() == ""x"") p = ""b.csv""; load(p);")]
    [InlineData("a.csv", @"load(""a.csv"".ToString() is string t ? ""a.csv"" : ""a.csv"");")]
    [InlineData("a.csv | b.csv", @"load(""a.csv""); load(""b.csv"");")]
    [InlineData("a.csv", @"var o = new { Path = ""a.csv"" }; load(o.Path);")]
    [InlineData("a.csv", @"load(path: ""a.csv"", separatorChar: ',');")]
    [InlineData("a.csv", @"string p; p = ""a.csv""; load(p);")]
    [InlineData("a.csv", @"load(1 switch { 1 => ""a.csv"", _ => ""a.csv"" });")]
    public void Folds_paths(string expected, string lines) => Assert.Equal(expected, Of(lines).Paths);

    [Theory]
    [InlineData("Same", @"fit(data); fit(data);")]
    [InlineData("Same", @"var again = data; fit(data); fit(again);")]
    [InlineData("Same", @"fit(load(""a.csv"")); fit(load(""a.csv""));")]
    [InlineData("Disjoint", @"fit(load(""a.csv"")); fit(load(""b.csv""));")]
    [InlineData("Same", @"fit(ml.Data.Cache(data)); fit(data);")]
    [InlineData("Same", @"fit(ml.Data.ShuffleRows(data, 1)); fit(data);")]
    [InlineData("Disjoint", @"var s = split(data); fit(s.TrainSet); fit(s.TestSet);")]
    [InlineData("Same", @"var s = split(data); fit(s.TrainSet); fit(s.TrainSet);")]
    [InlineData("Overlapping", @"var s = split(data); fit(data); fit(s.TestSet);")]
    [InlineData("Overlapping", @"var s = split(data); fit(s.TrainSet); fit(data);")]
    [InlineData("Disjoint", @"var s = split(data); fit(s.TrainSet); fit(ml.Data.Cache(s.TestSet));")]
    [InlineData("Overlapping", @"var s = split(data, 0.1); var t = split(data, 0.3); fit(s.TrainSet); fit(t.TestSet);")]
    [InlineData("Disjoint", @"fit(ml.Data.TakeRows(data, 10)); fit(ml.Data.SkipRows(data, 10));")]
    [InlineData("Disjoint", @"fit(ml.Data.TakeRows(data, 10)); fit(ml.Data.SkipRows(data, 20));")]
    [InlineData("Overlapping", @"fit(ml.Data.TakeRows(data, 10)); fit(ml.Data.SkipRows(data, 5));")]
    [InlineData("Overlapping", @"fit(ml.Data.TakeRows(data, 10)); fit(ml.Data.TakeRows(data, 20));")]
    [InlineData("Overlapping", @"fit(ml.Data.TakeRows(data, 10)); fit(data);")]
    [InlineData("Disjoint", @"fit(ml.Data.FilterRowsByColumn(data, ""Distance"", upperBound: 5)); fit(ml.Data.FilterRowsByColumn(data, ""Distance"", lowerBound: 5));")]
    [InlineData("Unknown", @"fit(ml.Data.FilterRowsByColumn(data, ""Distance"", upperBound: 6)); fit(ml.Data.FilterRowsByColumn(data, ""Distance"", lowerBound: 5));")]
    [InlineData("Disjoint", @"var n = 10; fit(ml.Data.TakeRows(data, n)); fit(ml.Data.SkipRows(data, n));")]
    [InlineData("Disjoint", @"var s = split(data); var t = split(s.TrainSet); fit(t.TrainSet); fit(t.TestSet);")]
    [InlineData("Disjoint", @"var s = split(data); var t = split(s.TrainSet); fit(t.TrainSet); fit(s.TestSet);")]
    [InlineData("Disjoint", @"var s = split(data); var t = split(s.TestSet); fit(s.TrainSet); fit(t.TrainSet);")]
    [InlineData("Overlapping", @"fit(ml.Data.BootstrapSample(data, 1)); fit(data);")]
    [InlineData("?", @"fit(Console.ReadLine() == ""x"" ? data : load(""b.csv"")); fit(data);")]
    [InlineData("Unknown", @"fit(data); fit(load(""a.csv""));")]
    [InlineData("Disjoint", @"var folds = ml.Data.CrossValidationSplit(data); fit(folds[0].TrainSet); fit(folds[0].TestSet);")]
    [InlineData("Overlapping", @"var folds = ml.Data.CrossValidationSplit(data); fit(folds[0].TrainSet); fit(folds[1].TestSet);")]
    [InlineData("Disjoint", @"var folds = ml.Data.CrossValidationSplit(data); fit(folds[0].TestSet); fit(folds[1].TestSet);")]
    [InlineData("Same", @"var rows = ml.Data.CreateEnumerable<Ride>(data, false).ToList(); fit(ml.Data.LoadFromEnumerable(rows)); fit(ml.Data.LoadFromEnumerable(rows));")]
    [InlineData("Disjoint", @"var rows = ml.Data.CreateEnumerable<Ride>(data, false).ToList(); fit(ml.Data.LoadFromEnumerable(rows.Take(10))); fit(ml.Data.LoadFromEnumerable(rows.Skip(10)));")]
    [InlineData("Disjoint", @"var rows = ml.Data.CreateEnumerable<Ride>(data, false).ToList(); fit(ml.Data.LoadFromEnumerable(rows.Where(r => r.Distance < 5))); fit(ml.Data.LoadFromEnumerable(rows.Where(r => r.Distance >= 5)));")]
    [InlineData("Overlapping", @"var rows = ml.Data.CreateEnumerable<Ride>(data, false).ToList(); fit(ml.Data.LoadFromEnumerable(rows.Where(r => r.Distance < 5))); fit(ml.Data.LoadFromEnumerable(rows));")]
    [InlineData("Disjoint", @"var rows = ml.Data.CreateEnumerable<Ride>(data, false).OrderBy(r => r.Distance).ToList(); fit(ml.Data.LoadFromEnumerable(rows.Take(10))); fit(ml.Data.LoadFromEnumerable(rows.Skip(10)));")]
    public void Knows_how_rows_lie_to_others(string expected, string lines) => Assert.Equal(expected, Of(lines).Relation);

    [Theory]
    [InlineData("fit(data)", @"IDataView rows; rows = data; fit(rows);")]
    [InlineData("fit(data)", @"var rows = (IDataView)data; fit(rows);")]
    [InlineData("fit(data)", @"var rows = (data); fit(rows);")]
    [InlineData("fit(data)", @"var rows = data!; fit(rows);")]
    [InlineData("fit(data)", @"var rows = data as IDataView; fit(rows);")]
    [InlineData("fit(data)", @"IDataView Same(IDataView d) => d; fit(Same(data));")]
    [InlineData("fit(data)", @"IDataView Same(IDataView d) { return d; } fit(Same(Same(data)));")]
    [InlineData("fit(data)", @"Func<IDataView, IDataView> same = d => d; fit(same(data));")]
    [InlineData("fit(data)", @"void Train(IDataView d) { fit(d); } Train(data);")]
    [InlineData("fit(data)", @"Action<IDataView> train = d => fit(d); train(data);")]
    [InlineData("fit(data)", @"new List<IDataView> { data }.ForEach(d => fit(d));")]
    [InlineData("fit(data)", @"foreach (var d in new[] { data }) fit(d);")]
    [InlineData("fit(data)", @"var all = new[] { data }; fit(all[0]);")]
    [InlineData("fit(data)", @"var all = new List<IDataView> { data }; fit(all[0]);")]
    [InlineData("fit(data)", @"var (d, n) = (data, 1); fit(d);")]
    [InlineData("fit(data)", @"var t = (Rows: data, N: 1); fit(t.Rows);")]
    [InlineData("fit(data)", @"void Out(out IDataView d) { d = data; } Out(out var rows); fit(rows);")]
    [InlineData("fit(data)", @"var rows = System.Threading.Tasks.Task.Run(() => data).Result; fit(rows);")]
    [InlineData("fit(data)", @"var lazy = new Lazy<IDataView>(() => data); fit(lazy.Value);")]
    [InlineData("fit(data)", @"var rows = 1 switch { _ => data }; fit(rows);")]
    [InlineData("load(b.csv) → fit(?)", @"var rows = Console.ReadLine() switch { ""a"" => data, _ => load(""b.csv"") }; fit(rows);")]
    [InlineData("fit(data)", @"IDataView rows = null; rows ??= data; fit(rows ?? data);")]
    [InlineData("fit(data)", @"if (data is { } rows) fit(rows);")]
    [InlineData("fit(data)", @"if (data is IDataView rows && rows != null) fit(rows);")]
    [InlineData("fit(data)", @"switch (data) { case IDataView rows: fit(rows); break; }")]
    [InlineData("fit(data)", @"T Same<T>(T x) => x; fit(Same(data));")]
    [InlineData("fit(data)", @"using (var scope = default(IDisposable)) fit(data);")]
    [InlineData("fit(data)", @"try { fit(data); } finally { }")]
    [InlineData("fit(data)", @"do { fit(data); } while (Console.ReadLine() == ""x"");")]
    [InlineData("fit(data)", @"fit(new[] { data }.First());")]
    [InlineData("fit(data)", @"fit(new[] { data }.Single());")]
    [InlineData("fit(data)", @"fit(new[] { data }.Select(d => d).First());")]
    [InlineData("fit(?)", @"IDataView rows = null; Console.WriteLine(rows); fit(rows);")]
    [InlineData("fit(?)", @"dynamic rows = data; fit((IDataView)rows.Other);")]
    [InlineData("slice(data) → fit(rows)", @"fit(ml.Data.TakeRows(data, 5));")]
    [InlineData("split(train,test of data) → fit(train) → fit(test)", @"var s = split(data); foreach (var d in new[] { s.TrainSet, s.TestSet }.Take(1)) { } fit(s.TrainSet); fit(s.TestSet);")]
    public void Follows_rows(string expected, string lines) => Assert.Equal(expected, Of(lines).Steps);

    [Theory]
    [InlineData("Concatenate → Ols", @"ml.Transforms.Concatenate(""F"", ""Distance"").Append(ml.Regression.Trainers.Ols(""FareAmount""));")]
    [InlineData("Concatenate → Ols", @"var a = ml.Transforms.Concatenate(""F"", ""Distance""); var b = a.Append(ml.Regression.Trainers.Ols(""FareAmount""));")]
    [InlineData("Concatenate → NormalizeMinMax → Ols", @"ml.Transforms.Concatenate(""F"", ""Distance"").Append(ml.Transforms.NormalizeMinMax(""F"")).Append(ml.Regression.Trainers.Ols(""FareAmount""));")]
    [InlineData("Concatenate → Ols", @"ml.Transforms.Concatenate(""F"", ""Distance"").AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.Ols(""FareAmount""));")]
    [InlineData("Concatenate → Ols | CopyColumns → Concatenate → Ols", @"var tail = ml.Transforms.Concatenate(""F"", ""Distance"").Append(ml.Regression.Trainers.Ols(""FareAmount"")); ml.Transforms.CopyColumns(""A"", ""Distance"").Append(tail);")]
    [InlineData("Concatenate → Ols", @"IEstimator<ITransformer> Tail() => ml.Regression.Trainers.Ols(""FareAmount""); ml.Transforms.Concatenate(""F"", ""Distance"").Append(Tail());")]
    [InlineData("Concatenate → Sdca", @"var trainer = ml.Regression.Trainers.Sdca(""FareAmount""); ml.Transforms.Concatenate(""F"", ""Distance"").Append(trainer);")]
    [InlineData("Concatenate → Sdca", @"Func<IEstimator<ITransformer>> make = () => ml.Regression.Trainers.Sdca(""FareAmount""); ml.Transforms.Concatenate(""F"", ""Distance"").Append(make());")]
    [InlineData("Concatenate → Sdca → MapKeyToValue", @"ml.Transforms.Concatenate(""F"", ""Distance"").Append(ml.Regression.Trainers.Sdca(""FareAmount"")).Append(ml.Transforms.Conversion.MapKeyToValue(""A""));")]
    [InlineData("CopyColumns → SdcaLogisticRegression → OneVersusAll", @"ml.Transforms.CopyColumns(""A"", ""B"").Append(ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.SdcaLogisticRegression()));")]
    public void Lists_chains(string expected, string lines) => Assert.Equal(expected, Of(lines).Chains);

    [Theory]
    [InlineData("FareAmount from F(Distance, Passengers)", @"ml.Transforms.Concatenate(""F"", ""Distance"", ""Passengers"").Append(ml.Regression.Trainers.Ols(""FareAmount"", ""F""));")]
    [InlineData("Label from Features(Distance)", @"ml.Transforms.Concatenate(""Features"", ""Distance"").Append(ml.Regression.Trainers.Ols());")]
    [InlineData("FareAmount from Features(Distance)", @"ml.Transforms.CopyColumns(""Label"", ""FareAmount"").Append(ml.Transforms.Concatenate(""Features"", ""Distance"")).Append(ml.Regression.Trainers.Ols());")]
    [InlineData("VendorId from Features(Distance)", @"ml.Transforms.Conversion.MapValueToKey(""Label"", ""VendorId"").Append(ml.Transforms.Concatenate(""Features"", ""Distance"")).Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());")]
    [InlineData("FareAmount from Features(Distance)", @"var columns = new[] { ""Distance"" }; ml.Transforms.Concatenate(""Features"", columns).Append(ml.Regression.Trainers.Ols(nameof(Ride.FareAmount)));")]
    [InlineData("? from Features(Distance)", @"ml.Transforms.Concatenate(""Features"", ""Distance"").Append(ml.Regression.Trainers.Ols(Console.ReadLine()));")]
    [InlineData("FareAmount from Features(Distance)", @"ml.Transforms.Concatenate(""Features"", ""Distance"").Append(ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { LabelColumnName = ""FareAmount"" }));")]
    [InlineData("FareAmount from Features(Distance)", @"var o = new LightGbmRegressionTrainer.Options(); o.LabelColumnName = ""FareAmount""; ml.Transforms.Concatenate(""Features"", ""Distance"").Append(ml.Regression.Trainers.LightGbm(o));")]
    public void Names_label_and_features(string expected, string lines) => Assert.Equal(expected, Of(lines).Columns);

    [Theory]
    [InlineData("data → data (not held out)", @"var m = fit(data); score(m.Transform(data));")]
    [InlineData("train → test", @"var s = split(data); var m = fit(s.TrainSet); score(m.Transform(s.TestSet));")]
    [InlineData("a.csv → b.csv", @"var m = fit(load(""a.csv"")); score(m.Transform(load(""b.csv"")));")]
    [InlineData("train → train (not held out)", @"var s = split(data); score(fit(s.TrainSet).Transform(s.TrainSet));")]
    [InlineData("data → test (not held out)", @"var s = split(data); score(fit(data).Transform(s.TestSet));")]
    [InlineData("train → test", @"var s = split(data); var m = fit(s.TrainSet); IDataView P() => m.Transform(s.TestSet); score(P());")]
    [InlineData("train → test", @"var s = split(data); ITransformer m = fit(s.TrainSet); score(m.Transform(s.TestSet));")]
    [InlineData("train → test", @"var s = split(data); var m = fit(s.TrainSet); ml.Model.Save(m, data.Schema, ""m.zip""); score(ml.Model.Load(""m.zip"", out _).Transform(s.TestSet));")]
    [InlineData("train → test", @"var s = split(data); var prep = ml.Transforms.NormalizeMinMax(""Distance"").Fit(s.TrainSet); var m = fit(prep.Transform(s.TrainSet)); score(m.Transform(prep.Transform(s.TestSet)));")]
    [InlineData("? → data (not held out)", @"score(Models.Fare.Transform(data));")]
    public void Pairs_models_with_what_they_predict(string expected, string lines) => Assert.Equal(expected, Of(lines).Scores);

    [Theory]
    [InlineData("Sdca: ?", @"ml.Regression.Trainers.Sdca();")]
    [InlineData("Sdca: none", @"new MLContext().Regression.Trainers.Sdca();")]
    [InlineData("Sdca: 1", @"new MLContext(1).Regression.Trainers.Sdca();")]
    [InlineData("Sdca: none", @"var c = new MLContext(null); c.Regression.Trainers.Sdca();")]
    [InlineData("Sdca: 7", @"const int Seed = 7; var c = new MLContext(seed: Seed); var t = c.Regression.Trainers; t.Sdca();")]
    [InlineData("LightGbm: own", @"new MLContext().Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { Seed = 3 });")]
    [InlineData("ShuffleRows: own", @"new MLContext().Data.ShuffleRows(data, 3);")]
    [InlineData("Sdca: 1 or none", @"var c = new MLContext(1); if (Console.ReadLine() == ""x"") c = new MLContext(); c.Regression.Trainers.Sdca();")]
    [InlineData("Sdca: ?", @"var c = new MLContext(Environment.ProcessId); c.Regression.Trainers.Sdca();")]
    public void Finds_seeds(string expected, string lines) => Assert.Equal(expected, Of(lines).Seeds);

    [Theory]
    [InlineData("ShuffleRows: 5", "services.AddSingleton(new MLContext(5));")]
    [InlineData("ShuffleRows: 5", "services.AddSingleton<MLContext>(provider => new MLContext(5));")]
    [InlineData("ShuffleRows: none", "services.AddScoped<MLContext>(provider => new MLContext());")]
    [InlineData("ShuffleRows: ?", "services.AddScoped<object>(provider => new MLContext(5));")]
    [InlineData("ShuffleRows: 5 or 6", "services.AddSingleton(new MLContext(5)); services.AddScoped<MLContext>(provider => new MLContext(6));")]
    public void Finds_contexts_that_a_container_injects(string expected, string registration) => Assert.Equal(expected, PrintedProgram.OfService($$"""
        class Rides(MLContext ml) { public IDataView Mixed(IDataView rows) => ml.Data.ShuffleRows(rows); }
        static class App { static void Register(IServiceCollection services) { {{registration}} } }
        """).Seeds);

    [Theory]
    [InlineData("load(a.csv) → fit(a.csv)", @"class App { readonly IDataView _rows; App(MLContext ml) => _rows = ml.Data.LoadFromTextFile(""a.csv""); void Train(MLContext ml) => ml.Regression.Trainers.Ols().Fit(_rows); }")]
    [InlineData("fit(a.csv) → load(a.csv)", @"class App { IDataView Rows { get; set; } void Train(MLContext ml) => ml.Regression.Trainers.Ols().Fit(Rows); void Load(MLContext ml) { Rows = ml.Data.LoadFromTextFile(""a.csv""); } }")]
    [InlineData("load(a.csv) → fit(a.csv)", @"static class Store { public static IDataView Rows; } static class App { static void Run(MLContext ml) { Store.Rows = ml.Data.LoadFromTextFile(""a.csv""); ml.Regression.Trainers.Ols().Fit(Store.Rows); } }")]
    [InlineData("load(a.csv) → fit(a.csv)", @"interface ISource { IDataView Load(MLContext ml); } class Source : ISource { public IDataView Load(MLContext ml) => ml.Data.LoadFromTextFile(""a.csv""); } class App { void Run(MLContext ml, ISource source) => ml.Regression.Trainers.Ols().Fit(source.Load(ml)); }")]
    [InlineData("load(a.csv) → load(b.csv) → fit(?)", @"interface ISource { IDataView Load(MLContext ml); } class A : ISource { public IDataView Load(MLContext ml) => ml.Data.LoadFromTextFile(""a.csv""); } class B : ISource { public IDataView Load(MLContext ml) => ml.Data.LoadFromTextFile(""b.csv""); } class App { void Run(MLContext ml, ISource source) => ml.Regression.Trainers.Ols().Fit(source.Load(ml)); }")]
    [InlineData("load(a.csv) → fit(a.csv)", @"static class App { static async System.Threading.Tasks.Task<IDataView> Load(MLContext ml) { await System.Threading.Tasks.Task.Yield(); return ml.Data.LoadFromTextFile(""a.csv""); } static async System.Threading.Tasks.Task Run(MLContext ml) => ml.Regression.Trainers.Ols().Fit(await Load(ml)); }")]
    [InlineData("load(a.csv) → fit(a.csv)", @"static class Ext { public static IDataView Rides(this MLContext ml) => ml.Data.LoadFromTextFile(""a.csv""); } static class App { static void Run(MLContext ml) => ml.Regression.Trainers.Ols().Fit(ml.Rides()); }")]
    [InlineData("load(a.csv) → fit(a.csv)", @"class Pipeline<T> { public T Rows { get; } public Pipeline(T rows) { Rows = rows; } } static class App { static void Run(MLContext ml) { var p = new Pipeline<IDataView>(ml.Data.LoadFromTextFile(""a.csv"")); ml.Regression.Trainers.Ols().Fit(p.Rows); } }")]
    [InlineData("fit(a.csv) → load(a.csv)", @"class Pipeline(IDataView rows) { public void Train(MLContext ml) => ml.Regression.Trainers.Ols().Fit(rows); } static class App { static void Run(MLContext ml) => new Pipeline(ml.Data.LoadFromTextFile(""a.csv"")).Train(ml); }")]
    [InlineData("fit(a.csv) → load(a.csv)", @"abstract class Base { protected IDataView Rows; protected void Train(MLContext ml) => ml.Regression.Trainers.Ols().Fit(Rows); } class App : Base { void Run(MLContext ml) { Rows = ml.Data.LoadFromTextFile(""a.csv""); Train(ml); } }")]
    [InlineData("load(a.csv) → split(train,test of a.csv) → fit(train)", @"record Parts(IDataView Train, IDataView Test); static class App { static Parts Split(MLContext ml) { var s = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile(""a.csv"")); return new(s.TrainSet, s.TestSet); } static void Run(MLContext ml) => ml.Regression.Trainers.Ols().Fit(Split(ml).Train); }")]
    [InlineData("load(a.csv) → split(train,test of a.csv) → fit(train)", @"static class App { static void Split(MLContext ml, out IDataView train, out IDataView test) { var s = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile(""a.csv"")); train = s.TrainSet; test = s.TestSet; } static void Run(MLContext ml) { Split(ml, out var train, out _); ml.Regression.Trainers.Ols().Fit(train); } }")]
    [InlineData("split(train,test of data) → fit(train)", @"static class App { static T Timed<T>(Func<T> work) => work(); static void Run(MLContext ml, IDataView data) { var s = Timed(() => ml.Data.TrainTestSplit(data)); ml.Regression.Trainers.Ols().Fit(s.TrainSet); } }")]
    [InlineData("load(a.csv) → fit(a.csv)", @"class Options { public string Path { get; init; } = ""a.csv""; } static class App { static void Run(MLContext ml) { var o = new Options(); ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromTextFile(o.Path)); } }")]
    [InlineData("load(a.csv) → fit(a.csv)", @"static class Paths { public static readonly string Rides = System.IO.Path.Combine("""", ""a.csv"").TrimStart(); public const string Fixed = ""a.csv""; } static class App { static void Run(MLContext ml) => ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromTextFile(Paths.Fixed)); }")]
    [InlineData("load(a.csv) → fit(a.csv)", @"static class App { static IDataView Load(MLContext ml) { switch (1) { default: return ml.Data.LoadFromTextFile(""a.csv""); } } static void Run(MLContext ml) => ml.Regression.Trainers.Ols().Fit(Load(ml)); }")]
    [InlineData("load(a.csv) → fit(a.csv)", @"partial class App { MLContext _ml = new(1); } partial class App { void Run() => _ml.Regression.Trainers.Ols().Fit(_ml.Data.LoadFromTextFile(""a.csv"")); }")]
    [InlineData("fit(rows)", @"static class App { public static void Run(MLContext ml, IDataView rows) => ml.Regression.Trainers.Ols().Fit(rows); }")]
    public void Follows_rows_across_members(string expected, string lines) => Assert.Equal(expected, OfProgram(lines).Steps);

    static PrintedProgram Of(string lines) => PrintedProgram.Of(Short().Replace(lines, call => call.Value switch
    {
        "load(" => "ml.Data.LoadFromTextFile<Ride>(",
        "split(" => "ml.Data.TrainTestSplit(",
        "fit(" => "ml.Regression.Trainers.Ols(\"FareAmount\").Fit(",
        _ => "ml.Regression.Evaluate(",
    }));

    static PrintedProgram OfProgram(string source) => PrintedProgram.OfProgram(source);

    [GeneratedRegex(@"\b(load|split|fit|score)\(")]
    private static partial Regex Short();
}
