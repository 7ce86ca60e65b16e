using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.SensitiveColumnInFeatures>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class SensitiveColumnInFeaturesTests
{
    const string Vendor = "version: 1\nlabel: FareAmount\nsensitive: [VendorId]\n";

    [Fact]
    public Task Reports_an_encoded_column() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Transforms.Categorical.OneHotEncoding("Vendor", "VendorId")
            .Append(ml.Transforms.Concatenate("Features", "Distance", [|"Vendor"|]))
            .Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """,
        "'VendorId' is a sensitive column by the design document, but 'Ols' learns from it, so people may be treated by it; leave it out, or waive the rule with the reason",
        Vendor);

    [Fact]
    public Task Reports_a_chain_of_copies() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Transforms.CopyColumns("A", "VendorId")
            .Append(ml.Transforms.CopyColumns("B", "A"))
            .Append(ml.Transforms.Text.FeaturizeText("C", "B"))
            .Append(ml.Transforms.Concatenate("Features", "Distance", [|"C"|]))
            .Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, document: Vendor);

    [Fact]
    public Task Reports_a_computed_property_of_the_row() => Verify.Reports(Snippet.Program, """
        class Row { public float Age { get; set; } public float IsOld => Age > 60 ? 1 : 0; public float Fare { get; set; } }
        static class App
        {
            static void Run(MLContext ml, IEnumerable<Row> rows)
            {
                var pipeline = ml.Transforms.Concatenate("Features", [|"IsOld"|]).Append(ml.Regression.Trainers.Sdca("Fare"));
                pipeline.Fit(ml.Data.LoadFromEnumerable(rows));
            }
        }
        """, document: "version: 1\nsensitive: [Age]\n");

    [Fact]
    public Task Is_silent_on_other_columns() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, Vendor);

    [Fact]
    public Task Is_silent_when_it_only_groups() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, samplingKeyColumnName: "VendorId");
        var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(parts.TrainSet);
        """, Vendor);

    [Fact]
    public Task Is_silent_when_it_measures_slices() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(data);
        var slices = ml.Data.CreateEnumerable<Ride>(model.Transform(data), false).GroupBy(ride => ride.VendorId).Count();
        """, Vendor);

    [Fact]
    public Task Is_silent_on_a_waiver() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.Text.FeaturizeText("Features", "VendorId").Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, Vendor + "waivers:\n  - { rule: MLD7007, reason: required by the regulator }\n");

    [Fact]
    public Task Reports_a_column_of_several_pairs() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Transforms.Categorical.OneHotEncoding(new[] { new InputOutputColumnPair("PassengersHot", "Passengers"), new InputOutputColumnPair("VendorHot", nameof(Ride.VendorId)) })
            .Append(ml.Transforms.Concatenate("Features", "PassengersHot", [|"VendorHot"|]))
            .Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, document: Vendor);

    [Fact]
    public Task Is_silent_on_a_pair_that_reaches_no_features() => Verify.IsSilent(Snippet.MlNet, """
        var pairs = new[] { new InputOutputColumnPair("PassengersHot", "Passengers"), new InputOutputColumnPair("VendorHot", "VendorId") };
        var model = ml.Transforms.Categorical.OneHotEncoding(pairs).Append(ml.Transforms.Concatenate("Features", "PassengersHot")).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(data);
        """, Vendor);

    const string Queried = """
        var categorical = new List<string> { "PaymentType", "VendorId" };
        var pairs = categorical.Select(name => new InputOutputColumnPair(name + "Code", name)).ToArray();
        var pipeline = ml.Transforms.Categorical.OneHotEncoding(pairs)
            .Append(ml.Transforms.Concatenate("Features", "Distance", "PaymentTypeCode", [|"VendorIdCode"|]))
            .Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """;

    [Fact]
    public Task Reports_a_pair_that_a_query_makes_of_a_name() => Verify.Reports(Snippet.MlNet, Queried, document: Vendor);

    [Fact]
    public Task Reports_an_interpolated_name_of_a_query() => Verify.Reports(Snippet.MlNet, Queried.Replace("name + \"Code\"", "$\"{name}Code\"", StringComparison.Ordinal), document: Vendor);

    [Theory]
    [InlineData("\"PaymentType\", \"VendorId\"", "\"PaymentType\"")]
    [InlineData("\"PaymentTypeCode\", \"VendorIdCode\"", "\"PaymentTypeCode\"")]
    [InlineData("name + \"Code\", name", "name + \"Code\", \"PaymentType\"")]
    [InlineData("name + \"Code\"", "name + Console.ReadLine()")]
    [InlineData("var pairs", "categorical.Remove(\"VendorId\"); var pairs")]
    public Task Is_silent_on_pairs_of_other_names(string before, string after) =>
        Verify.IsSilent(Snippet.MlNet, Queried.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), Vendor);

    const string Listed = """
        var categories = new[] { "PaymentType", [|"VendorId"|] };
        var numbers = new List<string> { "Distance" };
        var pairs = categories.Select(name => new InputOutputColumnPair(name + "Code", name)).ToArray();
        var columns = categories.Select(name => name + "Code").Concat(numbers).ToArray();
        var pipeline = ml.Transforms.Categorical.OneHotEncoding(pairs).Append(ml.Transforms.Concatenate("Features", columns)).Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """;

    [Fact]
    public Task Reports_a_list_that_a_query_makes_of_names() => Verify.Reports(Snippet.MlNet, Listed, document: Vendor);

    [Theory]
    [InlineData("\"PaymentType\", \"VendorId\"", "\"PaymentType\"")]
    [InlineData("categories.Select(name => name + \"Code\")", "categories.Where(name => name.Length > 8).Select(name => name + \"Code\")")]
    [InlineData("categories.Select(name => name + \"Code\").Concat(numbers)", "numbers")]
    [InlineData("name + \"Code\").Concat", "Console.ReadLine() + name).Concat")]
    public Task Is_silent_on_a_list_of_other_names(string before, string after) =>
        Verify.IsSilent(Snippet.MlNet, Listed.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), Vendor);

    static string Iterated(string column) => $$"""
        static class App
        {
            static IEnumerable<string> Texts(bool all)
            {
                yield return "City";
                {{column}}
            }

            static void Run(MLContext ml, IDataView data)
            {
                var pairs = Texts(false).Select(name => new InputOutputColumnPair($"{name}_1h", name)).ToArray();
                var inputs = new[] { "Distance" }.Concat(pairs.Select(pair => pair.OutputColumnName)).ToArray();
                var model = ml.Transforms.Categorical.OneHotEncoding(pairs).Append(ml.Transforms.Concatenate("Features", inputs)).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(data);
            }
        }
        """;

    [Theory]
    [InlineData("yield return [|\"VendorId\"|];")]
    [InlineData("foreach (var name in new[] { \"Weekday\", [|\"VendorId\"|] }) yield return name;")]
    public Task Reports_a_column_that_an_iterator_gives(string column) => Verify.Reports(Snippet.Program, Iterated(column), document: Vendor);

    [Theory]
    [InlineData("yield return \"Weekday\";")]
    [InlineData("if (all) yield return \"VendorId\";")]
    public Task Is_silent_on_a_column_that_an_iterator_may_not_give(string column) => Verify.IsSilent(Snippet.Program, Iterated(column), Vendor);
}
