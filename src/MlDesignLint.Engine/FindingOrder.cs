namespace MlDesignLint.Engine;

/// <summary>The order of findings in every report: path, position, id, words; the same finding twice is one.</summary>
static class FindingOrder
{
    public static IReadOnlyList<Finding> Sort(IEnumerable<Finding> findings)
    {
        var sorted = findings.ToList();
        sorted.Sort(Compare);
        var result = new List<Finding>(sorted.Count);
        foreach (var finding in sorted)
        {
            if (result.Count == 0 || Compare(result[^1], finding) != 0)
                result.Add(finding);
            // A file of two projects: what one of them does not accept counts.
            else if (finding.Suppression is null)
                result[^1] = finding;
        }

        return result;
    }

    static int Compare(Finding left, Finding right)
    {
        var (a, b) = (left.Location, right.Location);
        var order = string.CompareOrdinal(a.Path, b.Path);
        order = order != 0 ? order : Compare(a.Start, b.Start);
        order = order != 0 ? order : Compare(a.End, b.End);
        order = order != 0 ? order : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        order = order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
        order = order != 0 ? order : left.Severity.CompareTo(right.Severity);
        return order != 0 ? order : string.CompareOrdinal(PlacesOf(left), PlacesOf(right));
    }

    static int Compare(TextPosition left, TextPosition right) => left.Line != right.Line ? left.Line.CompareTo(right.Line) : left.Character.CompareTo(right.Character);

    static string PlacesOf(Finding finding) => string.Join('\n', finding.Related.Select(related => $"{related.Location.Path}\n{related.Location.Start}\n{related.Message}"));
}
