using MlDesignLint.Engine.Reporting;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Tests.Reporting;

/// <summary>A result put together by hand.</summary>
static class SampleResult
{
    public const string Hostile = "\u001b]0;pwned\u0007 \u202e [red]x[/] <script> \"' \ud800 \u2028 Ж";

    static readonly Dictionary<string, FileText> Texts = new() { ["docs/a b.md"] = new("docs/a b.md", "# Title\nsame line\nsame line\n") };

    public static LintResult Of(params Finding[] findings) => new()
    {
        Findings = Fingerprints.Name(findings, Texts),
        Problems = [],
        Notes = [],
        Documents = [new("docs/a b.md", Language.English)],
        Projects = [new("src/App.csproj", ["docs/a b.md"], 2, new BindingSummary(4, 3, [new("src/App.cs", 9, "ml.Foo()", "CS1061")]))],
        Texts = Texts,
        Language = Language.English,
    };

    public static Finding Finding(int line = 1, string message = "message", string path = "docs/a b.md", Severity severity = Severity.Warning) => new()
    {
        Rule = Catalogue.LabelInFeatures,
        Severity = severity,
        Location = new(path, new(10 * line, 4), new(line, 0), new(line, 4)),
        Message = message,
        Related = [new(new("src/App.cs", new(0, 1), new(6, 2), new(6, 3)), "declared here")],
    };
}
