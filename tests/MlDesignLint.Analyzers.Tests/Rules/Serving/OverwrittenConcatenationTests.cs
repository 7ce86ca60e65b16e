using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.OverwrittenConcatenation>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class OverwrittenConcatenationTests
{
    [Fact]
    public Task Reports_a_second_list_of_columns() => Verify.Reports(Snippet.MlNet, """
        var numbers = ml.Transforms.Concatenate("Features", "Distance", "Passengers");
        var model = numbers.Append(ml.Transforms.Text.FeaturizeText("Vendor", "VendorId")).Append(ml.Transforms.[|Concatenate|]("Features", "Vendor"))
            .Append(ml.Regression.Trainers.Ols()).Fit(data);
        """,
        "'Features' was concatenated before and nothing has read it, so this second concatenation drops all the columns of the first; name the first output among the inputs, or list all columns once");

    [Fact]
    public Task Is_silent_when_the_first_is_taken_in() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Transforms.Concatenate("Features", "Features", "Passengers")).Fit(data);
        """);

    [Fact]
    public Task Is_silent_when_the_first_was_read() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Transforms.NormalizeMinMax("Scaled", "Features"))
            .Append(ml.Transforms.Concatenate("Features", "Scaled", "Passengers")).Fit(data);
        """);

    [Fact]
    public Task Is_silent_on_one_of_two() => Verify.IsSilent(Snippet.MlNet, """
        var chain = Console.ReadLine() == "" ? ml.Transforms.Concatenate("Features", "Distance") : ml.Transforms.Concatenate("Features", "Passengers");
        var model = chain.Append(ml.Regression.Trainers.Ols()).Fit(data);
        """);

    [Fact]
    public Task Is_silent_on_unknown_columns() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Transforms.Concatenate("Features", Console.ReadLine())).Fit(data);
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Columns { public Columns Concatenate(string output, params string[] inputs) => this; public Columns Append(Columns next) => this; public Columns Fit(object data) => this; }
        static class Other { static object Run(Columns columns) => columns.Concatenate("Features", "A").Append(columns.Concatenate("Features", "B")).Fit(columns); }
        """);

    [Fact]
    public Task Reports_helpers_that_lengthen_a_chain_or_begin_one() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        var chain = Weather.AddTo(ml, null);
        chain = Calendar.AddTo(ml, chain);
        chain.Append(ml.Regression.Trainers.Ols()).Fit(null);
        static class Weather
        {
            public static IEstimator<ITransformer> AddTo(MLContext ml, IEstimator<ITransformer> chain)
            {
                var own = ml.Transforms.Concatenate("Features", "Humidity");
                return chain is null ? own : chain.Append(own);
            }
        }
        static class Calendar
        {
            public static IEstimator<ITransformer> AddTo(MLContext ml, IEstimator<ITransformer> chain)
            {
                var own = ml.Transforms.[|Concatenate|]("Features", "Hour");
                return chain != null ? chain.Append(own) : own;
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_a_chain_may_be_missing() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        IEstimator<ITransformer> chain = args.Length == 0 ? null : ml.Transforms.Concatenate("Features", "Humidity");
        IEstimator<ITransformer> own = ml.Transforms.Concatenate("Features", "Hour");
        (chain is null ? own : chain.Append(own)).Append(ml.Regression.Trainers.Ols()).Fit(null);
        """);
}
