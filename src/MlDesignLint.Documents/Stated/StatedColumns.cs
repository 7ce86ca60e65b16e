using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Stated;

/// <summary>The columns that prose, lists and tables name, and what they say of them. A name is told from a word by its form: in code, in camel case or with underscores.</summary>
static class StatedColumns
{
    const string InCode = @"[*_]*`(?!(?:int|integer|float|double|string|str|text|bool|boolean|date|datetime|object|category|varchar|number)`)(?<id>[\p{L}_][\p{L}\d_]*)`";

    const string Name = $@"(?:{InCode}|(?<![\w`.-])[*_]{{0,2}}(?<id>[A-Z][a-z\d]+(?:[A-Z][a-z\d]*)+|[A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d]+)+)(?![\w`(]))";

    static readonly Regex Any = Of(Name, isCased: true);

    static readonly string[] SignsOfLabels = ["label", "target", "predict", "regress", "classif", "целев", "метк", "таргет", "предсказ", "прогноз", "регресси", "классифик", "forecast", "estimate", "logarithm", "log of", "логарифм"];

    /// <summary>Words that call what follows the column that is predicted.</summary>
    static readonly Regex[] Labels =
    [
        Of($@"\b(?i:label|target)(?i:\s+(?:column|variable|field|feature|value))?\**\s*(?:[:=—–|-]|\b(?:is|called|named)\b)?\s*(?:the\s+)?(?:(?:column|field|variable)\s+)?{Name}", isCased: true),
        Of($@"{Name}[*_]*\s*(?:\bis|—|–|-|=|\||\()\s*(?:the\s+|our\s+)?(?i:label|target|целев|метка|таргет)", isCased: true),
        Of($@"\b(?i:predict)(?:s|ing)?\s+(?:the\s+|column\s+)*(?:{InCode}|\*\*(?<id>[A-Z][a-z\d]+(?:[A-Z][a-z\d]*)+)\*\*)", isCased: true),
        Of($@"\b(?i:predict|forecast|estimate)(?:s|ing)?\s(?:(?!\b(?:from|using|with|by|based)\b)[^.;|`]){{1,80}}\b(?:column|field)\s+{InCode}", isCased: true),
        Of($@"(?i:train)\w*\s+(?i:on)\s+(?:\w+\s+){{0,2}}(?i:log)(?:arithm)?s?\s+(?:of\s+)?(?:the\s+)?(?:column\s+)?{InCode}", isCased: true),
        Of($@"(?i:предсказыва|прогнозиру)\p{{L}}+\s(?:(?!\b(?:по|из|с помощью)\b)[^.;|`]){{1,80}}\b(?:колонк\p{{L}}+|столб\p{{L}}+|поле)\s+{InCode}", isCased: true),
        Of($@"(?i:обуча)\p{{L}}+\s+на\s+[^.;|`]{{0,20}}логарифм\p{{L}}*\s+(?:колонк\p{{L}}+\s+|столб\p{{L}}+\s+|поля\s+)?{InCode}", isCased: true),
        Of($@"(?:(?i:целев)\p{{L}}*\s+(?:переменн|колонк|признак|столб|пол[ея]|величин|показател)\p{{L}}*|(?i:метк[аиуой]+|таргет)\p{{L}}*|(?i:предсказыва|прогнозиру)\p{{L}}+(?:\s+\p{{L}}+){{0,2}})\**\s*(?:[:=—–|-]|это)?\s*(?:колонк\p{{L}}+\s+|столб\p{{L}}+\s+|поле\s+)?{Name}", isCased: true),
        Of($@"\b(?i:regression|classification|регрессия|классификация)\W{{1,3}}(?:\p{{L}}+\s+){{0,2}}{InCode}", isCased: true),
    ];

    /// <summary>What a section about the label begins with.</summary>
    static readonly Regex Leading = Of($@"^[\W_]*{InCode}", isCased: true);

    static readonly Regex Unavailable = Of(
        @"\bun(?:available|known) (?:at|when|before|until|yet)|\bnot (?:yet |be )?(?:available|known|there|present|filled|recorded) (?:yet )?(?:at|when|before|until|by)\b|\b(?:only )?(?:known|available|recorded|filled|written|appears?) (?:only )?(?:after|once)\b|\bdo(?:es)? not exist (?:yet )?(?:at|when|before)|\bmust not (?:be )?(?:used )?(?:as |a |become |enter )*(?:an? )?(?:features?|inputs?)"
        + @"|недоступ\p{L}+ (?:на|в|до|при|к)\b|неизвестн\p{L}+ (?:на|в|до|при|к)\b|(?:появля|становит|известн|заполня|доступн)\p{L}* (?:\p{L}+ )?(?:только|лишь) (?:после|постфактум)|(?:только|лишь) (?:после|постфактум)|\bеще нет\b|\bещё нет\b|не использу\p{L}+ (?:как|в качестве) признак|нельзя (?:\p{L}+ ){0,2}(?:в |как )?призна");

    static readonly Regex Sensitive = Of(
        @"(?<![-\w])(?:sensitive|protected) (?:attributes?|columns?|features?|fields?|characteristics?|variables?|data columns?)|\b(?:is|are) (?:\w+ )?(?:sensitive|protected)\b(?! to)|^\W*sensitive\W*$|(?:чувствительн|защищ[её]нн)\p{L}+ (?:\p{L}+ )?(?:признак|атрибут|характеристик|пол[яе]|колонк|столб)|\b(?:чувствительны|считаем чувствительн)");

