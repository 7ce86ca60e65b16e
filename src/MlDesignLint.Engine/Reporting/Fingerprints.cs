using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MlDesignLint.Engine.Reporting;

/// <summary>
/// Names for findings that stay the same while the lines around them move: the rule, the words of the line and, for equal ones in a file,
/// the number in order. The path is no part, so that a moved file keeps its names.
/// </summary>
static class Fingerprints
{
    public const string Key = "mldesignlint/v1";

    /// <summary>All findings of a result with their names; to be called once, in the order of the report.</summary>
    public static IReadOnlyList<Finding> Name(IReadOnlyList<Finding> findings, IReadOnlyDictionary<string, FileText> texts)
    {
        var seen = new Dictionary<(string Rule, string Path, string Line), int>();
        return [.. findings.Select(finding =>
        {
            var line = texts.TryGetValue(finding.Location.Path, out var text) ? text[text.Line(finding.Location.Start.Line)].Trim() : "";
            var key = (finding.Rule.Id, finding.Location.Path, line);
            var number = seen[key] = seen.GetValueOrDefault(key) + 1;
            return finding with { Fingerprint = Hash(string.Create(CultureInfo.InvariantCulture, $"{finding.Rule.Id}\n{line}\n{number}")) };
        })];
    }

    /// <summary>32 hexadecimal digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
