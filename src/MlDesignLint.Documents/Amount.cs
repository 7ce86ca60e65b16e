using System.Globalization;
using System.Text.RegularExpressions;

namespace MlDesignLint.Documents;

/// <summary>The number of a target or a measurement, percents as they are written.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsPercent">Whether a percent sign or word stands behind it.</param>
sealed record Amount(double Value, bool IsPercent)
{
    /// <summary>A number as people write it: <c>0,8</c>, <c>12.5</c>, <c>900 000</c>, <c>1,200,000</c>.</summary>
    public const string Number = @"(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:,\d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?)";

    static readonly Regex Shape = new($@"(?<number>{Number})\s*(?<percent>%|процент|percent)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The only number of a text; null where it has none or more than one.</summary>
    public static Amount? Of(string? text) =>
        text is { Length: < 200 } && Shape.Matches(text) is { Count: 1 } matches && matches[0] is var match
            ? new(Parsed(match.Groups["number"].Value), match.Groups["percent"].Success)
            : null;

    /// <summary>The value of a text that has the shape of <see cref="Number"/>; groups of thousands are put together.</summary>
    public static double Parsed(string number)
    {
        var digits = string.Concat(number.Where(c => !char.IsWhiteSpace(c)));
        return double.Parse(digits.Count(c => c == ',') > 1 ? digits.Replace(",", "") : digits.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>The value as a share where it can be one: 85 % and 0.85 are the same.</summary>
    public double AsShare => IsPercent ? Value / 100 : Value;

    /// <summary>Whether two amounts can be compared: both percents or shares, or both plain numbers.</summary>
    public bool IsComparableTo(Amount other) => IsPercent == other.IsPercent || (AsShare <= 1 && other.AsShare <= 1);
}
