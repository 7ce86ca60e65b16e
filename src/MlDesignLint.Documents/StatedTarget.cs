using System.Text.RegularExpressions;

namespace MlDesignLint.Documents;

/// <summary>Finds the number that prose, a list or a table sets for a metric.</summary>
static class StatedTarget
{
    const string Value = @"(?<value>[±$€₽]?(?>" + Amount.Number + @"(?:[–—-]" + Amount.Number + @")?)\s*(?:%|п\.?\s?п\.?|процент\w*)?)";

    const string Comparator = @"(?:[<>≤≥⩽⩾]=?|\b(?:greater|more|higher|less|lower) (?:than )?or equal(?: to)?|\b(?:больше|выше|меньше|ниже) или равн\w+|=<|\bat least|\bat most|\bno (?:more|less|worse|higher|lower) than|\bnot (?:to )?(?:above|over|below|under|exceed|(?:more|less|worse|higher|lower) than)|\bup to|\bunder|\bbelow|\babove|\bover|\bwithin|\b(?:less|more|higher|lower) than|\bexceeds?|\breach(?:es)?|\bне (?:менее|более|ниже|выше|хуже|меньше|больше)(?: чем)?(?: на| в)?|\bсвыше|\bболее|\bменее|\bвыше|\bниже|\bне превыша\w+|\bминимум|\bмаксимум|\bна уровне|\bдостич\w+|\bбольше|\bменьше)";

    /// <summary>A comparator and a number with its unit.</summary>
    static readonly Regex Compared = Of($@"{Comparator}[\s*_`]*{Value}|(?<![\d–—-])(?<value>\d+(?:[.,]\d+)?\s?%?)(?:(?<=[\d%])\+(?!\w)|\s?(?:at least|at most|минимум|максимум)(?!\w)|(?:\s\p{{L}}+)?\s?(?:and|or|и|или) (?:better|more|higher|above|greater|less|lower|below|выше|ниже|больше|меньше|более|менее|лучше)(?!\w))");

    /// <summary>The same in front of the metric: "at least 90 % recall", «не ниже 0,8 по F1».</summary>
    static readonly Regex ComparedBefore = Of($@"(?:{Comparator}|\bachiev\w+|\btarget(?:ing)?(?: of)?|\bgoal(?: of)?|\bдостижени\w+|\bобеспеч\w+)[\s*_`]*{Value}[\s*_`]*(?:(?:in|of|on|by|for|по|в)\s+)?(?:the\s+)?[*_`]*$");

    /// <summary>A range is asked for or expected; what is measured is one number.</summary>
    const string Range = @"(?<value>(?:\d+(?:[.,]\d+)?\s?%?\s?[–—-]\s?\d+(?:[.,]\d+)?\s?%|0[.,]\d+\s?[–—-]\s?[01][.,]\d+))";
    static readonly Regex Ranged = Of($@"^[\s*_`:=~≈(|–—-]*(?:(?:of|in|is|at|the|range|between|around|about|от|в|около|диапазон\w*|пределах)[\s:]+)*{Range}(?!\w)");
    static readonly Regex RangedBefore = Of($@"{Range}[\s*_`]*(?:(?:in|of|on|по)\s+)?(?:the\s+)?[*_`]*$");

    /// <summary>Where a metric is to be moved: "from 70 % to 85 %", «до 0,9».</summary>
    static readonly Regex Moved = Of($@"^(?:\s*[\p{{L}}*_`()]+){{0,5}}\s+(?:(?:from|с|со)\s+[\d.,]+\s?%?\s+)?(?:to|до)\s+{Value}");
    static readonly Regex Moving = Of(@"\b(?:increas|improv|rais|rise|reduc|lower|decreas|bring|повы[сш]|увелич|сни[зж]|уменьш|дове[сд]|улучш)\p{L}*(?:\s+\(?[\p{L}*_`]+){0,4}\s*\(?$");

