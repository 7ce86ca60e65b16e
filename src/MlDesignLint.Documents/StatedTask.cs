using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>The kind of task that a document states, by the contract's names.</summary>
static class StatedTask
{
    static readonly IReadOnlyList<(string Kind, TextPattern Sign)> Tasks =
    [
        ("forecasting", TextPattern.Of(@"\bforecast|time[- ]series (?:forecast|predict)|прогнозировани\w+ (?:спрос|продаж|временн)|прогноз(?:а|ирование)? (?:спрос|продаж)|multi-horizon|\b(?:predict(?:s|ing)?|estimat(?:es?|ing)) (?:\w+ ){0,3}(?:demand|sales|load|consumption|inflow|traffic)\b|\b(?:demand|sales|orders|load|consumption|visitors|traffic|volumes?)\b[^.;|]{0,60}\b(?:(?:next|coming) (?:\w+ )?(?:days?|weeks?|months?|hours?|quarters?)|(?:days|weeks|months|hours|steps) ahead)\b|(?:предсказ|прогноз)\w* (?:[\w-]+ ){0,3}(?:спрос|продаж|потреблени|нагрузк|выручк|трафик)|(?:спрос|продаж|заказ|потреблени|нагрузк|выручк|трафик|количеств|объем)\w*[^.;|]{0,60}(?:(?:дн|день|недел|месяц|час|квартал)\w* вперед|следующ\w+ (?:\w+ )?(?:дн|день|недел|месяц|час|квартал))|прогноз\w*[^.;|]{0,30}временн\w+ ряд|временн\w+ ряд\w*[^.;|]{0,30}прогноз|\bhow many \w+ [^.;|]{0,40}\b(?:tomorrow|next (?:\d+ )?(?:days?|weeks?|months?))\b|сколько \w+ [^.;|]{0,40}(?:завтра|следующ\w+ (?:\w+ )?(?:дн|недел|месяц))|прогноз\w* [^.;|]{0,50}(?:вперед|на (?:следующ|ближайш)\w+ (?:дн|день|недел|месяц|квартал|час)|по (?:дням|часам|неделям|месяцам))")),
        ("ranking", TextPattern.Of(@"\blearning to rank|\branking (?:task|problem|model)|\brank(?:s|ed|ing)? (?:the |all |these )?(?:\w+ ){0,2}(?:results|items|documents|candidates|listings|passages|answers)\b|\b(?:order|sort)\w* (?:\w+ ){1,4}by (?:\w+ )?relevance|ранжир|(?:упорядоч|сортир)\w* (?:[\w-]+ ){1,4}по (?:[\w-]+ )?релевантн|(?:упорядоч|отсортиров)\w* (?:[\w-]+ ){1,3}по (?:вероятн|убыван)\w+|\border(?:ing|ed)? (?:the )?\w+ by (?:the )?(?:probability|likelihood|relevance)|\bpairwise (?:learning|ranking|loss)|\blambda(?:mart|rank)\b")),
        ("recommendation", TextPattern.Of(@"\brecommend(?:er|ation)|рекомендательн|рекомендаци\w+ (?:товар|контент|фильм)|\bsuggest\w* (?:\w+ ){0,3}(?:items|products|movies|films|songs|tracks|courses|books|articles)\b|(?:рекоменд|подбира|предлага)\w* (?:[\w-]+ ){0,3}(?:товар|фильм|трек|песн|курс|книг|стат(?:ьи|ей)|блюд|ваканси|подкаст|эпизод|видео)|(?:персональн|персонализированн)\w+ (?:\w+ )?(?:рекомендаци|подборк)|рекомендаци\w+ (?:книг|музык|трек|подкаст|эпизод|курс|ваканси|стат|новост|видео|игр|отел|рецепт)|\bpersonali[sz]ed (?:\w+ )?(?:feed|playlist|suggestion|home)|\bwhat to (?:watch|read|listen to|buy|cook|play) next\b|что (?:посмотреть|послушать|почитать|купить) (?:дальше|еще)|персональн\w+ (?:лент|подборк)")),
        ("anomaly", TextPattern.Of(@"\banomaly detection|\boutlier detection|\bdetect\w* (?:\w+ ){0,2}(?:anomal|unusual|abnormal|outlier)|(?:поиск|детекци|обнаруж|выявл)\w* (?:[\w-]+ ){0,2}(?:аномал|необычн|нетипичн|выброс)|\bisolation forest|\bfind\w* (?:\w+ ){0,2}(?:anomal|unusual|abnormal|outlier)|наход\w+ (?:[\w-]+ ){0,2}(?:аномал|необычн|нетипичн|выброс)|(?:ищем|искать|ловим) (?:[\w-]+ ){0,2}аномал")),
        ("regression", TextPattern.Of(@"\bregression (?:task|problem|model)|(?<!\blogistic[ -])(?<!classification/)(?<!(?:multivariate|quantile)[ -])\bregression\b(?! test)|(?<!логистическ\w{1,3} )регресси|\b(?:predict(?:s|ing)?|estimat(?:es?|ing)) (?:the |a |an |each |its |their )?(?:(?!of\b|at\b|in\b|for\b|on\b|by\b|per\b|if\b|whether\b|within\b|which\b|that\b)[\w-]+ ){0,2}(?:time|prices?|costs?|values?|amounts?|duration|age|revenue|quantity|lifetime|eta)\b|(?:предсказ|прогноз|оценива)\w* (?:[\w-]+ ){0,2}(?:стоимост|цен[уыа]\b|врем[яе]|длительност|сумм[уы]|возраст|количеств|продолжительност|срок)|\boutput\w*:? (?:is )?(?:the |an? )?(?:\w+ )?(?:price|cost|amount|number of|duration|time|minutes|weight|age)\b|\b(?:predict|estimat)\w* how (?:many|much|long)\b|выход\w*:? (?:\w+ )?(?:цена|стоимость|сумма|число|количество|время|вес|возраст|длительность)\b|(?:предсказ|прогноз|оценива)\w*,? сколько|\b(?:price|cost|value|weight|age|duration) (?:estimat|predict)\w+|оценк\w+ (?:цены\b|времени|веса\b|возраста|длительност)|\btarget: (?:the )?(?:log(?:arithm)? of (?:the )?)?(?:\w+ )?(?:price|cost|amount|duration)\b|цел\w+ переменн\w+\W{1,3}(?:логарифм )?(?:цен|стоимост|сумм|длительност)")),
        ("multiclass", TextPattern.Of(@"\bmulti-?class|многоклассов|мультикласс|\bsingle-label \d+ class|\bclassif[^.;|]{0,60}\b(?:[3-9]|[1-9]\d+) (?:[\w-]+ )?(?:classes|categories|species|genres|intents|topics)\b|\b(?:[3-9]|[1-9]\d+) (?:[\w-]+ )?(?:classes|categories|species|genres|intents|topics)\b[^.;|]{0,40}\bclassif|классификаци[^.;|]{0,60}\b(?:[3-9]|[1-9]\d+) (?:[\w-]+ )?(?:класс(?:ов|а)|категори|вид(?:ов|а)|жанр|интент)|\b(?:one|any) of (?:the )?(?:\w+ )?(?:\w+ )?(?:topics|classes|categories|types|labels|intents|species)\b|одн(?:ой|у|ого|ому) из (?:[\w-]+ ){0,2}(?:категори|класс|тем\b|тип|интент)|\bclassif\w* [^.;|]{0,40}\binto (?!two\b|2\b)[\w-]+ (?:\w+ )?(?:classes|categories|topics|types|labels)\b|классифи\w+ [^.;|]{0,40}(?:на|по) (?!дв|2\b)[\w-]+ (?:тем|класс|категори|тип)|\bone of \w+ (?:\w+ )?(?:grades|levels|stages|kinds|classes)\b|один из (?:[\w-]+ ){1,2}(?:класс|категори|тип|вид)|классификаци\w* [^.;|]{0,40}\b(?:по|на) (?:[3-9]|[1-9]\d+) \w+|\bwhich of the (?:[3-9]|[1-9]\d+) \w+|как(?:ая|ой|ое) из (?:[3-9]|[1-9]\d+) \w+|\b(?:[3-9]|[1-9]\d+)-way classif|(?:определя|распозна)\w* (?:тип|вид|класс|сорт|пород)\w* \w+|\b(?:determine|recogni[sz]e|predict)\w* the (?:type|kind|species|breed) of")),
        ("binary-classification", TextPattern.Of(@"\bbinary\b(?! (?:features?|relevance|files?|masks?|formats?|search|vectors?|flags?|columns?|encod|cross))|\bclassif|бинарн|классифика(?:ци|тор)|классифицир|\bfraud\b|\bchurn\b|\bspam\b|\btoxic|\b(?:predict|decid|determin|classif|detect|tell|flag|estimat)\w* (?:\w+ ){0,2}(?:whether|if)\b|\b(?:probability|likelihood) (?:of|that)\b|\battrition\b|\bfraudulent\b|\bwill (?:the|a|an|this) (?:user|customer|client|patient|order|borrower|employee)\b|\bwhether (?:a|an|the)\b .{0,60}\bwill\b|вероятност\w+ (?:того|покупк|оформлен|отток|ухода|дефолт|отмен|возврат|отказ|событи)|[еи]т ли\b|\b(?:будет|является) ли\b|\bесть ли\b(?! (?:данны|доступ|у |в |такие|нужн))|склонност|отток|мошенн|токсичн|(?:оценива|предсказыва|прогнозиру|рассчитыва|вычисля|считает|выда)\w* (?:\w+ ){0,2}вероятност|\bpredict\w* (?:\w+ )?default\b|\bloan default|\bdefault (?:prediction|risk)\b|\bno-?shows?\b|\bcredit scor|кредитн\w+ скоринг|\bдефолт|(?:\boutput|\btarget|\blabel|выход|цел\w+ переменн\w+)\b[^.;|]{0,25}\b(?:1 if|0 ?/ ?1|yes ?/ ?no|1, если|да ?/ ?нет)\b|\?\s*(?:yes ?/ ?no|да ?/ ?нет)\b|\bfake (?:\w+ )?(?:reviews?|accounts?|news|profiles?)|\bphishing|фейков|накруч\w+|накрутк\w+|фишинг|\bwhich \w+ will\b")),
        ("clustering", TextPattern.Of(@"\bclustering\b|кластеризац|\bk-?means\b|\bsegment(?:s|ed|ing)? (?:the |all |our )?(?:customers|users|clients)|\bcluster(?:s|ed)? (?:the |all |our )?(?:customers|users|documents|items|clients)|\bgroup(?:s|ed|ing)? (?:the |all |our )?(?:customers|users|documents|items|clients) (?:by|into)\b|(?:разби|раздел|сгруппир|группир|сегментир)\w* (?:[\w-]+ ){1,2}(?:на|по) (?:[\w-]+ )?(?:групп|сегмент|кластер)|\b(?:customer|user|client) segmentation\b|\bsegmentation of (?:the )?(?:customers|users|clients)\b|сегментаци\w+ (?:клиент|пользовател|покупател|абонент)|\bgroup similar\b")),
    ];

