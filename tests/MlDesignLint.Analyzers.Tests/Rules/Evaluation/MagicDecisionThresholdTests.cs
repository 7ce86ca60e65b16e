using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.MagicDecisionThreshold>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class MagicDecisionThresholdTests
{
    const string Prediction = """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.BinaryClassification.Trainers.FastTree().Fit(data));
        var prediction = engine.Predict(new Ride());

        """;

    [Fact]
    public Task Reports_a_bare_number() => Verify.Reports(Snippet.MlNet, Prediction + """
        if (prediction.Probability >= [|0.83|])
            Console.WriteLine("card");
        """,
        "'Probability' is compared with the bare number 0.83, and nobody can tell where the threshold comes from or change it with the model; give it a name and say how it was chosen");

    [Fact]
    public Task Reports_rounded_scores_patterns_and_negative_numbers() => Verify.Reports(Snippet.MlNet, Prediction + """
        var first = Math.Round(prediction.Score, 1) > [|3.5|];
        var second = [|-2.5f|] < prediction.Score;
        var third = prediction.Probability is > [|0.9f|];
        """);

    [Fact]
    public Task Reports_the_largest_score_of_an_enumeration() => Verify.Reports(Snippet.MlNet, """
        var model = ml.MulticlassClassification.Trainers.NaiveBayes().Fit(data);
        var sure = ml.Data.CreateEnumerable<VendorPrediction>(model.Transform(data), false).Where(vendor => vendor.Score.Max() > [|0.7|]);
        """);

    [Fact]
    public Task Reports_numbers_of_a_switch_and_of_a_local() => Verify.Reports(Snippet.MlNet, Prediction + """
        var chance = prediction.Probability;
        Console.WriteLine(chance > [|0.8|]);
        switch (prediction.Score)
        {
            case float score when score > [|1.5|]: Console.WriteLine("sure"); break;
            case < 0 or > [|0.7f|]: Console.WriteLine("other"); break;
        }
        """);

    [Fact]
    public Task Is_silent_on_the_natural_thresholds() => Verify.IsSilent(Snippet.MlNet, Prediction + """
        Console.WriteLine(prediction.Probability > 0.5f || prediction.Score > 0 || prediction.Probability < 1);
        """);

    [Fact]
    public Task Is_silent_on_names() => Verify.IsSilent(Snippet.MlNet, Prediction + """
        const double Threshold = 0.83;
        var chosen = float.Parse(Console.ReadLine()!);
        Console.WriteLine(prediction.Probability > Threshold || prediction.Score > chosen || prediction.Probability > float.Epsilon);
        """);

    [Fact]
    public Task Is_silent_on_classes_that_are_no_predictions() => Verify.IsSilent(Snippet.Program, """
        class Match { public float Score; public string Home = ""; }
        static class App
        {
            static void Run(MLContext ml, IDataView rows)
            {
                var good = ml.Data.CreateEnumerable<Match>(rows, false).Where(match => match.Score > 3.5f).ToList();
                ml.Regression.Trainers.Ols("Score").Fit(ml.Data.LoadFromEnumerable(good));
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_other_members_and_other_uses() => Verify.IsSilent(Snippet.Program, """
        class Answer { [ColumnName("PredictedLabel")] public float Score; public float Probability; public float Age; }
        class Spike { public double[] Prediction = []; public double Score => Prediction[2]; }
        class Row { public float Age; }
        static class App
        {
            static void Show(MLContext ml, ITransformer model)
            {
                var answer = ml.Model.CreatePredictionEngine<Row, Answer>(model).Predict(new Row());
                Console.WriteLine(answer.Score > 0.7f || answer.Age > 17);
                Console.WriteLine(answer.Probability * 0.7f);
                Console.WriteLine(ml.Model.CreatePredictionEngine<Row, Spike>(model).Predict(new Row()).Score > 0.7);
            }
        }
        """);
}
