using System.Text.Json;

namespace MlDesignLint.Engine.Reporting;

/// <summary>The catalogue as JSON, version 1: <c>{ version, rules [ { id, name, category, severity, fix, libraries, needsDocument, title { en, ru }, helpUri } ] }</c>.</summary>
public static class RuleListReporter
{
    /// <summary>The whole list, ordered by id.</summary>
    public static string Report() => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", JsonReporter.Version);
        json.WriteStartArray("rules");
        foreach (var rule in Catalogue.Rules)
            WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteString("category", rule.Category);
        json.WriteString("severity", rule.Severity.Name());
        json.WriteString("fix", rule.Fix.ToString().ToLowerInvariant());
        json.WriteStartArray("libraries");
        foreach (var library in rule.Libraries)
            json.WriteStringValue(library);
        json.WriteEndArray();
        json.WriteBoolean("needsDocument", rule.NeedsDocument);
        json.WriteStartObject("title");
        json.WriteString("en", rule.Title.In(Language.English));
        json.WriteString("ru", rule.Title.In(Language.Russian));
        json.WriteEndObject();
        json.WriteString("helpUri", rule.HelpLink);
        json.WriteEndObject();
    }
}