    /// <summary>Kinds that are named by the general name too: who forecasts speaks of a regression, who tells many classes apart of a classification.</summary>
    static readonly Dictionary<string, string> Special = new(StringComparer.Ordinal) { ["regression"] = "forecasting", ["binary-classification"] = "multiclass" };

    /// <summary>More than two classes, of which a classification says elsewhere that they are there.</summary>
    static readonly TextPattern ManyClasses = TextPattern.Of(@"\b(?:[3-9]|[1-9]\d+)(?:[- ]\w+){0,2}[- ](?:genres|species|rubrics|class(?:es)?|categories|topics|intents|labels|departments|queues)\b|\bclassif\w* (?:\w+ ){0,3}(?:genres?|species|topics|rubrics?|intents?)\b|\b(?:genre|species|topic|intent|language) classif|классифи\w+ (?:\w+ ){0,3}(?:жанр|видов|тематик|рубрик|намерени)|(?<![\d.,])(?:[3-9]|[1-9]\d+) (?:\w+ ){0,2}(?:жанр|вид(?:ов|а)\b|тем(?:ы|атик\w*)?\b|категори|класс|рубрик|намерени)");
    static readonly TextPattern TwoClasses = TextPattern.Of(@"\bbinary classif|\btwo[- ]class|бинарн\w+ (?:\w+ )?классификаци|\bfraud\b|\bchurn\b|\bspam\b|\btoxic|отток|мошенн|\bспам|токсич");

