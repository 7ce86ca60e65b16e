using System.Text.Json;
using System.Xml.Linq;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Engine.Tests.Reporting;

/// <summary>The forms that CI systems read.</summary>
public class GateReportersTests
{
    static readonly LintResult Three = SampleResult.Of(
        SampleResult.Finding(severity: Severity.Error, message: "100 % of it"), SampleResult.Finding(2), SampleResult.Finding(2, "note", "src/a,b:c.cs", Severity.Info));

    [Fact]
    public void GitHub_gets_an_annotation_a_line() => Assert.Equal(
        $"""
        ::error file=docs/a b.md,line=2,endLine=2,col=1,endColumn=5,title=MLD2005 label-in-features::100 %25 of it ({Catalogue.LabelInFeatures.HelpLink})
        ::warning file=docs/a b.md,line=3,endLine=3,col=1,endColumn=5,title=MLD2005 label-in-features::message ({Catalogue.LabelInFeatures.HelpLink})
        ::notice file=src/a%2Cb%3Ac.cs,line=3,endLine=3,col=1,endColumn=5,title=MLD2005 label-in-features::note ({Catalogue.LabelInFeatures.HelpLink})

        """,
        GitHubReporter.Report(Three));

    [Fact]
    public void GitHub_gets_no_columns_of_a_place_over_lines_and_what_could_not_be_read()
    {
        var finding = SampleResult.Finding();
        var result = SampleResult.Of(finding with { Location = finding.Location with { End = new(4, 1) } }) with { Problems = [new("broken.md", 3, "no text")] };
        var lines = GitHubReporter.Report(result).Split('\n');
        Assert.Equal("::error file=broken.md,line=3,title=MlDesignLint::no text", lines[0]);
        Assert.StartsWith("::warning file=docs/a b.md,line=2,endLine=5,title=", lines[1]);
    }

    [Fact]
    public void GitLab_gets_its_levels_and_a_name_for_each_finding()
    {
        var items = JsonDocument.Parse(GitLabReporter.Report(Three)).RootElement.EnumerateArray().ToList();
        Assert.Equal(["critical", "major", "info"], items.Select(item => item.GetProperty("severity").GetString()));
        Assert.Equal(3, items.Select(item => item.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.Equal("""{"path":"docs/a b.md","lines":{"begin":2,"end":2}}""", JsonSerializer.Serialize(items[0].GetProperty("location")));
        Assert.Equal("MLD2005 label-in-features", items[0].GetProperty("check_name").GetString());
    }

    [Fact]
    public void GitLab_tells_equal_lines_of_two_files_apart()
    {
        var items = JsonDocument.Parse(GitLabReporter.Report(SampleResult.Of(SampleResult.Finding(path: "a.cs"), SampleResult.Finding(path: "b.cs")))).RootElement.EnumerateArray();
        Assert.Equal(2, items.Select(item => item.GetProperty("fingerprint").GetString()).Distinct().Count());
    }

    [Fact]
    public void JUnit_gets_a_suite_for_each_file()
    {
        var result = Three with { Problems = [new("broken.md", 3, "no text")], Documents = [.. Three.Documents, new("clean.md", Language.English)] };
        var suites = XDocument.Parse(JUnitReporter.Report(result)).Root!.Elements("testsuite").ToList();
        Assert.Equal(
            ["broken.md 1 0 1", "clean.md 1 0 0", "docs/a b.md 2 2 0", "src/a,b:c.cs 1 0 0"],
            suites.Select(suite => string.Join(' ', suite.Attributes().Select(attribute => attribute.Value))));
        Assert.Equal("no text", suites[0].Element("testcase")!.Element("error")!.Attribute("message")!.Value);
        Assert.Equal("no findings", suites[1].Element("testcase")!.Attribute("name")!.Value);
        Assert.Equal("100 % of it", suites[2].Element("testcase")!.Element("failure")!.Attribute("message")!.Value);
        Assert.Null(suites[3].Element("testcase")!.Element("failure"));
    }

    [Fact]
    public void Markdown_shows_the_worst_first_and_what_is_left_out()
    {
        var many = Enumerable.Range(0, 60).Select(_ => SampleResult.Finding(severity: Severity.Warning)).Append(SampleResult.Finding(severity: Severity.Error, message: "worst"));
        var comment = MarkdownReporter.Report(SampleResult.Of([.. many]) with { Known = 7, Suppressed = [SampleResult.Finding()] });
        var rows = comment.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();
        Assert.Equal(51, rows.Count);
        Assert.Contains("worst", rows[1]);
        Assert.EndsWith("\nAnd 11 more.\n\nKnown before and not shown: 7.\n\nAccepted with a waiver or in the code: 1.\n", comment);
    }

    [Fact]
    public void Markdown_says_when_there_is_nothing_and_speaks_Russian()
    {
        Assert.Equal("### MlDesignLint\n\nNo new findings.\n", MarkdownReporter.Report(SampleResult.Of()));
        Assert.Contains("| | Правило | Место | Что не так |", MarkdownReporter.Report(Three with { Language = Language.Russian }));
    }
}