    /// <summary>A number that is called the target: "F1 (target: 0.8)".</summary>
    static readonly Regex Named = Of($@"^(?:[^|;\d]{{0,60}}|[^|;\d]{{0,40}}\b(?:now|currently|current|today|baseline|сейчас|текущ\p{{L}}+|было|бейзлайн\p{{L}}*)\b[^|;]{{0,30}}[,;(]\s?[^|;\d]{{0,20}})\b(?:{Wanted})(?:\s(?!of\b|is\b|at\b|value\b)\p{{L}}+){{0,3}}[\s:=–—(]{{1,3}}(?:(?:of|is|at|value)\s+)?{Value}");

    /// <summary>Words that call a number what is wanted.</summary>
    const string Wanted = @"target|goal|aim|bar|gate|threshold|required|needed|wanted|desired|цел\w+(?: значени\w+)?|порог\w*|планк\w+|нужн[оаы]|требуется|хотим|ожидаем";

    /// <summary>The same behind the number: "0.75 is our bar".</summary>
    static readonly Regex NamedBehind = Of(@"(?<![\d.,])(?<value>\d+(?:[.,]\d+)?\s?%?)\s*(?:is|—|–|-)\s*(?:(?:our|the|a|наша?)\s+)?(?:bar|target|goal|aim|minimum|цель|планка|порог|минимум)(?!\w)");

    static readonly Regex WantedNow = Of($@"\b(?:we (?:want|need|aim for)|хотим|нужно|требуется)\s+{Value}");

    /// <summary>How much better it has to become: "must be 10 % lower than today", «снижение на 10 %», «от 0,4».</summary>
    static readonly Regex Relative = Of($@"\b(?:must|should|has to|have to|needs? to) be {Value} (?:lower|higher|better|less|more|greater|smaller) than|\b(?:decreases?|increases?|improves?|drops?|rises?|reduce|raise) by (?:at least )?{Value}|\bдолж\p{{L}}+ (?:быть )?на {Value} (?:ниже|выше|лучше|меньше|больше)|(?:сни(?:зи|жени)|повы(?:си|шени)|улучш(?:и|ени)|увелич(?:и|ени)|уменьш(?:и|ени)|сокра(?:ти|щени))\p{{L}}* (?:\p{{L}}+ )?на {Value}|^[^|;.\d]{{0,30}}[:–—-]\s*от {Value}(?!\w)|^(?:[^|;.\d]{{0,20}}[\s:–—-])?(?:до|up to) {Value}(?!\w)");

    /// <summary>A number that stands behind a metric where targets are listed.</summary>
    static readonly Regex Listed = Of($@"^[^|;,.\d]{{0,25}}(?:[=:–—]|\s-)\s*{Value}");
    static readonly Regex Immediate = Of($@"^[*_`]*\s*(?:[=:–—]|\s-\s)\s*{Value}");
    static readonly TextPattern Wish = TextPattern.Of(@"\btarget|\bgoal|\bthreshold|\bcriteri|целев|\bцел[ьи]|требуем|порог|критери");
    static readonly Regex TargetColumn = Of(@"\btarget|\bgoal|\baim\b|\bgate\b|\bwanted|\bneeded|\bbar\b|\bobjective|хотим|нужно|планк|\bплан(?:овое)?\b|должно быть|\bthreshold|\brequire|\bexpected|\bdesired|требован|ожидаем|желаем|\bminimum|\bacceptable|цел[ьие]|порог|требуем|минимальн|критери");

    /// <summary>What is a number of something else.</summary>
    static readonly Regex OfSomethingElse = Of(@"^\s*-?\s*(?:ms|мс|s|sec\w*|сек\w*|с|min(?:utes?)?|мин(?:ут\w*)?|h|hours?|час\w*|days?|дн\w+|weeks?|недел\w*|months?|месяц\w*|years?|лет|год\w*|users?|пользовател\w*|requests?|запрос\w*|rps|qps|fps|[kmgt]b|[кмгт]б|images?|изображени\w*|frames?|кадр\w*|samples?|examples?|пример\w*|observations?|наблюдени\w*|records?|запис\w*|rows?|строк\w*|items?|documents?|документ\w*|руб\w*|usd|тыс\w*|млн|million|thousand|\$|₽|€)(?!\p{L})");

