using System.Globalization;
using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Stated;

/// <summary>Numbers that prose, lists and tables set for code to use. One that is given in two ways is left out.</summary>
static class StatedNumbers
{
    const double Percent = 100;

    static readonly Regex SeedNumber = Of(
        @"(?:\b(?:random[_ ]?)?seed(?:ed|s)?\b(?! (?:round|funding|list|words|users|data))|\bсид\p{L}*|\bзерн\p{L}+|\bначальн\p{L}+ (?:числ|значени)\p{L}+)(?: (?:of|for) (?:every|each|all|any|the) \p{L}+| (?:каждого|всех|любого) \p{L}+)?(?: (?!of\b)\p{L}+){0,3}[\s:=(*_`—–-]*(?<number>\d{1,10})\b(?![.,:]\d|\s*(?:[,–—-]|to\b|and\b|or\b|и\b|или\b|до\b|\.\.)\s*\d|\s*(?:seeds|runs|times|запуск|раз))|\bинициализир\p{L}+ (?:\p{L}+ )?(?:числом|значением) (?<number>\d{1,10})\b(?![.,]\d)|(?<![\d.,])(?<number>\d{1,10}) \((?:random )?(?:seed|сид|зерно)\)");

    static readonly Regex SeedHeading = Of(@"^\W*(?:[\d.]+\s*)?(?:random )?seed\W*$|^\W*(?:сид|зерно)\W*$");
    static readonly Regex Leading = Of(@"^\W*(?<number>\d{1,10})\b(?![.,]\d)");

    static readonly Regex ThresholdNumber = Of(@"(?:\bthreshold|\bcut-?off|\bпорог)[^.;\d|]{0,40}[\s*_`(=:|≥>-]*(?<number>0[.,]\d{1,4})\b|(?<number>0[.,]\d{1,4})[\s*_`]*(?:as (?:the )?|is (?:the )?)?(?:\p{L}+ )?(?:threshold|cut-?off|порог)|(?:\bprobabilit\p{L}+|вероятност\p{L}+)[^.;\d|]{0,25}(?<number>0[.,]\d{1,4})\b");
    static readonly Regex OfDecision = Of(@"\b(?:if|when|where|once) (?:the |its )?(?:\p{L}+ )?probability (?:is )?(?:above|over|at least|not below|exceeds|[>≥])|(?:если|когда|при) (?:\p{L}+ )?вероятност\p{L}+ (?:не меньше|не ниже|больше|выше|от\b|[>≥])|\b(?:deci(?:sion|de)|classification|probabilit|operating|working|cut-?off|alert|flag|block|approv|reject)\w*[^.;|]{0,40}\b(?:threshold|cut-?off)|\b(?:threshold|cut-?off)[^.;|]{0,60}\b(?:probabilit|scores?\b|decision|positive|flag|block)|порог\p{L}*[^.;|]{0,60}(?:решени|вероятност|скор|классиф|срабатыв)|(?:решени|вероятност|скор|классиф|рабоч|срабатыв)\p{L}*[^.;|]{0,40}порог|^\W*(?:[\d.]+\s*)?(?:decision |working |operating )?(?:threshold|cut-?off|порог)");
    static readonly Regex OfOtherThresholds = Of(@"\bdrift|\bpsi\b|\bks\b|p-?value|\biou\b|\bnms\b|similarit|cosine|\balert|\bmissing|correlat|\bvif\b|overlap|дрейф|корреляц|схож|оповещ|пропуск");

    static readonly Regex FoldNumber = Of(@"(?<![\d.,])(?<number>\d{1,2})[- ]?(?:fold|фолд|блок(?!чейн))|(?<![\d.,])(?<number>\d{1,2})[- ]?(?:ти |х )?кратн\p{L}+ (?:\p{L}+ )?(?:кросс|перекр[её]стн|скользящ)|\b(?:folds?|фолд\p{L}*|блоков)\s*[:=—–|-]\s*(?<number>\d{1,2})\b|\bk\s*=\s*(?<number>\d{1,2})\b");

