using MlDesignLint.Design;
using YamlDotNet.RepresentationModel;

namespace MlDesignLint.Documents;

/// <summary>Reads the contract, version 1 (<c>rules/mldesign.schema.json</c>), and says where its form is wrong. What is wrong is left out, the rest is read.</summary>
static class ContractReader
{
    public static IReadOnlyList<string> TaskNames { get; } = ["binary-classification", "multiclass", "regression", "ranking", "recommendation", "forecasting", "anomaly", "clustering"];
    static readonly string[] SplitKinds = ["random", "time", "group", "stratified"];

    /// <summary>The keys of the top level.</summary>
    public static IReadOnlyCollection<string?> Keys { get; } = new HashSet<string?>
    {
        "version", "stage", "language", "task", "label", "metrics", "loss", "baseline", "split", "unavailable_at_prediction", "sensitive", "threshold", "positive_share", "seed", "code", "parts", "waivers",
    };

    /// <param name="yaml">The YAML the node stands in.</param>
    /// <param name="node">The contract.</param>
    /// <param name="isForeign">Keys at the contract's level that are none of its business.</param>
    public static (Contract Contract, IReadOnlyList<DocumentFault> Faults) Read(YamlText yaml, YamlNode node, Func<string, bool>? isForeign = null)
    {
        var faults = new List<DocumentFault>();
        if (ContractMap.Of(yaml, node, "mldesign", faults) is not { } map)
            return (Contract.Empty, faults);
        map.Ignore(isForeign);
        map.Number("version", value => value == 1, Allowed("1"));
        var loss = Loss(map.TextOrMap("loss"));
        var contract = new Contract
        {
            Stage = map.OneOf<Stage>("stage"),
            Language = map.Converted("language", text => LanguageCodes.TryParse(text, out var language) ? language : (Language?)null, Allowed("en, ru")),
            Task = map.OneOf("task", [.. TaskNames]),
            Label = map.Text("label"),
            Metrics = [.. map.Maps("metrics").Select(Metric).OfType<MetricClaim>()],
            Loss = loss.Name ?? (loss.IsMap ? null : map.Text("loss")),
            LossReason = loss.Reason,
            Baseline = map.Map("baseline") is { } baseline ? Baseline(baseline) : null,
            Split = map.Map("split") is { } split ? Split(split) : null,
            UnavailableAtPrediction = map.Texts("unavailable_at_prediction"),
            Sensitive = map.Texts("sensitive"),
            Threshold = map.Number("threshold", _ => true, Number),
            PositiveShare = map.Number("positive_share", value => value is > 0 and < 1, Fraction),
            Seed = map.Number("seed", value => value == Math.Floor(value) && Math.Abs(value) <= int.MaxValue, Integer) is { } seed ? new((long)seed.Value, seed.Span) : null,
            Code = map.Texts("code"),
            Parts = map.Texts("parts"),
            Waivers = [.. map.Maps("waivers").Select(waiver => Waiver(waiver, faults)).OfType<WaiverClaim>()],
        };
        map.NothingElse();
        return (contract, faults);
    }

    static readonly LocalizedText Number = new("a number", "число");
    static readonly LocalizedText Integer = new("a whole number of 32 bits", "целое число из 32 бит");
    static readonly LocalizedText WholeFromTwo = new("a whole number from 2 on", "целое число от 2");
    static readonly LocalizedText Fraction = new("a number between 0 and 1", "число от 0 до 1");
    static readonly LocalizedText Day = new("a day as 2027-03-01", "день в виде 2027-03-01");
    static readonly LocalizedText RuleId = new("the id of a rule", "идентификатор правила");

    static LocalizedText Allowed(string values) => new(values, values);

    static MetricClaim? Metric(ContractMap map)
    {
        var name = map.RequiredText("name");
        var role = map.OneOf<MetricRole>("role");
        var primary = map.Flag("primary");
        var target = map.Text("target");
        var computedBy = map.Text("computed_by");
        var slices = map.Texts("slices");
        map.Text("horizon");
        map.NothingElse();
        return name is null ? null : new(name.Value, role?.Value ?? MetricRole.Offline, name.Span) { IsPrimary = primary, Target = target, ComputedBy = computedBy, Slices = slices };
    }

    static (bool IsMap, Claim<string>? Name, Claim<string>? Reason) Loss(ContractMap? map)
    {
        if (map is null)
            return default;
        var (name, reason) = (map.RequiredText("name"), map.Text("reason"));
        map.NothingElse();
        return (true, name, reason);
    }

    static BaselineClaim Baseline(ContractMap map)
    {
        var baseline = new BaselineClaim(map.Text("method"), map.Text("metric"), map.Text("value"));
        map.NothingElse();
        return baseline;
    }

    static SplitClaim Split(ContractMap map)
    {
        var split = new SplitClaim
        {
            Kind = map.OneOf("kind", SplitKinds),
            Column = map.Text("column"),
            Group = map.Text("group"),
            TestFraction = map.Number("test_fraction", value => value is > 0 and < 1, Fraction),
            Folds = map.Number("folds", value => value >= 2 && value == Math.Floor(value), WholeFromTwo),
            Gap = map.Text("gap"),
        };
        map.NothingElse();
        return split;
    }

    static WaiverClaim? Waiver(ContractMap map, List<DocumentFault> faults)
    {
        var rule = map.Converted("rule", id => Catalogue.Find(id)?.Id, RuleId, isRequired: true);
        var reason = map.Text("reason");
        var until = map.Date("until", Day);
        map.NothingElse();
        if (rule is null)
            return null;
        if (reason is null)
            faults.Add(new(Catalogue.WaiverWithoutReason, rule.Span, rule.Value));
        return new(rule, reason, until, map.Span);
    }
}
