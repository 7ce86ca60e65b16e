using System.CommandLine;
using MlDesignLint.Design;

namespace MlDesignLint.Cli;

/// <summary>What is asked of documents, on the command line: a stage and packs.</summary>
sealed class PackOptions
{
    readonly Option<string> _stage = Choices.Of("--stage", "The stage of documents that declare none.", null, "kickoff", "pilot", "production");

    readonly Option<string[]> _packs = new("--pack")
    {
        Description = "A pack by its name, or a file that ends in .yml, instead of what mldesignlint.yml says. May be repeated.",
        HelpName = "name|file",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public void AddTo(Command command)
    {
        command.Add(_stage);
        command.Add(_packs);
    }

    public Stage? StageIn(ParseResult parsed) => Enum.TryParse<Stage>(parsed.GetValue(_stage), ignoreCase: true, out var stage) ? stage : null;

    public IReadOnlyList<string> PacksIn(ParseResult parsed) => parsed.GetValue(_packs) ?? [];
}
