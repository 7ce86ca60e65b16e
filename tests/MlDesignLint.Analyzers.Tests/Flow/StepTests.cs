namespace MlDesignLint.Analyzers.Tests.Flow;

public class StepTests
{
    const string Split = "var parts = ml.Data.TrainTestSplit(data);\n";

    [Fact]
    public void Follows_a_file_from_load_to_evaluation() => Prints("load(data.csv) → split(train,test of data.csv) → fit(train) → evaluate(test)", """
        var rows = ml.Data.LoadFromTextFile<Ride>("data.csv");
        var parts = ml.Data.TrainTestSplit(rows);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        """);

    [Fact]
    public void Sees_through_one_expression() => Prints("load(data.csv) → split(train,test of data.csv) → fit(train)", """
        ml.Regression.Trainers.Ols().Fit(ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Ride>("data.csv")).TrainSet);
        """);

    [Fact]
    public void Names_a_parameter_that_nobody_fills() => Prints("fit(data)", "ml.Regression.Trainers.Ols().Fit(data);");

    [Fact]
    public void Keeps_rows_through_cache_shuffle_and_transform() => Prints("split(train,test of data) → fit(train) → fit(train)", Split + """
        var rows = ml.Data.ShuffleRows(ml.Data.Cache(parts.TrainSet));
        var scaler = ml.Transforms.NormalizeMinMax("Distance").Fit(rows);
        ml.Regression.Trainers.Ols().Fit(scaler.Transform(rows));
        """);

    [Fact]
    public void Tells_a_slice_from_its_whole() => Prints("slice(data) → fit(rows)", "ml.Regression.Trainers.Ols().Fit(ml.Data.TakeRows(data, 10));");

    [Fact]
    public void Reads_the_key_of_a_split() => Prints("split(train,test by VendorId of data)", "ml.Data.TrainTestSplit(data, samplingKeyColumnName: nameof(Ride.VendorId));");

    [Fact]
    public void Does_not_know_a_chosen_set() => Prints("split(train,test of data) → fit(?)", Split + """
        ml.Regression.Trainers.Ols().Fit(Console.ReadLine() == "all" ? data : parts.TrainSet);
        """);

    [Fact]
    public void Does_not_know_a_set_from_elsewhere() => Prints("fit(?)", "var sets = new List<IDataView>(); ml.Regression.Trainers.Ols().Fit(sets[0]);");

    [Fact]
    public void Takes_the_last_write_before_the_read() => Prints("load(a.csv) → fit(a.csv) → load(b.csv) → fit(b.csv)", """
        var rows = ml.Data.LoadFromTextFile<Ride>("a.csv");
        ml.Regression.Trainers.Ols().Fit(rows);
        rows = ml.Data.LoadFromTextFile<Ride>("b.csv");
        ml.Regression.Trainers.Ols().Fit(rows);
        """);

    [Fact]
    public void Knows_that_a_branch_may_overwrite() => Prints("load(b.csv) → fit(?)", """
        var rows = data;
        if (Console.ReadLine() == "b") rows = ml.Data.LoadFromTextFile<Ride>("b.csv");
        ml.Regression.Trainers.Ols().Fit(rows);
        """);

    [Fact]
    public void Knows_that_a_loop_comes_round() => Prints("fit(?) → load(next.csv)", """
        var rows = data;
        for (var i = 0; i < 3; i++)
        {
            ml.Regression.Trainers.Ols().Fit(rows);
            rows = ml.Data.LoadFromTextFile<Ride>("next.csv");
        }
        """);

    [Fact]
    public void Knows_that_a_parameter_may_be_overwritten() => Prints("fit(data) → load(b.csv) → fit(b.csv)", """
        ml.Regression.Trainers.Ols().Fit(data);
        data = ml.Data.LoadFromTextFile<Ride>("b.csv");
        ml.Regression.Trainers.Ols().Fit(data);
        """);

    [Fact]
    public void Follows_tuples_and_their_deconstruction() => Prints("split(train,test of data) → fit(train) → fit(test) → fit(train)", Split + """
        var (train, test) = (parts.TrainSet, parts.TestSet);
        (IDataView Train, IDataView Test) pair = (parts.TrainSet, parts.TestSet);
        ml.Regression.Trainers.Ols().Fit(train);
        ml.Regression.Trainers.Ols().Fit(pair.Test);
        ml.Regression.Trainers.Ols().Fit(pair.Item1);
        """);

