using Microsoft.CodeAnalysis.CSharp;
using MlDesignLint.Documents;

namespace MlDesignLint.RuleCompiler;

/// <summary>The C# of the words in the patterns of <c>rules/knowledge</c>: finding them takes longer than most documents do, so it is done here.</summary>
static class PatternSource
{
    public static string Of(IEnumerable<string> patterns) => $$"""
        namespace MlDesignLint;

        /// <summary>What the patterns of the section model and the phrases look for.</summary>
        public static class PatternWords
        {
            /// <summary>Each expression, whether one of its words is enough, and its words.</summary>
            public static string Rows => {{SymbolDisplay.FormatLiteral(RowText.List(patterns.SelectMany(pattern => PatternParser.Sources(PatternParser.Folded(pattern))).Distinct().Select(Row)), quote: true)}};
        }
        """;

    /// <summary>The patterns of a file.</summary>
    public static IEnumerable<string> In(YamlFile file) => file.Name switch
    {
        "sections" => file.Root().Maps("sections").SelectMany(OfSection),
        "phrases" => PhraseSource.Rows(file.Root()).Select(phrase => phrase.Expression),
        _ => [],
    };

    static IEnumerable<string> OfSection(YamlMap section) =>
        new[] { "words", "evidence", "hints" }.Select(section.TextOrNull).OfType<string>().Concat(section.MapsOrNone("needs").SelectMany(need => need.List("find")));

    static string Row(string source)
    {
        var alternative = PatternParser.Parse(source);
        return string.Concat(RowText.Of(source), RowText.Of(alternative.IsCertain), RowText.List(alternative.Needles.Select(needle => RowText.OrNothing(needle.Literal) + RowText.Of(needle.StartsWord) + RowText.Of(needle.EndsWord))));
    }
}