    static readonly Regex Denied = new(@"\b(?:not|no|isn.t|aren.t|never|instead of|rather than|не|без|вместо|а не)\s+(?:(?:an?|the|just|only|about|quite|sure|it.s|задача|просто)\s+)*$", RegexOptions.CultureInvariant);

    static readonly string[] TaskSections = ["ml_framing", "problem", "business_goal", "model_approach", "summary", "target_label"];

    /// <summary>Where other systems, or later ones, are spoken of.</summary>
    static readonly string[] Elsewhere = ["alternatives", "prior_work", "tech_debt_future", "glossary_refs", "risks", "ownership", "meta", "scope"];

    const int ClearVotes = 3;

    /// <summary>What the lines name that state the task; else what most lines name that say what is built and why, the title counting twice; else what the whole document clearly speaks of; else what the deciding metric is for.</summary>
    public static Claim<string>? In(DesignDocument document, IReadOnlyList<TextLine> lines, IReadOnlyList<MetricClaim> metrics)
    {
        var title = document.Sections.FirstOrDefault(section => section.Level > 0) is { } first && Kind(FoldedText.Of(first.Heading)) is { } named ? new Claim<string>(named, first.HeadingSpan) : null;
        var own = lines.Where(line => line is { IsOwn: true, IsCode: false }).ToList();
        var framing = own.Where(line => line.Section.Topics.Contains("ml_framing")).Select(Claim).OfType<Claim<string>>().ToList();
        var stating = own.Where(line => TaskSections.Any(line.IsUnder)).ToList();
        var found = MostNamed(framing, 1) ?? MostNamed(Claims(stating).Concat(Twice(title)), 1) ?? MostNamed(Claims(own).Concat(Twice(title)), ClearVotes) ?? title ?? OfMetric(metrics);
        if (found is null)
            return null;
        if (found.Value == "ranking" && title?.Value == "recommendation")
            return title;
        if (!Special.TryGetValue(found.Value, out var special))
            return found;
        if (special == "multiclass" && own.Any(line => line.Has(TwoClasses)))
            return found;
        var stated = framing.Append(title).FirstOrDefault(claim => claim?.Value == special);
        if (stated is null && special == "multiclass")
            stated = own.FirstOrDefault(line => ManyClasses.IsIn(line.InContext)) is { } many ? new(special, many.Span) : null;
        return stated ?? found;
    }

