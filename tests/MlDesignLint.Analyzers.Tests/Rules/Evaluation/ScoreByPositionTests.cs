using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.ScoreByPosition>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class ScoreByPositionTests
{
    const string Engine = """
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", "VendorId").Append(ml.MulticlassClassification.Trainers.NaiveBayes());
        var engine = ml.Model.CreatePredictionEngine<Ride, VendorPrediction>(pipeline.Fit(data));

        """;

    [Fact]
    public Task Reports_a_constant() => Verify.Reports(Snippet.MlNet, Engine + """
        var prediction = engine.Predict(new Ride());
        Console.WriteLine([|prediction.Score[1]|]);
        """,
        "'prediction.Score[1]' assumes which class stands at this place, but the classes stand in the order in which training met them; read the key values of the label to find the place");

    [Fact]
    public Task Reports_an_enum_and_a_member_bound_by_attribute() => Verify.Reports(Snippet.Program, """
        enum Vendor { One, Two }
        class Row { public string Vendor = ""; }
        class Answer { [ColumnName("Score")] public float[] Chances = []; }
        static class App
        {
            static float Chance(Answer answer, Vendor vendor) => [|answer.Chances[(int)vendor]|];
            static void Run(MLContext ml, IDataView rows)
            {
                var model = ml.Transforms.Conversion.MapValueToKey("Label", "Vendor").Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy()).Fit(rows);
                foreach (var answer in ml.Data.CreateEnumerable<Answer>(model.Transform(rows), false)) Chance(answer, Vendor.One);
            }
        }
        """);

    [Fact]
    public Task Is_silent_when_the_key_values_are_read() => Verify.IsSilent(Snippet.MlNet, Engine + """
        VBuffer<ReadOnlyMemory<char>> names = default;
        engine.OutputSchema["PredictedLabel"].GetKeyValues(ref names);
        Console.WriteLine($"{names.GetItemOrDefault(0)}: {engine.Predict(new Ride()).Score[0]}");
        """);

    [Fact]
    public Task Is_silent_when_the_order_is_given() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", "VendorId", keyOrdinality: Microsoft.ML.Transforms.ValueToKeyMappingEstimator.KeyOrdinality.ByValue)
            .Append(ml.MulticlassClassification.Trainers.NaiveBayes());
        Console.WriteLine(ml.Model.CreatePredictionEngine<Ride, VendorPrediction>(pipeline.Fit(data)).Predict(new Ride()).Score[0]);
        """);

    [Fact]
    public Task Is_silent_on_computed_places_and_on_all_scores() => Verify.IsSilent(Snippet.MlNet, Engine + """
        var scores = engine.Predict(new Ride()).Score;
        for (var i = 0; i < scores.Length; i++)
            Console.WriteLine(engine.Predict(new Ride()).Score[i]);
        Console.WriteLine(engine.Predict(new Ride()).Score.Max());
        """);

    [Fact]
    public Task Is_silent_when_the_label_is_no_key_of_this_program() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Model.Load("model.zip", out _);
        Console.WriteLine(ml.Model.CreatePredictionEngine<Ride, VendorPrediction>(model).Predict(new Ride()).Score[0]);
        """);

    [Fact]
    public Task Is_silent_on_classes_that_are_no_predictions() => Verify.IsSilent(Snippet.Program, """
        class Match { public float[] Score = []; }
        static class App
        {
            static float Home(Match match) => match.Score[0];
            static void Train(MLContext ml, IDataView rows) =>
                ml.Transforms.Conversion.MapValueToKey("Label").Append(ml.MulticlassClassification.Trainers.NaiveBayes()).Fit(rows);
        }
        """);

    [Fact]
    public Task Reports_places_of_an_enumeration_in_a_local() => Verify.Reports(Snippet.MlNet, Engine + """
        var score = engine.Predict(new Ride()).Score;
        Enum.GetValues<DayOfWeek>().ToDictionary(day => day, day => [|score[(int)day]|]);
        """);
}
