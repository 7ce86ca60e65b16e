using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>
/// What a document promises: its contract and, where the contract is silent, what prose, lists and tables under the sections say. A statement that can be
/// read in two ways is left out.
/// </summary>
public sealed class Statements
{
    internal static readonly TextPattern Losses = TextPattern.Of(Phrases.Losses);
    /// <summary>Where a baseline is what is usual, or is still to be made.</summary>
    static readonly string[] OfOtherBaselines = ["monitoring", "retraining", "risks", "tech_debt_future"];

    internal static readonly TextPattern Baseline = TextPattern.Of(Phrases.Baseline);
    static readonly TextPattern Reference = TextPattern.Of(Phrases.Reference);
    static readonly TextPattern SimpleStart = TextPattern.Of(Phrases.SimpleStart);

    /// <summary>An item of a list of models that begins with a simple one.</summary>
    static readonly Regex SimpleFirst = Of(@"^\W*v0\b|^\W*(?:(?:step 1|stage 1|этап 1|шаг 1)\W+)?(?:(?:simple |hand-written )?(?:rules|heuristics?)|(?:median|mean|average) (?:by|per|of|over)|constant|most popular|popularity|naive|(?:медиана|среднее|популярное) (?:по|за)|констант|наивн|эвристик|правил[оа] )");

    bool IsReference(TextLine line) => line is { IsOwn: true, IsCode: false } && !line.Section.IsAside && !line.Section.Topics.Any(OfOtherBaselines.Contains)
        && (line.Has(SimpleStart) || (line.Section.Topics.Contains("model_approach") && !line.IsRow && SimpleFirst.IsMatch(line.IsLabelled ? line.InContext.Text : line.Text)) || (line.Has(Reference) && line.Metrics.Any() && Measured.IsMatch(line.Text)));

    /// <summary>Whether a line tells what the baseline is, not only that something is compared with it.</summary>
    static bool IsOfBaseline(TextLine line) => line.Matches(Baseline).Any(word => !OnlyCompared.IsMatch(line.Words.Text.Substring(0, word.Index)));

    static readonly Regex OnlyCompared = Of(@"(?:\b(?:than|over|above|below|vs\.?|versus|against|to|from|beats?|outperforms?|exceeds?|compare)|[>≥<≤]=?\s*\(?|относительно|выше|ниже|лучше|чем|превосходит|превышает|по сравнению с|схем\p{L} (?:для )?|(?<!\p{L})от)\s*(?:(?:the|our|a|simple|interpretable|existing|простого|нашего)\s+)*[*_`]*$");

    static readonly TextPattern CurrentWay = TextPattern.Of(Phrases.CurrentWay);

    /// <summary>What is in use today, named in a table beside what may replace it.</summary>
    static readonly TextPattern Current = TextPattern.Of(@"\b(?:current|today's|existing|in production|prod)\b|текущ|действующ|\bпрод\b|сейчас");

    /// <summary>The first row of the first table that compares models by metrics: what is simple, or what was there before, comes first.</summary>
    IEnumerable<TextLine> FirstOfResults() =>
        _lines.Where((line, i) => line.IsOwn && Compared(line) && i + 2 < _lines.Count && Compared(_lines[i + 1]) && HeaderOf(line) == HeaderOf(_lines[i + 1]) && HeaderOf(line) == HeaderOf(_lines[i + 2])).Take(1);

    static bool Compared(TextLine row) => row.IsRow && row.Section.Topics.Any(Comparing.Contains) && OfModels.IsMatch(row.Text) && row.Metrics.Any(mention => row.HeadedCell(mention.Span) is { } cell && Decimal.IsMatch(row.Text.Substring(cell.Start, cell.Length)));

    static readonly Regex OfModels = Of(@"^(?:\W*:|[^:|]*(?:model|method|approach|variant|algorithm|system|solution|run\b|experiment|модел|метод|подход|вариант|алгоритм|решени|систем|способ|эксперимент)[^:|]*:|(?:#|№):)");

    /// <summary>The header of a row's second column.</summary>
    static string HeaderOf(TextLine row) => row.Text.Split('|') is [_, var second, ..] ? second.Split(':')[0] : "";

    static readonly string[] Comparing = ["offline_metrics", "model_approach", "baseline", "validation"];
    static readonly Regex Decimal = Of(@"^\W*\d*[.,]\d+|^\W*\d+ ?%");

    static readonly Regex Measured = Of(@"\d[.,]\d|\d ?%|\| ?[^|]*: ?[.,]\d");

    static readonly Regex Result = Of(@"(?:[=:–—≈]|(?<![\d.])-|^(?=(?:\s(?:по|на|для|on|for|over|in) \p{L}+)?\s+(?:\d+[.,]\d|\d+\s?%))(?:\s(?:по|на|для|on|for|over|in) \p{L}+)?|\bof\b|\bis\b|\bwas\b|составля\w+|состав\w+|рав(?:ен|на|но|ны)|был[аои]?|около|~)\s*(?<value>\d+(?:[.,]\d+)?\s*%?)");

    static readonly Regex ResultBefore = Of(@"(?<value>\d+(?:[.,]\d+)?\s*%?)\s*$|(?<value>\d+(?:[.,]\d+)?\s*%)(?: of)?(?: \p{L}+){1,3} \($");
    static readonly TextPattern Wish = TextPattern.Of(@"\btarget|\bgoal|(?<!fixed |constant )\bthreshold|\bcriteri|целев|\bцел[ьи]|требуем|порог(?! по)|критери");

    readonly IReadOnlyList<TextLine> _lines;
    readonly Contract _contract;
    readonly Lazy<IReadOnlyList<FoldedText>> _headings;
    readonly Lazy<IReadOnlyList<MetricClaim>> _inProse;

