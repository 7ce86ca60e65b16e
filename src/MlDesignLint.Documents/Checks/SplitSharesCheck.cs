using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The shares of a split do not add up to the whole.</summary>
static class SplitSharesCheck
{
    static readonly Regex Shares = new(@"(?<![\d.,/])(\d{1,3}) ?%? ?[/:–-] ?(\d{1,3}) ?%? ?[/:–-] ?(\d{1,3})(?: ?%|(?!\d|[./:–-]\d))", RegexOptions.CultureInvariant);

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        foreach (var line in Statements.Of(document).Lines("validation").Where(line => line.Text.IndexOf("20", StringComparison.Ordinal) < 0 || line.Text.IndexOf('/') >= 0))
        {
            foreach (var match in Shares.Matches(line.Text).Cast<Match>())
            {
                var parts = Enumerable.Range(1, 3).Select(i => int.Parse(match.Groups[i].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
                if (parts.All(part => part is >= 5 and <= 95) && parts[0] >= 40 && parts.Sum() is >= 70 and <= 130 and not (99 or 100 or 101))
                    yield return new(rule, line.Span, match.Value.Trim(), parts.Sum());
            }
        }
    }
}
