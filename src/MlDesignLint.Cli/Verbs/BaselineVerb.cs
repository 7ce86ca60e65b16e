using System.CommandLine;
using MlDesignLint.Cli.Terminal;
using MlDesignLint.Engine.Changes;

namespace MlDesignLint.Cli.Verbs;

/// <summary><c>baseline create|update|prune PATH…</c>: keeps the file of findings that <c>check --baseline</c> leaves out. Always over the same paths.</summary>
static class BaselineVerb
{
    const string Preset = "mldesignlint.baseline.json";

    public static Command Command(Surroundings here) => new("baseline", "Keeps a file of known findings, which check --baseline leaves out.")
    {
        Verb("create", "Writes the file with all findings; there must be none yet.", here, (file, found) =>
            File.Exists(file) ? throw new BaselineException($"{file}: the file exists; see baseline update") : found),
        Verb("update", "Writes the file anew with all findings.", here, (_, found) => found),
        Verb("prune", "Takes out of the file what is no longer found; adds nothing.", here, (file, found) =>
        {
            var known = new KnownFindings(Baseline.Read(file, here.WorkingFolder), here.WorkingFolder);
            return found.Where(known.Take);
        }),
    };

    static Command Verb(string name, string description, Surroundings here, Func<string, IEnumerable<Finding>, IEnumerable<Finding>> kept)
    {
        var paths = Choices.Paths();
        var file = new Option<string>("--baseline") { Description = "The file.", HelpName = "file", DefaultValueFactory = _ => Preset };
        var command = new Command(name, description) { paths, file };
        command.SetAction(async (parsed, cancel) =>
        {
            var target = Path.GetFullPath(parsed.GetValue(file)!, here.WorkingFolder);
            var result = await ProgressLine.LintAsync(new() { Paths = Choices.PathsIn(parsed, paths), WorkingFolder = here.WorkingFolder }, here, cancel);
            here.Complain(result.Problems);
            // A part of the findings would let the others pass for new, or be forgotten.
            if (result.Problems.Count > 0)
                return CommandLine.WrongUse;
            AtomicFile.Write(target, Baseline.Text(kept(target, result.Findings), target, here.WorkingFolder));
            return 0;
        });
        return command;
    }
}
