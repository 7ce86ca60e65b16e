using System.Reflection;
using System.Runtime.CompilerServices;

namespace MlDesignLint.Documents;

/// <summary>
/// The words of many patterns, found in one pass over a text. Immutable; texts that were read before a pattern was made are tried with it as a whole.
/// </summary>
sealed class PatternIndex
{
    static readonly object Gate = new();
    static volatile PatternIndex? _current;

    readonly WordTrie _words = new();
    readonly Entry[][] _found;
    readonly int[] _ofDigits;
    readonly ulong[] _always;
    readonly HashSet<int> _without = [];

    PatternIndex(IReadOnlyList<TextPattern> patterns)
    {
        Count = patterns.Max(pattern => pattern.Id) + 1;
        _without.UnionWith(Enumerable.Range(0, Count).Except(patterns.Select(pattern => pattern.Id)));
        _always = new ulong[(Count + 63) / 64];
        var needles = new Dictionary<Needle, List<int>>();
        foreach (var pattern in patterns)
        {
            foreach (var needle in pattern.Needles)
            {
                if (needle.Literal is null)
                    PatternHits.Set(_always, pattern.Id);
                else if (needles.TryGetValue(needle, out var known))
                    known.Add(pattern.Id);
                else
                    needles.Add(needle, [pattern.Id]);
            }
        }

        _ofDigits = [.. needles.Where(pair => pair.Key.Literal is "").SelectMany(pair => pair.Value)];
        var ends = new Dictionary<int, List<Entry>>();
        foreach (var pair in needles.Where(pair => pair.Key.Literal is not ""))
        {
            if (_words.Add(pair.Key.Literal!) is not { } state)
            {
                _without.UnionWith(pair.Value);
                continue;
            }

            if (!ends.TryGetValue(state, out var entries))
                ends.Add(state, entries = []);
            entries.Add(new(pair.Key, [.. pair.Value]));
        }

        _found = new Entry[_words.Count][];
        foreach (var pair in ends)
            _found[pair.Key] = [.. pair.Value];
        _words.Link();
    }

    /// <summary>An index of some patterns and their parts, which knows no others.</summary>
    public static PatternIndex Of(IEnumerable<TextPattern> patterns) => new([.. patterns.SelectMany(pattern => pattern.Parts.Prepend(pattern))]);

    /// <summary>The index of all patterns there are.</summary>
    public static PatternIndex Current
    {
        get
        {
            if (_current is { } current && current.Count >= TextPattern.Count)
                return current;
            lock (Gate)
            {
                if (_current is null)
                    AddOwnPatterns();
                if (_current is null || _current.Count < TextPattern.Count)
                    _current = new(TextPattern.All);
                return _current;
            }
        }
    }

    /// <summary>Makes the patterns of the section model and of all classes, so that the index is built once; only those of packs come later.</summary>
    static void AddOwnPatterns()
    {
        foreach (var type in typeof(PatternIndex).Assembly.GetTypes())
        {
            if (type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Any(field => field.FieldType == typeof(TextPattern) || field.FieldType.GetGenericArguments().Any(IsPattern)))
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        foreach (var section in SectionModel.Sections)
            SectionStates.AddPatterns(section);

        static bool IsPattern(Type type) => type == typeof(TextPattern) || type.GetGenericArguments().Contains(typeof(TextPattern));
    }

    /// <summary>The number of patterns it knows.</summary>
    public int Count { get; }

    /// <summary>Whether it knows all words of a pattern; a pack of very many words may find no room, and is then tried on every text.</summary>
    public bool Knows(int pattern) => pattern < Count && (_without.Count == 0 || !_without.Contains(pattern));

    /// <summary>What the words of a folded text say of each pattern.</summary>
    public PatternHits Scan(string text)
    {
        var (certain, possible) = (new ulong[_always.Length], (ulong[])_always.Clone());
        var (state, hasDigit) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            hasDigit |= char.IsDigit(text[i]);
            state = _words.Next(state, text[i]);
            for (var at = state; at != 0; at = _words.Shorter(at))
            {
                foreach (var entry in _found[at] ?? [])
                {
                    var start = i + 1 - entry.Needle.Literal!.Length;
                    if (entry.Needle.StartsWord && start > 0 && WordBorders.IsWord(text[start - 1]))
                        continue;
                    if (entry.Needle.EndsWord && i + 1 < text.Length && WordBorders.IsWord(text[i + 1]))
                        continue;
                    foreach (var id in entry.Patterns)
                        PatternHits.Set(entry.Needle.IsCertain ? certain : possible, id);
                }
            }
        }

        if (hasDigit)
        {
            foreach (var id in _ofDigits)
                PatternHits.Set(possible, id);
        }

        return new(certain, possible);
    }

    sealed record Entry(Needle Needle, int[] Patterns);
}

/// <summary>Which patterns certainly match a text, and which may; what is learnt later is kept, and lost at worst when two threads learn at once.</summary>
readonly struct PatternHits(ulong[] certain, ulong[] possible)
{
    readonly ulong[] _excluded = new ulong[possible.Length];

    public bool IsCertain(int pattern) => IsSet(certain, pattern);

    public bool IsPossible(int pattern) => IsSet(possible, pattern);

    public bool IsExcluded(int pattern) => IsSet(_excluded, pattern);

    public void Assert(int pattern) => Set(certain, pattern);

    public void Exclude(int pattern) => Set(_excluded, pattern);

    public PatternHits Or(PatternHits other)
    {
        var (eitherCertain, eitherPossible) = ((ulong[])certain.Clone(), (ulong[])possible.Clone());
        other.AddTo(eitherCertain, eitherPossible);
        return new(eitherCertain, eitherPossible);
    }

    public static void Set(ulong[] bits, int pattern) => bits[pattern >> 6] |= 1UL << (pattern & 63);

    static bool IsSet(ulong[] bits, int pattern) => (bits[pattern >> 6] >> (pattern & 63) & 1) != 0;

    void AddTo(ulong[] otherCertain, ulong[] otherPossible)
    {
        for (var i = 0; i < certain.Length; i++)
        {
            otherCertain[i] |= certain[i];
            otherPossible[i] |= possible[i];
        }
    }
}
