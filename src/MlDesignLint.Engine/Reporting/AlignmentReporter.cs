using System.Text.Json;

namespace MlDesignLint.Engine.Reporting;

/// <summary>The alignment table as JSON, version 1: <c>{ version, alignment [ { metric, objective, verdict, reason { en, ru }, condition, instead, source } ] }</c>.</summary>
public static class AlignmentReporter
{
    /// <summary>Every cell, in the order of the table.</summary>
    public static string Report() => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", JsonReporter.Version);
        json.WriteStartArray("alignment");
        foreach (var row in AlignmentTable.Rows)
        {
            foreach (var (metric, objective) in row.Metrics.SelectMany(metric => row.Objectives.Select(objective => (metric, objective))))
                WriteCell(json, row, metric, objective);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    static void WriteCell(Utf8JsonWriter json, Alignment row, string metric, string objective)
    {
        json.WriteStartObject();
        json.WriteString("metric", metric);
        json.WriteString("objective", objective);
        json.WriteString("verdict", row.Verdict.ToString().ToLowerInvariant());
        WriteText(json, "reason", row.Reason);
        WriteText(json, "condition", row.Condition);
        WriteText(json, "instead", row.Instead);
        json.WriteString("source", row.Source);
        json.WriteEndObject();
    }

    static void WriteText(Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("en", text.In(Language.English));
        json.WriteString("ru", text.In(Language.Russian));
        json.WriteEndObject();
    }
}
