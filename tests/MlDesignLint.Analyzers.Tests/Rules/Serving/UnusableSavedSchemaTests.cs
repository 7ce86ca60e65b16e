using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.UnusableSavedSchema>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class UnusableSavedSchemaTests
{
    [Fact]
    public Task Reports_no_schema() => Verify.Reports(Snippet.MlNet, """
        ml.Model.Save(Models.Fare, [|null|], "model.zip");
        """,
        "'null' is no schema, so whoever loads this model cannot check or build its input from what is saved; pass the schema of the rows that the model was fitted on");

    [Fact]
    public Task Reports_the_schema_of_predictions() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var predictions = model.Transform(data);
        ml.Model.Save(model, [|predictions.Schema|], "model.zip");
        """);

    [Fact]
    public Task Is_silent_on_the_schema_of_the_input() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var predictions = model.Transform(data);
        ml.Model.Save(model, data.Schema, "model.zip");
        """);

    [Fact]
    public Task Is_silent_on_what_another_model_prepared() => Verify.IsSilent(Snippet.MlNet, """
        var prepared = ml.Transforms.Concatenate("Features", "Distance").Fit(data).Transform(data);
        var model = ml.Regression.Trainers.Ols().Fit(prepared);
        ml.Model.Save(model, prepared.Schema, "model.zip");
        """);

    [Fact]
    public Task Is_silent_on_unknown_schemas() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Model.Load("old.zip", out var schema);
        ml.Model.Save(model, schema, "model.zip");
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object ShuffleRows(object data) => data; public Splitter Append(object other) => this; public void Save(object model, object schema, string path) { } public object Predict(object row) => row; }
        static class Other { static void Run(Splitter other, object data) { other.Append(other); other.ShuffleRows(data); other.Save(other, null, "model.zip"); System.Threading.Tasks.Parallel.ForEach(new[] { 1 }, row => other.Predict(row)); } }
        """);
}
