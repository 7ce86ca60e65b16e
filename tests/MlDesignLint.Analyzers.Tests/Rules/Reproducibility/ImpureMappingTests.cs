using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.ImpureMapping>;

namespace MlDesignLint.Analyzers.Tests.Rules.Reproducibility;

public class ImpureMappingTests
{
    [Fact]
    public Task Reports_random_numbers() => Verify.Reports(Snippet.MlNet, """
        var random = new Random(1);
        var mapping = ml.Transforms.CustomMapping<Ride, CardPrediction>((ride, row) => row.Score = ride.Distance * random.[|NextSingle|](), "Noise");
        """,
        "'NextSingle' gives another value each time 'CustomMapping' runs, and a view runs it again for every pass, so training sees rows that change; compute the value once, before the rows are loaded");

    [Fact]
    public Task Reports_the_clock_in_a_predicate() => Verify.Reports(Snippet.MlNet, """
        var recent = ml.Data.FilterByCustomPredicate<Ride>(data, ride => ride.Distance < DateTime.[|Now|].Hour);
        """);

    [Fact]
    public Task Is_silent_on_a_value_taken_before() => Verify.IsSilent(Snippet.MlNet, """
        var hour = DateTime.Now.Hour;
        var mapping = ml.Transforms.CustomMapping<Ride, CardPrediction>((ride, row) => row.Score = ride.Distance * hour, "Hour");
        """);

    [Fact]
    public Task Is_silent_on_rows_made_before_they_are_loaded() => Verify.IsSilent(Snippet.MlNet, """
        var random = new Random(1);
        var rows = ml.Data.LoadFromEnumerable(Enumerable.Range(0, 10).Select(_ => new Ride { Distance = random.NextSingle() }).ToList());
        """);

    [Fact]
    public Task Is_silent_on_unknown_functions() => Verify.IsSilent(Snippet.MlNet, """
        Action<Ride, CardPrediction> map = null;
        var mapping = ml.Transforms.CustomMapping(map, "Score");
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Mapper { public Mapper CustomMapping(Action<int> mapAction, string contractName) => this; }
        static class Other { static object Run(Mapper mapper) => mapper.CustomMapping(row => Console.WriteLine(Random.Shared.Next()), "Noise"); }
        """);

    [Fact]
    public Task Reports_a_counter_outside_of_the_mapping() => Verify.Reports(Snippet.MlNet, """
        var count = 0f;
        ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => { ratio.PerMile = [|count|]++; }, "ratio").Fit(data);
        """);

    [Fact]
    public Task Is_silent_on_the_output_and_on_variables_of_the_mapping() => Verify.IsSilent(Snippet.MlNet, """
        ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => { var half = ride.Distance / 2; half += 1; ratio.PerMile = half; }, "ratio").Fit(data);
        """);

    [Fact]
    public Task Is_silent_on_numbers_that_follow_from_the_row() => Verify.IsSilent(Snippet.MlNet, """
        ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => ratio.PerMile = new Random((int)ride.Distance).NextSingle(), "noise").Fit(data);
        """);

    [Fact]
    public Task Reports_a_seeded_generator_that_all_rows_share() => Verify.Reports(Snippet.MlNet, """
        var random = new Random(1);
        ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => ratio.PerMile = random.[|NextSingle|](), "noise").Fit(data);
        """);

    [Fact]
    public Task Reports_the_clock_in_the_method_of_a_mapping_factory() => Verify.Reports(Snippet.Program, """
        class AgeMapping : Microsoft.ML.Transforms.CustomMappingFactory<Trip, Ratio>
        {
            static void Compute(Trip ride, Ratio ratio) => ratio.PerMile = DateTime.[|Now|].Year - ride.Distance;
            public override Action<Trip, Ratio> GetMapping() => Compute;
        }
        class Trip { public float Distance { get; set; } }
        class Ratio { public float PerMile { get; set; } }
        static class App { static object Made(MLContext ml) => ml.Transforms.CustomMapping(new AgeMapping().GetMapping(), "Age"); }
        """);
}
