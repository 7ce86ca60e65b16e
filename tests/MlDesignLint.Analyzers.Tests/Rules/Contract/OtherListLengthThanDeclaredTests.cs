using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherListLengthThanDeclared>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherListLengthThanDeclared, MlDesignLint.CodeFixes.Contract.OtherListLengthThanDeclaredFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class OtherListLengthThanDeclaredTests
{
    const string AtFive = "version: 1\nmetrics:\n  - { name: NDCG@5, role: offline, primary: true }\n";

    const string Evaluated = """
        var metrics = ml.Ranking.Evaluate(ml.Ranking.Trainers.LightGbm().Fit(data).Transform(data));

        """;

    [Fact]
    public Task Reports_another_place() => Verify.Reports(Snippet.MlNet, Evaluated + """
        Console.WriteLine([|metrics.NormalizedDiscountedCumulativeGains[9]|]);
        """,
        "This is the value for the first 10 places of the list, but the design document decides by 'NDCG@5', so another length is judged than users see; take the element 4, elements are counted from 0",
        AtFive);

    [Theory]
    [InlineData("const int Place = 5; Console.WriteLine([|metrics.NormalizedDiscountedCumulativeGains[Place]|]);")]
    [InlineData("var gains = metrics.NormalizedDiscountedCumulativeGains; Console.WriteLine([|gains[2]|]);")]
    [InlineData("Console.WriteLine([|metrics.NormalizedDiscountedCumulativeGains.First()|]);")]
    [InlineData("Console.WriteLine([|metrics.NormalizedDiscountedCumulativeGains.ElementAt(5)|] + [|metrics.NormalizedDiscountedCumulativeGains[0]|]);")]
    [InlineData("var mean = ml.Ranking.CrossValidate(data, ml.Ranking.Trainers.LightGbm()).Average(fold => [|fold.Metrics.NormalizedDiscountedCumulativeGains[5]|]);")]
    public Task Reports_in_other_spellings(string read) => Verify.Reports(Snippet.MlNet, Evaluated + read, document: AtFive);

    [Theory]
    [InlineData("Console.WriteLine(metrics.NormalizedDiscountedCumulativeGains[4]);")]
    [InlineData("Console.WriteLine(metrics.NormalizedDiscountedCumulativeGains[0] + metrics.NormalizedDiscountedCumulativeGains[4]);")]
    [InlineData("Console.WriteLine(metrics.NormalizedDiscountedCumulativeGains.ElementAt(4));")]
    [InlineData("Console.WriteLine(string.Join(\", \", metrics.NormalizedDiscountedCumulativeGains));")]
    [InlineData("Console.WriteLine(metrics.NormalizedDiscountedCumulativeGains[9]); foreach (var gain in metrics.NormalizedDiscountedCumulativeGains) Console.WriteLine(gain);")]
    [InlineData("Console.WriteLine(metrics.NormalizedDiscountedCumulativeGains.Last());")]
    [InlineData("Console.WriteLine(metrics.NormalizedDiscountedCumulativeGains[int.Parse(Console.ReadLine())]);")]
    [InlineData("Console.WriteLine(metrics.DiscountedCumulativeGains[9]);")]
    [InlineData("Console.WriteLine(metrics.NormalizedDiscountedCumulativeGains.First(gain => gain > 0.1));")]
    public Task Is_silent_on_the_declared_length_and_on_unknown_ones(string read) => Verify.IsSilent(Snippet.MlNet, Evaluated + read, AtFive);

    [Theory]
    [InlineData("NDCG")]
    [InlineData("NDCG@k")]
    [InlineData("Precision@5")]
    [InlineData("DCG@5")]
    public Task Is_silent_where_no_length_of_the_metric_is_declared(string metric) =>
        Verify.IsSilent(Snippet.MlNet, Evaluated + "Console.WriteLine(metrics.NormalizedDiscountedCumulativeGains[9]);", AtFive.Replace("NDCG@5", metric, StringComparison.Ordinal));

    [Fact]
    public Task Writes_the_declared_place() => VerifyFix.Fixes(Snippet.MlNet, Evaluated + "Console.WriteLine([|metrics.NormalizedDiscountedCumulativeGains[9]|]);", Evaluated + "Console.WriteLine(metrics.NormalizedDiscountedCumulativeGains[4]);", AtFive);

    [Fact]
    public Task Leaves_a_named_place() =>
        VerifyFix.OffersNoFix(Snippet.MlNet, Evaluated + "const int Place = 9; Console.WriteLine([|metrics.NormalizedDiscountedCumulativeGains[Place]|]);", AtFive);

    const string Cut = """
        var options = new RankingEvaluatorOptions { DcgTruncationLevel = 3 };
        var gains = ml.Ranking.Evaluate(data, options).NormalizedDiscountedCumulativeGains;

        """;

    [Theory]
    [InlineData("Console.WriteLine($\"NDCG@{gains.Count}: {[|gains[gains.Count - 1]|]}\");")]
    [InlineData("Console.WriteLine([|gains.Last()|]);")]
    public Task Reports_the_last_of_a_list_that_is_cut_at_another_length(string read) => Verify.Reports(Snippet.MlNet, Cut + read, document: AtFive);

    [Theory]
    [InlineData("= 3", "= 5")]
    [InlineData("= 3", "= int.Parse(Console.ReadLine())")]
    public Task Is_silent_on_the_last_of_the_declared_or_an_unknown_length(string before, string after) =>
        Verify.IsSilent(Snippet.MlNet, Cut.Replace(before, after, StringComparison.Ordinal) + "Console.WriteLine(gains[gains.Count - 1]);", AtFive);

    static string HandedOn(int place) => $$"""
        static class App
        {
            static void Run(MLContext ml, IDataView scored) => Show(ml.Ranking.Evaluate(scored).NormalizedDiscountedCumulativeGains);

            static void Show(IReadOnlyList<double> gains) => Console.WriteLine({{(place == 2 ? "[|gains[2]|]" : $"gains[{place}]")}});
        }
        """;

    [Fact]
    public Task Reports_a_list_that_a_method_takes() => Verify.Reports(Snippet.Program, HandedOn(2), document: "version: 1\nmetrics:\n  - { name: NDCG@10, role: offline, primary: true }\n");

    [Fact]
    public Task Is_silent_on_the_declared_length_in_a_method() => Verify.IsSilent(Snippet.Program, HandedOn(9), "version: 1\nmetrics:\n  - { name: NDCG@10, role: offline, primary: true }\n");
}
