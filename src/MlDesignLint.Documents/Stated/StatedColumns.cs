using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Stated;

/// <summary>The columns that prose, lists and tables name, and what they say of them. A name is told from a word by its form: in code, in camel case or with underscores.</summary>
static class StatedColumns
{
    const string InCode = @"[*_]*`(?!(?:int|integer|float|double|string|str|text|bool|boolean|date|datetime|object|category|varchar|number)`)(?<id>[\p{L}_][\p{L}\d_]*)`";

    const string Name = $@"(?:{InCode}|(?<![\w`.-])[*_]{{0,2}}(?<id>[A-Z][a-z\d]+(?:[A-Z][a-z\d]*)+|[A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d]+)+)(?![\w`(]))";

    static readonly Regex Any = Of(Name, isCased: true);

    static readonly string[] SignsOfLabels = ["label", "target", "predict", "regress", "classif", "целев", "цель:", "метк", "лейбл", "таргет", "предсказ", "прогноз", "регресси", "классифик", "forecast", "estimate", "logarithm", "log of", "логарифм", "ответ модели", "выход модели", "оцени"];

    /// <summary>Words that call what follows the column that is predicted.</summary>
    static readonly Regex[] Labels =
    [
        Of($@"\b(?i:label|target)(?i:\s+(?:column|variable|field|feature|value))?\**\s*(?:[:=—–|-]|\b(?:is|called|named)\b)?\s*(?:the\s+)?(?:(?:column|field|variable)\s+)?{Name}", isCased: true),
        Of($@"{Name}[*_]*\s*(?:\bis|—|–|-|=|\||\()\s*(?:the\s+|our\s+)?(?i:label|target|целев|метка|таргет)", isCased: true),
        Of($@"{InCode}\s+(?:is|holds|contains)\s+what\s+(?:we|the model)\s+(?i:predict|forecast|estimate)", isCased: true),
        Of($@"\b(?i:label|target)(?:\s+(?:column|variable|field|feature|value))?\**\s*:\**\s*\*\*(?<id>[A-Z][A-Za-z\d_]*)\*\*", isCased: true),
        Of($@"(?:^|[.;]\s+)[\W_]*(?i:целев\p{{L}}+|цель)[*_]*\s*[:—–-]\s*{InCode}", isCased: true),
        Of($@"(?i:ответ модели|what is predicted|predicted column|предсказываемая колонка|выход модели)\**\s*[:=—–-]\**\s*{InCode}", isCased: true),
        Of($@"\b(?i:predict)(?:s|ing)?\s+(?:the\s+|column\s+)*(?:{InCode}|\*\*(?<id>[A-Z][a-z\d]+(?:[A-Z][a-z\d]*)+)\*\*)", isCased: true),
        Of($@"\b(?i:predict|forecast|estimate)(?:s|ing)?\s(?:(?!\b(?:from|using|with|by|based)\b)[^.;|`]){{1,80}}\b(?:column|field)\s+{InCode}", isCased: true),
        Of($@"(?i:train)\w*\s+(?i:on)\s+(?:\w+\s+){{0,2}}(?i:log)(?:arithm)?s?\s+(?:of\s+)?(?:the\s+)?(?:column\s+)?{InCode}", isCased: true),
        Of($@"(?i:предсказыва|прогнозиру)\p{{L}}+\s(?:(?!\b(?:по|из|с помощью)\b)[^.;|`]){{1,80}}\b(?:колонк\p{{L}}+|столб\p{{L}}+|поле)\s+{InCode}", isCased: true),
        Of($@"(?i:обуча)\p{{L}}+\s+на\s+[^.;|`]{{0,20}}логарифм\p{{L}}*\s+(?:колонк\p{{L}}+\s+|столб\p{{L}}+\s+|поля\s+)?{InCode}", isCased: true),
        Of($@"(?:(?i:целев)\p{{L}}*\s+(?:переменн|колонк|признак|столб|пол[ея]|величин|показател)\p{{L}}*|(?i:метк[аиуой]+|лейбл|таргет)\p{{L}}*|(?i:предсказыва|прогнозиру)\p{{L}}+(?:\s+\p{{L}}+){{0,2}})\**\s*(?:[:=—–|-]|это)?\s*(?:колонк\p{{L}}+\s+|столб\p{{L}}+\s+|поле\s+)?{Name}", isCased: true),
        Of($@"\b(?i:regression|classification|регрессия|классификация)\W{{1,3}}(?:\p{{L}}+\s+){{0,2}}{InCode}", isCased: true),
    ];

