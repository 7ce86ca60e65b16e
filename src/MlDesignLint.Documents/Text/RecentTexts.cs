using System.Collections.Concurrent;

namespace MlDesignLint.Documents;

/// <summary>The texts that were read last: an edited document is the old one but for a line, and documents of one template have many lines in common.</summary>
sealed class RecentTexts
{
    /// <summary>More texts than a document of 20 KB has; twice as many are kept.</summary>
    const int Room = 1_000;

    /// <summary>A longer text hardly comes again.</summary>
    const int MaxLength = 1_000;

    volatile ConcurrentDictionary<string, FoldedText> _young = new(StringComparer.Ordinal);
    volatile ConcurrentDictionary<string, FoldedText> _old = new(StringComparer.Ordinal);
    int _count;

    /// <summary>What is known of a text; null where it was not read lately.</summary>
    public FoldedText? Find(string text)
    {
        if (text.Length > MaxLength)
            return null;
        if (_young.TryGetValue(text, out var known))
            return known;
        return _old.TryGetValue(text, out known) ? Add(text, known) : null;
    }

    /// <summary>Keeps what is known of a text for as long as few others come; texts that come again stay.</summary>
    public FoldedText Add(string text, FoldedText known)
    {
        if (text.Length > MaxLength)
            return known;
        if (Interlocked.Increment(ref _count) > Room)
        {
            (_old, _young) = (_young, new(StringComparer.Ordinal));
            _count = 0;
        }

        return _young[text] = known;
    }
}
