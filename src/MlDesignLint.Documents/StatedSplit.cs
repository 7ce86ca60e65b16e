using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>How rows are divided into those to learn from and those to judge by, as prose, lists and tables say it.</summary>
static class StatedSplit
{
    const string Entity = @"(?:users?|customers?|clients?|patients?|subjects?|speakers?|persons?|people|individuals?|identit(?:y|ies)|authors?|groups?|stores?|shops?|sellers?|merchants?|drivers?|couriers?|players?|workers?|employees?|students?|schools?|animals?|farms?|accounts?|households?|sessions?|dialogs?|dialogues?|conversations?|documents?|videos?|cameras?|scenes?|objects?|locations?|sites?|stations?|devices?|machines?|engines?|vehicles?|hospitals?|companies|projects?|repositor(?:y|ies)|entit(?:y|ies))";

    const string EntityRu = @"(?:пользовател|клиент|пациент|человек|люд[яе]|спикер|диктор|субъект|испытуем|участник|автор|групп|магазин|продавц|водител|курьер|игрок|сотрудник|студент|школ|компани|организаци|сесси|диалог|документ|видео|камер|сцен|объект|локаци|площадк|станци|скважин|устройств|станк|машин|проект|репозитори)";

    static readonly TextPattern Group = TextPattern.Of(
        $@"\d ?% (?:of )?(?:the )?(?:identit(?:y|ies)|speakers|subjects|users|patients)\b|\d ?% ?\(по {EntityRu}\w*|\bgroup[- ]?(?:k-?fold|shuffle)|\bgroupkfold|\bgroup(?:ed)? (?:split|by)|\b(?:split|divided|partition\w*|separat\w+|folds?)\b[^.;|]{{0,30}}\b(?:by|per|across) (?:the )?(?:\w+ )?{Entity}\b"
        + $@"|\b{Entity}[- ](?:level|wise|based|disjoint|independent|stratified) (?:[\w/-]+ )?(?:split|hold|fold|valid|cross|train|test)|\b(?:split|folds?|divided)\b[^;|]{{0,16}}\bby (?:the )?(?:{Entity}\b|\w+[_ ](?:id|number|code)\b)|\b{Entity}[- ]folds?\b|\bleave-one-(?:{Entity}-)?out\b|\b(?:unseen|disjoint|held-?out) {Entity}\b|\b(?:same|single|one) {Entity} [^.;|]{{0,40}}\b(?:both|only one|either|never|not|together|(?:one|the same) (?:part|set|fold|split))\b|\b{Entity} [^.;|]{{0,30}}\btest\w*\b[^.;|]{{0,20}}\b(?:not|never)\b[^.;|]{{0,20}}\btrain|\bno (?:\w+ )?{Entity} (?:\w+ ){{0,4}}(?:both|more than one)\b|\bno \w+ (?:is|are|appears?|occurs?|falls?) in both\b|\bunseen in train|\bno (?:spatial|geographic\w*) overlap|\bleave-one-\w+-out\b"
        + $@"|(?:один и тот же|одного и того же|одни и те же|одн\w+) {EntityRu}\w* [^.;|]{{0,40}}(?:не |только |либо |целиком|одновременно|вместе|в одной (?:части|выборке))|по группам|группов\w+ (?:разбиен|валидац|кросс)|(?:разби|раздел|\bдел(?:ени|и[мт]|ят|ить)|сплит|фолд|отлож)[^.;|]{{0,60}} по (?:\p{{L}}+ )?{EntityRu}\w*|(?:разби|раздел|\bдел(?:ени|и[мт]|ят|ить)|сплит|фолд)[^.;|]{{0,40}} по (?:номер|идентификатор|id\b|коду)|(?:разби|раздел|\bдел(?:ени|и[мт]|ят|ить)|сплит)\w* по (?!дат|год|дн|недел|месяц|час|класс|част|дол|времен|ноч|сут|квартал|категори|выборк|умолчан|правил|принцип|сезон|период|количеств|числ|объем|размер|вес)\p{{L}}+(?:ам|ям|у|ю)\b|котор\w+ (?:нет|не было) в обуч");

