using System.Text.RegularExpressions;

namespace MlDesignLint.Documents.Checks;

/// <summary>Text that a template or a hurried author left to be replaced.</summary>
static class Placeholders
{
    const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>A paragraph this long is a dump, not somebody's prose.</summary>
    const int MaxLength = 20_000;

    /// <summary>A line of this many words with "will be defined" in it says more than that it will.</summary>
    const int MaxWordsOfPromise = 10;

    static readonly Regex Marks = new(
        @"\b(?:TBD|TODO|TBA|FIXME|XXX)\b|\?\?\?+"
        + @"|(?<![\p{L}\p{N}])<\p{L}[^<>\n]{1,60}>"
        + @"|\{\{[^{}\n]{1,60}\}\}"
        + @"|\[(?:NO INFO|More Information Needed|(?i:name|title|date|author|your |insert |describe |brief |enter |add |fill |название|краткое |описание|опишите |укажите |вставьте |имя|фио|дата|заполните )[^\[\]\n]{0,80})\](?!\()",
        Options);

    static readonly Regex Promise = new(
        @"\bбуд[еу]т (?:описан|определен|определён|уточнен|уточнён|заполнен|добавлен)[аоы]?\b|\bуточняется\b|\bпока не (?:известно|определено|определён|определен)\b"
        + @"|\bв процессе (?:заполнения|разработки)\b|\bto be (?:defined|determined|decided|added|specified)\b",
        Options | RegexOptions.IgnoreCase);

    static readonly Regex Whole = new(
        @"^\W*(?:\.{3}|…|WIP|в работе|в разработке|work in progress|coming soon|скоро)\W*$|^\s*(?:\.{3,}|…|[-–—]+)\s*$", Options | RegexOptions.IgnoreCase);

    /// <summary>The placeholders in a text, as stretches of it.</summary>
    public static IEnumerable<SourceSpan> In(string text)
    {
        if (text.Length > MaxLength)
            return [];
        if (Whole.IsMatch(text) && text.Any(c => char.IsLetter(c) || c is '.' or '…'))
            return [new(0, text.Length)];
        var marks = Marks.Matches(text).Cast<Match>();
        return (WordCount(text) <= MaxWordsOfPromise ? marks.Concat(Promise.Matches(text).Cast<Match>()) : marks).Select(match => new SourceSpan(match.Index, match.Length));
    }

    /// <summary>Whether a text is nothing but placeholders.</summary>
    public static bool IsWhole(string text)
    {
        if (text.Length > MaxLength)
            return false;
        if (Whole.IsMatch(text))
            return true;
        var rest = Marks.Replace(text, " ");
        return rest.Length != text.Length && WordCount(rest) <= 2 || (WordCount(text) <= MaxWordsOfPromise && Promise.IsMatch(text));
    }

    static int WordCount(string text) => text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