    static readonly Regex TestShare = Of(
        @"(?:\b(?:test(?:ing)?|hold-?out|held-?out)(?:[ _-](?:share|part|set|split|data|rows|fraction|sample|size|portion|subset))*|\b(?:тест|отложенн)\p{L}*(?: (?:част|выборк|дол|набор|данн|множеств|уход|идет|идёт|откладыва)\p{L}*)*)[\s:=(|*—–-]*(?:is |of )?\**(?<number>\d{1,2}(?:[.,]\d)?)\s?(?:%|percent)"
        + @"|(?<![\d.,≥≤<>+−-])(?<!(?:[≥≤<>+−]|than|least|above|over|below|under|более|менее|выше|ниже)[\s*_]{1,4})(?<number>\d{1,2}(?:[.,]\d)?)\s?(?:%|percent)[*_)]*\s*(?:of (?:the )?\p{L}+ |\p{L}+ (?=в |на |под ))?(?:random )?(?:are |is |строк |данных |записей )?(?:held out |kept |left |откладыва\p{L}+ )?(?:for |as |to |in |на |в |для |под |[—–-] )?(?:the |a )?(?:final )?(?:test(?:ing)?\b|hold-?out\b|held-?out\b|тест|отложен|held out)(?! (?:accuracy|error|rmse|mae|mape|f1|auc))");
    static readonly Regex HeldOut = Of(@"\bhold(?:s|ing)? out (?:the )?(?<number>\d{1,2}(?:[.,]\d)?)\s?%");
    static readonly Regex TestFraction = Of(@"\btest[_ ](?:fraction|share|size)\D{0,6}(?<number>0[.,]\d{1,3})\b");
    static readonly Regex TwoShares = Of(@"(?<![\d./])(?<first>[5-9]\d)\s?%?\s?[/:]\s?(?<number>\d{1,2})(?!\s?%?\s?[/:]\s?\d)(?!\d|\.\d)");

    static readonly Regex ThreeShares = Of(@"(?<![\d./])(?<first>[4-9]\d)\s?%?\s?[/:]\s?(?<second>\d{1,2})\s?%?\s?[/:]\s?(?<third>\d{1,2})(?!\d|\.\d|\s?%?\s?[/:]\s?\d)");
    static readonly Regex TestBeforeValidation = Of(@"\b(?:test|hold-?out)\p{L}*\W+(?:and )?(?:val|dev)|тест\p{L}*\W+(?:и )?(?:вал|проверочн)");

    static readonly Regex GapLength = Of(
        @"\bgap\b[^.;\d|]{0,45}(?<number>\d{1,3}[ -]?(?:d|days?|w|weeks?|months?|h|hours?))\b|(?<number>\d{1,3}[ -]?(?:days?|weeks?|months?|hours?))[- ](?:long )?gap\b|\bgap of (?:a|one) (?<number>day|week|month)\b|(?:зазор|промежут|отступ|разрыв)\p{L}*[^.;\d|]{0,45}(?<number>\d{1,3} ?(?:дн|сут|недел|месяц|час)\p{L}*)");

    static readonly Regex PositiveShareNumber = Of(
        @"\bpositives?\b[^.;\d|]{0,40}(?<![≥≤<>]\s?)(?<number>\d{1,2}(?:[.,]\d+)?)\s?%|(?<![≥≤<>+−-]\s?)(?<number>\d{1,2}(?:[.,]\d+)?)\s?%[^.;\d|%]{0,60}\bpositives?\b|положительн\p{L}+[^.;\d|]{0,40}(?<number>\d{1,2}(?:[.,]\d+)?)\s?%|(?<number>\d{1,2}(?:[.,]\d+)?)\s?%[^.;\d|%]{0,60}положительн");
    static readonly Regex OfOtherShares = Of(@"false|true|лож|истин|\brate|\bpredictive|precision|recall|точност|полнот|feedback|отзыв|оценк|review");

