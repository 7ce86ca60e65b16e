using System.CommandLine;
using MlDesignLint.Design;
using MlDesignLint.Documents.Writing;
using MlDesignLint.Engine;

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
        var command = new Command("init", "Writes an empty design document with the sections that a stage and packs ask for.") { file, language, format };
        packs.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is { Length: > 0 } named && FormatOf(named) is var form && (form is null || (result.GetValue(format) ?? form) != form))
                result.AddError($"'{named}' is no name of a design document in {(form is null ? "Markdown or YAML" : result.GetValue(format))}; expected a name that ends in .md, .yml or .yaml");
        });
        command.SetAction(parsed =>
        {
            var isYaml = (parsed.GetValue(format) ?? FormatOf(parsed.GetValue(file) ?? "")) == "yaml";
            var path = Path.GetFullPath(parsed.GetValue(file) is { Length: > 0 } named ? named : Preset + (isYaml ? ".yml" : ".md"), here.WorkingFolder);
            if (Path.Exists(path))
            {
                here.Complain($"{Shown(path, here)}: the file exists, and init writes over none; name another one");
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
            AtomicFile.Create(path, Scaffold.Of(profile, profile.Stage ?? Stage.Kickoff, written, isYaml ? DocumentFormat.Yaml : DocumentFormat.Markdown));
            here.Out.Write($"{Phrases.Written.Format(written, Shown(path, here))}\n{Phrases.CheckIt.Format(written, string.Concat(packs.PacksIn(parsed).Select(pack => $" --pack {pack}")), Shown(path, here))}\n");
            return 0;
        });
        return command;
    }

    static string? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => "md",
        ".yml" or ".yaml" => "yaml",
        _ => null,
    };

    static string Shown(string path, Surroundings here) => Path.GetRelativePath(here.WorkingFolder, path).Replace('\\', '/');
}
