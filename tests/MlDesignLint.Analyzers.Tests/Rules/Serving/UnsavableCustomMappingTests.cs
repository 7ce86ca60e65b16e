using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.UnsavableCustomMapping>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class UnsavableCustomMappingTests
{
    [Fact]
    public Task Reports_a_mapping_without_a_name() => Verify.Reports(Snippet.MlNet, """
        var chain = ml.Transforms.[|CustomMapping<Ride, CardPrediction>|]((ride, row) => row.Score = ride.Distance, null).Append(ml.Transforms.Concatenate("Features", "Score"));
        ml.Model.Save(chain.Fit(data), data.Schema, "model.zip");
        """,
        "'CustomMapping' has no contract name and belongs to a model that is saved, which throws at run time; pass a name and register a factory class for it");

    [Fact]
    public Task Is_silent_on_a_name() => Verify.IsSilent(Snippet.MlNet, """
        var chain = ml.Transforms.CustomMapping<Ride, CardPrediction>((ride, row) => row.Score = ride.Distance, "Distance");
        ml.Model.Save(chain.Fit(data), data.Schema, "model.zip");
        """);

    [Fact]
    public Task Is_silent_when_the_model_is_not_saved() => Verify.IsSilent(Snippet.MlNet, """
        var rows = ml.Transforms.CustomMapping<Ride, CardPrediction>((ride, row) => row.Score = ride.Distance, null).Fit(data).Transform(data);
        ml.Model.Save(Models.Fare, data.Schema, "model.zip");
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Store { public Store CustomMapping(Action<int> map, string contractName) => this; public Store Fit(object data) => this; public void Save(object model, object schema, string filePath) { } }
        static class Other { static void Run(Store store) => store.Save(store.CustomMapping(row => { }, null).Fit(store), store, "model.zip"); }
        """);
}
