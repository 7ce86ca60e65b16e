using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace MlDesignLint.Documents;

/// <summary>
/// A regular expression for folded text, taken apart: what is only a list of words and stems is decided by <see cref="PatternIndex"/>, in one pass for all
/// patterns, and the rest runs only where a word that it cannot do without has been found.
/// </summary>
sealed class TextPattern
{
    static readonly ConcurrentDictionary<string, TextPattern> Known = new(StringComparer.Ordinal);
    static readonly List<TextPattern> Listed = [];
    static readonly IReadOnlyDictionary<string, PatternAlternative> Compiled = CompiledRows.Read(PatternWords.Rows, Read).ToDictionary(alternative => alternative.Source, StringComparer.Ordinal);
    static volatile int _count;

    /// <summary>Runs after which it pays to compile an expression: a process that reads a document or two never gets there, an editor soon does.</summary>
    const int ManyRuns = 3_000;

    readonly string _expression;
    volatile Lazy<Regex> _whole;
    int _runs;

    TextPattern(string expression, IReadOnlyList<PatternAlternative> alternatives, int id)
    {
        (Id, _expression, _whole) = (id, expression, new(() => new(expression, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)));
        IsOne = alternatives is [{ IsCertain: false }];
        Needles = [.. alternatives.SelectMany(alternative => alternative.Needles)];
        Parts = IsOne ? [] : [.. alternatives.Where(alternative => !alternative.IsCertain).Select(alternative => Of(alternative.Source, alternative))];
    }

    /// <summary>Its number, from 0 in the order of first use.</summary>
    public int Id { get; }

    /// <summary>Whether it has to be tried as a whole wherever one of its words stands.</summary>
    public bool IsOne { get; }

    /// <summary>The words of which one has to be there.</summary>
    public IReadOnlyList<Needle> Needles { get; }

    /// <summary>What is enough where no certain word stands, each by itself.</summary>
    public TextPattern[] Parts { get; }

    /// <summary>The whole expression.</summary>
    public Regex Whole => _whole.Value;

    /// <summary>All patterns up to now.</summary>
    public static IReadOnlyList<TextPattern> All
    {
        get
        {
            lock (Listed)
                return [.. Listed];
        }
    }

    public static int Count => _count;

    /// <summary>The pattern of an expression, in which <c>{number}</c> and the like stand for <see cref="Quantities"/>.</summary>
    public static TextPattern Of(string expression) => Of(expression, null);

    /// <summary>What the expressions between the outermost bars of a folded one look for; that of the section model and the phrases was found out when they were compiled.</summary>
    public static IReadOnlyList<PatternAlternative> Alternatives(string expression) =>
        [.. PatternParser.Sources(expression).Select(source => Compiled.TryGetValue(source, out var known) ? known : PatternParser.Parse(source))];

    static TextPattern Of(string expression, PatternAlternative? part)
    {
        if (Known.TryGetValue(expression, out var known))
            return known;
        lock (Listed)
        {
            if (Known.TryGetValue(expression, out known))
                return known;
            var folded = part is null ? PatternParser.Folded(expression) : expression;
            var pattern = new TextPattern(folded, part is null ? Alternatives(folded) : [part], _count++);
            Listed.Add(pattern);
            Known[expression] = pattern;
            return pattern;
        }
    }

    static PatternAlternative Read(CompiledRows rows)
    {
        var (source, isCertain) = (rows.Text(), rows.Flag());
        return new(source, rows.List(needle => new Needle(needle.TextOrNull(), needle.Flag(), needle.Flag(), isCertain)), isCertain);
    }

    /// <summary>Whether the whole expression matches somewhere in a folded text.</summary>
    public bool Matches(string text)
    {
        if (Interlocked.Increment(ref _runs) == ManyRuns)
            _whole = new(() => new(_expression, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled));
        return Whole.IsMatch(text);
    }

    public bool IsIn(FoldedText text) => text.Has(this);
}
