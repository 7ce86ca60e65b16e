using System.CommandLine;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Cli.Verbs;

/// <summary><c>merge REPORT…</c>: makes one report of several, such as those of a sharded check.</summary>
static class MergeVerb
{
    public static Command Command(Surroundings here)
    {
        var reports = new Argument<string[]>("report") { Description = "Files that check --format json or sarif wrote.", Arity = ArgumentArity.OneOrMore };
        var outputs = new ReportOutputs();
        var failOn = Choices.Of("--fail-on", "The lowest level that makes the exit code 1.", "warning", "error", "warning", "info", "none");
        var command = new Command("merge", "Makes one report of several, such as those of a sharded check.") { reports, failOn };
        outputs.AddTo(command);
        command.SetAction(parsed =>
        {
            var result = ReportReader.Merge([.. parsed.GetValue(reports)!.Select(report => ReportReader.Read(Path.GetFullPath(report, here.WorkingFolder), here.WorkingFolder))]);
            SeverityNames.TryParse(parsed.GetValue(failOn), out var level);
            var exitCode = result.ExitCode(level);
            outputs.Write(parsed, result, exitCode, here);
            return exitCode;
        });
        return command;
    }
}
