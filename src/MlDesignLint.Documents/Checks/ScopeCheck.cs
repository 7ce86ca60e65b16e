using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>What is out of scope is in scope, too, or a feature.</summary>
static class ScopeCheck
{
    /// <summary>Letters that a word and its inflected forms share.</summary>
    const int Ending = 3;

    static readonly TextPattern Out = TextPattern.Of(@"\bout[- ]of[- ](?:the )?scope|\bnot in (?:the )?scope|\bnon-?goals?\b|\bnot included|\bexcluded|\banti-?goals?|не вход\w+|не включ\w+|не делаем|вне (?:скоупа|рамок|границ)|за рамками|антицел");
    static readonly TextPattern In = TextPattern.Of(@"\bin[- ]scope\b|\bincluded\b|(?<!не )вход(?:ит|ят|ящ\w+)\b|(?<!не )включ(?:ено|ает|аем)\b");
    static readonly TextPattern Negated = TextPattern.Of(@"\bnot?\b|\bwithout|\bexcept|\bonly\b|\blater\b|\bfuture|\bне\b|\bбез\b|\bкроме\b|\bтолько\b|позже|будущ|за исключением|максимум|минимальн|\bminimal|\bbasic\b|базов");
    static readonly Regex Label = new(@"^[^:.]{0,40}:\s*", RegexOptions.CultureInvariant);
    static readonly Regex Separator = new(@"[,;.]\s+|\n|\s[-–—]\s|[()]", RegexOptions.CultureInvariant);
    static readonly Regex Word = new(@"[\p{L}\p{N}][\p{L}\p{N}/+-]{2,}", RegexOptions.CultureInvariant);
    static readonly HashSet<string> Empty = ["and", "the", "for", "with", "any", "our", "или", "для", "при", "все", "всех", "через", "from", "into", "that"];

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var lines = Statements.Of(document).Lines("scope").ToList();
        var inside = Items(lines.Where(line => Side(line) == true)).Concat(Items(Statements.Of(document).Lines("features").Where(line => !line.IsRow)).Where(item => item.Words.Count > 1)).ToList();
        foreach (var (line, text, words) in Items(lines.Where(line => Side(line) == false)))
        {
            if (inside.FirstOrDefault(other => IsSame(words, other.Words)) is { Line: { } clash })
                yield return new(rule, line.Span, text.Clipped()) { Related = [clash.Span] };
        }
    }

    /// <summary>Whether a line lists what is in, or what is out; null where it is not said.</summary>
    static bool? Side(TextLine line) => line.Has(Out) ? line.Has(In) ? null : false : line.Has(In) ? true
        : line.LeadIn is { } lead && (lead.Has(Out) || lead.Has(In)) ? !lead.Has(Out)
        : line.Heading.Has(Out) ? line.Heading.Has(In) ? null : false : line.Heading.Has(In) ? true : null;

    static IEnumerable<(TextLine Line, string Text, IReadOnlyList<string> Words)> Items(IEnumerable<TextLine> lines) =>
        from line in lines
        from part in Separator.Split(Label.Replace(line.Text, ""))
        let text = part.Trim()
        where text.Length > 0 && !Negated.Whole.IsMatch(text)
        let words = Word.Matches(text.ToLowerInvariant().Replace('ё', 'е')).Cast<Match>().Select(match => match.Value).Where(word => !Empty.Contains(word)).Distinct().ToList()
        where words.Count > 0
        select (line, text, (IReadOnlyList<string>)words);

    /// <summary>Whether the words are the same, in any order and form.</summary>
    static bool IsSame(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        (left.Count == right.Count || left.Count > 1) && left.All(word => right.Any(other => IsForm(word, other)));

    static bool IsForm(string left, string right)
    {
        if (left == right)
            return true;
        var shared = 0;
        while (shared < Math.Min(left.Length, right.Length) && left[shared] == right[shared])
            shared++;
        return shared >= 4 && shared >= Math.Max(left.Length, right.Length) - Ending;
    }
}
