using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.GroupIgnoredBySplit>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.GroupIgnoredBySplit, MlDesignLint.CodeFixes.Contract.GroupIgnoredBySplitFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class GroupIgnoredBySplitTests
{
    const string ByVendor = "version: 1\nsplit: { kind: group, group: VendorId }\n";

    [Fact]
    public Task Reports_a_split_without_a_group() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data, testFraction: 0.2)|];
        """,
        "Rows of one 'VendorId' belong together by the design document, but 'TrainTestSplit' may put them on both sides, so the metric is better than it will be in use; pass the column as the sampling key",
        ByVendor);

    [Fact]
    public Task Reports_another_column_and_a_cross_validation() => Verify.Reports(Snippet.MlNet, """
        var folds = ml.Data.[|CrossValidationSplit(data, samplingKeyColumnName: "Passengers")|];
        var scores = ml.Regression.[|CrossValidate(data, ml.Regression.Trainers.Ols())|];
        """, document: ByVendor);

    [Fact]
    public Task Is_silent_on_the_declared_group() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, samplingKeyColumnName: nameof(Ride.VendorId));
        """, ByVendor);

    [Fact]
    public Task Is_silent_on_an_unknown_column() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, samplingKeyColumnName: Console.ReadLine());
        """, ByVendor);

    [Fact]
    public Task Is_silent_without_a_declared_group() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        """, "version: 1\nsplit: { kind: random }\n");

    [Fact]
    public Task Is_silent_on_code_that_the_document_does_not_govern() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        """, ByVendor + "code: [src/Other]\n");

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public object TrainTestSplit(object data, string samplingKeyColumnName = null) => data; }
        static class Other { static object Run(Splitter splitter, object data) => splitter.TrainTestSplit(data); }
        """, ByVendor);

    [Fact]
    public Task Names_the_group() => VerifyFix.Fixes(
        Snippet.MlNet,
        "var parts = ml.Data.[|TrainTestSplit(data, 0.2)|];",
        """var parts = ml.Data.TrainTestSplit(data, 0.2, samplingKeyColumnName: "VendorId");""",
        ByVendor);

    [Fact]
    public Task Leaves_another_column_to_the_author() => VerifyFix.OffersNoFix(
        Snippet.MlNet,
        """var parts = ml.Data.[|TrainTestSplit(data, 0.2, "Passengers")|];""",
        ByVendor);

    [Theory]
    [InlineData("var random = new Random(5); var mixed = rides.[|OrderBy(_ => random.Next())|].ToList();")]
    [InlineData("var mixed = rides.[|OrderBy(_ => Guid.NewGuid())|].ToList();")]
    [InlineData("var mixed = rides.[|Shuffle()|].ToList();")]
    public Task Reports_rows_that_are_shuffled_and_cut_by_hand(string shuffle) => Verify.Reports(Snippet.Program, HandCuts.Around(shuffle + HandCuts.Cut), document: "version: 1\nsplit: { kind: group, group: VendorId }\n");

    [Theory]
    [InlineData("var mixed = rides.OrderBy(ride => ride.Distance).ToList();" + HandCuts.Cut)]
    [InlineData("var mixed = rides;" + HandCuts.Cut)]
    [InlineData("var random = new Random(5); var mixed = rides.OrderBy(_ => random.Next()).ToList(); var (train, test) = (mixed, new List<Ride>());")]
    [InlineData("var held = rides.Select(ride => ride.VendorId).Distinct().OrderBy(_ => Guid.NewGuid()).Take(9).ToHashSet(); var (train, test) = (rides.Where(ride => !held.Contains(ride.VendorId)), rides.Where(ride => held.Contains(ride.VendorId)));")]
    public Task Is_silent_on_other_orders_and_cuts_by_hand(string split) => Verify.IsSilent(Snippet.Program, HandCuts.Around(split), "version: 1\nsplit: { kind: group, group: VendorId }\n");

    const string Loop = """
        class Row { [LoadColumn(0)] public string VendorId { get; set; } [LoadColumn(1)] public float Fare { get; set; } }
        static class App
        {
            static void Run(MLContext ml, Random random, Dictionary<string, bool> held)
            {
                var rows = ml.Data.CreateEnumerable<Row>(ml.Data.LoadFromTextFile<Row>("rows.csv"), false).ToList();
                var (train, test) = (new List<Row>(), new List<Row>());
                foreach (var row in rows)
                {
                    if (random.[|NextDouble()|] < 0.2) test.Add(row); else train.Add(row);
                }
            }
        }
        """;

    [Theory]
    [InlineData("if (random.[|NextDouble()|] < 0.2) test.Add(row); else train.Add(row);")]
    [InlineData("(random.[|NextDouble()|] < 0.2 ? test : train).Add(row);")]
    public Task Reports_rows_that_are_drawn_one_by_one(string line) => Verify.Reports(Snippet.Program, Loop.Replace("if (random.[|NextDouble()|] < 0.2) test.Add(row); else train.Add(row);", line, StringComparison.Ordinal), document: ByVendor);

    [Theory]
    [InlineData("foreach (var row in rows)", "foreach (var row in rows.Take(100))")]
    [InlineData("random.[|NextDouble()|] < 0.2", "held[row.VendorId]")]
    [InlineData("else train.Add(row);", "else Console.WriteLine(row.Fare);")]
    [InlineData("if (random.[|NextDouble()|] < 0.2) test.Add(row); else train.Add(row);", "if (!held.ContainsKey(row.VendorId)) held[row.VendorId] = random.NextDouble() < 0.2; (held[row.VendorId] ? test : train).Add(row);")]
    public Task Is_silent_on_draws_for_groups_and_on_rows_that_are_cut_before(string before, string after) =>
        Verify.IsSilent(Snippet.Program, Loop.Replace(before, after, StringComparison.Ordinal).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), ByVendor);
}
