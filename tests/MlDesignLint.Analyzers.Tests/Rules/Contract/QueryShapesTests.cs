using MlDesignLint.Analyzers.Rules.Contract;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

/// <summary>Queries in query syntax stand for the calls that they are translated to.</summary>
public class QueryShapesTests
{
    const string GapOfDays = "version: 1\nlabel: Sold\nsplit: { kind: time, column: Day, gap: 7d }\n";

    static string Periods(string from) => $$"""
        class Sale { public DateTime Day { get; set; } public float Sold { get; set; } }
        sealed class Period
        {
            public Period(IEnumerable<Sale> rows) => Rows = rows.ToList();
            public IReadOnlyList<Sale> Rows { get; }
            public IDataView View(MLContext ml) => ml.Data.LoadFromEnumerable(Rows);
        }
        static class App
        {
            static readonly DateTime End = new(2025, 12, 31);
            static readonly TimeSpan Horizon = TimeSpan.FromDays(7);

            static (Period Training, Period Test) Cut(IReadOnlyCollection<Sale> sales)
            {
                var training = from sale in sales where sale.Day <= End orderby sale.Day select sale;
                var test = from sale in sales {{from}} orderby sale.Day select sale;
                return (new Period(training), new Period(test));
            }

            static void Run(MLContext ml, List<Sale> sales)
            {
                var (training, test) = Cut(sales);
                var model = ml.Regression.Trainers.Ols("Sold").Fit(training.View(ml));
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(test.View(ml)), "Sold").RSquared);
            }
        }
        """;

    [Theory]
    [InlineData("[|where sale.Day > End|]")]
    [InlineData("[|where sale.Day >= End.AddDays(1)|]")]
    public Task Reports_a_gap_that_is_missing(string from) => RuleVerifier<OtherSplitThanDeclared>.Reports(Snippet.Program, Periods(from), document: GapOfDays);

    [Theory]
    [InlineData("where sale.Day >= End + Horizon")]
    [InlineData("where sale.Day >= End.AddDays(1) + Horizon")]
    [InlineData("where sale.Day > Latest(sales)")]
    public Task Is_silent_on_a_gap_that_is_kept_or_not_known(string from) => RuleVerifier<OtherSplitThanDeclared>.IsSilent(Snippet.Program,
        Periods(from).Replace("static readonly TimeSpan", "static DateTime Latest(IReadOnlyCollection<Sale> sales) => DateTime.Parse(Console.ReadLine()!);\n    static readonly TimeSpan", StringComparison.Ordinal), GapOfDays);

    static string Formula(string result) => $$"""
        class Order { public float Sold { get; set; } public float Score { get; set; } }
        static class Report
        {
            public static double [|Wape|](IEnumerable<Order> orders)
            {
                var shares = from order in orders where order.Sold > 0 let missed = Math.Abs(order.Score - order.Sold) {{result}};
                return shares.Average();
            }
        }
        """;

    const string Wape = "version: 1\nmetrics:\n  - { name: WAPE, role: offline, primary: true }\n";

    [Fact]
    public Task Reports_another_formula() => RuleVerifier<OtherFormulaThanDeclared>.Reports(Snippet.Program, Formula("select missed / order.Sold"), document: Wape);

    [Theory]
    [InlineData("select missed / orders.Average(each => each.Sold)")]
    [InlineData("group missed by order.Sold > 9 into size select size.Average()")]
    public Task Is_silent_on_the_formula_and_on_one_that_is_not_known(string result) =>
        RuleVerifier<OtherFormulaThanDeclared>.IsSilent(Snippet.Program, Formula(result).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Wape);

    static string Pairs(string pairs) => $$"""
        static class App
        {
            static readonly string[] Amounts = { "Income" };
            static readonly InputOutputColumnPair[] Codes = { new("HousingCode", "Housing"), {{pairs}} };

            static void Run(MLContext ml, IDataView data)
            {
                var inputs = Amounts.Concat(from pair in Codes select pair.OutputColumnName).ToArray();
                ml.Transforms.Categorical.OneHotEncoding(Codes).Append(ml.Transforms.Concatenate("Features", inputs)).Append(ml.Regression.Trainers.Ols("Loss")).Fit(data);
            }
        }
        """;

    const string Status = "version: 1\nlabel: Loss\nsensitive: [MaritalStatus]\n";

    [Fact]
    public Task Reports_a_sensitive_column_among_written_pairs() => RuleVerifier<SensitiveColumnInFeatures>.Reports(Snippet.Program, Pairs("""new([|"StatusCode"|], "MaritalStatus")"""), document: Status);

    [Fact]
    public Task Is_silent_on_other_pairs() => RuleVerifier<SensitiveColumnInFeatures>.IsSilent(Snippet.Program, Pairs("""new("PurposeCode", "Purpose")"""), Status);

    static string Loaded(string condition) => $$"""
        class Load { public DateTime Hour { get; set; } public float Megawatts { get; set; } }
        static class App
        {
            static List<Load> Read(string path) => (
                from line in System.IO.File.ReadLines(path).Skip(1)
                let cell = line.Split(';')
                where {{condition}}
                select new Load { Hour = DateTime.Parse(cell[0]), Megawatts = float.Parse(cell[1]) }).ToList();

            static void Run(MLContext ml)
            {
                var parts = ml.Data.[|TrainTestSplit(ml.Data.LoadFromEnumerable(Read("hours.csv")))|];
                var model = ml.Regression.Trainers.Ols("Megawatts").Fit(parts.TrainSet);
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(parts.TestSet), "Megawatts").RSquared);
            }
        }
        """;

    const string ByTime = "version: 1\nsplit: { kind: time }\n";

    [Theory]
    [InlineData("cell.Length == 2")]
    [InlineData("!string.IsNullOrWhiteSpace(line) && cell.Length > 1")]
    public Task Reports_a_random_split_of_well_formed_lines(string condition) => RuleVerifier<RandomSplitInTime>.Reports(Snippet.Program, Loaded(condition), document: ByTime);

    [Theory]
    [InlineData("DateTime.Parse(cell[0]).Year < 2025")]
    [InlineData("cell.Length == 2 && cell[0].CompareTo(\"2025\") < 0")]
    public Task Is_silent_on_rows_that_were_chosen_before(string condition) =>
        RuleVerifier<RandomSplitInTime>.IsSilent(Snippet.Program, Loaded(condition).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), ByTime);
}