    const string Month = @"(?:january|february|march|april|june|july|august|september|october|november|december|январ|феврал|март|апрел|ма[йя]\b|июн|июл|август|сентябр|октябр|ноябр|декабр|q[1-4]\b)";

    static readonly TextPattern Time = TextPattern.Of(
        @"\b(?:temporal|time|chronological|date) order\b|\b(?:split|divided|cut|partition\w*)\W{1,4}(?:\w+ ){0,2}(?:by|on|along) (?:the )?(?:time\b|date|timestamp|calendar)|\bpast\b[^.;|]{0,30}\btrain[^.;|]{0,30}\bfuture\b|\btime[- ](?:based|ordered|wise)\b|\bnewest (?:\w+ )?(?:ones|rows|data)\b|\btest\w* (?:\w+ ){0,2}(?:later than|after) (?:the )?(?:train|last train)|\b(?:test|hold-?out)\w*[^.;|]{0,20}\bafter (?:the )?\d|^\W*by time\b|\bsplit by time|\btrain\w* on (?:the )?(?:past|older|earlier)\b|\b(?:last|latest|newest|most recent) \d+ ?%|последн\w+ \d+ ?%|обуч\w+ на прошл|\b(?:oldest|earliest) (?:observations|rows|data|records)|\btime[- ](?:based|aware|series|ordered)?[- ]?(?:split|cross|valid|hold)|\btemporal (?:\w+[- ])?(?:split|valid|hold|cut|cross|train|test)|chronolog|walk-?forward|rolling (?:window|origin)|\broll\w* (?:the )?(?:origin|window) forward|\broll\w* forward|\b20\d\d\b[^.;|]{0,20}\btrain[^.;|]{0,40}\b20\d\d\b[^.;|]{0,20}\b(?:test|valid)|expanding window|out-of-time|\bback-?test|контрольн\w+ период|\btrain\w* (?:until|till|up to)\b|\bfollowing the train|позже обуч|после обучающ\w+ период|\b\d{1,2}\s?[-–]\s?\d{1,2} (?:\w+ )?(?:train|обуч)|\b(?:fit\w*|train\w*) on year \d|\b(?:test|valid|evaluat)\w*\W{1,3}(?:on )?(?:the )?(?:following|next|subsequent) (?:\w+ )?(?:weeks?|months?|days?|years?|quarters?)|\b(?:train|обуч)\w*\W{1,3}\d+ (?:weeks?|months?|days?|years?|недел|месяц|дн|год|лет)|(?:обуч|train)\w*\W{1,3}(?:\w+ )?(?:до|по|until|till|up to|before) \d{1,2}[./]\d"
        + @"|\b(?:later|newer|more recent|subsequent) (?:data|rows|observations|periods?|dates|campaigns|weeks|months)\b[^.;|]{0,40}\b(?:test|valid|hold)|\b(?:test|valid|hold-?out)\w*\b[^.;|]{0,40}\b(?:later|newer|more recent|subsequent) (?:data|rows|observations|periods?|dates|campaigns|weeks|months)\b|\b(?:prior to|preced\w+|earlier than) (?:the )?(?:\w+ )?(?:valid|test|hold)|\bcut-?off date"
        + @"|(?:разби|раздел|\bдел(?:ени|и[мт]|ят|ить)|train|test|сплит)\w*\W.{0,40}по (?:времени|дат)|по (?:времени|дат)\w* .{0,20}(?:разби|сплит|split|train)|разбиени\w*\W+временн|^\W*по времени|(?:провер|оцен|валидац|протокол)\w*\W+по (?:времени|дат)|сам\w+ (?:свеж|поздн|нов)\w+ (?:строк|запис|дан|наблюд|недел|дн|месяц)|обуч\w*[^.;|]{0,20}прошл[^.;|]{0,40}будущ|временн\w+ (?:\w+ )?(?:разбиени|валидаци|сплит|разделени)|(?:с )?учет\w* (?:времени|хронологи|временн\w+ порядк)|более поздн\w+ (?:дат|дан|период|наблюд|событ|заказ|запис|продаж)|хронологич|бэктест|скользящ\w+ окн|расширяющ\w+ окн"
        + $@"|\b(?:train|test|valid|hold-?out|обуч|тренировоч|тест|валид|отложен)\w*\b[^.;|]{{0,25}}\b{Month}"
        + @"|\b(?:обуч|train)\w*(?: \w+){0,2} (?:на|on|for) (?:\w+ ){0,2}\d+ (?:месяц|недел|дн|год|лет|month|week|day|year)|train (?:19|20)\d\d|\b(?:train|test|valid|hold-?out|обуч|тест|валид)\w*\W{1,4}(?:(?!seed|сид|зерн)[\w-]+ ){0,2}(?:19|20)\d\d\b|(?:test|hold-?out|validation|evaluat)\w* .{0,60}(?:last|latest|final|most recent) (?:\w+ )?(?:weeks?|months?|days?|years?|quarters?)|(?:last|latest|final|most recent) (?:\w+ )?(?:weeks?|months?|days?|years?|quarters?)\b[^.;|]{0,30}\b(?:test|hold|held|valid)|(?:тест|отложен|валидац)\w* .{0,60}последн\w+ (?:\w+ )?(?:недел|месяц|дн|год|квартал)|последн\w+ (?:\w+ )?(?:недел|месяц|дн|год|квартал)\w* .{0,40}(?:тест|валид|провер)|tscv|timeseriessplit");

