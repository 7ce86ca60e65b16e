using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Markdig;
using MlDesignLint.Cli.Terminal;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Engine.Tests.Reporting;

/// <summary>What a document or a file name says stays data in every form of report: one case for each form and class of attack.</summary>
public class HostileReportsTests
{
    internal static readonly Dictionary<string, string> Attacks = new()
    {
        ["script"] = "<script>alert(1)</script><img src=x onerror=alert(1)>",
        ["handler"] = "\" onmouseover=\"alert(1)\" x=' onfocus=alert(1) autofocus",
        ["link"] = "[x](javascript:alert(1)) @everyone www.evil.example https://evil.example/?a=b",
        ["ansi"] = "\u001b[31mred\u001b[0m\u009b2J",
        ["osc"] = "\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007",
        ["bidi"] = "\u202etxt.exe\u2066\u200f",
        ["github"] = "::set-env name=PATH::/evil",
        ["old-github"] = "##[error]forged",
        ["azure"] = "##vso[task.setvariable variable=x]y",
        ["azure-shouting"] = "word ##VSO[task.setvariable variable=x]y",
        ["cdata"] = "]]></failure><testcase name='forged'/>",
        ["table"] = "a | b \n| forged | row |",
        ["formula"] = "=HYPERLINK(\"https://evil.example\";\"x\")",
        ["newline"] = "first\r\n::error file=x::forged\u2028\u0085last",
        ["long"] = new string('w', 10_000),
        ["broken"] = "half \ud800 and \uffff none",
    };

    public static TheoryData<string> Classes => [.. Attacks.Keys];

    [Theory]
    [MemberData(nameof(Classes))]
    public void In_text(string attack)
    {
        foreach (var verbosity in new[] { Verbosity.Quiet, Verbosity.Normal })
        {
            using var writer = new StringWriter();
            new TextReport(Result(attack), new PlainOutput(writer)).Write(verbosity);
            IsVisible(writer.ToString());
            GivesNoOrder(writer.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void In_json(string attack)
    {
        var json = JsonReporter.Report(Result(attack), 1);
        IsVisible(json);
        GivesNoOrder(json);
        var finding = Assert.Single(JsonDocument.Parse(json).RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(Text(attack), finding.GetProperty("message").GetString());
        Assert.Equal(Path(attack), finding.GetProperty("path").GetString());
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void In_sarif(string attack)
    {
        var sarif = SarifReporter.Report(Result(attack), 1, System.IO.Path.GetFullPath("work"));
        IsVisible(sarif);
        GivesNoOrder(sarif);
        var finding = Assert.Single(JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal(Text(attack), finding.GetProperty("message").GetProperty("text").GetString());
        var uri = finding.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.DoesNotContain(uri, character => character is '<' or '"' or ' ' or ':' or > '~');
        Assert.Equal(Path(attack), Uri.UnescapeDataString(uri));
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void In_github(string attack)
    {
        var log = GitHubReporter.Report(Result(attack));
        IsVisible(log);
        var line = Assert.Single(log.TrimEnd('\n').Split('\n'));
        Assert.Matches("^::warning file=[^,:]*,line=2,endLine=2,col=1,endColumn=5,title=MLD2005 label-in-features::[^\n]*$", line);
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void In_gitlab(string attack)
    {
        var json = GitLabReporter.Report(Result(attack));
        IsVisible(json);
        GivesNoOrder(json);
        var finding = Assert.Single(JsonDocument.Parse(json).RootElement.EnumerateArray());
        Assert.Equal(Text(attack), finding.GetProperty("description").GetString());
        Assert.Equal(Path(attack), finding.GetProperty("location").GetProperty("path").GetString());
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void In_junit(string attack)
    {
        var xml = JUnitReporter.Report(Result(attack));
        IsVisible(xml);
        GivesNoOrder(xml);
        var suite = Assert.Single(XDocument.Parse(xml).Root!.Elements(), suite => suite.Element("testcase")!.Element("failure") is not null);
        var failure = Assert.Single(suite.Elements()).Element("failure")!;
        Assert.Equal(LogCommands.Defuse(VisibleText.Of(Attacks[attack])), failure.Attribute("message")!.Value);
        Assert.Empty(failure.Elements());
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void In_markdown(string attack)
    {
        var comment = MarkdownReporter.Report(Result(attack));
        IsVisible(comment);
        GivesNoOrder(comment);
        Assert.True(comment.Length < 8_000, "a long word is cut");
        var row = Assert.Single(comment.Split('\n'), line => line.StartsWith("| ⚠️", StringComparison.Ordinal));
        Assert.Equal(5, row.Count(character => character == '|'));
        var words = row.Split('|')[4].Replace("<!-- -->", "");
        Assert.DoesNotContain(words, character => character is '<' or '>' or '[' or ']' or '(' or '`' or '*' or '_' or '@' or ':' or '\\' or '"');
        Assert.DoesNotContain("<script", Markdown.ToHtml(comment, Pipeline));
        Assert.DoesNotContain("evil", string.Concat(Links(comment)));
    }

    [Theory]
    [InlineData("check", "text")]
    [InlineData("check", "json")]
    [InlineData("check", "sarif")]
    [InlineData("check", "github")]
    [InlineData("check", "gitlab")]
    [InlineData("check", "junit")]
    [InlineData("check", "markdown")]
    [InlineData("audit", "text")]
    [InlineData("audit", "json")]
    [InlineData("audit", "csv")]
    [InlineData("audit", "markdown")]
    public async Task Of_a_file_whose_name_and_words_are_hostile(string verb, string format)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "such a name is none there");
        using var folder = new WorkFolder();
        var words = string.Concat(Attacks.Where(attack => attack.Key != "broken").Select(attack => $"\n## Risks {attack.Value}\n\nOwner: {attack.Value}\n\nTBD {attack.Value}\n"));
        folder.With("a\n::error file=x::forged ##[error]\u001b[31m.mldesign.md", DesignDocs.WithPlaceholder + words);
        var run = await folder.Lint(verb, "--format", format);
        Assert.Contains("forged", run.Output);
        foreach (var output in new[] { run.Output, run.Error })
        {
            IsVisible(output.Replace("\r\n", "\n"));
            GivesNoOrder(format == "github" ? Regex.Replace(output, "(?m)^::(error|warning|notice) file=a", "a") : output);
        }
    }

    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    static IEnumerable<string> Links(string comment) =>
        Regex.Matches(Markdown.ToHtml(comment, Pipeline), "(href|src)=\"([^\"]*)\"").Select(match => match.Value);

    static LintResult Result(string attack) => SampleResult.Of(SampleResult.Finding(message: Attacks[attack], path: Path(attack)));

    /// <summary>The attack as a file name, first in its path.</summary>
    static string Path(string attack) => Text(attack).Replace('/', '-');

    /// <summary>Half a character is none in UTF-8.</summary>
    static string Text(string attack) => Attacks[attack].Replace('\ud800', '\ufffd');

    internal static void IsVisible(string report) =>
        Assert.DoesNotContain(report, character => (char.IsControl(character) && character != '\n') || character is '\u202e' or '\u2066' or '\u200f' or '\u2028' or '\ud800' or '\uffff');

    internal static void GivesNoOrder(string log)
    {
        foreach (var line in log.Split('\n'))
        {
            Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal), line);
            Assert.DoesNotContain("##[", line);
            Assert.DoesNotContain("##vso[", line, StringComparison.OrdinalIgnoreCase);
        }
    }
}
