using System.CommandLine;
using MlDesignLint.Design;
using MlDesignLint.Documents.Writing;
using MlDesignLint.Engine;
using MlDesignLint.Engine.Code;

namespace MlDesignLint.Cli.Verbs;

/// <summary><c>init [FILE]</c>: writes an empty design document; never over a file that is there.</summary>
static class InitVerb
{
    const string Preset = "design.mldesign";

    public static Command Command(Surroundings here)
    {
        var file = new Argument<string?>("file") { Description = $"The file to write; {Preset}.md or {Preset}.yml without it.", Arity = ArgumentArity.ZeroOrOne };
        var packs = new PackOptions();
        var language = Choices.Language("The language of the document.", "en");
        var format = Choices.Of("--format", "How the document is written; without it, as the file's name says.", null, "md", "yaml");
        var code = new Option<string?>("--from-code") { Description = "Code to draft from: a folder, solution, project or C# file; what it shows is filled in, with its place.", HelpName = "path" };
        var command = new Command("init", "Writes an empty design document with the sections that a stage and packs ask for.") { file, language, format, code };
        packs.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is { Length: > 0 } named && FormatOf(named) is var form && (form is null || (result.GetValue(format) ?? form) != form))
                result.AddError($"'{named}' is no name of a design document in {(form is null ? "Markdown or YAML" : result.GetValue(format))}; expected a name that ends in .md, .yml or .yaml");
        });
        command.SetAction((parsed, cancel) => Task.FromResult(Write(parsed, cancel)));
        return command;

        int Write(ParseResult parsed, CancellationToken cancel)
        {
            var isYaml = (parsed.GetValue(format) ?? FormatOf(parsed.GetValue(file) ?? "")) == "yaml";
            var path = Path.GetFullPath(parsed.GetValue(file) is { Length: > 0 } named ? named : Preset + (isYaml ? ".yml" : ".md"), here.WorkingFolder);
            if (Path.Exists(path))
            {
                here.Complain($"{here.Shown(path)}: the file exists, and init writes over none; name another one");
                return CommandLine.WrongUse;
            }

            var asked = new DocumentProfiles(new() { Paths = [], WorkingFolder = here.WorkingFolder, Packs = packs.PacksIn(parsed), Stage = packs.StageIn(parsed) });
            var profile = asked.Of(path);
            if (asked.Problems.Count > 0)
            {
                here.Complain(asked.Problems);
                return CommandLine.WrongUse;
            }

            var written = Choices.LanguageIn(parsed, language) ?? Language.English;
            Draft? draft = null;
            if (parsed.GetValue(code) is { Length: > 0 } source)
            {
                if (!Path.Exists(Path.GetFullPath(source, here.WorkingFolder)))
                {
                    here.Complain($"{source}: the path does not exist");
                    return CommandLine.WrongUse;
                }

                (draft, var problems) = CodeDraft.Of(Path.GetFullPath(source, here.WorkingFolder), path, written, cancel);
                here.Complain(problems);
                if (problems.Count > 0)
                    return CommandLine.WrongUse;
            }

            AtomicFile.Create(path, Scaffold.Of(profile, profile.Stage ?? Stage.Kickoff, written, isYaml ? DocumentFormat.Yaml : DocumentFormat.Markdown, draft));
            here.Out.Write($"{Phrases.Written.Format(written, here.Shown(path))}\n{Phrases.CheckIt.Format(written, string.Concat(packs.PacksIn(parsed).Select(pack => $" --pack {pack}")), here.Shown(path))}\n");
            return 0;
        }
    }

    static string? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => "md",
        ".yml" or ".yaml" => "yaml",
        _ => null,
    };
}
