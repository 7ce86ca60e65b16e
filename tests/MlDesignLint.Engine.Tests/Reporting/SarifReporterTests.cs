using System.Text.Json;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Engine.Tests.Reporting;

public class SarifReporterTests
{
    static readonly string WorkingFolder = Path.GetFullPath("work");

    [Fact]
    public void Names_only_the_rules_that_spoke_and_points_at_them()
    {
        var run = Run(SampleResult.Of(SampleResult.Finding(), SampleResult.Finding(2)), 1);
        var rule = Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList());
        Assert.Equal("MLD2005", rule.GetProperty("id").GetString());
        Assert.Equal("error", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.StartsWith("https://", rule.GetProperty("helpUri").GetString());
        Assert.Equal(["text", "markdown"], rule.GetProperty("help").EnumerateObject().Select(property => property.Name));
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal("MLD2005", result.GetProperty("ruleId").GetString());
            Assert.Equal(0, result.GetProperty("ruleIndex").GetInt32());
            Assert.Equal("warning", result.GetProperty("level").GetString());
        }
    }

    [Fact]
    public void Gives_places_relative_to_the_root()
    {
        var run = Run(SampleResult.Of(SampleResult.Finding()), 1);
        var result = run.GetProperty("results")[0];
        Assert.Equal(
            """{"artifactLocation":{"uri":"docs/a%20b.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":2,"startColumn":1,"endLine":2,"endColumn":5}}""",
            JsonSerializer.Serialize(result.GetProperty("locations")[0].GetProperty("physicalLocation")));
        Assert.Equal("declared here", result.GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString());
        Assert.True(run.GetProperty("originalUriBaseIds").TryGetProperty("%SRCROOT%", out _));
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
    }

    [Fact]
    public void Gives_an_absolute_address_outside_the_root()
    {
        var run = Run(SampleResult.Of(SampleResult.Finding(path: "../other/b.md")), 1);
        var artifact = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal(new Uri(Path.GetFullPath("../other/b.md", WorkingFolder)).AbsoluteUri, artifact.GetProperty("uri").GetString());
        Assert.False(artifact.TryGetProperty("uriBaseId", out _));
    }

    [Fact]
    public void Names_each_finding()
    {
        var run = Run(SampleResult.Of(SampleResult.Finding(1), SampleResult.Finding(2)), 1);
        var names = run.GetProperty("results").EnumerateArray().Select(found => found.GetProperty("partialFingerprints").GetProperty("mldesignlint/v1").GetString()).ToList();
        Assert.Equal(2, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^[0-9a-f]{32}$", name));
    }

    [Fact]
    public void Shows_the_way_of_the_data_to_the_finding()
    {
        var step = new RelatedLocation(new("src/App.cs", new(0, 1), new(3, 0), new(3, 1)), "loaded here", IsStep: true);
        var other = SampleResult.Finding().Related[0];
        var flow = Assert.Single(Run(SampleResult.Of(SampleResult.Finding() with { Related = [step, other] }), 1).GetProperty("results")[0].GetProperty("codeFlows").EnumerateArray());
        var locations = Assert.Single(flow.GetProperty("threadFlows").EnumerateArray()).GetProperty("locations").EnumerateArray().Select(location => location.GetProperty("location")).ToList();
        Assert.Equal(["loaded here", "message"], locations.Select(location => location.GetProperty("message").GetProperty("text").GetString()));
        Assert.Equal([4, 2], locations.Select(location => location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32()));
        Assert.False(Run(SampleResult.Of(SampleResult.Finding()), 1).GetProperty("results")[0].TryGetProperty("codeFlows", out _));
    }

    [Fact]
    public void Lists_accepted_findings_with_their_reasons()
    {
        var result = SampleResult.Of(SampleResult.Finding()) with
        {
            Suppressed = [SampleResult.Finding(2) with { Suppression = new(false, "agreed") }, SampleResult.Finding(3) with { Suppression = new(true, "") }],
        };
        var found = Run(result, 1).GetProperty("results").EnumerateArray().ToList();
        Assert.False(found[0].TryGetProperty("suppressions", out _));
        Assert.Equal("""[{"kind":"external","justification":"agreed"}]""", JsonSerializer.Serialize(found[1].GetProperty("suppressions")));
        Assert.Equal("""[{"kind":"inSource"}]""", JsonSerializer.Serialize(found[2].GetProperty("suppressions")));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Says_how_the_run_ended(int exitCode, bool successful)
    {
        var result = SampleResult.Of() with { Problems = exitCode == 2 ? [new("broken.md", 3, "no text")] : [] };
        var invocation = Assert.Single(Run(result, exitCode).GetProperty("invocations").EnumerateArray().ToList());
        Assert.Equal(successful, invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(exitCode, invocation.GetProperty("exitCode").GetInt32());
        var notifications = invocation.GetProperty("toolExecutionNotifications").EnumerateArray().ToList();
        Assert.Equal(exitCode == 2 ? 1 : 0, notifications.Count);
        if (exitCode == 2)
        {
            Assert.Equal("no text", notifications[0].GetProperty("message").GetProperty("text").GetString());
            Assert.Equal(3, notifications[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        }
    }

    [Fact]
    public void Is_read_back_as_it_was_written()
    {
        using var folder = new WorkFolder();
        var step = new RelatedLocation(new("src/A b.cs", default, new(3, 0), new(3, 1)), "loaded here", IsStep: true);
        var result = SampleResult.Of(SampleResult.Finding(message: "100 % of it") with { Related = [step, step with { IsStep = false, Message = "split here" }] }, SampleResult.Finding(2, path: "../a:b,c.md")) with
        {
            Suppressed = [SampleResult.Finding(2, severity: Severity.Info) with { Suppression = new(false, "agreed") }],
            Problems = [new("broken.md", 3, "no text"), new("gone", null, "the path does not exist")],
            Notes = [new("App.csproj", 7, "no package")],
            Language = Language.Russian,
        };
        var sarif = SarifReporter.Report(result, 2, folder.Path);
        folder.With("log.sarif", sarif);
        Assert.Equal(sarif, SarifReporter.Report(ReportReader.Merge([ReportReader.Read(folder.Full("log.sarif"), folder.Path)]), 2, folder.Path));
    }

    [Fact]
    public void Keeps_hostile_text_as_data()
    {
        var sarif = SarifReporter.Report(SampleResult.Of(SampleResult.Finding(message: SampleResult.Hostile)), 1, WorkingFolder);
        Assert.DoesNotContain(sarif, character => (char.IsControl(character) && character != '\n') || character is '\u202e' or '\u2028');
        Assert.Contains("[red]x[/] <script>", sarif);
    }

    [Fact]
    public void Speaks_the_chosen_language()
    {
        var driver = Run(SampleResult.Of(SampleResult.Finding()) with { Language = Language.Russian }, 1).GetProperty("tool").GetProperty("driver");
        Assert.Equal("ru", driver.GetProperty("language").GetString());
        Assert.Equal("Целевая колонка входит в признаки", driver.GetProperty("rules")[0].GetProperty("shortDescription").GetProperty("text").GetString());
    }

    static JsonElement Run(LintResult result, int exitCode)
    {
        var root = JsonDocument.Parse(SarifReporter.Report(result, exitCode, WorkingFolder)).RootElement;
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        return Assert.Single(root.GetProperty("runs").EnumerateArray().ToList());
    }
}
