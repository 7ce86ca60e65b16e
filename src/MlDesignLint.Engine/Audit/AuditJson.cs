using System.Text.Json;
using MlDesignLint.Design;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Engine.Audit;

/// <summary>
/// An audit as JSON, version 1: for scripts, and for comparing a later audit with it.
/// <code>
/// { audit, tool { name, version }, language,
///   documents [ { path, title, verdict, stage, owner, language, sections [ { key, state, required, line, missing [ ] } ],
///                 contradictions [ finding ], disagreements [ finding ], findings [ finding ], questions [ ],
///                 waivers [ { rule, reason, until, line } ], history [ { day, verdict, findings } ] } ],
///   lacking [ { key, documents } ], changes [ { path, before, now, findings } ], problems [ { path, line, message } ] }
/// finding: { rule, severity, path, line, message }
/// </code>
/// </summary>
static class AuditJson
{
    public const int Version = 1;

    public static string Report(AuditReport audit) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("audit", Version);
        json.WriteStartObject("tool");
        json.WriteString("name", Product.Name);
        json.WriteString("version", Product.Version);
        json.WriteEndObject();
        json.WriteString("language", audit.Language.Code());
        Array(json, "documents", audit.Documents, document => Document(json, document, audit.Language));
        Array(json, "lacking", audit.Lacking, lack =>
        {
            json.WriteString("key", lack.Section.Key);
            json.WriteNumber("documents", lack.Documents);
        });
        if (audit.Comparison is { } comparison)
            Array(json, "changes", comparison.Changes, change => Change(json, change));
        Array(json, "problems", audit.Problems, problem =>
        {
            json.WriteString("path", problem.Path);
            Number(json, "line", problem.Line);
            json.WriteString("message", problem.Message);
        });
        json.WriteEndObject();
    });

    public static string NameOf(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "ready",
        Verdict.ReadyWithConditions => "ready-with-conditions",
        _ => "not-ready",
    };

    public static string NameOf(SectionState state) => state switch
    {
        SectionState.Filled => "filled",
        SectionState.Weak => "weak",
        SectionState.Placeholder => "placeholder",
        SectionState.NotApplicable => "not-applicable",
        SectionState.Deferred => "deferred",
        _ => "absent",
    };

    public static string NameOf(Stage stage) => stage switch
    {
        Stage.Kickoff => "kickoff",
        Stage.Pilot => "pilot",
        _ => "production",
    };

    public static Verdict VerdictOf(string name) => Enum.GetValues<Verdict>().First(verdict => NameOf(verdict) == name);

    public static SectionState StateOf(string name) => Enum.GetValues<SectionState>().First(state => NameOf(state) == name);

    static void Document(Utf8JsonWriter json, DocumentAudit document, Language language)
    {
        json.WriteString("path", document.Path);
        json.WriteString("title", document.Title);
        json.WriteString("verdict", NameOf(document.Verdict));
        json.WriteString("stage", NameOf(document.Stage));
        json.WriteString("owner", document.Owner);
        json.WriteString("language", document.Language.Code());
        Array(json, "sections", document.Sections, section =>
        {
            json.WriteString("key", section.Section.Key);
            json.WriteString("state", NameOf(section.State));
            json.WriteBoolean("required", section.IsRequired);
            Number(json, "line", section.Line);
            Strings(json, "missing", section.Missing);
        });
        Array(json, "contradictions", document.Contradictions, finding => Finding(json, finding));
        Array(json, "disagreements", document.Disagreements, finding => Finding(json, finding));
        Array(json, "findings", document.Findings, finding => Finding(json, finding));
        Strings(json, "questions", Questions.For(document, language));
        Array(json, "waivers", document.Waivers, waiver =>
        {
            json.WriteString("rule", waiver.Rule);
            json.WriteString("reason", waiver.Reason);
            json.WriteString("until", waiver.Until is { } until ? AuditWords.Day(until) : null);
            json.WriteNumber("line", waiver.Line);
        });
        Array(json, "history", document.History, point =>
        {
            json.WriteString("day", AuditWords.Day(point.Day));
            json.WriteString("verdict", NameOf(point.Verdict));
            json.WriteNumber("findings", point.Findings);
        });
    }

    static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", finding.Severity.Name());
        json.WriteString("path", finding.Location.Path);
        json.WriteNumber("line", finding.Location.Start.Line + 1);
        json.WriteString("message", finding.Message);
    }

    static void Change(Utf8JsonWriter json, DocumentChange change)
    {
        json.WriteString("path", change.Path);
        json.WriteString("before", change.Before is { } before ? NameOf(before) : null);
        json.WriteString("now", change.Now is { } now ? NameOf(now) : null);
        json.WriteNumber("findings", change.Findings);
        Array(json, "sections", change.Sections, section =>
        {
            json.WriteString("key", section.Section.Key);
            json.WriteString("before", NameOf(section.Before));
            json.WriteString("now", NameOf(section.Now));
        });
    }

    static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
