using System.Text.RegularExpressions;

namespace MlDesignLint.Documents;

/// <summary>What headings say of sections in words of their own. The expressions are many and the texts short, so only those are tried of which a word begins as one in the text; no other text has to be searched for them.</summary>
sealed class HeadingWords
{
    const int Letters = 6;

    readonly List<(string Key, Lazy<Regex> Expression)> _expressions = [];
    readonly Dictionary<ulong, List<int>> _byLetters = [];
    readonly List<int> _always = [];

    public HeadingWords(IEnumerable<SectionDefinition> sections)
    {
        foreach (var section in sections.Where(section => section.HeadingWords is not null))
        {
            foreach (var alternative in TextPattern.Alternatives(PatternParser.Folded(section.HeadingWords!)))
                Add(section.Key, alternative);
        }
    }

    /// <summary>The sections a heading in normal form speaks of, in the order of the model.</summary>
    public IReadOnlyList<string> KeysIn(string heading)
    {
        var text = FoldedText.Folded(heading);
        var isPossible = new bool[_expressions.Count];
        Mark(_always);
        for (var start = 0; start < text.Length; start++)
        {
            var letters = 0UL;
            for (var at = start; at < Math.Min(start + Letters, text.Length); at++)
            {
                letters = With(letters, text[at]);
                if (_byLetters.TryGetValue(letters, out var expressions))
                    Mark(expressions);
            }
        }

        var keys = new List<string>();
        for (var i = 0; i < isPossible.Length; i++)
        {
            if (isPossible[i] && keys.LastOrDefault() != _expressions[i].Key && _expressions[i].Expression.Value.IsMatch(text))
                keys.Add(_expressions[i].Key);
        }

        return keys;

        void Mark(List<int> expressions)
        {
            foreach (var number in expressions)
                isPossible[number] = true;
        }
    }

    void Add(string key, PatternAlternative alternative)
    {
        var number = _expressions.Count;
        _expressions.Add((key, new(() => new(alternative.Source, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))));
        foreach (var letters in alternative.Needles.Select(needle => LettersOf(needle.Literal ?? "")).Distinct())
        {
            if (letters == 0)
                _always.Add(number);
            else if (_byLetters.TryGetValue(letters, out var known))
                known.Add(number);
            else
                _byLetters.Add(letters, [number]);
        }
    }

    static ulong LettersOf(string literal) => literal.Split(' ').OrderByDescending(word => word.Length).First().Take(Letters).Aggregate(0UL, With);

    /// <summary>A number for letters and one more; two words with the same number only mean an expression tried in vain.</summary>
    static ulong With(ulong letters, char letter) => unchecked(letters * 1000003 + letter);
}
