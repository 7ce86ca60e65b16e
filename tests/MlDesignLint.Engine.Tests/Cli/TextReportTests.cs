using MlDesignLint.Cli.Terminal;
using MlDesignLint.Engine.Tests.Reporting;

namespace MlDesignLint.Engine.Tests.Cli;

public class TextReportTests
{
    [Fact]
    public void Shows_the_line_the_marks_the_related_place_and_the_page() => Assert.Equal(
        $"""
        docs/a b.md
          warning MLD2005 label-in-features  docs/a b.md:2:1
            message
                2 | same line
                  | ^^^^
            src/App.cs:7:3: declared here
            {Catalogue.LabelInFeatures.HelpLink}

        1 warning in 1 file; read: 1 document, 1 project

        """,
        Text(SampleResult.Of(SampleResult.Finding()), Verbosity.Normal));

    [Fact]
    public void Gives_one_line_each_when_quiet() =>
        Assert.Equal("docs/a b.md:2:1: error MLD2005 label-in-features: message\n", Text(SampleResult.Of(SampleResult.Finding(severity: Severity.Error)), Verbosity.Quiet));

    [Fact]
    public void Says_nothing_when_quiet_and_clean() => Assert.Equal("", Text(SampleResult.Of(), Verbosity.Quiet));

    [Fact]
    public void Tells_what_was_understood_when_detailed() => Assert.Equal(
        """
        src/App.csproj(7): no package

        src/App.csproj
            held to: docs/a b.md
            library calls understood: 3 of 4 (75.0 %)
            not understood: src/App.cs:9: ml.Foo() (CS1061)

        No findings; read: 1 document, 1 project

        """,
        Text(SampleResult.Of() with { Notes = [new("src/App.csproj", 7, "no package")] }, Verbosity.Detailed));

    [Fact]
    public void Says_when_there_was_nothing_to_check() =>
        Assert.Equal("No ML design document and no C# code found\n", Text(SampleResult.Of() with { Documents = [], Projects = [] }, Verbosity.Normal));

    [Fact]
    public void Lets_nothing_through_that_a_terminal_would_obey()
    {
        var result = SampleResult.Of(SampleResult.Finding(message: SampleResult.Hostile, path: "docs/\u001b[2J.md")) with
        {
            Texts = new Dictionary<string, FileText> { ["docs/\u001b[2J.md"] = new("x", $"a\n{SampleResult.Hostile}\n") },
        };
        foreach (var text in new[] { Text(result, Verbosity.Normal), Text(result, Verbosity.Quiet), Terminal(result) })
        {
            Assert.DoesNotContain(text, character => (char.IsControl(character) && character != '\n') || character is '\u202e' or '\u2028' or '\ud800');
            Assert.Contains(@"\u{001B}]0;pwned\u{0007} \u{202E} [red]x[/] <script>", text);
        }
    }

    [Fact]
    public void Is_not_wrapped_where_it_is_redirected()
    {
        var message = string.Join(' ', Enumerable.Repeat("word", 100));
        Assert.Contains($"    {message}\n", Text(SampleResult.Of(SampleResult.Finding(message: message)), Verbosity.Normal));
    }

    [Fact]
    public void Is_wrapped_with_its_indent_on_a_terminal()
    {
        var message = string.Join(' ', Enumerable.Repeat("word", 100));
        var lines = Terminal(SampleResult.Of(SampleResult.Finding(message: message))).Split('\n').Where(line => line.Contains("word")).ToList();
        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.StartsWith("    word", line));
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
    }

    static string Text(LintResult result, Verbosity verbosity)
    {
        using var writer = new StringWriter();
        new TextReport(result, new PlainOutput(writer)).Write(verbosity);
        return writer.ToString();
    }

    static string Terminal(LintResult result)
    {
        using var writer = new StringWriter();
        new TextReport(result, new SpectreOutput(writer, colors: false)).Write(Verbosity.Normal);
        return writer.ToString().Replace("\r\n", "\n");
    }
}