    static readonly Regex Grouping = Of(
        @"\bgroup(?:ed|ing|s)?\b|\btogether\b|\b(?:both|different|two) (?:sides|parts|sets|folds)\b|\bboth (?:the )?(?:train|test)|\bsame [*_]*`|\b(?:same|one|a single|only one) (?:side|part|set|fold)\b|групп|вместе|\b(?:одн\p{L}+|разн\p{L}+|об[аеи]\p{L}*) (?:част|сторон|выборк|фолд|блок)|целиком");

    static readonly Regex Slicing = Of(@"\bslic|\bbroken down\b|\bbreakdowns?\b|\bseparately\b|\b(?:by|per|each|every) (?:segment|group|slice|value)|\bby itself\b|\b(?:per|for each|for every) [*_]*`|\b(?:reported|measured|computed|shown|given|evaluated|checked) (?:\w+ ){0,3}by [*_]*`|\bпо [*_]*`|\bдля каждо\p{L}+ [*_]*`|в разрезе|по сегмент|\bотдельно\b|\bсрез");

    static readonly Regex Ordering = Of($@"\b(?i:by|on|over|along|of|column|по|колонк\p{{L}}+|столб\p{{L}}+)\s+(?:the\s+)?(?:column\s+|field\s+|колонк\p{{L}}+\s+|полю\s+|столбцу\s+)?{Name}", isCased: true);

    static readonly Regex Dividing = Of(@"\bby time\b|\btime[- ]based|по времени|\bsplit|\bsort|\border|\bstratif|\bchronolog|\bdivid|\bcut|разби|раздел|делим|дели[тм]с|сортир|упоряд|хронолог|стратиф");

    static readonly Regex Clauses = Of(@",?\s+(?:but|while|whereas|except|unlike|instead of|кроме|тогда как|в отличие от|вместо)\s+|,\s+(?:а|но)\s+");

    static readonly Regex Denial = Of(@"\bnot (?:the |a |our )?(?:label|target)|\bne(?:ver|ither)\b|не (?:целев|метка)");

    /// <summary>The column that is predicted; null where none or several are called so.</summary>
    public static Claim<string>? Label(IReadOnlyList<Passage> passages)
    {
        passages = [.. passages.Where(passage => passage.MayNameColumns)];
        if (Only(passages.Where(passage => passage.Section.Keys.Contains("target_label") && passage.Section.Level > 1).SelectMany(passage => Names(Leading, passage))) is { } leading)
            return leading;
        foreach (var form in Labels)
        {
            var found = passages.Where(passage => passage.Mentions(SignsOfLabels) && !Denial.IsMatch(passage.Text)).SelectMany(passage => Names(form, passage)).ToList();
            if (found.Count > 0)
                return Only(found);
        }

        return null;
    }

    /// <summary>The columns that are said not to exist yet when a prediction is made.</summary>
    public static IReadOnlyList<Claim<string>> UnavailableAtPrediction(IReadOnlyList<Passage> passages) =>
        Named([.. passages.Where(passage => !passage.IsAbout("architecture", "rollout_fallback", "nfr_slo", "risks", "monitoring", "security"))], Unavailable);

    /// <summary>The columns that are called sensitive.</summary>
    public static IReadOnlyList<Claim<string>> SensitiveColumns(IReadOnlyList<Passage> passages) => Named(passages, Sensitive);

    /// <summary>The groups of rows that a metric is reported for.</summary>
    public static IReadOnlyList<Claim<string>> Slices(IReadOnlyList<Passage> passages) => Once(passages
        .Where(passage => passage.IsAbout("offline_metrics", "error_analysis", "fairness_ethics", "acceptance") && passage.MayNameColumns && Any.IsMatch(passage.Text) && Slicing.IsMatch(passage.Text)).SelectMany(passage => Names(Any, passage)));

    /// <summary>The column whose equal values stay together; null where none or several are named.</summary>
    public static Claim<string>? Group(IReadOnlyList<Passage> ofSplit) =>
        Only(ofSplit.Where(passage => passage.MayNameColumns && Any.IsMatch(passage.Text) && Grouping.IsMatch(passage.Text)).SelectMany(passage => Names(Any, passage)));

    /// <summary>The column that a split goes by; null where none or several are named.</summary>
    public static Claim<string>? Order(IReadOnlyList<Passage> ofSplit, Claim<string>? group) =>
        Only(ofSplit.Where(passage => passage.MayNameColumns && Dividing.IsMatch(passage.Text)).SelectMany(passage => Names(Ordering, passage)).Where(name => name.Value != group?.Value));

    /// <summary>What is named in the clauses that a sign stands in, and under headings that hold it.</summary>
    static IReadOnlyList<Claim<string>> Named(IReadOnlyList<Passage> passages, Regex sign) => Once(passages.Where(passage => passage.MayNameColumns && Any.IsMatch(passage.Text)).SelectMany(passage =>
    {
        if (!sign.IsMatch(passage.Text))
            return sign.IsMatch(passage.Heading) ? Names(Any, passage).Take(1) : [];
        var clauses = Clauses.Split(passage.Text);
        return clauses.Length == 1 ? Names(Any, passage) : Names(Any, passage).Where(name => clauses.Any(clause => sign.IsMatch(clause) && clause.Contains(name.Value)));
    }));

    static IEnumerable<Claim<string>> Names(Regex form, Passage passage) =>
        form.Matches(passage.Text).Cast<Match>().Select(match => match.Groups["id"]).Select(name => new Claim<string>(name.Value, passage.Locate(name)));

    static IReadOnlyList<Claim<string>> Once(IEnumerable<Claim<string>> names) => [.. names.GroupBy(name => name.Value).Select(group => group.First())];

    static Claim<string>? Only(IEnumerable<Claim<string>> names) => Once(names) is [var only] ? only : null;

    static Regex Of(string pattern, bool isCased = false) => new(pattern, RegexOptions.CultureInvariant | (isCased ? RegexOptions.None : RegexOptions.IgnoreCase));
}
