using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.ThresholdBoundMetricsOnly>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class ThresholdBoundMetricsOnlyTests
{
    const string Model = "var scored = ml.BinaryClassification.Trainers.FastTree().Fit(data).Transform(data);\n";

    [Fact]
    public Task Reports_numbers_of_one_threshold() => Verify.Reports(Snippet.MlNet, Model + """
        var metrics = ml.BinaryClassification.[|Evaluate|](scored);
        Console.WriteLine($"{metrics.Accuracy} {metrics.F1Score} {metrics.Accuracy:P1}");
        """,
        "All that is read of 'Evaluate' is Accuracy, F1Score, which depends on one decision threshold and hides how well the model ranks; read the area under a curve or the confusion matrix too");

    [Fact]
    public Task Reports_a_single_read_without_a_local() => Verify.Reports(Snippet.MlNet, Model + """
        Console.WriteLine(ml.BinaryClassification.[|EvaluateNonCalibrated|](scored).Accuracy);
        """);

    [Fact]
    public Task Reports_what_another_method_reads() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static void Print(string name, BinaryClassificationMetrics metrics) => Console.WriteLine($"{name}: {metrics.PositiveRecall}");
            static void Test(MLContext ml, IDataView scored)
            {
                CalibratedBinaryClassificationMetrics metrics;
                metrics = ml.BinaryClassification.[|Evaluate|](scored);
                Print("recall", metrics);
            }
        }
        """);

    [Fact]
    public Task Is_silent_beside_the_area_under_a_curve() => Verify.IsSilent(Snippet.MlNet, Model + """
        var metrics = ml.BinaryClassification.Evaluate(scored);
        Console.WriteLine($"{metrics.Accuracy} {metrics.AreaUnderRocCurve}");
        """);

    [Fact]
    public Task Is_silent_beside_the_confusion_matrix() => Verify.IsSilent(Snippet.MlNet, Model + """
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(scored);
        Console.WriteLine(metrics.Accuracy + metrics.ConfusionMatrix.GetFormattedConfusionTable());
        """);

    [Fact]
    public Task Is_silent_when_another_method_reads_more() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static void Print(CalibratedBinaryClassificationMetrics metrics) => Console.WriteLine(metrics.LogLoss);
            static void Test(MLContext ml, IDataView scored)
            {
                var metrics = ml.BinaryClassification.Evaluate(scored);
                Console.WriteLine(metrics.Accuracy);
                Print(metrics);
            }
        }
        """);

    [Fact]
    public Task Is_silent_when_the_metrics_leave_the_code_in_sight() => Verify.IsSilent(Snippet.Program, """
        class App
        {
            public BinaryClassificationMetrics Last;
            static BinaryClassificationMetrics Test(MLContext ml, IDataView scored)
            {
                var metrics = ml.BinaryClassification.Evaluate(scored);
                Console.WriteLine(metrics.Accuracy);
                return metrics;
            }
            void Keep(MLContext ml, IDataView scored) => Last = ml.BinaryClassification.Evaluate(scored);
            static void Show(MLContext ml, IDataView scored) => Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(ml.BinaryClassification.Evaluate(scored)));
        }
        """);

    [Fact]
    public Task Is_silent_on_metrics_nobody_reads_and_on_other_tasks() => Verify.IsSilent(Snippet.MlNet, Model + """
        ml.BinaryClassification.Evaluate(scored);
        Console.WriteLine(ml.MulticlassClassification.Evaluate(data).MicroAccuracy);
        Console.WriteLine(ml.Regression.Evaluate(data).RSquared);
        """);
}
