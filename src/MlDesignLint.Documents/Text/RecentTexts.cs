using System.Collections.Concurrent;

namespace MlDesignLint.Documents;

/// <summary>What was made of the texts that were read last: an edited document is the old one but for a line, and documents of one template have many lines in common.</summary>
sealed class RecentTexts<T>
    where T : class
{
    /// <summary>More texts than a document of 20 KB has; twice as many are kept.</summary>
    const int Room = 1_000;

    /// <summary>A longer text hardly comes again.</summary>
    const int MaxLength = 1_000;

    volatile ConcurrentDictionary<string, T> _young = new(StringComparer.Ordinal);
    volatile ConcurrentDictionary<string, T> _old = new(StringComparer.Ordinal);
    int _count;

    /// <summary>What is known of a text, or else is made of it now.</summary>
    public T Of(string text, Func<string, T> make) => Find(text) ?? Add(text, make(text));

    /// <summary>What is known of a text; null where it was not read lately.</summary>
    public T? Find(string text)
    {
        if (text.Length > MaxLength)
            return null;
        if (_young.TryGetValue(text, out var known))
            return known;
        return _old.TryGetValue(text, out known) ? Add(text, known) : null;
    }

    /// <summary>Keeps what is known of a text for as long as few others come; texts that come again stay.</summary>
    public T Add(string text, T known)
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
