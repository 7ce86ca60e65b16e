using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherThresholdThanDeclared>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherThresholdThanDeclared, MlDesignLint.CodeFixes.Contract.OtherThresholdThanDeclaredFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class OtherThresholdThanDeclaredTests
{
    const string At35 = "version: 1\nthreshold: 0.35\n";

    [Fact]
    public Task Reports_another_number() => Verify.Reports(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data));
        var byCard = engine.Predict(new Ride()).Probability > [|0.5f|];
        """,
        "The decision is made at '0.5', but the design document declares '0.35', so precision and recall in use are others than those agreed on; use the declared threshold",
        At35);

    [Fact]
    public Task Reports_a_constant_and_a_pattern() => Verify.Reports(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data));
        const float Threshold = 0.4f;
        var prediction = engine.Predict(new Ride());
        var byCard = prediction.Probability >= [|Threshold|];
        var sure = prediction.Probability is > [|0.9f|];
        """, document: At35);

    [Theory]
    [InlineData("prediction is { Probability: >= [|0.5f|] }")]
    [InlineData("prediction is { Probability: var probability } && probability > [|0.5f|]")]
    [InlineData("prediction switch { { Probability: > [|0.8f|] } => true, _ => false }")]
    public Task Reports_patterns_of_members(string decision) => Verify.Reports(Snippet.MlNet, $"""
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data));
        var prediction = engine.Predict(new Ride());
        var byCard = {decision};
        """, document: At35);

    [Theory]
    [InlineData("prediction is { Probability: >= 0.35f }")]
    [InlineData("prediction is { Score: >= 0.5f }")]
    [InlineData("prediction is { Probability: var probability } && probability > 0.35f")]
    public Task Is_silent_on_patterns_of_the_declared_number(string decision) => Verify.IsSilent(Snippet.MlNet, $"""
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data));
        var prediction = engine.Predict(new Ride());
        var byCard = {decision};
        """, At35);

    [Fact]
    public Task Is_silent_on_the_declared_number() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data));
        var byCard = engine.Predict(new Ride()).Probability >= 0.35f;
        """, At35);

    [Fact]
    public Task Is_silent_when_one_of_several_bands_is_the_declared_one() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data));
        var p = engine.Predict(new Ride()).Probability;
        var band = p > 0.9f ? "sure" : p > 0.35f ? "likely" : "no";
        """, At35);

    [Fact]
    public Task Is_silent_on_a_number_that_is_not_known() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data));
        var byCard = engine.Predict(new Ride()).Probability >= float.Parse(Console.ReadLine());
        """, At35);

    [Fact]
    public Task Is_silent_on_checks_of_the_range() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data));
        var p = engine.Predict(new Ride()).Probability;
        if (p < 0 || p > 1) throw new InvalidOperationException();
        """, At35);

    [Fact]
    public Task Is_silent_on_scores() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data));
        var byCard = engine.Predict(new Ride()).Score > 0.5f;
        """, At35);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Weather { public float Probability { get; set; } }
        static class App { static bool Run(Weather weather) => weather.Probability > 0.5f; }
        """, At35);

    [Fact]
    public Task Is_silent_without_a_threshold() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data));
        var byCard = engine.Predict(new Ride()).Probability > 0.5f;
        """, "version: 1\nlabel: IsPaidByCard\n");

    [Fact]
    public Task Writes_the_declared_number() => VerifyFix.Fixes(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data));
        var byCard = engine.Predict(new Ride()).Probability > [|0.5f|];
        """, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data));
        var byCard = engine.Predict(new Ride()).Probability > 0.35f;
        """, At35);

    [Fact]
    public Task Leaves_a_named_number() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        const float Threshold = 0.4f;
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data));
        var byCard = engine.Predict(new Ride()).Probability > [|Threshold|];
        """, At35);

    const string Changed = """
        var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression("IsPaidByCard").Fit(data);
        var careful = ml.BinaryClassification.[|ChangeModelThreshold(model, 0.6f)|];
        """;

    const string ByProbability = """
        static class App
        {
            static void Run(MLContext ml, IDataView data) =>
                ml.BinaryClassification.[|ChangeModelThreshold(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("IsPaidByCard").Fit(data), ToScore(0.6))|];

            static float ToScore(double probability)
            {
                return (float)Math.Log(probability / (1 - probability));
            }
        }
        """;

    [Fact]
    public Task Reports_a_score_that_stands_for_another_probability() => Verify.Reports(Snippet.MlNet, Changed,
        "The decision is made at '0.6457', but the design document declares '0.35', so precision and recall in use are others than those agreed on; use the declared threshold", At35);

    [Fact]
    public Task Reports_a_score_that_is_computed_of_another_probability() => Verify.Reports(Snippet.Program, ByProbability,
        "The decision is made at '0.6', but the design document declares '0.35', so precision and recall in use are others than those agreed on; use the declared threshold", At35);

    [Theory]
    [InlineData("0.6f", "0.35f")]
    [InlineData("0.6f", "-0.61904f")]
    [InlineData("0.6f", "float.Parse(Console.ReadLine()!)")]
    [InlineData("SdcaLogisticRegression", "FastTree")]
    [InlineData("SdcaLogisticRegression(", "SdcaNonCalibrated(")]
    public Task Is_silent_on_scores_that_may_stand_for_the_declared_probability(string before, string after) =>
        Verify.IsSilent(Snippet.MlNet, Changed.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), At35);

    [Theory]
    [InlineData("0.6", "0.35")]
    [InlineData("0.6", "double.Parse(Console.ReadLine()!)")]
    public Task Is_silent_on_scores_that_are_computed_of_the_declared_probability(string before, string after) =>
        Verify.IsSilent(Snippet.Program, ByProbability.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), At35);

    static string Answered(string answer) => $$"""
        class Card { public bool IsPaidByCard { get; set; } public bool PredictedLabel { get; set; } public float Probability { get; set; } }
        static class Settings { public const float Threshold = 0.35f; }
        static class App
        {
            static void Run(MLContext ml, IDataView data)
            {
                var scored = ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data).Transform(data);
                var cards = ml.Data.CreateEnumerable<Card>(scored, false).ToList();
                {{answer}}
            }
        }
        """;

    [Theory]
    [InlineData("Console.WriteLine(cards.Count(card => [|card.PredictedLabel|]));")]
    [InlineData("foreach (var card in cards) if ([|card.PredictedLabel|]) Console.WriteLine($\"{card.Probability:P0}\");")]
    [InlineData("Console.WriteLine(cards.Count(card => card.Probability >= Settings.Threshold && card.IsPaidByCard)); var chosen = cards.Where(card => card.Probability >= [|0.5f|]);")]
    public Task Reports_an_answer_at_one_half(string answer) => Verify.Reports(Snippet.Program, Answered(answer), document: At35);

    [Theory]
    [InlineData("Console.WriteLine(cards.Count(card => card.PredictedLabel == card.IsPaidByCard));")]
    [InlineData("foreach (var card in cards) Console.WriteLine($\"{card.PredictedLabel}\");")]
    [InlineData("var chosen = cards.Where(card => card.PredictedLabel && card.Probability >= Settings.Threshold);")]
    [InlineData("bool IsAbove(float value) => value >= Settings.Threshold; var chosen = cards.Where(card => IsAbove(card.Probability)).Count(card => card.PredictedLabel);")]
    [InlineData("var known = cards.Where(card => card.Probability >= Settings.Threshold); var hits = cards.Count(card => card.Probability >= 0.5f && card.IsPaidByCard);")]
    [InlineData("var known = cards.Where(card => card.Probability >= Settings.Threshold); var sure = cards.Where(card => card.Probability >= 0.9f);")]
    public Task Is_silent_where_the_answer_is_shown_counted_or_made_at_the_threshold(string answer) => Verify.IsSilent(Snippet.Program, Answered(answer), At35);

    [Fact]
    public Task Is_silent_on_the_answer_of_the_library_at_one_half() => Verify.IsSilent(Snippet.Program, Answered("Console.WriteLine(cards.Count(card => card.PredictedLabel));"), "version: 1\nthreshold: 0.5\n");

    [Theory]
    [InlineData("var risks = cards.Select(card => (card.IsPaidByCard, Risk: card.Probability)).ToList(); Console.WriteLine(risks.Count(card => card.Risk > [|0.6f|]));")]
    [InlineData("var risks = cards.Select(card => new { card.IsPaidByCard, Risk = card.Probability }).ToList(); Console.WriteLine(risks.Count(card => card.Risk > [|0.6f|]));")]
    [InlineData("bool Decide(float value, float from = 0.5f) => value >= [|from|]; Console.WriteLine(cards.Count(card => Decide(card.Probability)));")]
    public Task Reports_a_number_that_a_pair_or_a_method_takes_along(string answer) => Verify.Reports(Snippet.Program, Answered(answer), document: At35);

    [Theory]
    [InlineData("var risks = cards.Select(card => (Other: 0.1f, Risk: card.Probability)).ToList(); Console.WriteLine(risks.Count(card => card.Other > 0.6f));")]
    [InlineData("bool Decide(float value, float from = 0.5f) => value >= from; Console.WriteLine(cards.Count(card => Decide(card.Probability, Settings.Threshold)));")]
    [InlineData("bool Decide(float value, float from = 0.5f) => value >= from; Console.WriteLine(cards.Count(card => Decide(card.Probability)) + cards.Count(card => Decide(card.Probability, 0.35f)));")]
    public Task Is_silent_on_other_parts_and_on_what_callers_pass(string answer) => Verify.IsSilent(Snippet.Program, Answered(answer), At35);

    [Fact]
    public Task Is_silent_on_a_loop_that_tries_thresholds() => Verify.IsSilent(Snippet.MlNet, """
        var rows = ml.Data.CreateEnumerable<CardPrediction>(Models.Fare.Transform(data), false).ToList();
        for (double tried = 0.05; tried < 0.95; tried += 0.05)
            Console.WriteLine(rows.Count(row => row.Probability >= tried));
        """, "version: 1\nthreshold: 0.35\n");
}
