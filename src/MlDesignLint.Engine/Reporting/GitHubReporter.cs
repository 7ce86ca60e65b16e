using System.Globalization;
using System.Text;

namespace MlDesignLint.Engine.Reporting;

/// <summary>
/// The result as GitHub workflow commands: one annotation a line. GitHub takes the paths from the repository's root, so the check has to start there; it
/// shows ten annotations of a level for each step.
/// </summary>
public static class GitHubReporter
{
    /// <summary>The lines for the job's log.</summary>
    public static string Report(LintResult result)
    {
        var log = new StringBuilder();
        foreach (var problem in result.Problems)
            log.Append(CultureInfo.InvariantCulture, $"::error file={Property(problem.Path)}{(problem.Line is { } line ? $",line={line}" : "")},title={Product.Name}::{Data(problem.Message)}\n");
        foreach (var finding in result.Findings)
        {
            var (start, end) = (finding.Location.Start, finding.Location.End);
            log.Append(CultureInfo.InvariantCulture, $"::{Command(finding.Severity)} file={Property(finding.Location.Path)},line={start.Line + 1},endLine={end.Line + 1}");
            // Columns of a place over several lines are refused.
            if (start.Line == end.Line)
                log.Append(CultureInfo.InvariantCulture, $",col={start.Character + 1},endColumn={end.Character + 1}");
            log.Append(CultureInfo.InvariantCulture, $",title={Property($"{finding.Rule.Id} {finding.Rule.Name}")}::{Data($"{finding.Message} ({finding.Rule.HelpLink})")}\n");
        }

        return log.ToString();
    }

    static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    static string Data(string text) => LogCommands.Defuse(VisibleText.Of(text)).Replace("%", "%25");

    static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
