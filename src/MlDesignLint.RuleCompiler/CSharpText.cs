using Microsoft.CodeAnalysis.CSharp;

namespace MlDesignLint.RuleCompiler;

/// <summary>Values of rule files as C# expressions.</summary>
static class CSharpText
{
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);

    public static string Strings(IReadOnlyList<string> values) =>
        values.Count == 0 ? "Array.Empty<string>()" : $"new[] {{ {string.Join(", ", values.Select(Literal))} }}";

    public static string Localized(YamlMap map, string key)
    {
        var text = map.Map(key);
        var source = $"new({Literal(text.Text("en"))}, {Literal(text.Text("ru"))})";
        text.NothingElse();
        return source;
    }

    /// <summary><c>label-in-features</c> as <c>LabelInFeatures</c>.</summary>
    public static string Pascal(string name) =>
        string.Concat(name.Split(['-'], StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
}
