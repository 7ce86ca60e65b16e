namespace MlDesignLint.Engine.Reporting;

/// <summary>The result as a GitLab code quality report.</summary>
public static class GitLabReporter
{
    /// <summary>The whole report.</summary>
    public static string Report(LintResult result) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var finding in result.Findings)
        {
            json.WriteStartObject();
            json.WriteString("description", finding.Message);
            json.WriteString("check_name", $"{finding.Rule.Id} {finding.Rule.Name}");
            // GitLab wants one name a finding; ours is the same for equal lines of two files.
            json.WriteString("fingerprint", Fingerprints.Hash($"{finding.Location.Path}\n{finding.Fingerprint}"));
            json.WriteString("severity", Level(finding.Severity));
            json.WriteStartObject("location");
            json.WriteString("path", finding.Location.Path);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", finding.Location.Start.Line + 1);
            json.WriteNumber("end", finding.Location.End.Line + 1);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    static string Level(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "major",
        _ => "info",
    };
}