    static readonly TextPattern Stratified = TextPattern.Of(
        @"stratif|стратифи|(?:разби|раздел|сплит|выборк)[^.;|]{0,80}с уч[её]том (?:дис)?баланса|(?:разби|раздел|сплит|выборк)[^.;|]{0,80}сохран\w+ (?:пропорци|баланс|распределени|соотношени|дол)\w* (?:\w+ ){0,2}класс|\b(?:preserv|keep|maintain|retain)\w* (?:the )?(?:\w+ )?(?:class|label|target) (?:balance|ratio|proportion|distribution)s?|\bsame (?:share|proportion|ratio|balance|distribution) of (?:the )?(?:positives?|class|label)|\bclass (?:shares|balance|ratios?|proportions?) (?:are|is|stays?) (?:kept|preserved|equal|the same)|(?:дол|пропорци|соотношени|баланс)\p{L}* классов (?:одинаков|сохран|равн|совпад)|с сохранени\w+ (?:\w+ )?(?:баланс|дол|пропорци|соотношени|распределени)\w* классов");

    static readonly TextPattern Random = TextPattern.Of(
        @"\b(?:drawn|chosen|picked|selected) (?:uniformly )?(?:at random|randomly)|\brandom(?:ly)? (?:[\w/-]+ ){0,2}(?:split(?! value)|sampl|select|hold|held|divid|shuffl|partition|assign)|\b(?:split|divided|shuffled|partitioned) (?:\w+ ){0,3}(?:at random|randomly)|случайн\w+ (?:\w+ )?(?:разбиени|разделени|\d*\s*(?:стат|кадр|выборк|образ))|случайн\w+ (?:\w+ )?(?:изображени|кадр|стат|пример|объект|стро)|случайн\w+ образом|(?:поделен|разделен|разбит|разби|дел)\w* случайно|случайно (?:\w+ )?(?:подел|раздел|разби|дел|отоб|перемеш)|перемеш(?:аем|ан|ива)|\btrain_test_split\b");

    /// <summary>A way of dividing that is named to be refused.</summary>
    static readonly TextPattern Refused = TextPattern.Of(@"\b(?:no|not|never|avoid\w*|instead of|rather than|without|than|не|без|вместо|нельзя) (?:[\w-]+ ){0,2}(?:random|случайн)|\brandom (?:\w+ )?splits? (?:leak|would|is not|are not|isn.t|aren.t|cannot|is wrong|does not|do not)|случайн\w+ (?:\w+ )?(?:разбиени|разделени)\w* (?:не |приведет|недопустим|запрещ)");