    /// <summary>How many of how many: "3 of 5".</summary>
    static readonly Regex OfCount = Of(@"^\s*(?:из|of|out of)\s+\d");

    /// <summary>What is counted, where a number has no unit of its own: "fewer than 100 listings".</summary>
    static readonly Regex Counted = Of(@"^\s+(?!(?:on|for|in|at|with|by|per|of|to|and|or|but|is|as|across|over|or|when|if|from|на|по|для|при|в|во|за|с|и|или|но|от|до|как|если|процент\p{L}*|percent)\b)\p{L}");

    static readonly Regex TargetNamed = Of(@"\btarget|цел[ьие]");

    const int MaxCell = 120;
    const int Reach = 240;
    const int ReachBefore = 80;
    const int MostOfShare = 100;

    /// <summary>The target of a metric, before its name or behind it; null where none is set.</summary>
    /// <param name="line">Where the metric stands.</param>
    /// <param name="name">Its name in the line's text.</param>
    /// <param name="from">Where the metric before it ends.</param>
    /// <param name="to">Where the metric behind it begins.</param>
    /// <param name="metric">The metric; null for one of the author's own, whose values are taken to be at most 1.</param>
    public static string? In(TextLine line, SourceSpan name, int from, int to, MetricDefinition? metric)
    {
        if (line.HeadedCell(name) is { } cell)
            to = Math.Min(to, cell.End);
        var start = Math.Max(Math.Max(from, name.Start - ReachBefore), line.Text.LastIndexOf('\n', Math.Max(name.Start - 1, 0)) + 1);
        var isInParentheses = name.Start > start && line.Text.LastIndexOf('(', name.Start - 1, name.Start - start) > line.Text.LastIndexOf(')', name.Start - 1, name.Start - start);
        var behind = Statement(Masked(line.Text.Substring(name.End, Math.Min(Math.Max(to - name.End, 0), Reach))), isInParentheses);
        return Before(line.Text.Substring(start, name.Start - start), behind, metric) ?? Behind(line, behind, metric);
    }

    /// <summary>The overlap from which a found box counts as right: <c>mAP at IoU 0.5</c>, <c>Recall@IoU ≥ 0.5</c>.</summary>
    internal static readonly Regex Matching = Of(@"(?:@|\b(?:at|with|for|if|when|при|с|если)\s+(?:an?\s+)?)IoU\b(?:[- ](?:threshold|порог\w*|>|≥|>=))?[\s=≥>:of]{0,6}\d(?:[.,]\d+)?(?:[:–-]\d[.,]\d+)?");

    /// <summary>How sure a comparison is.</summary>
    static readonly Regex Significance = Of(@"\bp(?:-value)?\s*[<≤=]\s*0[.,]\d+");

    /// <summary>A text with blanks in the place of numbers that are the conditions of a measurement.</summary>
    static string Masked(string text)
    {
        if (!text.Any(char.IsDigit))
            return text;
        text = text.IndexOf("IoU", StringComparison.OrdinalIgnoreCase) < 0 ? text : Matching.Replace(text, Blanks);
        return text.IndexOf('p') < 0 ? text : Significance.Replace(text, Blanks);
    }

    static string Blanks(Match match) => new(' ', match.Length);

    /// <summary>Where a sentence ends and the next one speaks of something else than what is asked for.</summary>
    static readonly Regex OtherSentence = Of(@"[.!?]\s+(?=(?-i:\p{Lu}))(?!(?:the |our |its )?(?:targets?|goals?|thresholds?|values?|minimum|criterion|acceptance|required?|expect|need|aim|should|must|at |no |not |it |today|now\b|currently|current |we (?:want|need|aim|expect|require|accept|ask))|цел|порог|значени|ожида|требу|критери|не |сейчас|у? ?текущ|хотим|нужн|необходим|долж|она |он |мин|макс|план|достич|приемк|приёмк)");