    /// <summary>What is predicted, with its column behind it: <c>estimates the fare (`Fare`)</c>.</summary>
    static readonly Regex Parenthesised = Of($@"(?:\b(?i:predict|forecast|estimate)(?:s|ing)?\s(?:(?!\b(?:from|using|with|by|based)\b)[^.;|`(]){{1,60}}|(?i:предсказ|прогноз|оцени)\p{{L}}*\s(?:(?!\b(?:по|из|с помощью)\b)[^.;|`(]){{1,60}})\(\s*(?:column\s+|колонка\s+|столбец\s+)?{InCode}\s*\)", isCased: true);

    /// <summary>Where other numbers are estimated, too.</summary>
    static readonly string[] OfOtherNumbers = ["data_quality", "monitoring", "features", "economics", "risks", "nfr_slo", "offline_metrics", "error_analysis"];

    /// <summary>What a section about the label begins with.</summary>
    static readonly Regex Leading = Of($@"^[\W_]*(?:(?i:what|column|field|name|колонка|столбец|поле|что|имя)[*_]*\s*[:—–-]\s*)?{InCode}", isCased: true);

    /// <summary>What such a section calls the column.</summary>
    static readonly Regex AsColumn = Of($@"(?:[:—–(]|\bis(?:\s+in)?|\bholds?|\bstored\s+in)\s*(?:the\s+)?(?i:\b(?:column|field)|столб\p{{L}}+|колонк\p{{L}}+|пол[еяю])\s*[:—–-]?\s*{InCode}", isCased: true);

    static readonly Regex Unavailable = Of(
        @"\b(?:only )?known (?:only )?later\b|\bnot allowed as (?:an? )?(?:inputs?|features?)\b|\bmodel (?:must|may|should|can|does|will|is) ?not (?:be able to |allowed to )?(?:see|know|use|get|be given|be shown)\b|\bmodel never (?:sees|gets|knows)\b|\bmodel cannot (?:see|know)\b|\bun(?:available|known) (?:at|when|before|until|yet)|\bnot (?:yet |be )?(?:available|known|there|present|filled|recorded) (?:yet )?(?:at|when|before|until|by)\b|\b(?:known|available|recorded|filled(?: in)?|written|measured|entered|set|assigned|decided|typed in|reported|issued|determined|booked|appears?|exists?|arrives?|comes in|is there) (?:only |just )?(?:after|when (?:the|a|an) [^.;|`]{0,40}\b(?:over|done|finished|complete\p{L}*|closed|ended)|once (?!(?:a|an|per|every|each|in)\b))(?!\p{L})|\b(?:unknown|n[o']t (?:yet )?(?:known|available)) (?:in advance|beforehand|upfront)|\bleaks? (?:the |from the )?(?:target|label|answer)|\((?:a )?leak(?:age|s)?\)|\bdo(?:es)? not exist (?:yet )?(?:at|when|before)|\bmust not (?:be )?(?:used )?(?:as |a |become |enter )*(?:an? )?(?:features?|inputs?)"
        + @"|известн\p{L}* (?:только |лишь )?позже|модел\p{L}+ (?:их |его |её |ее |это )?не (?:долж\p{L}+ |может |мо[гж]\p{L}+ )?(?:вид[ие]\p{L}+|зна\p{L}+|получа\p{L}+)\b|модел\p{L}+ (?:\p{L}+ )?(?:видеть|знать|получать) не (?:долж|мож|мо[гж])\p{L}+|недоступ\p{L}+ (?:на|в|до|при|к)\b|неизвестн\p{L}+ (?:на|в|до|при|к)\b|(?:появля|становит|известн|заполня|доступн|узна|измеря|фиксиру|проставля|вписыва|дописыва|внос[ия]|ввод[ия]|записыва|выставля|начисля|определя|приход[ия]|пишут|пишет)\p{L}* (?:\p{L}+ )?(?:(?:только|лишь) )?(?:после\b|потом\b|постфактум|задним числом)|(?:на момент|к моменту|в момент|во время|до) (?:\p{L}+ )?(?:прогноз|предсказ|решени|расч[её]т|скоринг|заявк|оценк|запрос|заказ)\p{L}* (?:\p{L}+ )?(?:неизвестн|недоступн|не известн|не заполнен|отсутству|ещ[её] нет)|(?:на момент|к моменту|в момент|во время|при) (?:\p{L}+ ){1,4}(?:не ?известн|недоступн|не заполнен|отсутству|ещ[её] нет)|заранее (?:не ?известн|недоступн|не доступн)|неизвестн\p{L}+ заранее|(?:только|лишь) (?:после|постфактум)|\bеще нет\b|\bещё нет\b|не использу\p{L}+ (?:как|в качестве) признак|нельзя (?:\p{L}+ ){0,2}(?:в |как )?призна");

