using System.Text.Json;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Engine.Tests.Reporting;

public class JsonReporterTests
{
    [Fact]
    public void Has_the_documented_shape()
    {
        var result = SampleResult.Of(SampleResult.Finding()) with { Problems = [new("broken.md", 3, "no text"), new("gone", null, "the path does not exist")], Notes = [new("App.csproj", 7, "no package")] };
        var root = Parse(JsonReporter.Report(result, 2));

        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal(2, root.GetProperty("exitCode").GetInt32());
        Assert.Equal("en", root.GetProperty("language").GetString());
        Assert.Equal("""{"errors":0,"warnings":1,"infos":0,"documents":1,"projects":1}""", Compact(root.GetProperty("summary")));
        Assert.Equal(
            $$$"""
            [{"rule":"MLD2005","name":"label-in-features","severity":"warning","message":"message","path":"docs/a b.md","start":{"line":2,"column":1},"end":{"line":2,"column":5},"helpUri":"{{{Catalogue.LabelInFeatures.HelpLink}}}","fingerprint":"{{{result.Findings[0].Fingerprint}}}","related":[{"message":"declared here","path":"src/App.cs","start":{"line":7,"column":3},"end":{"line":7,"column":4}}]}]
            """,
            Compact(root.GetProperty("findings")));
        Assert.Equal("""[{"path":"docs/a b.md","language":"en"}]""", Compact(root.GetProperty("documents")));
        Assert.Equal("""[{"path":"src/App.csproj","documents":["docs/a b.md"],"files":2,"calls":4,"bound":3}]""", Compact(root.GetProperty("projects")));
        Assert.Equal(
            """[{"path":"broken.md","line":3,"message":"no text"},{"path":"gone","line":null,"message":"the path does not exist"}]""",
            Compact(root.GetProperty("problems")));
        Assert.Equal("""[{"path":"App.csproj","line":7,"message":"no package"}]""", Compact(root.GetProperty("notes")));
    }

    [Fact]
    public void Keeps_hostile_text_as_data()
    {
        var json = JsonReporter.Report(SampleResult.Of(SampleResult.Finding(message: SampleResult.Hostile)), 1);
        Assert.DoesNotContain(json, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain(json, character => character is '\u202e' or '\u2028' or '\ud800');
        Assert.Contains("Ж", json);
        Assert.Equal(SampleResult.Hostile.Replace('\ud800', '\ufffd'), Parse(json).GetProperty("findings")[0].GetProperty("message").GetString());
    }

    static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