    /// <summary>Shares of a split, or folds; without another word the rows are drawn at random.</summary>
    static readonly TextPattern Shares = TextPattern.Of(@"[5-9]\d ?%\)?,? ?(?:of the data )?(?:на |для |for |as )?(?:train|обуч)|(?:обуч|train)\w*(?: set| выборк\w*| data)? ?[(:–-] ?[5-9]\d ?%|\b[5-9]\d\s?[/:]\s?\d\d?\s?[/:]\s?\d\d?\b|\b(?:70|75|80|85|90)\s?[/:]\s?(?:10|15|20|25|30)\b|\bk-?fold\b|\b\d+-?fold\b|кратн\w+ (?:кросс|перекрестн)");

    /// <summary>Words without which nothing is divided.</summary>
    static readonly TextPattern Dividing = TextPattern.Of(@"\btrain|\btest|\bvalid|hold-?out|held-?out|\bfold|k-?fold|\bsplit|\bback-?test|контрольн\w+ период|\btrain\w* (?:until|till|up to)\b|\bfollowing the train|позже обуч|после обучающ\w+ период|\b\d{1,2}\s?[-–]\s?\d{1,2} (?:\w+ )?(?:train|обуч)|\bevaluat|обуч|тест|валид|отлож|фолд|разби|раздел|\bдел(?:ени|и[мт]|ят|ить)|сплит|бэктест|для проверки|проверя|трейн");

    static readonly TextPattern Learning = TextPattern.Of(@"\btrain|\bfold|обуч|тренировоч|фолд|трейн");

    /// <summary>The sets of rows that a division makes.</summary>
    static readonly TextPattern Sets = TextPattern.Of(@"\btrain|\btest|\bvalid|hold-?out|held-?out|обуч|тест|валид|отлож|трейн");

    /// <summary>Where people, traffic and answers are divided, not rows to learn from.</summary>
    static readonly string[] Elsewhere = ["experiment", "acceptance", "rollout_fallback", "monitoring", "retraining", "alternatives", "prior_work", "tech_debt_future", "glossary_refs", "risks", "privacy_legal", "security"];

    /// <summary>The kind of the split, by the contract's names; null where nothing says it.</summary>
    public static Claim<string>? In(IReadOnlyList<TextLine> lines)
    {
        var validating = lines.Where(line => line.IsOwn && line.IsUnder("validation")).ToList();
        var other = lines.Where(line => !line.IsUnder("validation") && line.Has(Dividing) && (line.Has(Learning) || !line.Section.Topics.Any(Elsewhere.Contains))).ToList();
        return First(validating, line => Named(line.InContext)) ?? First(other, line => Named(line.IsLabelled ? line.InContext : line.Words) is var kind && kind == "random" && !line.Has(Sets) ? null : kind) ?? First(validating, line => Plain(line.InContext)) ?? First(other, line => Plain(line.Words));
    }

    static Claim<string>? First(IEnumerable<TextLine> lines, Func<TextLine, string?> kindOf) =>
        lines.Select(line => kindOf(line) is { } kind ? new Claim<string>(kind, line.Span) : null).FirstOrDefault(claim => claim is not null);

    static string? Plain(FoldedText text) => Shares.IsIn(text) ? "random" : null;

    /// <summary>Groups and time go before strata, strata before chance; of groups and time, what is named first.</summary>
    static string? Named(FoldedText text)
    {
        var (group, time) = (PlaceOf(Group, text), PlaceOf(Time, text));
        if (group >= 0 || time >= 0)
            return time < 0 || (group >= 0 && group < time) ? "group" : "time";
        return Stratified.IsIn(text) ? "stratified" : Random.IsIn(text) && !Refused.IsIn(text) ? "random" : null;
    }

    static int PlaceOf(TextPattern pattern, FoldedText text) => pattern.IsIn(text) && pattern.Whole.Match(text.Text) is { Success: true } match ? match.Index : -1;
}
