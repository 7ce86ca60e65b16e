namespace MlDesignLint.Documents;

/// <summary>
/// A text in the form in which it is searched: lower case, ё as е, one kind of blank and hyphen, words of mixed alphabets made whole. Every character keeps
/// its place. It is read once, and then knows of every pattern whether it can match.
/// </summary>
sealed class FoldedText
{
    static readonly RecentTexts<FoldedText> Recent = new();

    /// <summary>Those behind a heading, kept apart: a word that goes over the border between the two is found only in a text that is read as one.</summary>
    static readonly RecentTexts<FoldedText> RecentBehindHeadings = new();

    readonly PatternIndex _index;
    readonly PatternHits _hits;
    readonly FoldedText[] _parts;

    FoldedText(string text, PatternIndex index, PatternHits hits, params FoldedText[] parts) => (Text, _index, _hits, _parts) = (text, index, hits, parts);

    /// <summary>The text, as long as the original.</summary>
    public string Text { get; }

    public static FoldedText Of(string original)
    {
        var index = PatternIndex.Current;
        return Recent.Find(original) is { } known && known._index == index ? known : Recent.Add(original, Of(original, index));
    }

    /// <summary>A long text that is searched once, for few patterns.</summary>
    public static FoldedText Of(string original, PatternIndex index)
    {
        var text = Folded(original);
        return new(text, index, index.Scan(text));
    }

    /// <summary>One text behind another, with a colon between them; it has what either has.</summary>
    public static FoldedText Of(FoldedText heading, FoldedText words)
    {
        if (heading._index != words._index)
            return Of(Of(heading.Text), Of(words.Text));
        // No line ends in a folded text.
        var both = $"{heading.Text}\n{words.Text}";
        return RecentBehindHeadings.Find(both) is { } known && known._index == words._index
            ? known
            : RecentBehindHeadings.Add(both, new($"{heading.Text}: {words.Text}", words._index, heading._hits.Or(words._hits), heading, words));
    }

    public bool Has(TextPattern pattern)
    {
        if (!_index.Knows(pattern.Id))
            return pattern.Matches(Text);
        if (_hits.IsCertain(pattern.Id))
            return true;
        if (!_hits.IsPossible(pattern.Id) || _hits.IsExcluded(pattern.Id))
            return false;
        if (pattern.IsOne ? IsInPart(pattern) || pattern.Matches(Text) : HasOne(pattern.Parts))
        {
            _hits.Assert(pattern.Id);
            return true;
        }

        _hits.Exclude(pattern.Id);
        return false;
    }

    bool IsInPart(TextPattern pattern)
    {
        foreach (var part in _parts)
        {
            if (part.Has(pattern))
                return true;
        }

        return false;
    }

    bool HasOne(TextPattern[] parts)
    {
        foreach (var part in parts)
        {
            if (_hits.IsPossible(part.Id) && Has(part))
                return true;
        }

        return false;
    }

    /// <summary>The text alone.</summary>
    public static string Folded(string original)
    {
        var folded = original.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            folded[i] = c is >= 'a' and <= 'z' or >= 'а' and <= 'я' or ' ' ? c : c switch
            {
                'ё' or 'Ё' => 'е',
                '\u2010' or '\u2011' or '\u00AD' => '-',
                _ => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c),
            };
        }

        LookAlikes.Fold(folded);
        return new(folded);
    }
}
