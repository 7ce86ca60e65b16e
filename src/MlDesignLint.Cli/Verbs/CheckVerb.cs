using System.CommandLine;
using MlDesignLint.Cli.Terminal;
using MlDesignLint.Engine;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Cli.Verbs;

/// <summary><c>check PATH…</c>: lints documents and code.</summary>
static class CheckVerb
{
    public static Command Command(Surroundings here)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Folders, design documents, solutions, projects and C# files; the current folder without any.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = Choices.Of("--format", "How findings are written.", "text", "text", "json", "sarif");
        var output = new Option<string?>("--output") { Description = "The file to write to instead of standard output.", HelpName = "file" };
        var failOn = Choices.Of("--fail-on", "The lowest level that makes the exit code 1.", "warning", "error", "warning", "info", "none");
        var language = Choices.Language();
        var verbosity = Choices.Of("--verbosity", "How much text tells.", "normal", "quiet", "normal", "detailed");
        var command = new Command("check", "Checks design documents and code, and the code against the documents.") { paths, format, output, failOn, language, verbosity };
        command.SetAction((parsed, cancel) =>
        {
            SeverityNames.TryParse(parsed.GetValue(failOn), out var level);
            var target = parsed.GetValue(output);
            var run = new CheckRun(here)
            {
                Format = parsed.GetValue(format)!,
                OutputFile = string.IsNullOrEmpty(target) ? null : Path.GetFullPath(target, here.WorkingFolder),
                FailOn = level,
                Verbosity = Enum.Parse<Verbosity>(parsed.GetValue(verbosity)!, ignoreCase: true),
            };
            return run.RunAsync(parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."], Choices.LanguageIn(parsed, language), cancel);
        });
        return command;
    }
}

/// <summary>One run of <c>check</c>.</summary>
sealed class CheckRun(Surroundings here)
{
    public required string Format { get; init; }

    public required string? OutputFile { get; init; }

    public required Severity FailOn { get; init; }

    public required Verbosity Verbosity { get; init; }

    public async Task<int> RunAsync(IReadOnlyList<string> paths, Language? language, CancellationToken cancel)
    {
        var request = new LintRequest { Paths = paths, WorkingFolder = here.WorkingFolder, Language = language, CountsBinding = Format == "json" || Verbosity == Verbosity.Detailed };
        var result = here.ErrorIsTerminal ? await ProgressLine.RunAsync(request, here, cancel) : await Linter.RunAsync(request, cancel);
        var exitCode = result.ExitCode(FailOn);
        foreach (var problem in result.Problems)
            here.Complain($"{problem.Path}{(problem.Line is { } line ? FormattableString.Invariant($"({line})") : "")}: {problem.Message}");

        if (OutputFile is not null)
            AtomicFile.Write(OutputFile, Report(result, exitCode));
        else if (Format == "text")
            new TextReport(result, here.TextOutput()).Write(Verbosity);
        else
            here.Out.Write(Report(result, exitCode));
        return exitCode;
    }

    string Report(LintResult result, int exitCode) => Format switch
    {
        "json" => JsonReporter.Report(result, exitCode),
        "sarif" => SarifReporter.Report(result, exitCode, here.WorkingFolder),
        _ => PlainText(result),
    };

    string PlainText(LintResult result)
    {
        var writer = new StringWriter();
        new TextReport(result, new PlainOutput(writer)).Write(Verbosity);
        return writer.ToString();
    }
}