    /// <summary>The kind that is named most often, of two the one named first.</summary>
    static Claim<string>? MostNamed(IEnumerable<Claim<string>> claims, int least)
    {
        var votes = claims.GroupBy(claim => claim.Value).Select(group => group.ToList()).OrderByDescending(group => group.Count).ToList();
        return votes.Count > 0 && votes[0].Count >= least && (least == 1 || votes.Count == 1 || votes[0].Count >= 2 * votes[1].Count) ? votes[0][0] : null;
    }

    static IEnumerable<Claim<string>> Claims(IEnumerable<TextLine> lines) => lines.Where(line => !line.Section.Topics.Any(Elsewhere.Contains)).Select(Claim).OfType<Claim<string>>();

    /// <summary>The title says what the whole document is about and counts as two lines.</summary>
    static IEnumerable<Claim<string>> Twice(Claim<string>? title) => title is null ? [] : [title, title];

    /// <summary>The only task that the first known metric is asked for, or its simplest.</summary>
    static Claim<string>? OfMetric(IReadOnlyList<MetricClaim> metrics) =>
        metrics.FirstOrDefault(metric => MetricNames.Find(metric.Name) is not null) is { } metric && MetricNames.Find(metric.Name) is { } known && (known.Tasks is ["regression" or "ranking", ..] or ["binary-classification", "anomaly"] or [_]) && (known.Tasks[0] != "binary-classification" || known.Needs.Any(need => need is "score" or "probabilities")) && Tasks.Any(task => task.Kind == known.Tasks[0]) ? new(known.Tasks[0], metric.Span) : null;

    static Claim<string>? Claim(TextLine line) => Kind(line.InContext) is { } kind ? new(kind, line.Span) : null;

    /// <summary>The kind named first; of a general one and its special one, the special one; clusters, which often only prepare, last.</summary>
    static string? Kind(FoldedText text)
    {
        string? kind = null;
        var place = int.MaxValue;
        foreach (var (named, sign) in Tasks)
        {
            if (sign.IsIn(text) && sign.Whole.Matches(text.Text).Cast<Match>().FirstOrDefault(match => !Denied.IsMatch(Before(text.Text, match.Index))) is { } match && match.Index < place && !(kind is not null && Special.TryGetValue(named, out var special) && special == kind) && (kind is null || named != "clustering"))
                (kind, place) = (named, match.Index);
        }

        return kind;
    }

    const int Reach = 40;

    static string Before(string text, int place) => text.Substring(Math.Max(0, place - Reach), Math.Min(place, Reach));
}
