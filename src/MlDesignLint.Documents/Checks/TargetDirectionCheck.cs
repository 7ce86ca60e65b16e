using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>An error is demanded to be large, or a score to be small.</summary>
static class TargetDirectionCheck
{
    const int MaxBetween = 25;

    static readonly Regex AtLeast = Of(@"[>≥⩾]=?|\bat least|\b(?:no|not) (?:less|worse|lower) than|\bnot (?:below|under)|(?<!\bnot? )(?:\babove|\bover|\b(?:more|higher) than)|не (?:менее|ниже|меньше)|\bсвыше|\bболее|\bвыше|\bминимум|\bбольше");
    static readonly Regex AtMost = Of(@"[<≤⩽]=?|\bat most|\b(?:no|not) (?:more|higher) than|\bnot (?:above|over|exceed)|\bup to|(?<!\bnot? )(?:\bunder|\bbelow|\b(?:less|lower) than)|не (?:более|выше|больше|превыша\w+)|\bменее|\bниже|\bмаксимум|\bменьше");
    static readonly Regex AtLeastBehind = Behind(AtLeast);
    static readonly Regex AtMostBehind = Behind(AtMost);

    static readonly TextPattern NoDemand = TextPattern.Of(Phrases.NoDemand);

    /// <summary>Where a number bounds the rows that the metric is measured on: "recall for users with less than 5 visits", "MAE on days above 30".</summary>
    static readonly Regex OfGroup = Of(@"\)|\b(?:with|for|among|in|by|per|of|on|at|where|у|с|со|для|среди|на|в|во|по|из|от|до)\b(?!\s+(?:the\s+|a\s+|our\s+|\w+ )?(?:test|valid|hold|held|unseen|data|sample|production|average|тест|валид|отлож|выборк|данн|контрол|прод|средн))");

    /// <summary>The value that a group has, behind its bound.</summary>
    static readonly Regex ValueOfGroup = Of(@"^\s*[\p{L}°/ ]{0,20}[:=–—-]?\s*\d");

    static readonly LocalizedText Less = new("less", "меньшее значение");
    static readonly LocalizedText More = new("more", "большее значение");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        foreach (var claim in document.Contract.Metrics.Where(metric => metric is { Role: MetricRole.Offline, Target: not null }))
        {
            if (MetricNames.Find(claim.Name) is { HigherIsBetter: { } higher } metric && (higher ? AtMost : AtLeast).Match(claim.Target!.Value) is { Success: true, Index: 0 })
                yield return new(rule, claim.Target.Span, claim.Target.Value, metric.Name, higher ? More : Less);
        }

        foreach (var line in Statements.Of(document).Lines("offline_metrics", "acceptance").Where(line => !line.IsUnder("monitoring") && !line.IsUnder("kill_criteria") && !line.Has(NoDemand)))
        {
            if (line.Metrics.Select(mention => Wrong(line, mention)).FirstOrDefault(found => found is not null) is { } wrong)
                yield return new(rule, line.Span, wrong.Demand, wrong.Metric.Name, wrong.Metric.HigherIsBetter == true ? More : Less);
        }
    }

    /// <summary>The demand that follows a metric's name at once, where it is the wrong way round.</summary>
    static (string Demand, MetricDefinition Metric)? Wrong(TextLine line, MetricMention mention)
    {
        if (mention.Metric.HigherIsBetter is not { } higher)
            return null;
        var behind = line.Words.Text.Substring(mention.Span.End, Math.Min(MaxBetween * 2, line.Text.Length - mention.Span.End));
        if ((higher ? AtMostBehind : AtLeastBehind).Match(behind) is not { Success: true } match
            || (higher ? AtLeast : AtMost).IsMatch(match.Groups["between"].Value) || match.Groups["between"].Value.Contains("не "))
            return null;
        var demand = match.Groups["demand"];
        var rest = behind.Substring(demand.Index + demand.Length);
        if (OfGroup.IsMatch(match.Groups["between"].Value) || ValueOfGroup.IsMatch(rest) || (mention.Metric.Unit != "label" && StatedTarget.Counts(rest)) || HasRightDemand(line, mention.Span.End, higher ? AtLeast : AtMost))
            return null;
        return (line.Text.Substring(mention.Span.End + demand.Index, demand.Length).Trim(), mention.Metric);
    }

    /// <summary>Whether another cell of a row demands the right way round, so that the number bounds something else.</summary>
    static bool HasRightDemand(TextLine line, int from, Regex comparator) => line.IsRow && line.Text.IndexOf('|', from) is > 0 and var cell && comparator.IsMatch(line.Text.Substring(cell));

    static Regex Behind(Regex comparator) => Of($@"^(?<between>[^.;,|\d<>≤≥⩽⩾]{{0,{MaxBetween}}}?)(?<demand>(?:{comparator}) ?\d+(?:[.,]\d+)? ?%?)");

    static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