    [Fact]
    public void Follows_null_checks_and_patterns() => Prints("split(train,test of data) → fit(train) → fit(test)", Split + """
        ml?.Regression.Trainers.Ols()?.Fit(parts.TrainSet);
        if (parts.TestSet is IDataView test) ml.Regression.Trainers.Ols().Fit(test);
        """);

    [Fact]
    public void Knows_the_parts_of_a_fold() => Prints("split(train,test of data) → fit(train)", """
        foreach (var fold in ml.Data.CrossValidationSplit(data))
            ml.Regression.Trainers.Ols().Fit(fold.TrainSet);
        """);

    [Fact]
    public void Lists_cross_validations_and_experiments() => Prints("cross-validate(data) → experiment(CreateRegressionExperiment)", """
        ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols());
        Microsoft.ML.AutoML.MLContextExtension.Auto(ml).CreateRegressionExperiment(60);
        """);

    [Fact]
    public void Does_not_list_other_types_members() => PrintsProgram("", """
        class Splitter { public object TrainTestSplit(object data) => data; public object Fit(object data) => TrainTestSplit(data); }
        """);

    [Fact]
    public void Tells_two_calls_of_a_helper_apart() => PrintsProgram("load(?) → fit(train.csv) → evaluate(test.csv)", """
        static class App
        {
            static IDataView Load(MLContext ml, string path) => ml.Data.LoadFromTextFile(path);
            static void Run(MLContext ml)
            {
                var model = ml.Regression.Trainers.Ols().Fit(Load(ml, "train.csv"));
                ml.Regression.Evaluate(model.Transform(Load(ml, "test.csv")));
            }
        }
        """);

    [Fact]
    public void Follows_what_a_helper_makes_of_its_argument() => PrintsProgram("load(a.csv) → fit(a.csv) → load(b.csv) → fit(b.csv)", """
        static class App
        {
            static IDataView Shuffled(MLContext ml, IDataView rows) { var view = ml.Data.ShuffleRows(rows, seed: 1); return view; }
            static void Run(MLContext ml)
            {
                ml.Regression.Trainers.Ols().Fit(Shuffled(ml, ml.Data.LoadFromTextFile("a.csv")));
                ml.Regression.Trainers.Ols().Fit(Shuffled(ml, ml.Data.LoadFromTextFile("b.csv")));
            }
        }
        """);

    [Fact]
    public void Follows_the_only_caller_into_a_method() => PrintsProgram("fit(data.csv) → load(data.csv)", """
        static class App
        {
            static void Train(MLContext ml, IDataView rows) => ml.Regression.Trainers.Ols().Fit(rows);
            static void Run(MLContext ml) => Train(ml, ml.Data.LoadFromTextFile("data.csv"));
        }
        """);

    [Fact]
    public void Takes_a_parameter_of_many_callers_for_itself() => PrintsProgram("fit(rows) → evaluate(rows) → load(a.csv) → load(b.csv)", """
        static class App
        {
            static void Train(MLContext ml, IDataView rows) => ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(rows).Transform(rows));
            static void Run(MLContext ml) { Train(ml, ml.Data.LoadFromTextFile("a.csv")); Train(ml, ml.Data.LoadFromTextFile("b.csv")); }
        }
        """);

    [Fact]
    public void Follows_fields_properties_and_records() => PrintsProgram("fit(data.csv) → load(data.csv) → split(train,test of data.csv) → fit(train)", """
        record Rows(IDataView Train);
        class App
        {
            const string Folder = "data";
            static readonly string File = $"{Folder}.csv";
            IDataView _all;
            IDataView All => _all;
            void Fit(MLContext ml) => ml.Regression.Trainers.Ols().Fit(All);
            void Load(MLContext ml) => _all = ml.Data.LoadFromTextFile(File);
            void Split(MLContext ml) => Train(ml, new Rows(ml.Data.TrainTestSplit(All).TrainSet));
            void Train(MLContext ml, Rows rows) => ml.Regression.Trainers.Ols().Fit(rows.Train);
        }
        """);

    [Fact]
    public void Follows_a_tuple_that_a_method_returns() => PrintsProgram("split(train,test of data) → fit(train)", """
        static class App
        {
            static (IDataView, IDataView) Parts(MLContext ml, IDataView data) { var parts = ml.Data.TrainTestSplit(data); return (parts.TrainSet, parts.TestSet); }
            static void Run(MLContext ml, IDataView data) { var (train, test) = Parts(ml, data); ml.Regression.Trainers.Ols().Fit(train); }
        }
        """);

