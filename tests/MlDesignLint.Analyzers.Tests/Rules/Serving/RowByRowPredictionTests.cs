using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.RowByRowPrediction>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class RowByRowPredictionTests
{
    [Fact]
    public Task A_loop_over_a_view() => Verify.Reports(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        foreach (var ride in ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false))
            Console.WriteLine(engine.[|Predict|](ride).Score);
        """,
        "'Predict' is called for one row of a view after the other, which costs many times what one 'Transform' of the view does; transform the view and enumerate the result");

    [Fact]
    public Task A_query_over_a_view() => Verify.Reports(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        var rides = ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false).ToList();
        var scores = rides.Select(ride => engine.[|Predict|](ride).Score).ToArray();
        """);

    [Fact]
    public Task Rows_of_the_programs_own() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        foreach (var ride in new List<Ride> { new Ride() })
            Console.WriteLine(engine.Predict(ride).Score);
        """);

    [Fact]
    public Task A_single_row_of_a_view() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        Console.WriteLine(engine.Predict(ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false).First()).Score);
        """);

    [Fact]
    public Task A_transformed_view() => Verify.IsSilent(Snippet.MlNet, """
        foreach (var card in ml.Data.CreateEnumerable<CardPrediction>(Models.Fare.Transform(data), reuseRowObject: false))
            Console.WriteLine(card.Score);
        """);

    [Fact]
    public Task Rows_made_of_enumerated_ones() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        foreach (var ride in ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false).Select(ride => new Ride { Distance = ride.Distance }))
            Console.WriteLine(engine.Predict(ride).Score);
        """);

    [Fact]
    public Task An_engine_of_the_programs_own() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        var engine = new PredictionEngine();
        foreach (var row in ml.Data.CreateEnumerable<Row>(null, reuseRowObject: false))
            engine.Predict(row);
        public class Row { public float X; }
        public class PredictionEngine { public float Predict(Row row) => 0; }
        """);

    [Fact]
    public Task A_few_rows_to_look_at() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        foreach (var ride in ml.Data.CreateEnumerable<Ride>(ml.Data.TakeRows(data, 5), reuseRowObject: false))
            Console.WriteLine(engine.Predict(ride).Score);
        """);
}
