using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The section on the loss stands before any metric is named.</summary>
static class LossOrderCheck
{
    static readonly TextPattern OfTraining = TextPattern.Of(@"\bfunctions?\b|\bobjective|\btrain|функци|обуч|\bлосс");
    static readonly TextPattern Error = TextPattern.Of(@"\berrors?\b|\bentropy|\bsquare|\babsolute|ошибк|энтропи|квадрат|абсолютн");

    /// <summary>Whether a section speaks of what training minimises, not of money, water or packets that are lost.</summary>
    static bool NamesLoss(Section section, DesignDocument document) => OfTraining.IsIn(FoldedText.Of(section.Heading))
        || Statements.Of(document).AllLines.Any(line => section.Span.Contains(line.Span) && (line.Has(Statements.Losses) || line.Has(Error) || line.Metrics.Any()));

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var loss = document.Sections.FirstOrDefault(section => section.Level < SectionBuilder.LabelLevel && section.Keys.Contains("loss") && !section.Keys.Contains("offline_metrics"));
        var metrics = document.Sections.FirstOrDefault(section => section.Keys.Contains("offline_metrics"));
        if (loss is not null && NamesLoss(loss, document) && metrics is not null && loss.HeadingSpan.Start < metrics.HeadingSpan.Start && !loss.Ancestors.Contains(metrics) && !metrics.Ancestors.Contains(loss)
            && document.Contract.Metrics.Count == 0 && !Statements.Of(document).AllLines.Any(line => line.Span.Start < loss.HeadingSpan.Start && line.Metrics.Any()))
            yield return new(rule, loss.HeadingSpan, loss.Heading) { Related = [metrics.HeadingSpan] };
    }
}
