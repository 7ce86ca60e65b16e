using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using MlDesignLint.Documents;

namespace MlDesignLint.RuleCompiler;

/// <summary>The phrases of <c>rules/knowledge/phrases.yaml</c>: each is one expression, and may be part of those behind it.</summary>
static class PhraseSource
{
    static readonly Regex Part = new(@"\{([a-z]+(?:-[a-z]+)*)\}", RegexOptions.CultureInvariant);

    public static string Of(YamlMap root) => $$"""
        namespace MlDesignLint.Documents;

        /// <summary>What document reading looks for, as regular expressions; compiled from <c>rules/knowledge/phrases.yaml</c>.</summary>
        public static class Phrases
        {
        {{string.Join("\n\n", Rows(root).Select(phrase => $"""
                /// <summary>{new XText(phrase.Means)}</summary>
                public const string {RuleSource.Pascal(phrase.Name)} = {SymbolDisplay.FormatLiteral(phrase.Expression, quote: true)};
            """))}}
        }
        """;

    public static IReadOnlyList<(string Name, string Means, string Expression)> Rows(YamlMap root)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        return KnowledgeSource.Rows(root, "phrases", "name", phrase =>
        {
            var (name, expression) = (RuleSource.NameOf(phrase), Expression(phrase, known));
            known.Add(name, expression);
            return (name, phrase.Text("means"), expression);
        });
    }

    static string Expression(YamlMap phrase, Dictionary<string, string> known)
    {
        var any = phrase.List("any");
        return any.Count == 0 ? throw phrase.Error("any", "an expression is expected here")
            : string.Join("|", any.Select((item, place) => any.Take(place).Contains(item) ? throw phrase.Error("any", place, $"'{item}' stands twice") : Whole(phrase, place, item, known)));
    }

    /// <summary>An expression with its parts put in.</summary>
    static string Whole(YamlMap phrase, int place, string item, Dictionary<string, string> known)
    {
        var whole = Part.Replace(item, part => known.TryGetValue(part.Groups[1].Value, out var expression) ? $"(?:{expression})" : part.Value);
        if (Part.Match(Quantities.Pattern(whole)) is { Success: true } unknown)
            throw phrase.Error("any", place, $"'{unknown.Value}' is neither a phrase above nor a quantity");
        try
        {
            _ = new Regex(whole, RegexOptions.CultureInvariant);
            return whole;
        }
        catch (ArgumentException exception)
        {
            throw phrase.Error("any", place, exception.Message);
        }
    }
}
