using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>How rows are divided into those to learn from and those to judge by, as prose, lists and tables say it.</summary>
static class StatedSplit
{
    static readonly TextPattern Group = TextPattern.Of(Phrases.SplitByGroup);
    static readonly TextPattern Time = TextPattern.Of(Phrases.SplitByTime);
    static readonly TextPattern Dated = TextPattern.Of(Phrases.SplitDated);
    static readonly TextPattern Stratified = TextPattern.Of(Phrases.SplitStratified);
    static readonly TextPattern Random = TextPattern.Of(Phrases.SplitAtRandom);
    static readonly TextPattern Refused = TextPattern.Of(Phrases.RandomSplitRefused);
    static readonly TextPattern Shares = TextPattern.Of(Phrases.SplitShares);
    static readonly TextPattern Dividing = TextPattern.Of(Phrases.OfSplit);
    static readonly TextPattern Learning = TextPattern.Of(@"\btrain|\bfold|обуч|тренировоч|фолд|трейн");

    /// <summary>The sets of rows that a division makes.</summary>
    static readonly TextPattern Sets = TextPattern.Of(@"\btrain|\btest|\bvalid|hold-?out|held-?out|обуч|тест|валид|отлож|трейн");

    /// <summary>Where people, traffic and answers are divided, not rows to learn from.</summary>
    static readonly string[] Elsewhere = ["experiment", "acceptance", "rollout_fallback", "monitoring", "retraining", "alternatives", "prior_work", "tech_debt_future", "glossary_refs", "risks", "privacy_legal", "security"];

    /// <summary>The kind of the split, by the contract's names; null where nothing says it.</summary>
    public static Claim<string>? In(IReadOnlyList<TextLine> lines)
    {
        var validating = lines.Where(line => line.IsOwn && line.IsUnder("validation")).ToList();
        var other = lines.Where(line => !line.IsUnder("validation") && line.Has(Dividing) && (line.Has(Learning) || !line.Section.Topics.Any(Elsewhere.Contains))).ToList();
        return First(validating, line => Named(line.InContext, isByDate: true))
            ?? First(other, line => Named(line, isByDate: false)) ?? First(other.Where(line => !line.IsUnder("baseline")), line => Named(line, isByDate: true))
            ?? First(validating, line => Plain(line.InContext)) ?? First(other, line => Plain(line.Words));
    }

    static Claim<string>? First(IEnumerable<TextLine> lines, Func<TextLine, string?> kindOf) =>
        lines.Select(line => kindOf(line) is { } kind ? new Claim<string>(kind, line.Span) : null).FirstOrDefault(claim => claim is not null);

    static string? Plain(FoldedText text) => Shares.IsIn(text) ? "random" : null;

    static string? Named(TextLine line, bool isByDate) =>
        Named(line.IsLabelled ? line.InContext : line.Words, isByDate) is var kind && kind == "random" && !line.Has(Sets) ? null : kind;

    /// <summary>Groups and time go before strata, strata before chance; of groups and time, what is named first.</summary>
    static string? Named(FoldedText text, bool isByDate)
    {
        var (group, time) = (PlaceOf(Group, text), Shuffled.IsIn(text) ? -1 : PlaceOf(Time, text) is >= 0 and var at ? at : isByDate ? PlaceOf(Dated, text) : -1);
        if (group >= 0 || time >= 0)
            return time < 0 || (group >= 0 && group < time) ? "group" : "time";
        return Stratified.IsIn(text) ? "stratified" : (Random.IsIn(text) || Shuffled.IsIn(text)) && !Refused.IsIn(text) ? "random" : null;
    }

    /// <summary>Rows of which the last ones are no later than the first.</summary>
    static readonly TextPattern Shuffled = TextPattern.Of(@"\b(?:rows|records|lines|files?|measurements|samples|examples|data|clients|\w+s) (?:\w+ ){0,3}in (?:a )?random order|\balready shuffled|\w+ (?:\w+ ){0,4}в случайном порядке|уже перемешан");

    /// <summary>Where a sign ends; what it begins with may belong to several.</summary>
    static int PlaceOf(TextPattern pattern, FoldedText text) => pattern.IsIn(text) && pattern.Whole.Match(text.Text) is { Success: true } match ? match.Index + match.Length : -1;
}
