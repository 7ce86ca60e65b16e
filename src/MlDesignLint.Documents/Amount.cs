using System.Globalization;
using System.Text.RegularExpressions;

namespace MlDesignLint.Documents;

/// <summary>The number of a target or a measurement, percents as they are written.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsPercent">Whether a percent sign or word stands behind it.</param>
sealed record Amount(double Value, bool IsPercent)
{
    static readonly Regex Shape = new(@"(?<number>\d+(?:[.,]\d+)?)\s*(?<percent>%|процент|percent)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The only number of a text; null where it has none or more than one.</summary>
    public static Amount? Of(string? text) =>
        text is { Length: < 200 } && Shape.Matches(text) is { Count: 1 } matches && matches[0] is var match
        && double.TryParse(match.Groups["number"].Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? new(value, match.Groups["percent"].Success)
            : null;

    /// <summary>The value as a share where it can be one: 85 % and 0.85 are the same.</summary>
    public double AsShare => IsPercent ? Value / 100 : Value;

    /// <summary>Whether two amounts can be compared: both percents or shares, or both plain numbers.</summary>
    public bool IsComparableTo(Amount other) => IsPercent == other.IsPercent || (AsShare <= 1 && other.AsShare <= 1);
}
