using System.Globalization;
using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Stated;

/// <summary>Numbers that prose, lists and tables set for code to use. One that is given in two ways is left out.</summary>
static class StatedNumbers
{
    const double Percent = 100;

    static readonly TextPattern SeedNumber = Of(Phrases.SeedNumber);
    static readonly TextPattern SeedHeading = Of(@"^\W*(?:[\d.]+\s*)?(?:random )?seed\W*$|^\W*(?:сид|зерно)\W*$");
    static readonly TextPattern Leading = Of(@"^\W*(?<number>\d{1,10})\b(?![.,]\d)");

    static readonly TextPattern Action = Of(Phrases.ActionOnScore);
    static readonly TextPattern ScoreNumber = Of(Phrases.ScoreNumber);

    /// <summary>Under a heading that says nothing but threshold, its number.</summary>
    static readonly TextPattern OfThreshold = Of(@"^\W*(?:[\d.]+\s*)?(?:(?:decision|working|operating|classification) )?(?:threshold|cut-?off|operating point|порог(?: (?:решения|срабатывания|классификации|отсечения))?|рабочая точка)\W*$");
    static readonly TextPattern AnyShare = Of(@"(?<![\d.,])(?<number>0[.,]\d{1,4})\b(?!\s*%)");

    static readonly TextPattern ThresholdNumber = Of(Phrases.ThresholdNumber);
    static readonly TextPattern OfDecision = Of(Phrases.ThresholdOfDecision);
    static readonly TextPattern OfOtherThresholds = Of(@"\bdrift|\bpsi\b|\bks\b|p-?value|\biou\b|\bnms\b|similarit|cosine|\balert|\bmissing|correlat|\bvif\b|overlap|дрейф|корреляц|схож|оповещ|пропуск");

    static readonly TextPattern FoldNumber = Of(Phrases.FoldNumber);
    static readonly TextPattern TestShare = Of(Phrases.TestShare);
    static readonly TextPattern PartInWords = Of(Phrases.PartInWords);
    static readonly Dictionary<string, double> Parts = new(StringComparer.OrdinalIgnoreCase) { ["fifth"] = 0.2, ["пят"] = 0.2, ["quarter"] = 0.25, ["четверт"] = 0.25, ["четвёрт"] = 0.25, ["tenth"] = 0.1, ["десят"] = 0.1 };

    static readonly TextPattern TrainShare = Of(Phrases.TrainShare);
    static readonly TextPattern OfThreeParts = Of(@"\bvalid|\bdev\b|\btun(?:e|ing)|валид|подбор|проверочн");

    static readonly TextPattern HeldOut = Of(Phrases.HeldOutShare);
    static readonly TextPattern TestFraction = Of(@"\b(?:test|hold-?out)[_ ](?:fraction|share|size|part)[^\d<>≤≥]{0,6}(?<number>0[.,]\d{1,3})\b|(?:доля|размер|часть) (?:тест\p{L}*|отложенн\p{L}* \p{L}+)[^\d<>≤≥]{0,6}(?<number>0[.,]\d{1,3})\b");
    static readonly TextPattern TwoShares = Of(@"(?<![\d./])(?<first>[5-9]\d)\s?%?\s?[/:]\s?(?<number>\d{1,2})(?!\s?%?\s?[/:]\s?\d)(?!\d|\.\d)");

    static readonly TextPattern ThreeShares = Of(@"(?<![\d./])(?<first>[4-9]\d)\s?%?\s?[/:]\s?(?<second>\d{1,2})\s?%?\s?[/:]\s?(?<third>\d{1,2})(?!\d|\.\d|\s?%?\s?[/:]\s?\d)");
    static readonly TextPattern TestBeforeValidation = Of(@"\b(?:test|hold-?out)\p{L}*\W+(?:and )?(?:val|dev)|тест\p{L}*\W+(?:и )?(?:вал|проверочн)");

    static readonly TextPattern GapLength = Of(Phrases.GapLength);
    static readonly TextPattern PositiveShareNumber = Of(Phrases.PositiveShare);
    static readonly TextPattern OfOtherShares = Of(@"false|true|лож|истин|\brate|\bpredictive|precision|recall|точност|полнот|feedback|отзыв|оценк|review");