    static readonly Regex Sensitive = Of(
        @"(?<![-\w])(?:sensitive|protected) (?:attributes?|columns?|features?|fields?|characteristics?|variables?|groups?|data columns?)|\b(?:is|are) (?:\w+ )?(?:sensitive|protected)\b(?! to)|^\W*sensitive\W*$|^[\W_]*(?:sensitive|protected|чувствительные|защищ[её]нные)[*_]*\s*:|(?:чувствительн|защищ(?:[её]нн|аем))\p{L}+ (?:\p{L}+ )?(?:признак|атрибут|характеристик|пол[яе]|колонк|столб|данны|групп)|\b(?:чувствительны|считаем чувствительн)");

    static readonly Regex Grouping = Of(
        @"\bgroup(?:ed|ing|s)?\b|\btogether\b|\b(?:both|different|two) (?:sides|parts|sets|folds)\b|\bboth (?:the )?(?:train|test)|\bsame [*_]*`|\b(?:same|one|a single|only one) (?:side|part|set|fold)\b|\bno \w+ (?:is|are|appears?|occurs?|falls?) in both\b|\b(?:test|hold-?out)\b[^.;|]{0,60}(?:un|not |never )seen in train|\b(?:no|not|never|without) (?:\w+ )?overlap|\bdisjoint|\bsampling key|\b(?:entirely|wholly|completely) in|\bnot (?:be )?separated|\beither (?:in |on )?(?:the )?(?:train|test)\p{L}* (?:\p{L}+ )?or (?:in |on )?(?:the )?(?:test|train)|либо в (?:обуч|тест)\p{L}*|групп|вместе|не (?:разделя|разбива|разрыва|пересека|попада|встреча)|\b(?:одн\p{L}+|разн\p{L}+|об[аеи]\p{L}*) (?:част|сторон|выборк|фолд|блок)|целиком");

    static readonly Regex Slicing = Of(@"\bslic|\bbroken down\b|\bbreakdowns?\b|\bseparately\b|\b(?:by|per|each|every) (?:segment|group|slice|value)|\bby itself\b|\b(?:per|for each|for every) [*_]*`|\b(?:reported|measured|computed|shown|given|evaluated|checked) (?:\w+ ){0,3}by [*_]*`|\bпо (?:кажд\p{L}+ (?:\p{L}+ )?)?[*_]*`|\b(?:overall|total|in all) (?:and|values of)[^.;|]{0,20}`|\bдля каждо\p{L}+ [*_]*`|в разрезе|по сегмент|\bотдельно\b|\bсрез");

    static readonly Regex Ordering = Of($@"\b(?i:by|on|over|along|of|column|по|колонк\p{{L}}+|столб\p{{L}}+)\s+(?:the\s+)?(?:column\s+|field\s+|колонк\p{{L}}+\s+|полю\s+|столбцу\s+)?{Name}", isCased: true);

    static readonly Regex Dividing = Of(@"\bby time\b|\btime[- ]based|по времени|\b(?:last|latest|newest|oldest|earliest|first) \d+ ?(?:%|percent\b)|(?:последн|перв|самы)\w+ \d+ ?(?:%|процент)|\bsplit|\bsort|\border|\bstratif|\bchronolog|\bdivid|\bcut|разби|раздел|делим|дели[тм]с|сортир|упоряд|хронолог|стратиф");

    static readonly Regex Clauses = Of(@",?\s+(?:but|while|whereas|except|unlike|instead of|кроме|тогда как|в отличие от|вместо)\s+|,\s+(?:а|но)\s+");

    static readonly Regex Denial = Of(@"\bnot (?:the |a |our )?(?:label|target)|\bne(?:ver|ither)\b|не (?:целев|метка)");