    public static Claim<long>? Seed(IReadOnlyList<Passage> passages) =>
        (Only(passages.Where(passage => passage.Mentions("seed", "сид", "зерн", "начальн") && !passage.IsAbout("economics")), SeedNumber) ?? Only(passages.Where(passage => SeedHeading.IsMatch(passage.Heading)), Leading)) is { } seed && long.TryParse(seed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= int.MaxValue
            ? new(number, seed.Span)
            : null;

    /// <summary>The score from which an answer is positive.</summary>
    public static Claim<double>? Threshold(IReadOnlyList<Passage> passages) => Number(Only(passages.Where(passage =>
        (passage.Mentions("threshold", "cut-off", "cutoff", "порог") || OfDecision.IsMatch(passage.Heading)) && !passage.IsAbout("monitoring", "data_quality", "retraining") && !OfOtherThresholds.IsMatch(passage.Text)
        && !MetricNames.In(passage.Text).Any() && (OfDecision.IsMatch(passage.Text) || OfDecision.IsMatch(passage.Heading))), ThresholdNumber));

    public static Claim<double>? Folds(IReadOnlyList<Passage> ofSplit) => Number(Only(ofSplit, FoldNumber)) is { Value: >= 2 } folds ? folds : null;

    /// <summary>The share of rows held out for the last judgement, between 0 and 1; at most half.</summary>
    public static Claim<double>? TestShareOf(IReadOnlyList<Passage> ofSplit)
    {
        if (Number(Only(ofSplit, TestFraction)) is { } fraction)
            return fraction;
        if (Number(Only(ofSplit.Where(passage => !MetricNames.In(passage.Text).Any()), TestShare)) is { Value: > 0 and <= Percent / 2 } share)
            return share with { Value = share.Value / Percent };
        if (Number(Only(ofSplit, HeldOut)) is { } held)
            return held with { Value = held.Value / Percent };
        if (Only([.. ofSplit.SelectMany(passage => ThreeShares.Matches(passage.Text).Cast<Match>().Select(match => TestOfThree(passage, match))).OfType<Claim<double>>()]) is { } third)
            return third;
        var pairs = ofSplit.SelectMany(passage => TwoShares.Matches(passage.Text).Cast<Match>().Select(match => (match, passage)))
            .Where(pair => Parsed(pair.match.Groups["first"].Value) + Parsed(pair.match.Groups["number"].Value) == Percent).ToList();
        return pairs.Select(pair => pair.match.Groups["number"].Value).Distinct().Count() == 1
            ? new(Parsed(pairs[0].match.Groups["number"].Value) / Percent, pairs[0].passage.Locate(pairs[0].match))
            : null;
    }

    /// <summary>Of the shares of training, validation and test the last one, or the middle one where the test is named before the validation; null where they are no shares of one whole.</summary>
    static Claim<double>? TestOfThree(Passage passage, Match shares)
    {
        if (new[] { "first", "second", "third" }.Sum(share => Parsed(shares.Groups[share].Value)) != Percent || !passage.Mentions("test", "hold", "тест", "отложен"))
            return null;
        var test = shares.Groups[TestBeforeValidation.IsMatch(passage.Text) ? "second" : "third"];
        return new(Parsed(test.Value) / Percent, passage.Locate(test));
    }

    static Claim<double>? Only(IReadOnlyList<Claim<double>> claims) => claims.Select(claim => claim.Value).Distinct().Count() == 1 ? claims[0] : null;

    /// <summary>The time left out between training and test, as written.</summary>
    public static Claim<string>? Gap(IReadOnlyList<Passage> ofSplit) => Only(ofSplit, GapLength);

    /// <summary>The share of rows of the positive class, between 0 and 1.</summary>
    public static Claim<double>? PositiveShare(IReadOnlyList<Passage> passages) =>
        Number(Only(passages.Where(passage => passage.Mentions("positive", "положительн") && passage.Mentions("%") && !OfOtherShares.IsMatch(passage.Text)), PositiveShareNumber)) is { Value: > 0 } share
            ? share with { Value = share.Value / Percent }
            : null;

    static Claim<string>? Only(IEnumerable<Passage> passages, Regex form)
    {
        var found = passages.Where(passage => passage.HasNumber)
            .SelectMany(passage => form.Matches(passage.Text).Cast<Match>().Select(match => match.Groups["number"]).Select(number => new Claim<string>(number.Value, passage.Locate(number)))).ToList();
        return found.Select(claim => claim.Value).Distinct().Count() == 1 ? found[0] : null;
    }

    static Claim<double>? Number(Claim<string>? claim) => claim is null ? null : new(Parsed(claim.Value), claim.Span);

    static double Parsed(string number) => double.Parse(number.Replace(',', '.'), CultureInfo.InvariantCulture);

    static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