    static readonly Regex Exemplary = Of(@"\b(?:for example|for instance|e\.g\.)|\bнапример\b|\bк примеру\b");

    /// <summary>The text up to such a sentence or to an example; where the metric stands in parentheses with a number, up to their end.</summary>
    static string Statement(string text, bool isInParentheses)
    {
        foreach (var end in new[] { OtherSentence, Exemplary })
            text = end.Match(text) is { Success: true } next ? text.Substring(0, next.Index) : text;
        return isInParentheses && text.IndexOf(')') is >= 0 and var close && text.Substring(0, close).Any(char.IsDigit) ? text.Substring(0, close) : text;
    }

    /// <summary>Whether what stands behind a number is what it counts.</summary>
    public static bool Counts(string behind) => Counted.IsMatch(behind);

    /// <summary>Whether a text compares with a number.</summary>
    public static bool Compares(string text) => Compared.IsMatch(text);

    /// <summary>The target that a line sets for the metric named in the line before it, "Target: 0.85"; null where it sets none.</summary>
    public static string? Continued(TextLine line, MetricDefinition? metric)
    {
        var text = line.IsLabelled ? line.InContext : line.Words;
        return line is { IsRow: false, IsOwn: true } && Wish.IsIn(text) && Wish.Whole.Match(text.Text) is { Success: true, Index: < Listing } ? First(Compared, text.Text, metric) ?? First(Relative, text.Text, metric) ?? First(Listed, text.Text, metric) : null;
    }

    const int Listing = 20;

    static string? Before(string before, string behind, MetricDefinition? metric)
    {
        var isNumberBehind = behind.Any(char.IsDigit);
        if (isNumberBehind && Compared.Match(behind) is { Success: true } next && behind.Substring(0, next.Index).All(c => !char.IsLetterOrDigit(c)))
            return null;
        if (before.Any(char.IsDigit) && (First(ComparedBefore, before, metric) ?? First(RangedBefore, before, metric)) is { } target)
            return target;
        return isNumberBehind && Moving.IsMatch(before) ? First(Moved, behind, metric) : null;
    }

    static string? Behind(TextLine line, string text, MetricDefinition? metric) => !text.Any(char.IsDigit) ? null
        : (line.IsRow ? InColumn(text, metric) : IsListOfTargets(line) ? First(Immediate, text, metric) : null) ?? First(Compared, text, metric) ?? First(Ranged, text, metric) ?? First(Named, text, metric) ?? First(NamedBehind, text, metric) ?? First(WantedNow, text, metric) ?? First(Relative, text, metric)
        ?? (!line.IsRow && IsListOfTargets(line) ? First(Listed, text, metric) : null);

    /// <summary>What a row holds under a heading that says target, else under one that says threshold or the like.</summary>
    static string? InColumn(string text, MetricDefinition? metric)
    {
        var cells = text.Split('|').Select(cell => cell.Trim()).Where(cell => cell.IndexOf(':') > 0 && cell.Length < MaxCell).Select(cell => (Header: cell.Substring(0, cell.IndexOf(':')), Value: cell.Substring(cell.IndexOf(':') + 1).Trim()))
            .Where(cell => TargetColumn.IsMatch(cell.Header) && cell.Value.Any(char.IsDigit)).OrderBy(cell => TargetNamed.IsMatch(cell.Header) ? 0 : 1).ToList();
        return cells.Count == 0 ? null : First(Compared, cells[0].Value, metric) ?? cells[0].Value;
    }

    static bool IsListOfTargets(TextLine line) => Wish.IsIn(line.InContext) || line.LeadIn?.Has(Wish) == true;

