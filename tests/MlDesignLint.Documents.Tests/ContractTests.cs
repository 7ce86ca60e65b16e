using MlDesignLint.Design;
using NJsonSchema;
using YamlDotNet.Serialization;

namespace MlDesignLint.DocumentsTests;

/// <summary>The contract's form, as the reader and the published schema judge it.</summary>
public class ContractTests
{
    const string Full = """
        version: 1
        stage: pilot
        language: ru
        task: regression
        label: FareAmount
        metrics:
          - { name: MAPE, role: offline, primary: true, target: "<= 12 %", slices: [new-users], computed_by: Metrics.Mape }
          - { name: revenue per ride, role: business, target: "+3 %", horizon: 2 quarters }
        loss: { name: absolute-percentage-error, reason: weighted absolute error approximates MAPE }
        baseline: { method: last-week mean, metric: MAPE, value: "18.4 %" }
        split: { kind: time, column: PickupTime, group: VendorId, test_fraction: 0.2, gap: 7d }
        unavailable_at_prediction: [TripDuration]
        sensitive: [Gender]
        threshold: 0.35
        positive_share: 0.02
        seed: 20240101
        code: [src/Pricing]
        waivers:
          - { rule: MLD7001, reason: computed by hand, until: 2027-03-01 }
        """;

    public static TheoryData<string> Good => [Full, "version: 1\n", "version: 1\nloss: mae\ncode: src\n", "version: 1\ncode: [src, lib]\n", "version: 1\nmetrics: [{ name: F1 }]\n"];

    public static TheoryData<string, string> Bad => new()
    {
        { "version: 2\n", "MLD0003" },
        { "versoin: 1\n", "MLD0002" },
        { "version: 1\nstage: launch\n", "MLD0003" },
        { "version: 1\nlanguage: de\n", "MLD0003" },
        { "version: 1\ntask: guessing\n", "MLD0003" },
        { "version: 1\nlabel: { a: b }\n", "MLD0003" },
        { "version: 1\nlabel: '  '\n", "MLD0003" },
        { "version: 1\nmetrics: MAPE\n", "MLD0003" },
        { "version: 1\nmetrics: [{ role: offline }]\n", "MLD0003" },
        { "version: 1\nmetrics: [{ name: MAPE, role: online-ish }]\n", "MLD0003" },
        { "version: 1\nmetrics: [{ name: MAPE, primary: maybe }]\n", "MLD0003" },
        { "version: 1\nmetrics: [{ name: MAPE, tagret: 1 }]\n", "MLD0002" },
        { "version: 1\nloss: { reason: none }\n", "MLD0003" },
        { "version: 1\nbaseline: mean\n", "MLD0003" },
        { "version: 1\nsplit: { kind: diagonal }\n", "MLD0003" },
        { "version: 1\nsplit: { test_fraction: 20 }\n", "MLD0003" },
        { "version: 1\nsplit: { test_fracton: 0.2 }\n", "MLD0002" },
        { "version: 1\nsensitive: { a: b }\n", "MLD0003" },
        { "version: 1\nthreshold: high\n", "MLD0003" },
        { "version: 1\npositive_share: 2 %\n", "MLD0003" },
        { "version: 1\nseed: 1.5\n", "MLD0003" },
        { "version: 1\nwaivers: [{ rule: MLD8010 }]\n", "MLD0004" },
        { "version: 1\nwaivers: [{ rule: MLD8010, reason: x, until: soon }]\n", "MLD0003" },
        { "version: 1\nwaivers: [{ reason: x }]\n", "MLD0003" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public async Task Reader_and_schema_accept(string yaml)
    {
        Assert.Empty(Contract(yaml).Faults);
        Assert.Empty(await SchemaErrors(yaml));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Reader_and_schema_refuse(string yaml, string id)
    {
        Assert.Equal([id], Contract(yaml).Faults.Select(fault => fault.Rule.Id));
        Assert.NotEmpty(await SchemaErrors(yaml));
    }

    [Fact]
    public void Every_value_is_read_with_its_place()
    {
        var document = Contract(Full);
        var contract = document.Contract;
        Assert.Equal((Stage.Pilot, Language.Russian, "regression", "FareAmount"), (contract.Stage!.Value, contract.Language!.Value, contract.Task!.Value, contract.Label!.Value));
        Assert.Equal("MAPE <= 12 % Metrics.Mape", $"{contract.PrimaryOfflineMetric!.Name} {contract.PrimaryOfflineMetric.Target!.Value} {contract.PrimaryOfflineMetric.ComputedBy!.Value}");
        Assert.Equal("MAPE", document.Text[contract.PrimaryOfflineMetric.Span]);
        Assert.Equal((0.2, "VendorId", "7d"), (contract.Split!.TestFraction!.Value, contract.Split.Group!.Value, contract.Split.Gap!.Value));
        Assert.Equal((0.35, 0.02, 20240101L), (contract.Threshold!.Value, contract.PositiveShare!.Value, contract.Seed!.Value));
        Assert.Equal(["TripDuration", "Gender", "src/Pricing"], [.. contract.UnavailableAtPrediction.Concat(contract.Sensitive).Concat(contract.Code).Select(claim => claim.Value)]);
        Assert.Equal(new DateTime(2027, 3, 1), contract.Waivers.Single().Until!.Value);
    }

    [Theory]
    [InlineData("---\ntitle: {{ page }} }\n---\n# A\n")]
    [InlineData("---\ntitle: a\ntitle: b\nlink: *c\n---\n# A\n")]
    [InlineData("---\n---\n# A\n")]
    public void Front_matter_of_others_is_none_of_our_business(string content)
    {
        var document = Text.Read(content);
        Assert.Empty(document.Faults);
        Assert.Equal("A", document.Sections.Single().Heading);
    }

    [Fact]
    public void The_nearest_key_is_named()
    {
        var (pointed, message) = Text.Finding("---\nmldesign:\n  lable: x\n---\n", Catalogue.UnknownContractKey)!.Value;
        Assert.Equal("lable", pointed);
        Assert.Contains("'label'", message);
    }

    [Fact]
    public void A_waiver_silences_its_rule_until_its_day()
    {
        const string waiver = "---\nmldesign:\n  waivers: [{ rule: MLD8044, reason: kept elsewhere, until: 2026-11-24 }]\n---\n# A\n";
        var document = Text.Read(waiver);
        Assert.DoesNotContain(Documents.DocumentChecker.Check(document, Text.Today), fault => fault.Rule == Catalogue.RisksMissing);
        Assert.Contains(Documents.DocumentChecker.Check(document, Text.Today.AddDays(1)), fault => fault.Rule == Catalogue.RisksMissing);
    }

    static DesignDocument Contract(string yaml) => Text.Read(yaml, "a.mldesign.yml");

    static async Task<IEnumerable<object>> SchemaErrors(string yaml)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "mldesign.schema.json"));
        var value = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(yaml);
        var json = new SerializerBuilder().JsonCompatible().Build().Serialize(new Dictionary<string, object?> { ["mldesign"] = value });
        return schema.Validate(json);
    }
}
