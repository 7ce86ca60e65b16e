using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.UnweightedRareClass>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class UnweightedRareClassTests
{
    const string Rare = "version: 1\npositive_share: 0.02\nmetrics:\n  - { name: recall, role: offline, primary: true }\n";

    [Fact]
    public Task Reports_a_trainer_without_weights() => Verify.Reports(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.[|LightGbm|]().Fit(data);
        """,
        "Only 2 % of the rows are positive and 'recall' judges the model by them, but 'LightGbm' weighs all rows alike and may never answer yes; set weights, or declare a threshold",
        Rare);

    [Fact]
    public Task Reports_options_that_leave_weights_out() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.BinaryClassification.Trainers.[|FastTree|](new FastTreeBinaryTrainer.Options { NumberOfLeaves = 8 }).Fit(parts.TrainSet);
        """, document: Rare);

    [Fact]
    public Task Is_silent_on_balanced_classes() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options { UnbalancedSets = true }).Fit(data);
        """, Rare);

    [Fact]
    public Task Is_silent_on_a_weight_of_the_positive_class() => Verify.IsSilent(Snippet.MlNet, """
        var options = new LightGbmBinaryTrainer.Options();
        options.WeightOfPositiveExamples = 20;
        var model = ml.BinaryClassification.Trainers.LightGbm(options).Fit(data);
        """, Rare);

    [Fact]
    public Task Is_silent_on_weighted_rows() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.LightGbm(exampleWeightColumnName: "Weight").Fit(data);
        """, Rare);

    [Fact]
    public Task Is_silent_on_sampled_rows() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.LightGbm().Fit(ml.Data.FilterRowsByColumn(data, "Keep", lowerBound: 0.5));
        """, Rare);

    [Fact]
    public Task Is_silent_on_a_trainer_that_cannot_weigh() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.AveragedPerceptron().Fit(data);
        """, Rare);

    [Fact]
    public Task Is_silent_when_a_threshold_is_declared() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.LightGbm().Fit(data);
        """, Rare + "threshold: 0.1\n");

    [Fact]
    public Task Is_silent_on_a_metric_of_the_order_alone() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.LightGbm().Fit(data);
        """, "version: 1\npositive_share: 0.02\nmetrics:\n  - { name: ROC AUC, role: offline }\n");

    [Fact]
    public Task Is_silent_on_classes_of_like_size() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.LightGbm().Fit(data);
        """, "version: 1\npositive_share: 0.4\nmetrics:\n  - { name: recall, role: offline }\n");

    const string Stated = "# Fraud\n\n## Metrics\n\nPR AUC at least 0.4 (primary, offline).\n\n## Data\n\nThe positive class is rare, so the rare class gets a weight of 50 in training.\n";

    [Theory]
    [InlineData("The positive class is rare, so the rare class gets a weight of 50 in training.")]
    [InlineData("Положительный класс редкий, при обучении примеры взвешиваем.")]
    public Task Reports_a_trainer_without_the_weights_of_the_document(string sentence) => Verify.Reports(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.[|LightGbm|](new LightGbmBinaryTrainer.Options { NumberOfLeaves = 8 }).Fit(data);
        """, document: Stated.Replace("The positive class is rare, so the rare class gets a weight of 50 in training.", sentence, StringComparison.Ordinal));

    [Theory]
    [InlineData("gets a weight of 50", "gets no weight")]
    [InlineData("gets a weight of 50", "is left as it is")]
    [InlineData("PR AUC", "Accuracy")]
    public Task Is_silent_where_no_weights_are_declared(string before, string after) => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { NumberOfLeaves = 8 }).Fit(data);
        """, Stated.Replace(before, after, StringComparison.Ordinal));

    [Fact]
    public Task Is_silent_where_the_stated_weights_are_set() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { WeightOfPositiveExamples = 50 }).Fit(data);
        """, Stated);

    const string Queues = "# Tickets\n\n## Metrics\n\nMacro accuracy at least 0.7 (primary, offline).\n\n## Imbalance\n\nRare queues are weighted.\n";

    [Fact]
    public Task Reports_a_trainer_of_many_classes_without_weights_of_rows() => Verify.Reports(Snippet.MlNet, """
        var model = ml.MulticlassClassification.Trainers.[|SdcaMaximumEntropy|]("VendorId").Fit(data);
        """, document: Queues);

    [Theory]
    [InlineData("", "")]
    [InlineData("Macro", "Micro")]
    [InlineData("are weighted", "are merged")]
    public Task Is_silent_on_many_classes_where_rows_have_weights_or_none_are_wanted(string before, string after) => Verify.IsSilent(Snippet.MlNet, $"""
        var model = ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("VendorId"{(before.Length == 0 ? ", exampleWeightColumnName: \"Passengers\"" : "")}).Fit(data);
        """, before.Length == 0 ? Queues : Queues.Replace(before, after, StringComparison.Ordinal));

    static string ByTime(string train) => $$"""
        class Payment { public DateTime At { get; set; } public float Amount { get; set; } public bool IsFraud { get; set; } }
        static class App
        {
            static void Run(MLContext ml, List<Payment> payments) => ml.BinaryClassification.Trainers.[|LightGbm|]("IsFraud", "Amount").Fit(ml.Data.LoadFromEnumerable(payments.{{train}}));
        }
        """;

    const string RareByTime = "version: 1\npositive_share: 0.02\nsplit: { kind: time, column: At }\nmetrics:\n  - { name: recall, role: offline, primary: true }\n";

    [Theory]
    [InlineData("OrderBy(payment => payment.At).Take(1000)")]
    [InlineData("Where(payment => payment.At < border)")]
    public Task Reports_rows_that_are_cut_in_time(string train) => Verify.Reports(Snippet.Program, ByTime(train).Replace("List<Payment> payments)", "List<Payment> payments, DateTime border)", StringComparison.Ordinal), document: RareByTime);

    [Theory]
    [InlineData("Where(payment => payment.IsFraud || payment.Amount > 9)")]
    [InlineData("Where(payment => payment.Amount < 9)")]
    public Task Is_silent_on_rows_that_are_chosen_otherwise(string train) =>
        Verify.IsSilent(Snippet.Program, ByTime(train).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), RareByTime);
}
