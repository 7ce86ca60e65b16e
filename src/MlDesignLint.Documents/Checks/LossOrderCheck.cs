using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The section on the loss stands before any metric is named.</summary>
static class LossOrderCheck
{
    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var loss = document.Sections.FirstOrDefault(section => section.Level < SectionBuilder.LabelLevel && section.Keys.Contains("loss") && !section.Keys.Contains("offline_metrics"));
        var metrics = document.Sections.FirstOrDefault(section => section.Keys.Contains("offline_metrics"));
        if (loss is not null && metrics is not null && loss.HeadingSpan.Start < metrics.HeadingSpan.Start && !loss.Ancestors.Contains(metrics) && !metrics.Ancestors.Contains(loss)
            && document.Contract.Metrics.Count == 0 && !Statements.Of(document).AllLines.Any(line => line.Span.Start < loss.HeadingSpan.Start && line.Metrics.Any()))
            yield return new(rule, loss.HeadingSpan, loss.Heading) { Related = [metrics.HeadingSpan] };
    }
}
