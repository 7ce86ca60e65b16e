namespace MlDesignLint.RuleCompiler;

/// <summary>The rows of <c>rules/knowledge/alignment.yaml</c>: every name is known, no cell is said twice, a surrogate names its condition, and whatever is not aligned says what would be.</summary>
static class AlignmentSource
{
    public static IReadOnlyList<string> Rows(YamlMap root, HashSet<string> knownMetrics, HashSet<string> knownObjectives)
    {
        var cells = new HashSet<string>(StringComparer.Ordinal);
        return [.. root.Maps("alignment").Select(row => Row(row, Known(row, "metrics", knownMetrics), Known(row, "objectives", knownObjectives), cells))];
    }

    static IReadOnlyList<string> Known(YamlMap row, string key, HashSet<string> known) =>
        row.List(key).FirstOrDefault(name => !known.Contains(name)) is { } unknown ? throw row.Error(key, $"'{unknown}' is not in {key}.yaml") : row.List(key);

    static string Row(YamlMap row, IReadOnlyList<string> metrics, IReadOnlyList<string> objectives, HashSet<string> cells)
    {
        foreach (var cell in metrics.SelectMany(metric => objectives.Select(objective => $"{metric} × {objective}")))
        {
            if (!cells.Add(cell))
                throw row.Error("metrics", $"'{cell}' stands twice");
        }

        var verdict = row.OneOf("verdict", "aligned", "surrogate", "conflict");
        var text = string.Concat(
            RowText.Of(metrics), RowText.Of(objectives), RowText.Of(verdict), RowText.Localized(row, "reason"), verdict == "surrogate" ? RowText.Localized(row, "condition") : RowText.Nothing,
            verdict == "conflict" ? RowText.Localized(row, "instead") : RowText.Nothing, RowText.Of(row.ListOf("unless", "weights", "label-transform", "calibration")), RowText.Of(row.Text("source")));
        row.NothingElse();
        return text;
    }
}
