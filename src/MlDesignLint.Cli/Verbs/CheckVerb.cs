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
        var gate = new GateOptions();
        var packs = new PackOptions();
        var language = Choices.Language();
        var shard = new Option<string?>("--shard") { Description = "The part of the work to do, such as 2/4; see merge.", HelpName = "number/count" };
        shard.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && ShardOf(value) is null)
                result.AddError($"'{value}' is not a value of --shard; expected a part and the number of parts, such as 2/4");
        });
        var command = new Command("check", "Checks design documents and code, and the code against the documents.") { paths, language, shard };
        outputs.AddTo(command);
        gate.AddTo(command);
        packs.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var request = new LintRequest
            {
                Paths = Choices.PathsIn(parsed, paths),
                WorkingFolder = here.WorkingFolder,
                Language = Choices.LanguageIn(parsed, language),
                CountsBinding = outputs.CountBinding(parsed),
                Packs = packs.PacksIn(parsed),
                Stage = packs.StageIn(parsed),
                Shard = ShardOf(parsed.GetValue(shard)),
            };
            var result = await ProgressLine.LintAsync(request, here, cancel);
            var (shown, exitCode) = await gate.HoldAsync(parsed, request, result, here, cancel);
            outputs.Write(parsed, shown, exitCode, here);
            return exitCode;
        });
        return command;
    }

    static Shard? ShardOf(string? text) =>
        text?.Split('/') is [var number, var count] && int.TryParse(number, out var part) && int.TryParse(count, out var parts) && part >= 1 && part <= parts ? new(part, parts) : null;
}
