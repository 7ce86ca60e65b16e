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
    static readonly IReadOnlyList<(string Kind, TextPattern Sign)> Splits =
    [
        ("group", TextPattern.Of(@"\d ?% (?:of )?(?:the )?(?:identit(?:y|ies)|speakers|subjects)\b|\d ?% ?\(по (?:пользовател|клиент|групп|объект|пациент|магазин|автор)\w*|group ?k-?fold|group(?:ed)? (?:split|by)|split by (?:user|customer|patient|group|store|client)|по группам|разбиени\w+ по (?:пользовател|клиент|групп|объект|пациент)|групповая")),
        ("time", TextPattern.Of(@"\b(?:temporal|time|chronological) order\b|\b(?:oldest|earliest) (?:observations|rows|data|records)|\btime[- ](?:based|aware|series)? ?split|\btemporal (?:\w+[- ])?(?:split|valid|hold|cut|cross|train|test)|chronolog|walk-?forward|rolling (?:window|origin)|expanding window|out-of-time|\bback-?test|(?:разби|раздел|\bдел[ия]|train|test|сплит)\w* .{0,40}по времени|по времени .{0,20}(?:разби|сплит|split|train)|временн\w+ (?:разбиени|валидаци)|более поздн|хронологич|бэктест|обучение на \d+ месяц|train (?:19|20)\d\d|(?:test|hold-?out|validation|evaluat)\w* .{0,60}(?:last|latest|final|most recent) (?:\w+ )?(?:weeks?|months?|days?|years?)|(?:тест|отложен|валидац)\w* .{0,60}последн\w+ (?:\w+ )?(?:недел|месяц|дн|год|квартал)|последн\w+ (?:\w+ )?(?:недел|месяц|дн|год|квартал)\w* .{0,40}(?:тест|валид|провер)|tscv|timeseriessplit")),
        ("stratified", TextPattern.Of("stratif|стратифи")),
        ("random", TextPattern.Of(@"random(?:ly)? (?:split|sampl|select|hold)|random split|случайн\w+ (?:разбиени|\d*\s*(?:стат|кадр|выборк|образ))|случайн\w+ (?:\w+ )?(?:изображени|кадр|стат|пример|объект|стро)|случайным образом")),
    ];

    /// <summary>Shares of a split; without another word the rows are drawn at random.</summary>
    static readonly IReadOnlyList<(string Kind, TextPattern Sign)> Shares =
    [
        ("random", TextPattern.Of(@"[5-9]\d ?%\)?,? ?(?:of the data )?(?:на |для |for |as )?(?:train|обуч)|(?:обуч|train)\w*(?: set| выборк\w*| data)? ?[(:–-] ?[5-9]\d ?%|\b[5-9]\d\s?[/:]\s?\d\d?\s?[/:]\s?\d\d?\b|\b(?:70|75|80|85|90)\s?[/:]\s?(?:10|15|20|25|30)\b")),
    ];

    static readonly IReadOnlyList<(string Kind, TextPattern Sign)> Tasks =
    [
        ("forecasting", TextPattern.Of(@"\bforecast|time[- ]series (?:forecast|predict)|прогнозировани\w+ (?:спрос|продаж|временн)|прогноз(?:а|ирование)? (?:спрос|продаж)|multi-horizon")),
        ("ranking", TextPattern.Of(@"\blearning to rank|\branking (?:task|problem|model)|ранжировани")),
        ("recommendation", TextPattern.Of(@"\brecommend(?:er|ation)|рекомендательн|рекомендаци\w+ (?:товар|контент|фильм)")),
        ("anomaly", TextPattern.Of(@"\banomaly detection|поиск\w* аномали|детекци\w+ аномали")),
        ("regression", TextPattern.Of(@"\bregression (?:task|problem|model)|\bregression\b(?! test)|задач\w+ регресси|регресси")),
        ("multiclass", TextPattern.Of(@"\bmulti-?class|многоклассов")),
        ("binary-classification", TextPattern.Of(@"\bbinary\b|\bclassif|бинарн|классификаци|\bfraud\b|\bchurn\b|\bspam\b|\btoxic|predict\w* whether|\bwhether (?:a|an|the)\b .{0,60}\bwill\b|вероятност\w+ (?:того|покупк|оформлен|отток|ухода)|склонност|отток|мошенн|токсичн")),
        ("clustering", TextPattern.Of(@"\bclustering\b|кластеризац")),
    ];

    static readonly TextPattern Losses = TextPattern.Of(@"\b(?:binary |categorical |weighted )?cross-?entropy\b|\blog-?loss\b|\bBCE\b|\bInfoNCE\b|\bfocal loss\b|\btriplet loss\b|\bhuber(?: loss)?\b|\bhinge loss\b|\bpinball(?: loss)?\b|\bquantile (?:loss|objective)\b|\b(?:MSE|MAE|RMSE|MAPE)(?= (?:loss|reconstruction|objective))|\bsquared (?:error|loss)\b|\bmean squared error\b|кросс-?энтропи\w+|квантильн\w+ (?:функци|потер)\w*|\bCTC\b|\bIoU loss\b|\bpoisson (?:loss|deviance)\b");
    static readonly TextPattern Primary = TextPattern.Of(@"\bprimary (?:\w+ ){0,2}metrics?\b|\(primary\)|\bprimary\b(?=\W*(?:\||:|$))|\bmain metric|\bkey metric|\bnorth star|\bselection metric|основн\w+ метрик|главн\w+ метрик|ключев\w+ метрик|целев\w+ метрик");
    static readonly TextPattern NotPrimary = TextPattern.Of(@"\bnot (?:be |used |as |the |our |a ){0,4}(?:primary|main|key)|не (?:\w+ ){0,2}(?:основн|главн|ключев)");
    static readonly TextPattern Baseline = TextPattern.Of(@"\bbase-?lines?\b|бе[йи]с?зла[йи]н|бэ[йи]с?зла[йи]н|бе[йи]сла[йи]н|базов\w+ (?:решени|модел|лини|подход)|базового сравнени|наивн\w+ (?:модел|прогноз|подход|регресс)|\bnaive (?:regression|forecast|model|approach)|случайн\w+ классификатор");
    static readonly Regex TargetColumn = Of(@"\btarget|\bgoal|\bthreshold|\brequired|цел[ьие]|порог|требуем");
    static readonly Regex Result = Of(@"(?:[=:–—-]|^(?=\s+(?:0[.,]\d|\d+(?:[.,]\d+)?\s?%))|\bof\b|\bis\b|\bwas\b|составля\w+|состав\w+|был[аои]?|около|~)\s*(?<value>\d+(?:[.,]\d+)?\s*%?)");

    static readonly Regex ResultBefore = Of(@"(?<value>\d+(?:[.,]\d+)?\s*%?)\s*$");
    static readonly TextPattern Wish = TextPattern.Of(@"\btarget|\bgoal|\bthreshold|\bcriteri|целев|\bцел[ьи]|требуем|порог|критери");
    static readonly Regex Wished = Of(@"^[^|;,.\d]{0,25}[=:–—-]\s*(?<value>\d+(?:[.,]\d+)?\s*%?)");

    /// <summary>Qualities that people measure without saying with which metric.</summary>
    static readonly TextPattern Quality = TextPattern.Of(@"\b(?:точност|полнот|качеств|корректност|доля верн)\w*(?: (?!выше|ниже|не |более|менее|больше|меньше|до |от |на )\p{L}+){0,3}|\b(?:accuracy|quality|correctness)\b(?: of \w+)?");

    /// <summary>A comparator and a number with its unit.</summary>
    static readonly Regex Target = Of(@"(?<comparator>[<>≤≥⩽⩾]=?|\b(?:greater|more|higher|less|lower) (?:than )?or equal(?: to)?|\b(?:больше|выше|меньше|ниже) или равн\w+|=<|\bat least|\bat most|\bno (?:more|less|worse) than|\bup to|\bunder|\bbelow|\babove|\bover|\bwithin|\bless than|\bmore than|\bexceeds?|\breach(?:es)?|\bне (?:менее|более|ниже|выше|хуже|меньше|больше)(?: чем)?|\bсвыше|\bболее|\bменее|\bвыше|\bниже|\bне превыша\w+|\bминимум|\bмаксимум|\bна уровне|\bдостич\w+|\bбольше|\bменьше)[\s*_`]*(?<value>[±$€₽]?\d+(?:[.,]\d+)?\s*(?:%|п\.?\s?п\.?|процент\w*)?)|(?<value>\d+(?:[.,]\d+)?\s?%?)\+(?!\w)");

    /// <summary>A metric that is named there may be an example.</summary>
    const int OutsideMetricSections = 20;

    static readonly string[] MetricSections = ["offline_metrics", "success_metrics", "acceptance", "ml_framing", "validation", "model_approach", "baseline"];

    readonly IReadOnlyList<TextLine> _lines;
    readonly Contract _contract;
    readonly Lazy<IReadOnlyList<FoldedText>> _headings;

    Statements(DesignDocument document, IReadOnlyList<TextLine> lines)
    {
        (_contract, _lines) = (document.Contract, lines);
        _headings = new(() => [.. document.Sections.Where(section => section.Level > 0).Skip(1).Select(section => FoldedText.Of(section.Heading))]);
        Metrics = document.Contract.Metrics.Any(metric => metric.Role == MetricRole.Offline) ? [.. document.Contract.Metrics.Where(metric => metric.Role == MetricRole.Offline)] : OfflineMetrics();
        Task = _contract.Task ?? First(Tasks, "ml_framing") ?? First(Tasks, "problem", "business_goal", "model_approach");
        Loss = _contract.Loss ?? Lines("loss").Concat(_lines).Select(line => line.Find(Losses) is { } found ? new Claim<string>(found, line.Span) : null).FirstOrDefault(claim => claim is not null);
        SplitKind = _contract.Split?.Kind ?? First(Splits, "validation") ?? First(Splits) ?? First(Shares, "validation") ?? First(Shares);
        BaselineMethod = _contract.Baseline?.Method ?? Lines("baseline").Concat(_lines.Where(line => line.Has(Baseline))).Where(line => line.IsOwn).Select(line => new Claim<string>(line.Text, line.Span)).FirstOrDefault();
        (BaselineMetric, BaselineValue) = _contract.Baseline is { Value: { } value } ? (_contract.Baseline.Metric?.Value, value) : MeasuredBaseline();
    }

    static readonly ConditionalWeakTable<DesignDocument, Statements> Known = new();

    /// <summary>The statements of a document, read once.</summary>
    public static Statements Of(DesignDocument document) => Known.GetValue(document, static read => new(read, [.. TextLine.Of(read)]));

    /// <summary>The offline metrics that stand in the document's text, whatever its contract says.</summary>
    internal static IReadOnlyList<MetricClaim> InProse(DesignDocument document) => Of(document).OfflineMetrics();

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

    /// <summary>The first sign in the lines of the sections; without sections, in all lines.</summary>
    Claim<string>? First(IReadOnlyList<(string Kind, TextPattern Sign)> kinds, params string[] keys)
    {
        foreach (var line in keys.Length == 0 ? _lines : Lines(keys))
        {
            if (kinds.FirstOrDefault(kind => keys.Length == 0 ? line.Has(kind.Sign) : kind.Sign.IsIn(line.InContext)) is { Kind: { } found })
                return new(found, line.Span);
        }

        return null;
    }

    IReadOnlyList<MetricClaim> OfflineMetrics()
    {
        var found = new List<(MetricClaim Claim, int Rank)>();
        foreach (var line in _lines)
        {
            var isBaseline = Baseline.IsIn(line.InContext);
            var mentions = line.Metrics;
            for (var i = 0; i < mentions.Count; i++)
            {
                var (start, end) = (mentions[i].Span.End, i + 1 < mentions.Count ? mentions[i + 1].Span.Start : line.Text.Length);
                var rank = Array.FindIndex(MetricSections, line.Section.Topics.Contains);
                var isPrimary = !isBaseline && Primary.IsIn(line.InContext) && !line.Has(NotPrimary);
                var own = isBaseline ? null : TargetIn(line, start, end);
                var target = isBaseline ? null : own ?? TargetIn(line, start, line.Text.Length);
                var claim = new MetricClaim(line.Text.Substring(mentions[i].Span.Start, mentions[i].Span.Length), MetricRole.Offline, line.Span)
                {
                    IsPrimary = isPrimary && i == 0,
                    Target = target is null ? null : new(target, line.Span),
                };
                found.Add((claim, (isPrimary ? 0 : 100) + (rank < 0 ? OutsideMetricSections : rank * 2) + (own is not null ? 0 : target is null ? 5 : 1) + (isBaseline ? 50 : 0)));
            }
        }

        if (!found.Any(pair => pair.Claim.Target is not null))
            found.AddRange(_lines.SelectMany(line => line.Matches(Quality), Unnamed).OfType<MetricClaim>().Select(claim => (claim, 100 + OutsideMetricSections - 1)));
        return [.. found.OrderBy(pair => pair.Rank).Select(pair => pair.Claim)
            .GroupBy(claim => MetricNames.Find(claim.Name)?.Name ?? claim.Name)
            .Select(group => group.FirstOrDefault(claim => claim.Target is not null) is { } withTarget ? group.First() with { Target = withTarget.Target } : group.First())];
    }

    static MetricClaim? Unnamed(TextLine line, Match name) => TargetIn(line, name.Index + name.Length, line.Text.Length) is { } target
        ? new(line.Text.Substring(name.Index, name.Length), MetricRole.Offline, line.Span) { Target = new(target, line.Span) }
        : null;

    static string? TargetIn(TextLine line, int start, int end)
    {
        var part = line.Text.Substring(start, Math.Min(end - start, 240));
        if (Target.Match(part) is { Success: true } match)
            return Regex.Replace(match.Value, @"\s+", " ").Trim();
        if (!line.IsRow && (Wish.IsIn(line.InContext) || line.LeadIn?.Has(Wish) == true) && Wished.Match(part) is { Success: true } wished)
            return wished.Groups["value"].Value.Trim();
        foreach (var cell in part.Split('|').Select(cell => cell.Trim()))
        {
            if (cell.IndexOf(':') is > 0 and var colon && TargetColumn.IsMatch(cell.Substring(0, colon)) && cell.Substring(colon + 1).Trim() is { Length: > 0 and < 80 } value && value.Any(char.IsDigit))
                return value;
        }

        return null;
    }

    (string? Metric, Claim<string>? Value) MeasuredBaseline()
    {
        foreach (var line in _lines.Where(line => line.IsOwn && Baseline.IsIn(line.InContext)))
        {
            foreach (var mention in line.Metrics)
            {
                var (before, behind) = (line.Text.Substring(0, mention.Span.Start), line.Text.Substring(mention.Span.End, Math.Min(60, line.Text.Length - mention.Span.End)));
                var column = behind.Split('|').FirstOrDefault(cell => Baseline.Whole.IsMatch(cell) && cell.IndexOf(':') > 0 && cell.Any(char.IsDigit));
                if (column is not null)
                    return (mention.Metric.Name, new(column.Substring(column.IndexOf(':') + 1).Trim(), line.Span));
                if (!Target.IsMatch(behind) && Result.Match(behind) is { Success: true } match && !line.Has(Wish))
                    return (mention.Metric.Name, new(match.Groups["value"].Value.Trim(), line.Span));
                if (ResultBefore.Match(before) is { Success: true } earlier && !Target.IsMatch(before) && !line.Has(Wish))
                    return (mention.Metric.Name, new(earlier.Groups["value"].Value.Trim(), line.Span));
            }
        }

        return (null, null);
    }

    static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
