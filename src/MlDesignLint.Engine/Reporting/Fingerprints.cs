using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MlDesignLint.Engine.Reporting;

/// <summary>
/// Names for findings that stay the same while the lines around them move: the rule, the words of the line and, for equal ones in a file,
/// the number in order.
/// </summary>
sealed class Fingerprints(IReadOnlyDictionary<string, FileText> texts)
{
    public const string Name = "mldesignlint/v1";

    readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint; to be asked once for each finding, in the order of the report.</summary>
    public string Of(Finding finding)
    {
        var line = texts.TryGetValue(finding.Location.Path, out var text) ? text[text.Line(finding.Location.Start.Line)].Trim() : "";
        var key = $"{finding.Rule.Id}\n{finding.Location.Path}\n{line}";
        var number = _seen[key] = _seen.GetValueOrDefault(key) + 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}\n{number}")));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
