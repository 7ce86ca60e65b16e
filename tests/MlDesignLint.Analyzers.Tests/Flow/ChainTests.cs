namespace MlDesignLint.Analyzers.Tests.Flow;

public class ChainTests
{
    [Fact]
    public void Lists_the_components_in_order() => Assert.Equal("CopyColumns → Concatenate → NormalizeMinMax → FastTree", PrintedProgram.Of("""
        ml.Transforms.CopyColumns("Label", "FareAmount").Append(ml.Transforms.Concatenate("Features", "Distance"))
            .Append(ml.Transforms.NormalizeMinMax("Features")).AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.FastTree());
        """).Chains);

    [Fact]
    public void Goes_through_locals() => Assert.Equal("Concatenate → FastTree | Concatenate → FastTree → CopyColumns", PrintedProgram.Of("""
        var features = ml.Transforms.Concatenate("Features", "Distance");
        var trainer = ml.Regression.Trainers.FastTree();
        var pipeline = features.Append(trainer);
        var again = pipeline.Append(ml.Transforms.CopyColumns("A", "B"));
        """).Chains);

    [Fact]
    public void Goes_through_a_variable_that_grows() => Assert.Equal("Concatenate → FastTree", PrintedProgram.Of("""
        IEstimator<ITransformer> pipeline = ml.Transforms.Concatenate("Features", "Distance");
        pipeline = pipeline.Append(ml.Regression.Trainers.FastTree());
        """).Chains);

    [Fact]
    public void Goes_into_one_versus_all() => Assert.Equal("Concatenate → AveragedPerceptron → OneVersusAll", PrintedProgram.Of("""
        ml.Transforms.Concatenate("Features", "Distance").Append(ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.AveragedPerceptron()));
        """).Chains);

    [Fact]
    public void Takes_the_default_columns() => Assert.Equal("Label from Features(Distance)", PrintedProgram.Of("""
        ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.FastTree());
        """).Columns);

    [Fact]
    public void Folds_names() => Assert.Equal("FareAmount from All(Distance, VendorId, Fare2)", PrintedProgram.Of("""
        const string prefix = "Fare";
        var number = 2.ToString();
        ml.Transforms.Concatenate("All", "Dist" + "ance", nameof(Ride.VendorId), $"{prefix}{"2"}", $"{prefix}{number}")
            .Append(ml.Regression.Trainers.FastTree(prefix + "Amount", "All"));
        """).Columns);

    [Fact]
    public void Follows_copies_of_the_label() => Assert.Equal("Kind from Features()", PrintedProgram.Of("""
        ml.Transforms.CopyColumns("Copy", "Kind").Append(ml.Transforms.Conversion.MapValueToKey("Key", "Copy"))
            .Append(ml.MulticlassClassification.Trainers.NaiveBayes("Key"));
        """).Columns);

    [Fact]
    public void Reads_options_also_when_set_later() => Assert.Equal("FareAmount from Distance()", PrintedProgram.Of("""
        var options = new SdcaRegressionTrainer.Options { FeatureColumnName = "Distance" };
        options.LabelColumnName = "FareAmount";
        ml.Transforms.CopyColumns("A", "B").Append(ml.Regression.Trainers.Sdca(options));
        """).Columns);

    [Fact]
    public void Does_not_guess_options_from_elsewhere() => Assert.Equal("? from ?()", PrintedProgram.OfProgram("""
        static class App { static void Run(MLContext ml, SdcaRegressionTrainer.Options options) => ml.Transforms.CopyColumns("A", "B").Append(ml.Regression.Trainers.Sdca(options)); }
        """).Columns);

    [Fact]
    public void Keeps_the_arguments_of_each_helper_call() => Assert.Equal("Fare from Features(X, Passengers)", PrintedProgram.OfProgram("""
        static class App
        {
            static IEstimator<ITransformer> Prepare(MLContext ml, string column) => ml.Transforms.Concatenate("Features", "X", column);
            static void Fare(MLContext ml) => Prepare(ml, "Passengers").Append(ml.Regression.Trainers.Ols("Fare"));
            static void Tip(MLContext ml) => Prepare(ml, "Fare").Fit(null);
        }
        """).Columns);
}