    Statements(DesignDocument document, IReadOnlyList<TextLine> lines)
    {
        (_contract, _lines) = (document.Contract, lines);
        _headings = new(() => [.. document.Sections.Where(section => section.Level > 0).Skip(1).Select(section => FoldedText.Of(section.Heading))]);
        _inProse = new(() => StatedMetrics.In(lines));
        Metrics = document.Contract.Metrics.Any(metric => metric.Role == MetricRole.Offline) ? [.. document.Contract.Metrics.Where(metric => metric.Role == MetricRole.Offline)] : InProse;
        Task = _contract.Task ?? StatedTask.In(document, _lines, Metrics);
        Loss = _contract.Loss ?? Lines("loss").Concat(_lines).Select(line => line.Find(Losses) is { } found ? new Claim<string>(found, line.Span) : null).FirstOrDefault(claim => claim is not null);
        SplitKind = _contract.Split?.Kind ?? StatedSplit.In(lines);
        BaselineMethod = _contract.Baseline?.Method ?? Lines("baseline").Concat(_lines.Where(line => IsOfBaseline(line) && !line.Section.Topics.Any(OfOtherBaselines.Contains))).Where(line => line.IsOwn).Concat(_lines.Where(IsReference)).Concat(_lines.Where(line => line.IsOwn && line.Has(CurrentWay))).Concat(FirstOfResults()).Select(line => new Claim<string>(line.Text, line.Span)).FirstOrDefault();
        (BaselineMetric, BaselineValue) = _contract.Baseline is { Value: { } value } ? (_contract.Baseline.Metric?.Value, value) : MeasuredBaseline();
    }

    static readonly ConditionalWeakTable<DesignDocument, Statements> Known = new();

    /// <summary>The statements of a document, read once.</summary>
    public static Statements Of(DesignDocument document) => Known.GetValue(document, static read => new(read, [.. TextLine.Of(read)]));

    /// <summary>Lets go of the lines of a document that has been checked, by far the most of what is known of it; asked for again, they are read again.</summary>
    public static void Release(DesignDocument document) => Known.Remove(document);

    /// <summary>The offline metrics that stand in the document's text, whatever its contract says.</summary>
    internal IReadOnlyList<MetricClaim> InProse => _inProse.Value;

    /// <summary>The kind of task, by the contract's names.</summary>
    public Claim<string>? Task { get; }

    /// <summary>The offline metrics, the one that decides first.</summary>
    public IReadOnlyList<MetricClaim> Metrics { get; }

    /// <summary>The metric that decides.</summary>
    public MetricClaim? PrimaryMetric => Metrics.FirstOrDefault(metric => metric.IsPrimary) ?? Metrics.FirstOrDefault();

    /// <summary>The loss by its name.</summary>
    public Claim<string>? Loss { get; }

    /// <summary>How rows are divided, by the contract's names.</summary>
    public Claim<string>? SplitKind { get; }

    /// <summary>What a model has to beat.</summary>
    public Claim<string>? BaselineMethod { get; }

    /// <summary>The metric that the baseline was measured on.</summary>
    public string? BaselineMetric { get; }

    /// <summary>The baseline's measured value.</summary>
    public Claim<string>? BaselineValue { get; }

    /// <summary>All lines, in order.</summary>
    internal IReadOnlyList<TextLine> AllLines => _lines;

    /// <summary>All headings but the title, which names the product and may hold any word.</summary>
    internal IReadOnlyList<FoldedText> Headings => _headings.Value;

    /// <summary>The lines that stand under sections.</summary>
    internal IEnumerable<TextLine> Lines(params string[] keys) => _lines.Where(line => line.IsOwn && keys.Any(line.IsUnder));

    (string? Metric, Claim<string>? Value) MeasuredBaseline()
    {
        var own = _lines.Where(line => line.IsOwn && (Baseline.IsIn(line.InContext) || line.Section.Topics is ["baseline", ..] || (line.IsLabelled && line.Section.Topics.Contains("baseline"))));
        foreach (var line in own.Concat(_lines.Where(IsReference)).Concat(FirstOfResults().Where(line => line.Span == BaselineMethod?.Span)).OrderBy(line => line.IsRow && line.Has(Current) ? 0 : 1))
        {
            foreach (var mention in line.Metrics)
            {
                var (before, behind) = (line.Text.Substring(0, mention.Span.Start), line.Text.Substring(mention.Span.End, Math.Min(60, line.Text.Length - mention.Span.End)));
                var column = behind.Split('|').FirstOrDefault(cell => cell.IndexOf(':') is > 0 and var end && cell.Any(char.IsDigit) && (Baseline.Whole.IsMatch(cell) || Reference.Whole.IsMatch(cell.Substring(0, end))));
                if (column is not null)
                    return (mention.Metric.Name, new(column.Substring(column.IndexOf(':') + 1).Trim(), line.Span));
                if (line.IsRow ? Wish.Whole.IsMatch(before.Substring(before.LastIndexOf('|') + 1)) || Wish.Whole.IsMatch(behind.Split('|')[0]) : line.Has(Wish))
                    continue;
                if (!StatedTarget.Compares(line.IsRow ? behind.Split('|')[0] : behind) && Result.Match(behind) is { Success: true } match)
                    return (mention.Metric.Name, new(match.Groups["value"].Value.Trim(), line.Span));
                if (ResultBefore.Match(before) is { Success: true } earlier && !StatedTarget.Compares(before))
                    return (mention.Metric.Name, new(earlier.Groups["value"].Value.Trim(), line.Span));
            }
        }

        return (null, null);
    }

    static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