    [Fact]
    public void Does_not_know_what_a_ref_argument_brings() => PrintsProgram("load(data.csv) → fit(?)", """
        static class App
        {
            static void Replace(ref IDataView rows) { rows = null; }
            static void Run(MLContext ml) { var rows = ml.Data.LoadFromTextFile("data.csv"); Replace(ref rows); ml.Regression.Trainers.Ols().Fit(rows); }
        }
        """);

    [Fact]
    public void Does_not_know_what_an_override_returns() => PrintsProgram("load(data.csv) → fit(?)", """
        class App
        {
            protected virtual IDataView Load(MLContext ml) => ml.Data.LoadFromTextFile("data.csv");
            void Run(MLContext ml) => ml.Regression.Trainers.Ols().Fit(Load(ml));
        }
        class Other : App { protected override IDataView Load(MLContext ml) => null; }
        """);

    [Fact]
    public void Knows_what_the_only_override_returns() => PrintsProgram("fit(data.csv) → load(data.csv)", """
        abstract class App
        {
            protected virtual IDataView Load(MLContext ml) => null;
            public void Run(MLContext ml) => ml.Regression.Trainers.Ols().Fit(Load(ml));
        }
        class Only : App { protected override IDataView Load(MLContext ml) => ml.Data.LoadFromTextFile("data.csv"); }
        """);

    [Fact]
    public void Follows_a_fluent_class_with_a_delegate() => PrintsProgram("fit(data.csv) → load(data.csv) → evaluate(data.csv)", """
        class Harness
        {
            readonly Func<IDataView, object> _evaluate;
            public Harness(Func<IDataView, object> evaluate) => _evaluate = evaluate;
            ITransformer Model { get; set; }
            public Harness FitOn(IEstimator<ITransformer> estimator, IDataView rows) { Model = estimator.Fit(rows); return this; }
            public object ScoreOn(IDataView rows) => _evaluate(Model.Transform(rows));
        }
        static class App
        {
            static void Run(MLContext ml)
            {
                var rows = ml.Data.LoadFromTextFile("data.csv");
                new Harness(scored => ml.Regression.Evaluate(scored)).FitOn(ml.Regression.Trainers.Ols(), rows).ScoreOn(rows);
            }
        }
        """);

    [Fact]
    public void Ends_in_recursion() => PrintsProgram("load(data.csv) → fit(?)", """
        static class App
        {
            static IDataView Load(MLContext ml, int n) => n > 1 ? Load(ml, n - 1) : n > 0 ? Load(ml, 0) : ml.Data.LoadFromTextFile("data.csv");
            static void Run(MLContext ml) => ml.Regression.Trainers.Ols().Fit(Load(ml, 3));
        }
        """);

    [Fact]
    public void Ends_in_methods_that_pass_their_references_on() => PrintsProgram("load(data.csv) → fit(?)", """
        static class App
        {
            static void Down(MLContext ml, ref IDataView rows, int n) { if (n > 0) Down(ml, ref rows, n - 1); }
            static void Run(MLContext ml) { var rows = ml.Data.LoadFromTextFile("data.csv"); Down(ml, ref rows, 3); ml.Regression.Trainers.Ols().Fit(rows); }
        }
        """);

    [Fact]
    public void Ends_in_values_that_are_made_of_themselves() => PrintsProgram("slice(?) → fit(?)", """
        class App
        {
            IDataView _rows;
            IEstimator<ITransformer> _chain;
            IDataView[] _all;
            int _next;
            void Run(MLContext ml)
            {
                _rows = ml.Data.TakeRows(_rows, _next);
                _chain = _chain.Append(_chain);
                _all = _all.Concat(_all).ToArray();
                _next = int.Parse(_all[_next].ToString());
                _chain.Fit(_all[_next]);
            }
        }
        """);

    [Fact]
    public void Sees_top_level_statements() => PrintsProgram("load(data.csv) → fit(data.csv)", """
        var ml = new MLContext();
        var rows = ml.Data.CreateTextLoader<Row>().Load("data.csv");
        ml.Regression.Trainers.Ols().Fit(rows);
        class Row { public float X { get; set; } }
        """);

    static void Prints(string line, string body) => Assert.Equal(line, PrintedProgram.Of(body).Steps);

    static void PrintsProgram(string line, string source) => Assert.Equal(line, PrintedProgram.OfProgram(source).Steps);
}
