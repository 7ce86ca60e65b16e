using System.Globalization;
using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>Two places demand different times for the same answer.</summary>
static class ResponseTimeCheck
{
    static readonly Regex Demand = new(
        @"(?:\bresponse time|\btime to respond|\bend-to-end latency|\bврем\w+ (?:ответа|отклика))(?: (?:of (?:the )?|at )?[\p{L}-]+){0,3}?[\s:*|]*(?:is |must |should |shall |be |will |должно |не должн\w+ |быть |составля\w+ |системы |сервиса |превыша\w+ ){0,4}(?<sign><=?|≤|at most|no more than|not exceed|under|below|less than|within|up to|не более|не больше|не превыша\w+|менее|меньше|до)\s*(?<number>\d+(?:[.,]\d+)?)\s*(?<unit>ms|мс|миллисекунд\w*|milliseconds?|s|c|с|sec(?:onds?)?|сек(?:унд\w*)?|min(?:utes?)?|мин(?:ут\w*)?)\b(?!\s*[-–]?\s*\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static readonly TextPattern Answer = TextPattern.Of(@"\brespon|\bend-to-end|ответа|отклика");

    static readonly TextPattern Another = TextPattern.Of(Phrases.AnotherTime);

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        (TextLine Line, string Text, double Seconds)? first = null;
        foreach (var (line, start, words) in Sentences(document))
        {
            if (Demand.Match(words) is not { Success: true } match || Another.Whole.IsMatch(words) || Demand.Matches(words).Count > 1)
                continue;
            var (number, end) = (match.Groups["number"].Index, match.Index + match.Length);
            var found = (Line: line, Text: line.Text.Substring(start + number, end - number), Seconds: SecondsOf(match));
            if (first is not { } before)
                first = found;
            else if (Math.Abs(before.Seconds - found.Seconds) > 1e-9)
                yield return new(rule, found.Line.Span, found.Text, before.Text) { Related = [before.Line.Span] };
        }
    }

    static IEnumerable<(TextLine Line, int Start, string Words)> Sentences(DesignDocument document) =>
        from line in Statements.Of(document).AllLines
        where line.IsOwn && !line.IsUnder("risks") && !line.IsUnder("experiment") && !line.Heading.Has(Another) && line.Has(Answer)
        from sentence in line.Sentences()
        select (line, sentence.Start, sentence.Words);

    static double SecondsOf(Match match)
    {
        var number = double.Parse(match.Groups["number"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        var unit = match.Groups["unit"].Value.ToLowerInvariant();
        return unit.StartsWith("мс", StringComparison.Ordinal) || unit.StartsWith("ms", StringComparison.Ordinal) || unit.StartsWith("mil", StringComparison.Ordinal) || unit.StartsWith("мил", StringComparison.Ordinal) ? number / 1000
            : unit.StartsWith("min", StringComparison.Ordinal) || unit.StartsWith("мин", StringComparison.Ordinal) ? number * 60 : number;
    }
}
