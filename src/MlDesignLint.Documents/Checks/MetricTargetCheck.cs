using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>
/// An offline metric of the contract has no target; or, where the contract has none, the sections on offline metrics name metrics and nothing that names
/// one, there or among the success and acceptance criteria, holds a number.
/// </summary>
static class MetricTargetCheck
{
    static readonly string[] TargetSections = ["offline_metrics", "success_metrics", "acceptance", "baseline", "experiment", "kill_criteria"];

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var declared = document.Contract.Metrics.Where(metric => metric.Role == MetricRole.Offline).ToList();
        if (declared.Count > 0)
            return declared.Where(metric => metric.Target is null).Select(metric => new DocumentFault(rule, metric.Span, metric.Name));
        return First(document) is var (line, named) ? [new(rule, line.Locate(named.Span), named.Metric.Name)] : [];
    }

    /// <summary>Whether the sections name metrics, and nothing sets a target for one.</summary>
    internal static bool LacksTarget(DesignDocument document) => document.Contract.Metrics.All(metric => metric.Role != MetricRole.Offline) && First(document) is not null;

    /// <summary>The first metric where none has a number.</summary>
    static (Line Line, MetricMention Named)? First(DesignDocument document)
    {
        var mentions = Lines(document, "offline_metrics").SelectMany(line => line.Mentions.Where(line.IsName).Select(mention => (line, mention))).ToList();
        return mentions.Count == 0 || IsTold(document) || TargetSections.SelectMany(key => Lines(document, key)).Any(line => line.Mentions.Count > 0 && line.HasNumber) ? null : mentions[0];
    }

    static readonly TextPattern OfModel = TextPattern.Of(@"\berrors?\b|\bmist|\bforecast|\bpredict|\bright\b|\bwrong\b|\bcorrect|\bmodel\b|\bquality|\bmiss(?:es|ed)?\b|ошиб|прогноз|предсказ|\bверн|правильн|модел|качеств|пропуск|пропущ");
    static readonly Regex Number = new(@"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|half|quarter)\b|половин|четверт|\bдва\b|\bтри\b|пять|девять|десят", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether the acceptance says in the author's words how good the model has to be.</summary>
    internal static bool IsAccepted(DesignDocument document) => Statements.Of(document).Lines("acceptance").Any(line => line.Has(OfModel) && Number.IsMatch(line.Text));

    /// <summary>Whether that is said, or a table of the metrics holds their values.</summary>
    static bool IsTold(DesignDocument document) => IsAccepted(document)
        || document.Sections.Where(section => section.IsUnder("offline_metrics")).SelectMany(section => section.Blocks).Any(block => block.Table is { } table
            && table.Header.Any(cell => MetricNames.In(cell.Text).Any()) && table.Rows.SelectMany(row => row.Skip(1)).Any(cell => cell.Text.Any(char.IsDigit)));

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