    static string? First(Regex shape, string text, MetricDefinition? metric)
    {
        foreach (Match match in shape.Matches(text))
        {
            var value = match.Groups["value"];
            var end = value.Index + value.Length;
            if (text.LastIndexOf(';', match.Index) >= 0 && Counted.IsMatch(text.Substring(end)))
                continue;
            if (shape == Compared && (Failing.IsMatch(text.Substring(0, match.Index)) || IsReversed(match.Value, text.Substring(0, Math.Min(text.Length, end + Near)).Remove(match.Index, match.Length), metric)))
                continue;
            if (metric is null || metric.Range.EndsWith(" 1]", StringComparison.Ordinal)
                ? IsShare(value.Value, text.Substring(end))
                : (metric.Unit != "share" || value.Value.IndexOf('%') >= 0 || (!OfSomethingElse.IsMatch(text.Substring(end)) && !Counted.IsMatch(text.Substring(end)))) && (match.Index == 0 || text[match.Index - 1] != '(' || !char.IsLetter(text.Substring(end).TrimStart().FirstOrDefault())))
                return Regex.Replace(shape == Compared ? match.Value : shape == ComparedBefore ? text.Substring(match.Index, end - match.Index) : value.Value, @"\s+", " ").Trim();
        }

        return null;
    }

    /// <summary>A fall that has a consequence is not what is asked for: "if it drops below 0.7".</summary>
    static readonly Regex Failing = Of(@"(?<!\b(?:not|never|cannot|не) )\b(?:falls?|drops?|declines?|degrades?|decreases?|worsens?|deviates?|упад[её]т|упала?|падает|снизи(?:тся|лась|лся)|просяд[её]т|проседает|ухудши(?:тся|лась|лся)|деградирует)\s+(?:(?:by|на|down|sharply)\s+)?$|\b(?:worse|lower|below)\b[^.;|]{0,40}\bby\s+$|(?:ниже|хуже)[^.;|]{0,40}\sна\s+$");

    /// <summary>Words for a change, of which more is asked for whichever values are better.</summary>
    static readonly Regex Changing = Of(@"reduc|improv|decreas|(?<!no )lower|smaller|gain|drop|better|сни[жз]|уменьш|улучш|лучше|прирост|сокра|(?<!не )(?:ниже|меньше)");

    const int Near = 25;

    static readonly Regex LowValues = Of(@"^(?:[<≤⩽]|(?:under|below|(?:less|lower) than|at most|no (?:more|higher) than|not (?:above|over|exceed|more)|ниже|менее|меньше|не более|не выше|не больше|не превыша\p{L}+|максимум)\b)");
    static readonly Regex HighValues = Of(@"^(?:[>≥⩾]|(?:above|over|(?:more|higher) than|exceeds?|at least|no (?:less|lower) than|not (?:below|less)|выше|более|больше|свыше|не менее|не ниже|не меньше|минимум)\b)");

    /// <summary>Whether a comparison asks for bad values, as a condition or an alarm does.</summary>
    static bool IsReversed(string demand, string around, MetricDefinition? metric) =>
        metric?.HigherIsBetter is { } higher && (higher ? LowValues : HighValues).IsMatch(demand) && !Changing.IsMatch(around);

    /// <summary>Whether a number can be a share: at most 1, or a percentage whose sign may be left out.</summary>
    static bool IsShare(string value, string behind)
    {
        if (OfCount.IsMatch(behind))
            return false;
        var number = Amount.Parsed(Regex.Match(value, Amount.Number).Value);
        var isPercent = value.IndexOfAny(['%', 'п']) >= 0;
        return isPercent ? number <= MostOfShare : number is <= 1 or (>= 10 and <= MostOfShare) && value.IndexOfAny(['$', '€', '₽']) < 0 && !OfSomethingElse.IsMatch(behind) && (number <= 1 || !Counted.IsMatch(behind));
    }

    static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
