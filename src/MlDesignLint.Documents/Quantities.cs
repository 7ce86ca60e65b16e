namespace MlDesignLint.Documents;

/// <summary>The grammar of numbers in design documents, in both languages: what patterns of <c>rules/knowledge</c> write as <c>{target}</c>.</summary>
static class Quantities
{
    const string Comparator = @"(?:[<>≤≥⩽⩾±=]=?|=<|\bat (?:least|most)|\bno (?:more|less|worse) than|\bup to|\bunder|\bbelow|\babove|\bover|\bwithin|\bless than|\bmore than|\bexceeds?|\breach(?:es)?|\bby|\bto|\btarget\w*|\bgoal|не (?:менее|более|ниже|выше|хуже|меньше|больше|превы\w+)|\bдо|\bот|\bна|\bсвыше|\bболее|\bменее|\bвыше|\bниже|\bминимум|\bмаксимум|\bцел\w+|\bпорог\w*|\bпорядка|\bоколо|\bв пределах|\bдостич\w+|\bбольше|\bменьше)(?: на)?";

    // Every number ends in a digit and the first digit stands behind what is written before it, so one digit stands for the number.
    static readonly IReadOnlyDictionary<string, string> Named = new Dictionary<string, string>
    {
        ["{number}"] = @"\d",
        ["{percent}"] = @"\d ?(?:%|процент|percent|п\.? ?п\.)",
        ["{duration}"] = @"\d(?:-х)? ?(?:ms|мс|milliseconds?|миллисекунд\w*|s|c|sec(?:onds?)?|с|сек(?:унд\w*)?|min(?:utes?)?|мин(?:ут\w*)?|h|hrs?|hours?|ч|час\w*|d|days?|дн(?:я|ей|и)?|день|недел\w*|weeks?|месяц\w*|мес|months?|years?|год\w*|лет|quarters?|квартал\w*)\b",
        ["{money}"] = @"(?:[$€₽£] ?\d|\d ?(?:k|m|тыс\w*\.?|млн\w*\.?|миллион\w*)? ?(?:[$€₽£]|USD|EUR|RUB|руб\w*\.?|р\.|dollars?|доллар\w*|евро))",
        ["{date}"] = @"(?:\b20\d\d\b|\b\d{1,2}[./]\d{1,2}\b|\bQ[1-4]\b|\bquarter|квартал|\bJanuary\b|\bFebruary\b|\bMarch\b|\bApril\b|\bJune\b|\bJuly\b|\bAugust\b|\bSeptember\b|\bOctober\b|\bNovember\b|\bDecember\b|январ|феврал|\bмарт|апрел|\bма[йя]\b|июн|июл|август|сентябр|октябр|ноябр|декабр)",
        ["{target}"] = $@"(?:(?<={Comparator}[ :|~≈*]*[$€₽£+–-]?)\d|\d ?%|\b0[.,]\d)",
        ["{diagram}"] = @"\[diagram\]",
        ["{lt}"] = "[<≤]=?",
        ["{ms}"] = @"\d ?(?:ms|мс|s\b|с\b|сек)",
    };

    /// <summary>The quantities that a pack may ask for.</summary>
    public static IReadOnlyList<string> Names { get; } = ["{number}", "{percent}", "{duration}", "{money}", "{date}", "{target}", "{diagram}"];

    /// <summary>A pattern with its quantities written out.</summary>
    public static string Pattern(string pattern) => Named.Aggregate(pattern, (text, pair) => text.IndexOf('{') < 0 ? text : text.Replace(pair.Key, pair.Value));
}