    /// <summary>The column that is predicted; null where none or several are called so.</summary>
    public static Claim<string>? Label(IReadOnlyList<Passage> passages)
    {
        passages = [.. passages.Where(passage => passage.MayNameColumns)];
        var own = passages.Where(passage => passage.Section.Keys.Contains("target_label") && passage.Section.Level > 1 && !Denial.IsMatch(passage.Text)).ToList();
        if ((Only(own.SelectMany(passage => Names(Leading, passage))) ?? Only(own.SelectMany(passage => Names(AsColumn, passage)))) is { } leading)
            return leading;
        foreach (var form in Labels.Append(Parenthesised))
        {
            var found = passages.Where(passage => (form != Parenthesised || !passage.IsAbout(OfOtherNumbers)) && passage.Mentions(SignsOfLabels) && !Denial.IsMatch(passage.Text)).SelectMany(passage => Names(form, passage)).ToList();
            if (found.Count > 0)
                return Only(found);
        }

        return null;
    }

    /// <summary>The columns that are said not to exist yet when a prediction is made.</summary>
    public static IReadOnlyList<Claim<string>> UnavailableAtPrediction(IReadOnlyList<Passage> passages) =>
        passages.Where(passage => !passage.IsAbout("architecture", "rollout_fallback", "nfr_slo", "risks", "monitoring", "security")).ToList() is var declared
            ? Once(Named(declared, Unavailable).Concat(OfRows(declared, KnownHeader, No))) : [];

    static readonly Regex KnownHeader = Of(@"(?:known|available|exists?)\b.{0,20}\b(?:predict|advance|beforehand|inference|request|time)|\b(?:known|available|there|exists?)\b[^?|]{0,12}\b(?:when|before|until)\b|\bknown\b[^?|]{0,12}\b(?:at|on|by)\b|(?:извест|доступ|есть)\p{L}*.{0,20}(?:заранее|прогноз|предсказ|момент)|извест\p{L}* (?:\p{L}+ )?(?:до|к|при|когда|на|в)\b");
    static readonly Regex No = Of(@"^(?:no\b|нет\b|false\b|after|после|only after|✗|❌|[-–—]$)");
    static readonly Regex Yes = Of(@"^(?:yes\b|да\b|true\b|✓|✔|x$|\+$)");
    static readonly Regex SensitiveHeader = Of(@"^(?:is )?(?:sensitive|protected)|^(?:чувствительн|защищ)");
    static readonly Regex SensitiveCell = Of(@"^(?:sensitive|protected|чувствительн\p{L}+|защищ[её]нн\p{L}+)(?: (?:attribute|column|feature|признак|колонка|поле|атрибут))?$");
    static readonly Regex AnyHeader = Of("^");
    static readonly Regex SliceHeader = Of(@"^(?:slices?|breakdowns?|segments?|срез\p{L}*|разрез\p{L}*|сегмент\p{L}*)\b");

    static readonly Regex SliceCell = Of(@"^(?:slice|breakdown|segment|срез|разрез|сегмент)\s*[:—–-]");

    /// <summary>The columns that rows begin with, where a cell under some heading says so.</summary>
    static IEnumerable<Claim<string>> OfRows(IReadOnlyList<Passage> passages, Regex header, Regex sign) => passages.Where(passage => passage.IsRow && passage.Cells.Any(cell => header.IsMatch(cell.Header) && sign.IsMatch(cell.Cell))).SelectMany(passage => Names(Any, passage).Take(1));

    /// <summary>The columns that are called sensitive.</summary>
    public static IReadOnlyList<Claim<string>> SensitiveColumns(IReadOnlyList<Passage> passages) =>
        Once(Named(passages, Sensitive).Concat(OfRows(passages, SensitiveHeader, Yes)).Concat(OfRows(passages, AnyHeader, SensitiveCell)));

    /// <summary>Where a metric is asked for once more, for a group that a column tells: <c>also reported for new drivers (`Trips` below 60)</c>.</summary>
    static readonly Regex OfGroup = Of(@"(?:\balso\b|\bas well\b|\bsame (?:metric|number|measure)|\bon top\b|\bin addition\b|\bтакже\b|\bтоже\b|(?:та|той|ту) же (?:\p{L}+ )?(?:метрик|величин|числ)|\bдополнительно\b)[^.;|]{0,80}\b(?:for|on|among|для|по|на|среди|у)\b[^.;|`]{0,60}`\p{L}[\p{L}\d_]*`[*_]*\s*(?:is |are )?(?:below|under|less|fewer|above|over|more|at (?:least|most)|up to|equals?|ниже|меньше|менее|выше|больше|более|не (?:ниже|меньше|менее|выше|больше|более)|до\b|от\b|[<>=≤≥])");

    /// <summary>A sentence behind a metric still speaks of it.</summary>
    const int Near = 160;

