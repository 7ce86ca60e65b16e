using System.Text.RegularExpressions;

namespace MlDesignLint.Documents;

/// <summary>Tells which canonical sections a heading opens: by a known name, by one it begins with, or by the words of one, whatever their endings.</summary>
static class HeadingMatcher
{
    static readonly Regex Numbering = new(@"^(?:(?:\d+|[ivx]+|[a-z])[.)]\s*)*(?:\d+(?:\.\d+)*\s+)?(?:(?:этап|секция|раздел|часть|глава|section|part|chapter|step|stage)\s+\d+(?:\.\d+)*\s*[-–—:.]?\s*)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
    static readonly Dictionary<string, string[]> Exact = Aliases().GroupBy(alias => alias.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(alias => alias.Key).Distinct().ToArray(), StringComparer.Ordinal);
    static readonly List<(string[] Stems, string Key)> ByWords = [.. Aliases().Select(alias => (Stems: StemsOf(alias.Name), alias.Key)).Where(alias => alias.Stems.Length > 1).OrderByDescending(alias => alias.Stems.Length)];

    /// <summary>The keys; empty where the heading is not known.</summary>
    public static IReadOnlyList<string> Match(string heading)
    {
        var name = Normalized(heading);
        return MatchExactly(name) is { Count: > 0 } exact ? exact
            : LongestPrefix(name) is { } prefix ? Exact[prefix]
            : MatchWords(name);
    }

    /// <summary>The keys of a heading that is exactly a known name: what a bold line must be to act as a heading.</summary>
    public static IReadOnlyList<string> MatchExactly(string heading) => Exact.TryGetValue(Normalized(heading), out var keys) ? keys : [];

    static string? LongestPrefix(string name)
    {
        for (var end = name.LastIndexOf(' '); end > 3; end = name.LastIndexOf(' ', end - 1))
        {
            if (Exact.ContainsKey(name.Substring(0, end)))
                return name.Substring(0, end);
        }

        return null;
    }

    static IReadOnlyList<string> MatchWords(string name)
    {
        var words = StemsOf(name);
        if (words.Length < 2)
            return [];
        var best = ByWords.FirstOrDefault(alias => alias.Stems.All(words.Contains));
        return best.Key is null ? [] : [best.Key];
    }

    static string Normalized(string heading)
    {
        var text = heading.ToLowerInvariant().Replace('ё', 'е');
        text = Numbering.Replace(text.TrimStart([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()]), "", 1);
        var anchor = text.IndexOf("{#", StringComparison.Ordinal);
        var words = (anchor < 0 ? text : text.Substring(0, anchor)).Split(text.Where(c => !char.IsLetterOrDigit(c) && c is not ('/' or '-')).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", words.Select(word => word.Trim('-', '/')).Where(word => word.Length > 0));
    }

    static string[] StemsOf(string name) => [.. name.Split(' ', '-', '/').Where(word => word.Length > 2).Select(Stem).Distinct()];

    /// <summary>Cuts the endings that change with case and number; both sides are cut alike, so a rough cut does.</summary>
    static string Stem(string word)
    {
        if (word.Length <= 4)
            return word;
        if (word[0] < 'а')
            return word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) : word;
        var end = word.Length;
        while (end > 4 && word.Length - end < 3 && "аеиоуыэюяйьъмхв".IndexOf(word[end - 1]) >= 0)
            end--;
        return word.Substring(0, end);
    }

    static IEnumerable<(string Name, string Key)> Aliases() =>
        from section in SectionModel.Sections
        from alias in section.EnglishAliases.Concat(section.RussianAliases).Append(section.Key.Replace('_', ' ')).Append(section.Title.In(Language.English)).Append(section.Title.In(Language.Russian))
        let name = Normalized(alias)
        where name.Length > 0
        select (name, section.Key);
}
