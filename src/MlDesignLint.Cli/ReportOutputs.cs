using System.CommandLine;
using MlDesignLint.Cli.Terminal;
using MlDesignLint.Engine;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Cli;

/// <summary>
/// Where reports go and in which forms: <c>--format</c> is what standard output gets; <c>--output file</c> sends that to a file instead;
/// <c>--output form=file</c>, any number of times, writes one more report.
/// </summary>
sealed class ReportOutputs
{
    static readonly string[] Formats = ["text", "json", "sarif", "github", "gitlab", "junit", "markdown"];

    readonly Option<string> _format = Choices.Of("--format", "How findings are written.", "text", Formats);

    readonly Option<string[]> _output = new("--output")
    {
        Description = "The file to write to instead of standard output; with a format before it, one more report. May be repeated.",
        HelpName = "[format=]file",
        Arity = ArgumentArity.ZeroOrMore,
    };

    readonly Option<string> _verbosity = Choices.Of("--verbosity", "How much text tells.", "normal", "quiet", "normal", "detailed");

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_output);
        command.Add(_verbosity);
    }

    /// <summary>Whether a report tells how much of the code was understood.</summary>
    public bool CountBinding(ParseResult parsed) =>
        VerbosityIn(parsed) == Verbosity.Detailed || parsed.GetValue(_format) == "json" || Targets(parsed).Any(target => target.Format == "json");

    public void Write(ParseResult parsed, LintResult result, int exitCode, Surroundings here)
    {
        here.Complain(result.Problems);

        var format = parsed.GetValue(_format)!;
        var targets = Targets(parsed).ToList();
        foreach (var (chosen, file) in targets)
            AtomicFile.Write(Path.GetFullPath(file, here.WorkingFolder), Report(chosen ?? format, parsed, result, exitCode, here));
        if (targets.Any(target => target.Format is null))
            return;
        if (format == "text")
            new TextReport(result, here.TextOutput()).Write(VerbosityIn(parsed));
        else
            here.Out.Write(Report(format, parsed, result, exitCode, here));
    }

    IEnumerable<(string? Format, string File)> Targets(ParseResult parsed)
    {
        foreach (var target in parsed.GetValue(_output) ?? [])
        {
            var format = Formats.FirstOrDefault(format => target.StartsWith($"{format}=", StringComparison.Ordinal));
            if (target.Length > 0)
                yield return (format, format is null ? target : target[(format.Length + 1)..]);
        }
    }

    Verbosity VerbosityIn(ParseResult parsed) => Enum.Parse<Verbosity>(parsed.GetValue(_verbosity)!, ignoreCase: true);

    string Report(string format, ParseResult parsed, LintResult result, int exitCode, Surroundings here) => format switch
    {
        "json" => JsonReporter.Report(result, exitCode),
        "sarif" => SarifReporter.Report(result, exitCode, here.WorkingFolder),
        "github" => GitHubReporter.Report(result),
        "gitlab" => GitLabReporter.Report(result),
        "junit" => JUnitReporter.Report(result),
        "markdown" => MarkdownReporter.Report(result),
        _ => PlainText(result, VerbosityIn(parsed)),
    };

    static string PlainText(LintResult result, Verbosity verbosity)
    {
        var writer = new StringWriter();
        new TextReport(result, new PlainOutput(writer)).Write(verbosity);
        return writer.ToString();
    }
}
