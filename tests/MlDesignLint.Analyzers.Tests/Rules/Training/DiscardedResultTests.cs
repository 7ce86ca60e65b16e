using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.DiscardedResult>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.DiscardedResult, MlDesignLint.CodeFixes.Training.DiscardedResultFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class DiscardedResultTests
{
    [Fact]
    public Task Reports_a_chain_that_does_not_grow() => Verify.Reports(Snippet.MlNet, """
        IEstimator<ITransformer> pipeline = ml.Transforms.Concatenate("Features", "Distance");
        pipeline.[|Append|](ml.Regression.Trainers.Ols());
        var model = pipeline.Fit(data);
        """,
        "'Append' changes nothing in place but returns something new, and that is thrown away here, so the call has no effect; assign its result");

    [Fact]
    public Task Reports_rows_that_stay_as_they_are() => Verify.Reports(Snippet.MlNet, """
        ml.Data.[|ShuffleRows|](data, seed: 1);
        ml.Data.[|FilterRowsByColumn|](data, "Distance", upperBound: 100);
        ml.Data.[|Cache|](data);
        ml.Regression.Trainers.Ols().Fit(data).[|Transform|](data);
        """);

    [Fact]
    public Task Reports_functions_and_calls_for_each_tensor() => Verify.Reports(Snippet.TorchSharp, """
        torch.[|sigmoid|](x);
        functional.[|relu|](x);
        new List<Tensor> { x }.ForEach(each => each.[|to|](CUDA));
        """);

    [Fact]
    public Task Is_silent_on_functions_in_place() => Verify.IsSilent(Snippet.TorchSharp, """
        functional.relu(x, inplace: true);
        var moved = new List<Tensor> { x }.Select(each => each.to(CUDA)).ToList();
        """);

    [Fact]
    public Task Is_silent_when_the_result_is_used() => Verify.IsSilent(Snippet.MlNet, """
        var rows = ml.Data.Cache(ml.Data.ShuffleRows(data, seed: 1));
        var pipeline = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.Ols());
        var predictions = pipeline.Fit(rows).Transform(rows);
        """);

    [Fact]
    public Task Is_silent_on_calls_that_do_something() => Verify.IsSilent(Snippet.MlNet, """
        ml.Regression.Trainers.Ols().Fit(data);
        ml.Model.Save(Models.Fare, data.Schema, "model.zip");
        """);

    [Fact]
    public Task Is_silent_on_a_lambda_that_is_expected_to_throw() => Verify.IsSilent(Snippet.MlNet, """
        Action act = () => ml.Data.FilterRowsByColumn(data, "Distance", upperBound: 100);
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object ShuffleRows(object data) => data; public Splitter Append(object other) => this; public void Save(object model, object schema, string path) { } public object Predict(object row) => row; }
        static class Other { static void Run(Splitter other, object data) { other.Append(other); other.ShuffleRows(data); other.Save(other, null, "model.zip"); System.Threading.Tasks.Parallel.ForEach(new[] { 1 }, row => other.Predict(row)); } }
        """);

    [Fact]
    public Task Assigns_other_rows() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var rows = data;
        ml.Data.[|ShuffleRows|](rows, seed: 1);
        """,
        """
        var rows = data;
        rows = ml.Data.ShuffleRows(rows, seed: 1);
        """);

    [Fact]
    public Task Assigns_a_longer_chain_of_the_same_type() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        IEstimator<ITransformer> chain = ml.Transforms.CopyColumns("A", "Distance");
        chain.[|Append|](ml.Transforms.CopyColumns("B", "Distance"));
        """,
        """
        IEstimator<ITransformer> chain = ml.Transforms.CopyColumns("A", "Distance");
        chain = chain.Append(ml.Transforms.CopyColumns("B", "Distance"));
        """);

    [Fact]
    public Task Offers_no_fix_where_the_variable_is_of_another_type() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var chain = ml.Transforms.CopyColumns("A", "Distance");
        chain.[|Append|](ml.Transforms.CopyColumns("B", "Distance"));
        """);

    [Fact]
    public Task Reports_any_method_of_a_tensor_that_gives_another_one() => Verify.Reports(Snippet.TorchSharp, """
        x.[|masked_fill|](y.eq(0), 1);
        x.[|sum|]();
        """);

    [Fact]
    public Task Is_silent_on_methods_that_change_the_tensor() => Verify.IsSilent(Snippet.TorchSharp, """
        x.masked_fill_(y.eq(0), 1);
        x.with_requires_grad();
        x.MoveToOuterDisposeScope();
        Action look = () => x.sum();
        """);
}
