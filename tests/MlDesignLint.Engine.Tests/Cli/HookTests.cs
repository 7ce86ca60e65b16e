using System.Text.RegularExpressions;
using MlDesignLint.Engine.Tests.Changes;
using YamlDotNet.RepresentationModel;

namespace MlDesignLint.Engine.Tests.Cli;

/// <summary>The hooks of <c>.pre-commit-hooks.yaml</c>, run as pre-commit would: with the staged files that fit.</summary>
public sealed class HookTests : IDisposable
{
    readonly Repository _repository = Repository.Empty();

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("mldesignlint", "src/Training.cs MLD2005; taxi.mldesign.md MLD8201")]
    [InlineData("mldesignlint-changed", "taxi.mldesign.md MLD8201")]
    public async Task Looks_at_what_is_committed(string id, string found)
    {
        _repository.With("taxi.mldesign.md", DesignDocs.Clean).With("src/Training.cs", DesignDocs.Leaky).Commit()
            .With("taxi.mldesign.md", DesignDocs.WithPlaceholder).With("src/Training.cs", "// A word.\n" + DesignDocs.Leaky).With("README.md", "# TBD\n").With("ci.yml", "name: ci\n");
        _repository.Git("add", "-A");
        Assert.Equal((found, 1), await _repository.Gate([.. Arguments(id)]));
    }

    IEnumerable<string> Arguments(string id)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Checkout.Path(".pre-commit-hooks.yaml"))));
        var hook = ((YamlSequenceNode)yaml.Documents[0].RootNode).Single(hook => (string)hook["id"]! == id);
        var files = ((YamlMappingNode)hook).Children.ContainsKey("pass_filenames") ? [] : _repository.Git("diff", "--cached", "--name-only").Split('\n').Where(file => Regex.IsMatch(file, (string)hook["files"]!));
        return ((string)hook["entry"]!).Split(' ')[2..].Concat(files);
    }
}