    static readonly Regex Apart = Of(@"\bseparately\b|\bfor (?:each|every)\b|\bper [*_]*`|\bbroken down\b|\bbreakdown|\bотдельно\b|для кажд|в разрезе|разбивк");

    /// <summary>Whether a sentence outside of the sections about metrics stands right behind one and breaks it down.</summary>
    static bool IsOfMetric(Passage passage, SourceSpan metric) => passage.Locate(0, passage.Text.Length) is var place && place.End > metric.Start && place.Start < metric.End + Near && Apart.IsMatch(passage.Text) && !passage.Mentions("train", "test", "split", "обуч", "тест");

    /// <summary>The groups of rows that a metric is reported for: where metrics are spoken of, or right behind it.</summary>
    public static IReadOnlyList<Claim<string>> Slices(IReadOnlyList<Passage> passages, SourceSpan metric) => Once(passages
        .Where(passage => (passage.IsAbout("offline_metrics", "error_analysis", "fairness_ethics", "acceptance") || IsOfMetric(passage, metric) || passage.Cells.Any(cell => SliceCell.IsMatch(cell.Cell))) && passage.MayNameColumns && Any.IsMatch(passage.Text)).SelectMany(passage => passage.IsRow && passage.Cells.FirstOrDefault(cell => SliceHeader.IsMatch(cell.Header)).Cell is { } cell
            ? Names(Any, passage).Where(name => cell.Contains(name.Value)) : passage.Cells.Any(cell => SliceCell.IsMatch(cell.Cell)) || Slicing.IsMatch(passage.Text) || OfGroup.IsMatch(passage.Text) ? Names(Any, passage) : []));

    /// <summary>The column whose equal values stay together; null where none or several are named.</summary>
    public static Claim<string>? Group(IReadOnlyList<Passage> ofSplit, Claim<string>? kind)
    {
        var named = ofSplit.Where(passage => passage.MayNameColumns && Any.IsMatch(passage.Text)).ToList();
        return Only(named.Where(passage => Grouping.IsMatch(passage.Text) || IsTaken(passage, Grouping)).SelectMany(passage => Names(Any, passage)).Where(name => !OfTime.IsMatch(name.Value)))
            ?? Only(named.SelectMany(passage => Names(ByKey, passage)).Where(name => KeyName.IsMatch(name.Value)))
            ?? (kind is { Value: "group" } ? Only(named.Where(passage => passage.Contains(kind.Span)).SelectMany(passage => Names(Any, passage))) : null);
    }

    /// <summary>Where rows are divided by a column: <c>split by `DriverId`</c>.</summary>
    static readonly Regex ByKey = Of($@"(?i:\b(?:split|divided|cut|folds?|folded|partition\w*|separat\w+)\b|разби|раздел|\bдел(?:им|ит|ят|ени))[^.;`]{{0,30}}\b(?i:by|on|per|over|по)\s+(?:the\s+)?(?:\p{{L}}+\s+)?\(?\s*{Name}", isCased: true);

    /// <summary>The names of columns that tell whom or what a row belongs to.</summary>
    static readonly Regex KeyName = new("(?:Id|ID|Key|Code|Number|No)$|_(?:id|key|code|no)$", RegexOptions.CultureInvariant);

    /// <summary>The names of columns that hold a moment.</summary>
    internal static readonly Regex OfTime = new("(?:Date|Time|Timestamp|Moment|Day|Week|Month|Year)(?![a-z])|^(?:date|time|timestamp|day|week|month|year|ts|dt)(?:_|$)|_(?:date|time|timestamp|at|day|week|month|year|ts|dt)$|[a-z](?:At|On)$|^(?:Дата|Время|Момент|День|Месяц)", RegexOptions.CultureInvariant);

    /// <summary>Where rows are divided by a column that holds a moment; null where no such column is named, or several.</summary>
    public static Claim<string>? Moment(IReadOnlyList<Passage> ofSplit) =>
        Only(ofSplit.Where(passage => passage.MayNameColumns && Dividing.IsMatch(passage.Text) && (passage is { IsRow: true } && passage.IsAbout("validation") || passage.Mentions("split", "test", "train", "hold", "разби", "раздел", "тест", "обуч", "отлож"))).SelectMany(passage => Names(Ordering, passage)).Where(name => OfTime.IsMatch(name.Value)));

