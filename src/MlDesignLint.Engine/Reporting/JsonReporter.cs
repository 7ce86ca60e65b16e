using System.Text.Json;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Reporting;

/// <summary>
/// The result as JSON, version 1. Lines and columns count from 1, columns in UTF-16 code units; <c>end</c> is behind the last one.
/// <code>
/// { version, tool { name, version }, language, exitCode,
///   summary { errors, warnings, infos, documents, projects },
///   findings [ { rule, name, severity, message, path, start { line, column }, end { line, column }, helpUri, fingerprint, related [ { message, path, start, end, step } ] } ],
///   suppressed [ { …, suppression { inSource, reason } } ], known,
///   documents [ { path, language } ],
///   projects [ { path, documents [ path ], files, calls, bound } ],
///   problems [ { path, line, message } ], notes [ { path, line, message } ] }
/// </code>
/// Keys may be added within a version; none is removed or changes its meaning.
/// </summary>
public static class JsonReporter
{
    /// <summary>The version of the shape.</summary>
    public const int Version = 1;

    /// <summary>The whole report.</summary>
    public static string Report(LintResult result, int exitCode) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("tool");
        json.WriteString("name", Product.Name);
        json.WriteString("version", Product.Version);
        json.WriteEndObject();
        json.WriteString("language", result.Language.Code());
        json.WriteNumber("exitCode", exitCode);
        WriteSummary(json, result);
        WriteArray(json, "findings", result.Findings, WriteFinding);
        WriteArray(json, "suppressed", result.Suppressed, WriteFinding);
        json.WriteNumber("known", result.Known);
        WriteArray(json, "documents", result.Documents, static (json, document) =>
        {
            json.WriteString("path", document.Path);
            json.WriteString("language", document.Language.Code());
            if (document.Verdict is not { } verdict)
                return;
            json.WriteString("verdict", verdict);
            json.WriteStartArray("questions");
            foreach (var question in document.Questions)
                json.WriteStringValue(question);
            json.WriteEndArray();
        });
        WriteArray(json, "projects", result.Projects, WriteProject);
        WriteArray(json, "problems", result.Problems, WriteProblem);
        WriteArray(json, "notes", result.Notes, WriteProblem);
        json.WriteEndObject();
    });

    static void WriteSummary(Utf8JsonWriter json, LintResult result)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("errors", result.Count(Severity.Error));
        json.WriteNumber("warnings", result.Count(Severity.Warning));
        json.WriteNumber("infos", result.Count(Severity.Info));
        json.WriteNumber("documents", result.Documents.Count);
        json.WriteNumber("projects", result.Projects.Count);
        json.WriteEndObject();
    }

    static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", finding.Severity.Name());
        json.WriteString("message", finding.Message);
        WriteLocation(json, finding.Location);
        json.WriteString("helpUri", finding.Rule.HelpLink);
        json.WriteString("fingerprint", finding.Fingerprint);
        WriteArray(json, "related", finding.Related, static (json, related) =>
        {
            json.WriteString("message", related.Message);
            WriteLocation(json, related.Location);
            if (related.IsStep)
                json.WriteBoolean("step", true);
        });
        if (finding.Suppression is not { } suppression)
            return;
        json.WriteStartObject("suppression");
        json.WriteBoolean("inSource", suppression.IsInSource);
        json.WriteString("reason", suppression.Reason);
        json.WriteEndObject();
    }

    static void WriteProject(Utf8JsonWriter json, ProjectSummary project)
    {
        json.WriteString("path", project.Path);
        json.WriteStartArray("documents");
        foreach (var document in project.Documents)
            json.WriteStringValue(document);
        json.WriteEndArray();
        json.WriteNumber("files", project.Files);
        if (project.Binding is not { } binding)
            return;
        json.WriteNumber("calls", binding.Calls);
        json.WriteNumber("bound", binding.Bound);
    }

    static void WriteProblem(Utf8JsonWriter json, InputProblem problem)
    {
        json.WriteString("path", problem.Path);
        if (problem.Line is { } line)
            json.WriteNumber("line", line);
        else
            json.WriteNull("line");
        json.WriteString("message", problem.Message);
    }

    static void WriteLocation(Utf8JsonWriter json, FileLocation location)
    {
        json.WriteString("path", location.Path);
        WritePosition(json, "start", location.Start);
        WritePosition(json, "end", location.End);
    }

    static void WritePosition(Utf8JsonWriter json, string name, TextPosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", position.Character + 1);
        json.WriteEndObject();
    }

    static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
