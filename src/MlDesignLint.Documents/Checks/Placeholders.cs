using System.Text.RegularExpressions;

namespace MlDesignLint.Documents.Checks;

/// <summary>Text that a template or a hurried author left to be replaced.</summary>
static class Placeholders
{
    const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>A line of this many words with "will be defined" in it says more than that it will.</summary>
    const int MaxWordsOfPromise = 10;

    /// <summary>No author's paragraph is longer; what stands behind is data. A limit in characters, unlike one in time, finds the same on every machine.</summary>
    const int MaxLength = 20_000;

    /// <summary>A longer text is more than a placeholder.</summary>
    const int MaxWholeLength = 200;

    static readonly string[] Words = ["TBD", "TODO", "TBA", "FIXME", "XXX"];

    static readonly Regex Marks = new(
        $@"\b(?:{string.Join("|", Words)})\b|\?\?\?+"
        + @"|(?<![\p{L}\p{N}])<(?:\p{Lu}|(?i:your|insert|enter|add|ваш[аеи]?|укажите|вставьте|введите)[ _-])[^<>\n]{1,60}>"
        + @"|\{\{[^{}\n]{1,60}\}\}"
        + @"|\[(?:NO INFO|More Information Needed|(?i:name|title|date|author|your |insert |describe |brief |enter |add |fill |название|краткое |описание|опишите |укажите |вставьте |имя|фио|дата|заполните )[^\[\]\n]{0,80})\](?!\()",
        Options);

    static readonly Regex Promise = new(
        @"\bбуд[еу]т (?:описан|определен|определён|уточнен|уточнён|заполнен|добавлен|согласован|дописан|дополнен)[аоы]?\b|^\W*(?:заполнить|дописать|дополнить|уточнить|описать|нарисовать)\s|\bуточняется\b|\bпока не (?:известно|определено|определён|определен)\b"
        + @"|\bв процессе (?:заполнения|разработки)\b|\bto be (?:defined|determined|decided|added|specified|done|discussed|agreed|confirmed|completed|written|extended|described|documented|clarified)\b"
        + @"|\bwill be (?:added|defined|described|filled in|specified|determined|written|completed|agreed|performed|conducted|carried out)(?=\W*$|\W+(?:later|soon|in the next|with the)\b)",
        Options | RegexOptions.IgnoreCase);

    static readonly Regex Whole = new(
        @"^\W*(?:\.{3}|…|WIP|в работе|в разработке|work in progress|coming soon|скоро)\W*$|^\s*(?:\.{3,}|…|[-–—]+)\s*$", Options | RegexOptions.IgnoreCase);

    /// <summary>An instruction of a template nobody knows, or a bare sign that nothing is there.</summary>
    static readonly Regex NoAnswer = new(
        @"^\W*(?:n/a|н/д)\W*$|^\s*\[\p{L}[^\[\]\n]{1,40}\]\s*$|^\W*(?:(?:brief|short|detailed)\s)?description of\s[^.:!?\n\d]*\W*$|^\W*(?:(?:краткое|подробное)\s)?описание\s[^.:!?\n\d]*\W*$|^\W*TODO\b\S*(?:\s+\S+){0,9}\s*$|^\W*(?:describe|specify|indicate|опишите|укажите|перечислите|приведите)\b[^.!?\n]*\W*$",
        Options | RegexOptions.IgnoreCase);

    /// <summary>The placeholders in a text, as stretches of it.</summary>
    public static IEnumerable<SourceSpan> In(string text)
    {
        text = text.Length > MaxLength ? text.Substring(0, MaxLength) : text;
        if (IsFiller(text) && text.Any(c => char.IsLetter(c) || c is '.' or '…'))
            return [new(0, text.Length)];
        var marks = MayHoldMark(text) ? Marks.Matches(text).Cast<Match>() : [];
        return (WordCount(text) <= MaxWordsOfPromise ? marks.Concat(Promise.Matches(text).Cast<Match>()) : marks).Select(match => new SourceSpan(match.Index, match.Length));
    }

    /// <summary>Whether a text is nothing but placeholders.</summary>
    public static bool IsWhole(string text)
    {
        if (text.Length > MaxLength)
            return false;
        if (IsFiller(text) || (text.Length <= MaxWholeLength && NoAnswer.IsMatch(text)))
            return true;
        var rest = MayHoldMark(text) ? Marks.Replace(text, " ") : text;
        return rest.Length != text.Length && WordCount(rest) <= 2 || (WordCount(text) <= MaxWordsOfPromise && Promise.IsMatch(text));
    }

    /// <summary>Most texts hold nothing that a mark begins with.</summary>
    static bool MayHoldMark(string text) => text.IndexOfAny(['<', '[', '{', '?']) >= 0 || Words.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0);

    static bool IsFiller(string text) => text.Length <= MaxWholeLength && Whole.IsMatch(text);

    static int WordCount(string text) => text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