    /// <summary>The column that a split goes by; null where none or several are named.</summary>
    public static Claim<string>? Order(IReadOnlyList<Passage> ofSplit, Claim<string>? group) =>
        Only(ofSplit.Where(passage => passage.MayNameColumns && Dividing.IsMatch(passage.Text)).SelectMany(passage => Names(Ordering, passage)).Where(name => name.Value != group?.Value));

    /// <summary>A list that is announced as what there is besides.</summary>
    static readonly Regex Otherwise = Of(@"(?<!\b(?:not|never|cannot|nor) (?:be )?)\b(?:us(?:e|es|ed|ing)|remain\p{L}*|keeps?|kept|allowed)\b|\binstead\b|\b(?:features|inputs) (?:is|are)\b|(?<!не )использу|остаются|остаётся|вместо");

    /// <summary>What is named in the clauses that a sign stands in, and under headings and sentences before a list that hold it.</summary>
    static IReadOnlyList<Claim<string>> Named(IReadOnlyList<Passage> passages, Regex sign) => Once(passages.Where(passage => passage.MayNameColumns && Any.IsMatch(passage.Text)).SelectMany(passage =>
    {
        if (IsTaken(passage, sign))
            return Names(Any, passage);
        if (!sign.IsMatch(passage.Text))
            return sign.IsMatch(passage.Heading) || (sign.IsMatch(passage.LeadIn) && !Otherwise.IsMatch(passage.LeadIn)) ? Listed(passage) : [];
        var clauses = Clauses.Split(passage.Text);
        return clauses.Length == 1 ? Names(Any, passage) : Names(Any, passage).Where(name => clauses.Any(clause => sign.IsMatch(clause) && clause.Contains(name.Value)));
    }));

    /// <summary>Whether a sentence only says what the columns are called that one before it in its paragraph, which names none, speaks of: <c>Guests stay apart. The key is `GuestId`.</c></summary>
    static bool IsTaken(Passage passage, Regex sign)
    {
        if (!Calling.IsMatch(passage.Text))
            return false;
        var before = passage.Previous;
        while (before is not null && !Any.IsMatch(before.Text) && !sign.IsMatch(before.Text))
            before = before.Previous;
        return before is not null && !Any.IsMatch(before.Text);
    }

    static readonly Regex Calling = Of(@"\b(?:(?:are|is) (?:called|named|stored in|kept in|held in|found in)|(?:key|identifier|columns?|fields?)(?: names?)? (?:is|are)|(?:columns?|fields?|key|identifier)\s*[:—–-])\W{1,3}(?:(?:the )?(?:columns?|fields?)\s+)?[*_]*`|(?:называ\p{L}+|хран\p{L}+ в|ключ\p{L}*|идентификатор\p{L}*|колонк\p{L}*|столб\p{L}+|пол[еяю])\s*(?:[—–:-]|это)?\s*(?:(?:колонк\p{L}+|столб\p{L}+|пол[еях]+)\s+)?[*_]*`");

    /// <summary>The first name, and those that are listed with it: <c>`A`, `B` and the age (`C`)</c>.</summary>
    static IEnumerable<Claim<string>> Listed(Passage passage)
    {
        var names = Names(Any, passage).ToList();
        return names.Take(1).Concat(names.Zip(names.Skip(1), (name, next) => (name, next)).TakeWhile(pair => Joined.IsMatch(passage.Between(pair.name.Span, pair.next.Span))).Select(pair => pair.next));
    }

    /// <summary>What stands between two names of one list: a comma or a conjunction, and what the second one is called where it stands in brackets.</summary>
    static readonly Regex Joined = Of(@"^(?!.*\b(?:unlike|but|not|except|instead|rather|use|see|но|не|кроме|вместо|отличие|см)\b)[`*_)]*(?:,(?: (?:and|or|и|или))?| (?:and|or|и|или))\s+(?:(?:[\p{L}-]+\s+){1,4}\()?[`*_]*$");

    static IEnumerable<Claim<string>> Names(Regex form, Passage passage) =>
        form.Matches(passage.Text).Cast<Match>().Select(match => match.Groups["id"]).Select(name => new Claim<string>(name.Value, passage.Locate(name)));

    static IReadOnlyList<Claim<string>> Once(IEnumerable<Claim<string>> names) => [.. names.GroupBy(name => name.Value).Select(group => group.First())];

    static Claim<string>? Only(IEnumerable<Claim<string>> names) => Once(names) is [var only] ? only : null;

    static Regex Of(string pattern, bool isCased = false) => new(pattern, RegexOptions.CultureInvariant | (isCased ? RegexOptions.None : RegexOptions.IgnoreCase));
}
