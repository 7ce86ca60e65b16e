using System.CommandLine;
using MlDesignLint.Cli.Terminal;
using MlDesignLint.Engine;

namespace MlDesignLint.Cli.Verbs;

/// <summary><c>check PATH…</c>: lints documents and code.</summary>
static class CheckVerb
{
    public static Command Command(Surroundings here)
    {
        var paths = Choices.Paths();
        var outputs = new ReportOutputs();
        var failOn = Choices.FailOn();
        var language = Choices.Language();
        var command = new Command("check", "Checks design documents and code, and the code against the documents.") { paths, failOn, language };
        outputs.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var request = new LintRequest
            {
                Paths = Choices.PathsIn(parsed, paths),
                WorkingFolder = here.WorkingFolder,
                Language = Choices.LanguageIn(parsed, language),
                CountsBinding = outputs.CountBinding(parsed),
            };
            var result = await ProgressLine.LintAsync(request, here, cancel);
            var exitCode = result.ExitCode(Choices.FailOnIn(parsed, failOn));
            outputs.Write(parsed, result, exitCode, here);
            return exitCode;
        });
        return command;
    }
}
