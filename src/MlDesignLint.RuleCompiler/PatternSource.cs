using Microsoft.CodeAnalysis.CSharp;
using MlDesignLint.Documents;

namespace MlDesignLint.RuleCompiler;

/// <summary>The C# of the words in the patterns of <c>rules/knowledge/sections.yaml</c>: finding them takes longer than most documents do, so it is done here.</summary>
static class PatternSource
{
    public static string Of(YamlMap root) => $$"""
        namespace MlDesignLint;

        /// <summary>What the patterns of the section model look for.</summary>
        public static class SectionPatterns
        {
            /// <summary>Each expression, whether one of its words is enough, and its words.</summary>
            public static string Rows => {{SymbolDisplay.FormatLiteral(RowText.List(root.Maps("sections").SelectMany(Patterns).SelectMany(pattern => PatternParser.Sources(PatternParser.Folded(pattern))).Distinct().Select(Row)), quote: true)}};
        }
        """;

    static IEnumerable<string> Patterns(YamlMap section) =>
        new[] { "words", "evidence", "hints" }.Select(section.TextOrNull).OfType<string>().Concat(section.MapsOrNone("needs").SelectMany(need => need.List("find")));

    static string Row(string source)
    {
        var alternative = PatternParser.Parse(source);
        return string.Concat(RowText.Of(source), RowText.Of(alternative.IsCertain), RowText.List(alternative.Needles.Select(needle => RowText.OrNothing(needle.Literal) + RowText.Of(needle.StartsWord) + RowText.Of(needle.EndsWord))));
    }
}
