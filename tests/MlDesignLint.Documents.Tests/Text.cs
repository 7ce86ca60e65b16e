using MlDesignLint.Design;

namespace MlDesignLint.DocumentsTests;

/// <summary>Reads and checks texts of tests.</summary>
static class Text
{
    public static readonly DateTime Today = new(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc);

    public static DesignDocument Read(string content, string path = "design.md") => Documents.DocumentReader.Read(new FileText(path, content));

    /// <summary>Findings as <c>line: id</c>, lines from 1.</summary>
    public static IReadOnlyList<string> Findings(DesignDocument document) =>
        [.. Documents.DocumentChecker.Check(document, Today).Select(fault => $"{document.Text.PositionOf(fault.Span.Start).Line + 1}: {fault.Rule.Id}")];

    /// <summary>The finding of one rule, with the text it points at.</summary>
    public static (string Pointed, string Message)? Finding(string content, Rule rule, string path = "design.md")
    {
        var document = Read(content, path);
        var found = Documents.DocumentChecker.Check(document, Today).FirstOrDefault(fault => fault.Rule == rule);
        return found is null ? null : (document.Text[found.Span], found.Rule.Render(Language.English, found.Arguments));
    }
}
