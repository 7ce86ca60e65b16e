using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>
/// An offline metric of the contract has no target; or, where the contract has none, the sections on offline metrics name metrics and nothing that names
/// one, there or among the success and acceptance criteria, holds a number.
/// </summary>
static class MetricTargetCheck
{
    static readonly string[] TargetSections = ["offline_metrics", "success_metrics", "acceptance", "baseline"];

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var declared = document.Contract.Metrics.Where(metric => metric.Role == MetricRole.Offline).ToList();
        if (declared.Count > 0)
            return declared.Where(metric => metric.Target is null).Select(metric => new DocumentFault(rule, metric.Span, metric.Name));
        var mentions = Lines(document, "offline_metrics").SelectMany(line => line.Mentions.Where(line.IsName).Select(mention => (line, mention))).ToList();
        if (mentions.Count == 0 || TargetSections.SelectMany(key => Lines(document, key)).Any(line => line.Mentions.Count > 0 && line.HasNumber))
            return [];
        var (first, named) = mentions[0];
        return [new(rule, first.Locate(named.Span), named.Metric.Name)];
    }

    static IEnumerable<Line> Lines(DesignDocument document, string key)
    {
        var sections = document.Sections.Where(section => section.IsUnder(key));
        return sections.SelectMany(section => section.Blocks).SelectMany(block => block.Table is { } table ? table.Rows.Select(Line.Of) : [Line.Of(block)]);
    }

    /// <summary>A paragraph, list item or table row with the metrics it names.</summary>
    sealed record Line(string Text, int ProseFrom, Func<SourceSpan, SourceSpan> Locate)
    {
        /// <summary>A paragraph this long is a dump, not a statement of metrics.</summary>
        const int MaxLength = 20_000;

        public IReadOnlyList<MetricMention> Mentions { get; } = Text.Length <= MaxLength ? [.. MetricNames.In(Text)] : [];

        /// <summary>Whether a digit stands outside the metrics' names and cut-offs.</summary>
        public bool HasNumber => Enumerable.Range(0, Text.Length).Any(i =>
            char.IsDigit(Text[i]) && (i == 0 || !(char.IsLetter(Text[i - 1]) || Text[i - 1] is '@')) && !Mentions.Any(mention => mention.Span.Contains(new SourceSpan(i, 1))));

        /// <summary>In running text "accuracy" may be any accuracy; "Accuracy", "ROC AUC" and the first words of an item are meant as names.</summary>
        public bool IsName(MetricMention mention) => mention.Span.Start < ProseFrom || !Enumerable.Range(mention.Span.Start, mention.Span.Length).All(i => char.IsLower(Text[i]));

        public static Line Of(Block block) => new(block.Text, block.Kind == BlockKind.ListItem ? 30 : 0, span => block.Locate(span.Start, span.Length));

        public static Line Of(IReadOnlyList<TableCell> row) => new(string.Join(" | ", row.Select(cell => cell.Text)), int.MaxValue, _ => row[0].Span);
    }
}