    public static Claim<long>? Seed(IReadOnlyList<Passage> passages) =>
        (Only(passages.Where(passage => passage.Mentions("seed", "сид", "зерн", "начальн", "инициализ", "state", "generator") && !passage.IsAbout("economics")), SeedNumber) ?? Only(passages.Where(passage => passage.IsHeaded(SeedHeading)), Leading)) is { } seed && long.TryParse(seed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= int.MaxValue
            ? new(number, seed.Span)
            : null;

    static readonly TextPattern MeasuredAt = Of(Phrases.MetricMeasuredAt);

    /// <summary>A bound for a number that is no score.</summary>
    static readonly TextPattern OfQuality = Of(@"(?:\bthreshold|\bcut-?off|\bпорог\p{L}*)\s*[≥≤<>]");
    static readonly TextPattern OfScores = Of(@"probab|scor|вероятн|скор");

    /// <summary>The score from which an answer is positive.</summary>
    public static Claim<double>? Threshold(IReadOnlyList<Passage> passages)
    {
        var possible = passages.Where(passage => passage.HasNumber && !passage.IsAbout("monitoring", "data_quality", "retraining") && !passage.Has(OfOtherThresholds)).ToList();
        var ofMetrics = possible.Where(passage => MetricNames.In(passage.Text).Any()).ToList();
        possible = [.. possible.Except(ofMetrics).Where(passage => !passage.Has(OfQuality) || passage.Has(OfScores) || passage.Has(Action))];
        return Number(Only(possible.Where(passage => (passage.Mentions("threshold", "cut-off", "cutoff", "порог", "probabilit", "вероятност") || passage.IsHeaded(OfDecision))
            && (passage.Has(OfDecision) || passage.IsHeaded(OfDecision))), ThresholdNumber)
            ?? Only(possible.Where(passage => passage.IsHeaded(OfThreshold)), AnyShare)
            ?? Only(possible.Where(passage => passage.Has(Action) && !passage.IsAbout("offline_metrics", "economics", "acceptance", "experiment", "risks")), ScoreNumber)
            ?? Only(ofMetrics, MeasuredAt));
    }

    public static Claim<double>? Folds(IReadOnlyList<Passage> ofSplit) => Number(Only(ofSplit, FoldNumber)) is { Value: >= 2 } folds ? folds
        : Only([.. ofSplit.SelectMany(passage => passage.Matches(FoldsInWords).Select(match => match.Groups["word"]).Where(word => Counts.ContainsKey(word.Value)).Select(word => new Claim<double>(Counts[word.Value], passage.Locate(word))))]);

    static readonly TextPattern FoldsInWords = Of(Phrases.FoldsInWords);
    static readonly Dictionary<string, double> Counts = new(StringComparer.OrdinalIgnoreCase) { ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["ten"] = 10, ["трех"] = 3, ["трёх"] = 3, ["три"] = 3, ["четырех"] = 4, ["четырёх"] = 4, ["четыре"] = 4, ["пяти"] = 5, ["пять"] = 5, ["шести"] = 6, ["шесть"] = 6, ["семи"] = 7, ["семь"] = 7, ["восьми"] = 8, ["восемь"] = 8, ["десяти"] = 10, ["десять"] = 10 };

    /// <summary>The share of rows held out for the last judgement, between 0 and 1; at most half.</summary>
    public static Claim<double>? TestShareOf(IReadOnlyList<Passage> ofSplit)
    {
        if (Number(Only(ofSplit, TestFraction)) is { } fraction)
            return fraction;
        if (Number(Only(ofSplit, TestShare, IsOfMetric)) is { Value: > 0 and <= Percent / 2 } share)
            return share with { Value = share.Value / Percent };
        if (Number(Only(ofSplit, HeldOut)) is { } held)
            return held with { Value = held.Value / Percent };
        if (Number(Only(ofSplit.Where(passage => !passage.Has(OfThreeParts)), TrainShare)) is { } trained)
            return trained with { Value = (Percent - trained.Value) / Percent };
        if (Only([.. ofSplit.SelectMany(passage => passage.Matches(PartInWords).Select(match => match.Groups["part"]).Where(part => Parts.ContainsKey(part.Value)).Select(part => new Claim<double>(Parts[part.Value], passage.Locate(part))))]) is { } inWords)
            return inWords;
        if (Only([.. ofSplit.SelectMany(passage => passage.Matches(ThreeShares).Select(match => TestOfThree(passage, match))).OfType<Claim<double>>()]) is { } third)
            return third;
        var pairs = ofSplit.SelectMany(passage => passage.Matches(TwoShares).Select(match => (match, passage)))
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
        var test = shares.Groups[passage.Has(TestBeforeValidation) ? "second" : "third"];
        return new(Parsed(test.Value) / Percent, passage.Locate(test));
    }

    static Claim<double>? Only(IReadOnlyList<Claim<double>> claims) => claims.Select(claim => claim.Value).Distinct().Count() == 1 ? claims[0] : null;

    /// <summary>The time left out between training and test, as written.</summary>
    public static Claim<string>? Gap(IReadOnlyList<Passage> ofSplit) => Only(ofSplit, GapLength);

    /// <summary>The share of rows of the positive class, between 0 and 1.</summary>
    public static Claim<double>? PositiveShare(IReadOnlyList<Passage> passages) =>
        Number(Only(passages.Where(passage => passage.Mentions("positive", "положительн") && passage.Mentions("%") && !passage.Has(OfOtherShares)), PositiveShareNumber)) is { Value: > 0 } share
            ? share with { Value = share.Value / Percent }
            : null;

    /// <summary>Whether a metric stands before a percentage in its sentence, or right behind it.</summary>
    static bool IsOfMetric(Passage passage, Group number) => MetricNames.In(passage.Text).Any(metric => metric.Span.Start <= number.Index + number.Length + BehindNumber
        && passage.Text.IndexOf('.', Math.Min(metric.Span.End, number.Index), Math.Max(0, number.Index - metric.Span.End)) < 0);

    /// <summary>A percent sign and blanks.</summary>
    const int BehindNumber = 3;

    static Claim<string>? Only(IEnumerable<Passage> passages, TextPattern form, Func<Passage, Group, bool>? isOther = null)
    {
        var found = passages.Where(passage => passage.HasNumber)
            .SelectMany(passage => passage.Matches(form).Select(match => match.Groups["number"]).Where(number => isOther?.Invoke(passage, number) != true).Select(number => new Claim<string>(passage.Text.Substring(number.Index, number.Length), passage.Locate(number)))).ToList();
        return found.Select(claim => claim.Value).Distinct().Count() == 1 ? found[0] : null;
    }

    static Claim<double>? Number(Claim<string>? claim) => claim is null ? null : new(Parsed(claim.Value), claim.Span);

    static double Parsed(string number) => double.Parse(number.Replace(',', '.'), CultureInfo.InvariantCulture);

    static TextPattern Of(string pattern) => TextPattern.Of(pattern);
}
