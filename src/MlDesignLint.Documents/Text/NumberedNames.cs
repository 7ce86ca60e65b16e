using System.Text.RegularExpressions;

namespace MlDesignLint.Documents;

/// <summary>Letters that number requirements, risks or features: beside R1 and R3, "R2" is no metric.</summary>
static class NumberedNames
{
    static readonly Regex Numbered = new(@"^[\s|>*_#`\[(+-]*(?:\d+[.)]\s+)?[*_`\[(]*(?:(?<letter>R)[13-9]|(?<letter>F)[3-9])(?![\p{L}\d@])", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>What follows a metric that is measured or demanded.</summary>
    static readonly Regex Measured = new(@"^[\s*_`(|]*(?:[<>≤≥=:≈~]|\d|score|of\b|is\b|at least|above|over|не |выше|от\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The letters with which lines of a text are numbered.</summary>
    public static string LettersOf(string text) => string.Concat(Numbered.Matches(text).Cast<Match>().Select(match => match.Groups["letter"].Value).Distinct());

    /// <summary>Whether a name numbers something.</summary>
    /// <param name="text">The line.</param>
    /// <param name="name">Where the name stands.</param>
    /// <param name="around">The letters that number the lines of the section.</param>
    /// <param name="anywhere">The letters that number lines of the document.</param>
    public static bool Is(string text, SourceSpan name, string around, string anywhere)
    {
        if (name.Length != 2 || !char.IsDigit(text[name.End - 1]) || anywhere.IndexOf(text[name.Start]) < 0)
            return false;
        var isFirst = text.Substring(0, name.Start).TrimEnd(' ', '*', '_', '[', '(') is "" or [.., ':' or '|'];
        return isFirst ? around.IndexOf(text[name.Start]) >= 0 : !Measured.IsMatch(text.Substring(name.End));
    }
}
