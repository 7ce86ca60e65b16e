namespace MlDesignLint.Engine.Changes;

/// <summary>How often each rule is waived: by waivers in design documents and by findings that the code itself accepts.</summary>
public static class Waivers
{
    /// <summary>The rules that are waived more often than before.</summary>
    public static IReadOnlyList<(string Rule, int Now, int Before)> Added(LintResult now, LintResult before)
    {
        var earlier = Rules(before).CountBy(rule => rule).ToDictionary(StringComparer.Ordinal);
        return [.. Rules(now).CountBy(rule => rule).Select(count => (count.Key, count.Value, earlier.GetValueOrDefault(count.Key)))
            .Where(count => count.Value > count.Item3).OrderBy(count => count.Key, StringComparer.Ordinal)];
    }

    static IEnumerable<string> Rules(LintResult result) =>
        result.Documents.SelectMany(document => document.Waivers).Select(waiver => waiver.Rule)
            .Concat(result.Suppressed.Where(finding => finding.Suppression!.IsInSource).Select(finding => finding.Rule.Id));
}
