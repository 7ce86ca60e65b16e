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
    static readonly IReadOnlyList<(string Kind, TextPattern Sign)> Tasks =
    [
        ("forecasting", TextPattern.Of(@"\bforecast|time[- ]series (?:forecast|predict)|прогнозировани\w+ (?:спрос|продаж|временн)|прогноз(?:а|ирование)? (?:спрос|продаж)|multi-horizon|\b(?:predict(?:s|ing)?|estimat(?:es?|ing)) (?:\w+ ){0,3}(?:demand|sales|load|consumption|inflow|traffic)\b|\b(?:demand|sales|orders|load|consumption|visitors|traffic|volumes?)\b[^.;|]{0,60}\b(?:(?:next|coming) (?:\w+ )?(?:days?|weeks?|months?|hours?|quarters?)|(?:days|weeks|months|hours|steps) ahead)\b|(?:предсказ|прогноз)\w* (?:[\w-]+ ){0,3}(?:спрос|продаж|потреблени|нагрузк|выручк|трафик)|(?:спрос|продаж|заказ|потреблени|нагрузк|выручк|трафик|количеств|объем)\w*[^.;|]{0,60}(?:(?:дн|день|недел|месяц|час|квартал)\w* вперед|следующ\w+ (?:\w+ )?(?:дн|день|недел|месяц|час|квартал))")),
        ("ranking", TextPattern.Of(@"\blearning to rank|\branking (?:task|problem|model)|\brank(?:s|ed|ing)? (?:the |all |these )?(?:\w+ ){0,2}(?:results|items|documents|candidates|listings|passages|answers)\b|\b(?:order|sort)\w* (?:\w+ ){1,4}by (?:\w+ )?relevance|ранжир|(?:упорядоч|сортир)\w* (?:[\w-]+ ){1,4}по (?:[\w-]+ )?релевантн")),
        ("recommendation", TextPattern.Of(@"\brecommend(?:er|ation)|рекомендательн|рекомендаци\w+ (?:товар|контент|фильм)|\bsuggest\w* (?:\w+ ){0,3}(?:items|products|movies|films|songs|tracks|courses|books|articles)\b|(?:рекоменд|подбира|предлага)\w* (?:[\w-]+ ){0,3}(?:товар|фильм|трек|песн|курс|книг|стат(?:ьи|ей)|блюд|ваканси)")),
        ("anomaly", TextPattern.Of(@"\banomaly detection|\boutlier detection|\bdetect\w* (?:\w+ ){0,2}(?:anomal|unusual|abnormal|outlier)|(?:поиск|детекци|обнаруж|выявл)\w* (?:[\w-]+ ){0,2}(?:аномал|необычн|нетипичн|выброс)")),
        ("regression", TextPattern.Of(@"\bregression (?:task|problem|model)|(?<!\blogistic[ -])(?<!classification/)\bregression\b(?! test)|(?<!логистическ\w{1,3} )регресси|\b(?:predict(?:s|ing)?|estimat(?:es?|ing)) (?:the |a |an |each |its |their )?(?:(?!of\b|at\b|in\b|for\b|on\b|by\b|per\b|if\b|whether\b|within\b|which\b|that\b)[\w-]+ ){0,2}(?:time|prices?|costs?|values?|amounts?|duration|age|revenue|quantity|lifetime|eta)\b|(?:предсказ|прогноз|оценива)\w* (?:[\w-]+ ){0,2}(?:стоимост|цен[уыа]\b|врем[яе]|длительност|сумм[уы]|возраст|количеств|продолжительност|срок)")),
        ("multiclass", TextPattern.Of(@"\bmulti-?class|многоклассов|мультикласс|\bsingle-label \d+ class|\bclassif[^.;|]{0,60}\b(?:[3-9]|[1-9]\d+) (?:[\w-]+ )?(?:classes|categories|species|genres|intents|topics)\b|\b(?:[3-9]|[1-9]\d+) (?:[\w-]+ )?(?:classes|categories|species|genres|intents|topics)\b[^.;|]{0,40}\bclassif|классификаци[^.;|]{0,60}\b(?:[3-9]|[1-9]\d+) (?:[\w-]+ )?(?:класс(?:ов|а)|категори|вид(?:ов|а)|жанр|интент)|\b(?:one|any) of (?:the )?(?:\w+ )?(?:\w+ )?(?:topics|classes|categories|types|labels|intents|species)\b|одн(?:ой|у|ого|ому) из (?:[\w-]+ ){0,2}(?:категори|класс|тем\b|тип|интент)|\bclassif\w* [^.;|]{0,40}\binto (?!two\b|2\b)[\w-]+ (?:\w+ )?(?:classes|categories|topics|types|labels)\b|классифи\w+ [^.;|]{0,40}(?:на|по) (?!дв|2\b)[\w-]+ (?:тем|класс|категори|тип)")),
        ("binary-classification", TextPattern.Of(@"\bbinary\b|\bclassif|бинарн|классификаци|\bfraud\b|\bchurn\b|\bspam\b|\btoxic|\b(?:predict|decid|determin|classif|detect|tell|flag|estimat)\w* (?:\w+ ){0,2}(?:whether|if)\b|\b(?:probability|likelihood) (?:of|that)\b|\battrition\b|\bfraudulent\b|\bwill (?:the|a|an|this) (?:user|customer|client|patient|order|borrower|employee)\b|\bwhether (?:a|an|the)\b .{0,60}\bwill\b|вероятност\w+ (?:того|покупк|оформлен|отток|ухода|дефолт|отмен|возврат|отказ|событи)|[еи]т ли\b|\b(?:будет|является) ли\b|\bесть ли\b(?! (?:данны|доступ|у |в |такие|нужн))|склонност|отток|мошенн|токсичн")),
        ("clustering", TextPattern.Of(@"\bclustering\b|кластеризац|\bk-?means\b|\bsegment(?:s|ed|ing)? (?:the |all |our )?(?:customers|users|clients)|\bcluster(?:s|ed)? (?:the |all |our )?(?:customers|users|documents|items|clients)|\bgroup(?:s|ed|ing)? (?:the |all |our )?(?:customers|users|documents|items|clients) (?:by|into)\b|(?:разби|раздел|сгруппир|группир|сегментир)\w* (?:[\w-]+ ){1,2}(?:на|по) (?:[\w-]+ )?(?:групп|сегмент|кластер)")),
    ];

    static readonly TextPattern Losses = TextPattern.Of(@"\b(?:binary |categorical |weighted )?cross-?entropy\b|\blog-?loss\b|\bBCE\b|\bInfoNCE\b|\bfocal loss\b|\btriplet loss\b|\bhuber(?: loss)?\b|\bhinge loss\b|\bpinball(?: loss)?\b|\bquantile (?:loss|objective)\b|\b(?:MSE|MAE|RMSE|MAPE)(?= (?:loss|reconstruction|objective))|\bsquared (?:error|loss)\b|\bmean squared error\b|кросс-?энтропи\w+|квантильн\w+ (?:функци|потер)\w*|\bCTC\b|\bIoU loss\b|\bpoisson (?:loss|deviance)\b");
    /// <summary>Where a baseline is what is usual, or is still to be made.</summary>
    static readonly string[] OfOtherBaselines = ["monitoring", "retraining", "risks", "tech_debt_future"];

    /// <summary>Words for what a model has to beat.</summary>
    internal static readonly TextPattern Baseline = TextPattern.Of(@"\bbase-?lines?\b|бе[йи]с?зла[йи]н|бэ[йи]с?зла[йи]н|бе[йи]сла[йи]н|базов\w+ (?:решени|модел|лини|подход)|базового сравнени|наивн\w+ (?:модел|прогноз|подход|регресс)|\bnaive (?:regression|forecast|model|approach)|случайн\w+ классификатор");
    /// <summary>What a model is compared with, by other words, where it was measured: the rules of today, a popular choice, a constant.</summary>
    static readonly TextPattern Reference = TextPattern.Of(@"\b(?:current|today.s|existing|legacy) (?:[\w-]+ ){0,3}(?:scorecard|rules?|system|solution|model|formula|table|search|order|heuristics?|version|flag)\b|\brules?\b|\bheuristics?\b|\b(?:fixed|constant) threshold|\bmost (?:frequent|popular|common)\b|\bmajority class|\bpopular(?:ity)?\b|\bzero-shot\b|\bBM25\b|\bprior (?:\w+[- ]){0,2}rate\b|\bconstant\b|\bрегулярны\w+ выражени|действующ\w+ (?:[\w-]+ ){0,1}(?:правил|уставк|порог|модел)|\bформула\b|констант|\bstatic order\b|\bbuilt-in (?:search|model)|\bexisting tools?\b|\bmedian (?:price|value|by|per|of)\b|\bmean (?:of|by|per)\b|\bstop-?words?\b|\bkeyword (?:rules|list|search)\b|медиан\w* по|текущ\w+ порог|стоп-?слов|ключевы\w+ слов|\bsame (?:week|day|hour|weekday)\b|\blast (?:value|week.s)\b|текущ\w+ (?:[\w-]+ ){0,2}(?:правил|формул|модел|решени|порядок|систем|поиск|верси)|наивн\w+ вариант|для сравнения|\bправил[аоу]\b|эвристик|самый частый|популярно[ейг]|порог по|(?:неделю|день|год) назад");

    /// <summary>What is tried first because it is simple, measured or not.</summary>
    static readonly TextPattern SimpleStart = TextPattern.Of(@"\bstart(?:ing)? simple\b|\bstart(?:ing)?:? (?:(?:with|from) )?(?:an? |the )?(?:logistic regression|linear|rules?\b|heuristic|popular|median|tf-?idf|bm25)|\b(?:logistic|linear) regression (?:first|as a starting point)|(?:сначала|начн[её]м с|для начала)[^.;|]{0,30} (?:логистическ|линейн|правил|эвристик|популярн|медиан|tf-?idf|bm25|готов)|\bas the basic one\b");

    bool IsReference(TextLine line) => line is { IsOwn: true, IsCode: false } && !line.Section.IsAside && !line.Section.Topics.Any(OfOtherBaselines.Contains)
        && (line.Has(SimpleStart) || (line.Has(Reference) && line.Metrics.Any() && Measured.IsMatch(line.Text)));

    static readonly Regex Measured = Of(@"\d[.,]\d|\d ?%|\| ?[^|]*: ?[.,]\d");

    static readonly Regex Result = Of(@"(?:[=:–—]|(?<![\d.])-|^(?=\s+(?:\d+[.,]\d|\d+\s?%))|\bof\b|\bis\b|\bwas\b|составля\w+|состав\w+|рав(?:ен|на|но|ны)|был[аои]?|около|~)\s*(?<value>\d+(?:[.,]\d+)?\s*%?)");

    static readonly Regex ResultBefore = Of(@"(?<value>\d+(?:[.,]\d+)?\s*%?)\s*$|(?<value>\d+(?:[.,]\d+)?\s*%)(?: of)?(?: \p{L}+){1,3} \($");
    static readonly TextPattern Wish = TextPattern.Of(@"\btarget|\bgoal|\bthreshold|\bcriteri|целев|\bцел[ьи]|требуем|порог|критери");

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
        Task = _contract.Task ?? First(Tasks, _lines.Where(line => line.IsOwn && line.Section.Topics.Contains("ml_framing"))) ?? MostNamedTask() ?? First(Tasks, document);
        Loss = _contract.Loss ?? Lines("loss").Concat(_lines).Select(line => line.Find(Losses) is { } found ? new Claim<string>(found, line.Span) : null).FirstOrDefault(claim => claim is not null);
        SplitKind = _contract.Split?.Kind ?? StatedSplit.In(lines);
        BaselineMethod = _contract.Baseline?.Method ?? Lines("baseline").Concat(_lines.Where(line => line.Has(Baseline) && !line.Section.Topics.Any(OfOtherBaselines.Contains))).Where(line => line.IsOwn).Concat(_lines.Where(IsReference)).Select(line => new Claim<string>(line.Text, line.Span)).FirstOrDefault();
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

    /// <summary>The first sign in lines, each behind its heading.</summary>
    static Claim<string>? First(IReadOnlyList<(string Kind, TextPattern Sign)> kinds, IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            if (kinds.FirstOrDefault(kind => kind.Sign.IsIn(line.InContext)) is { Kind: { } found })
                return new(found, line.Span);
        }

        return null;
    }

    /// <summary>The first sign in the title.</summary>
    static Claim<string>? First(IReadOnlyList<(string Kind, TextPattern Sign)> kinds, DesignDocument document) =>
        document.Sections.FirstOrDefault(section => section.Level > 0) is { } title && kinds.FirstOrDefault(kind => kind.Sign.IsIn(FoldedText.Of(title.Heading))) is { Kind: { } found } ? new(found, title.HeadingSpan) : null;

    /// <summary>The task that most lines name that say what is built and why, of two the one named first; else one that the whole document clearly speaks of.</summary>
    Claim<string>? MostNamedTask()
    {
        var lines = _lines.Where(line => line is { IsOwn: true, IsCode: false }).ToList();
        var votes = Votes(lines.Where(line => TaskSections.Any(line.IsUnder)));
        if (votes.Count > 0)
            return votes[0][0];
        votes = Votes(lines);
        return votes.Count > 0 && votes[0].Count >= ClearVotes && (votes.Count == 1 || votes[0].Count >= 2 * votes[1].Count) ? votes[0][0] : null;
    }

    const int ClearVotes = 3;

    static List<List<Claim<string>>> Votes(IEnumerable<TextLine> lines) =>
        [.. lines.Select(line => First(Tasks, [line])).OfType<Claim<string>>().GroupBy(claim => claim.Value).Select(group => group.ToList()).OrderByDescending(group => group.Count)];

    static readonly string[] TaskSections = ["ml_framing", "problem", "business_goal", "model_approach", "summary", "target_label"];

    (string? Metric, Claim<string>? Value) MeasuredBaseline()
    {
        var own = _lines.Where(line => line.IsOwn && (Baseline.IsIn(line.InContext) || line.Section.Topics is ["baseline", ..]));
        foreach (var line in own.Concat(_lines.Where(IsReference)))
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
