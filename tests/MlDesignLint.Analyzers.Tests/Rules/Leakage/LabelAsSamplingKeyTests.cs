using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.LabelAsSamplingKey>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.LabelAsSamplingKey, MlDesignLint.CodeFixes.Leakage.LabelAsSamplingKeyFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class LabelAsSamplingKeyTests
{
    [Fact]
    public Task Reports_the_label_of_what_is_trained_on_the_split() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, 0.2, [|samplingKeyColumnName: "IsPaidByCard"|]);
        var model = ml.BinaryClassification.Trainers.FastTree("IsPaidByCard", "Distance").Fit(parts.TrainSet);
        """,
        "'IsPaidByCard' is the label and also the sampling key of 'TrainTestSplit', so all rows of one label value fall on one side of the split; drop the key, or name the column that groups related rows");

    [Fact]
    public Task Reports_what_the_label_is_a_key_of() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", "VendorId")
            .Append(ml.MulticlassClassification.Trainers.NaiveBayes());
        var scores = ml.MulticlassClassification.CrossValidate(data, pipeline, [|samplingKeyColumnName: "VendorId"|]);
        """);

    [Fact]
    public Task Reports_the_default_label() => Verify.Reports(Snippet.MlNet, """
        var folds = ml.Data.CrossValidationSplit(data, 5, [|"Label"|]);
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression();
        """);

    [Fact]
    public Task Reports_the_default_label_where_no_trainer_is_in_sight() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, [|samplingKeyColumnName: "Label"|]);
        """);

    [Fact]
    public Task Is_silent_when_the_options_of_the_trainer_are_unknown() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static void Run(MLContext ml, IDataView data, SdcaRegressionTrainer.Options options)
            {
                var parts = ml.Data.TrainTestSplit(data, samplingKeyColumnName: "Label");
                ml.Regression.Trainers.Sdca(options).Fit(parts.TrainSet);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public object TrainTestSplit(object data, string samplingKeyColumnName = null) => data; }
        static class Other { static object Run(Splitter splitter, object data) => splitter.TrainTestSplit(data, samplingKeyColumnName: "Label"); }
        """);

    [Fact]
    public Task Is_silent_on_a_group() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, samplingKeyColumnName: "VendorId");
        var model = ml.BinaryClassification.Trainers.FastTree("IsPaidByCard", "Distance").Fit(parts.TrainSet);
        """);

    [Fact]
    public Task Is_silent_when_another_model_has_that_label() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, samplingKeyColumnName: "IsPaidByCard");
        var fare = ml.Regression.Trainers.FastTree("FareAmount", "Distance").Fit(parts.TrainSet);
        var card = ml.BinaryClassification.Trainers.FastTree("IsPaidByCard", "Distance").Fit(data);
        """);

    [Fact]
    public Task Is_silent_on_unknown_names() => Verify.IsSilent(Snippet.MlNet, """
        var name = Console.ReadLine();
        var parts = ml.Data.TrainTestSplit(data, samplingKeyColumnName: name);
        var model = ml.BinaryClassification.Trainers.FastTree(name, "Distance").Fit(parts.TrainSet);
        """);

    [Fact]
    public Task Drops_the_key() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var parts = ml.Data.TrainTestSplit(data, 0.2, [|"IsPaidByCard"|], seed: 1);
        var model = ml.BinaryClassification.Trainers.FastTree("IsPaidByCard", "Distance").Fit(parts.TrainSet);
        """,
        """
        var parts = ml.Data.TrainTestSplit(data, 0.2, seed: 1);
        var model = ml.BinaryClassification.Trainers.FastTree("IsPaidByCard", "Distance").Fit(parts.TrainSet);
        """);

    [Fact]
    public Task Keeps_a_key_that_others_stand_behind() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, 0.2, [|"IsPaidByCard"|], 1);
        var model = ml.BinaryClassification.Trainers.FastTree("IsPaidByCard", "Distance").Fit(parts.TrainSet);
        """);
}
