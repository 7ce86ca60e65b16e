using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The shares of a split do not add up to the whole.</summary>
static class SplitSharesCheck
{
    static readonly Regex Shares = new(@"(?<![\d.,/])(\d{1,3}) ?%? ?[/:–-] ?(\d{1,3}) ?%? ?[/:–-] ?(\d{1,3})(?: ?%|(?!\d|[./:–-]\d))", RegexOptions.CultureInvariant);

    static readonly Regex Number = new(@"(?<![\d.,])\d{1,2}(?![\d.,]*\d)", RegexOptions.CultureInvariant);

    /// <summary>What else has shares: classes, or parts of a size that is counted.</summary>
    static readonly TextPattern OfOther = TextPattern.Of(@"\bclass(?:es)?\b|\bratio\b|\bthousand\b|\bweights?\b|\bshifts?\b|класс|соотношени|тыс|\bвес(?:а|ов|ами)?\b|смен");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        foreach (var line in Statements.Of(document).Lines("validation").Where(line => line.Text.IndexOf("20", StringComparison.Ordinal) < 0 || line.Text.IndexOf('/') >= 0).Where(line => !line.Has(OfOther)))
        {
            foreach (var match in Shares.Matches(line.Text).Cast<Match>())
            {
                var parts = Enumerable.Range(1, 3).Select(i => int.Parse(match.Groups[i].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
                if (parts.All(part => part is >= 5 and <= 95) && parts[0] >= 40 && parts.Sum() is >= 70 and <= 130 and not (99 or 100 or 101) && !Number.Matches(line.Text.Remove(match.Index, match.Length)).Cast<Match>().Any(other => parts.Sum() + int.Parse(other.Value, System.Globalization.CultureInfo.InvariantCulture) is 99 or 100 or 101))
                    yield return new(rule, line.Span, match.Value.Trim(), parts.Sum());
            }
        }
    }
}
