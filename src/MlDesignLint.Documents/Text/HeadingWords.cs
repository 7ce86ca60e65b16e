using System.Text.RegularExpressions;

namespace MlDesignLint.Documents;

/// <summary>What headings say of sections in words of their own. The expressions are many and the texts short, so only those are tried of which a word begins as one in the text; no other text has to be searched for them.</summary>
sealed class HeadingWords
{
    const int Letters = 4;

    readonly List<(string Key, Lazy<Regex> Expression)> _expressions = [];
    readonly Dictionary<string, List<int>> _byLetters = new(StringComparer.Ordinal);
    readonly List<int> _always = [];

    public HeadingWords(IEnumerable<SectionDefinition> sections)
    {
        foreach (var section in sections.Where(section => section.HeadingWords is not null))
        {
            foreach (var alternative in PatternParser.Alternatives(TextPattern.Folded(section.HeadingWords!)))
                Add(section.Key, alternative);
        }
    }

    /// <summary>The sections a heading in normal form speaks of, in the order of the model.</summary>
    public IReadOnlyList<string> KeysIn(string heading)
    {
        var text = FoldedText.Folded(heading);
        var possible = new SortedSet<int>(_always);
        for (var start = 0; start < text.Length; start++)
        {
            for (var length = 1; length <= Math.Min(Letters, text.Length - start); length++)
            {
                if (_byLetters.TryGetValue(text.Substring(start, length), out var expressions))
                    possible.UnionWith(expressions);
            }
        }

        var keys = new List<string>();
        foreach (var (key, expression) in possible.Select(number => _expressions[number]))
        {
            if (keys.LastOrDefault() != key && expression.Value.IsMatch(text))
                keys.Add(key);
        }

        return keys;
    }

    void Add(string key, PatternAlternative alternative)
    {
        var number = _expressions.Count;
        _expressions.Add((key, new(() => new(alternative.Source, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))));
        foreach (var letters in alternative.Needles.Select(needle => LettersOf(needle.Literal ?? "")).Distinct())
        {
            if (letters.Length == 0)
                _always.Add(number);
            else if (_byLetters.TryGetValue(letters, out var known))
                known.Add(number);
            else
                _byLetters.Add(letters, [number]);
        }
    }

    static string LettersOf(string literal)
    {
        var longest = literal.Split(' ').OrderByDescending(word => word.Length).First();
        return longest.Substring(0, Math.Min(Letters, longest.Length));
    }
}
