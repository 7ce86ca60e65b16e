using System.Diagnostics;
using MlDesignLint.Engine.Tests.Changes;
using YamlDotNet.RepresentationModel;

namespace MlDesignLint.Engine.Tests.Cli;

/// <summary>The script of the GitHub action, run as the runner would.</summary>
public sealed class ActionTests : IDisposable
{
    readonly Repository _repository = Repository.Empty();

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("none", 1, "MLD2005")]
    [InlineData("HEAD", 1, "MLD8201")]
    public void Annotates_writes_the_reports_and_fails(string since, int exitCode, string rule)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the action runs in bash");
        _repository.With("my src/Training.cs", DesignDocs.Leaky).Commit().With("taxi.mldesign.md", DesignDocs.WithPlaceholder);
        var (code, output) = Run(new() { ["PATHS"] = "my src\n\n  \ntaxi.mldesign.md\n", ["SINCE"] = since });
        Assert.Equal(exitCode, code);
        Assert.Contains($"title={rule}", output);
        Assert.Equal(since == "none", output.Contains("MLD2005"));
        Assert.Contains(rule, File.ReadAllText(_repository.Folder.Full("out.sarif")));
        Assert.Equal(File.ReadAllText(_repository.Folder.Full("out.md")), File.ReadAllText(_repository.Folder.Full("summary")));
    }

    [Fact]
    public void Takes_inputs_for_data()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the action runs in bash");
        _repository.With("taxi.mldesign.md", DesignDocs.Clean).Commit();
        var (code, _) = Run(new() { ["PATHS"] = "$(touch forged)\n--help\ntaxi.mldesign.md", ["SINCE"] = "$(touch forged)" });
        Assert.Equal(2, code);
        Assert.False(File.Exists(_repository.Folder.Full("forged")));
    }

    (int ExitCode, string Output) Run(Dictionary<string, string> inputs)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Checkout.Path(".github", "actions", "mldesignlint", "action.yml"))));
        var steps = (YamlSequenceNode)yaml.Documents[0].RootNode["runs"]["steps"];
        var step = steps.Children[^1];
        var start = new ProcessStartInfo("bash", ["-e", "-o", "pipefail", "-c", (string)step["run"]!]) { WorkingDirectory = _repository.Folder.Path, RedirectStandardOutput = true };
        foreach (var name in ((YamlMappingNode)step["env"]).Children.Keys)
            start.Environment[(string)name!] = "";
        start.Environment["FAIL_ON"] = "warning";
        start.Environment["SARIF"] = "out.sarif";
        start.Environment["COMMENT"] = "out.md";
        start.Environment["COMMAND"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "mldesignlint.dll")}";
        start.Environment["GITHUB_STEP_SUMMARY"] = _repository.Folder.Full("summary");
        foreach (var (name, value) in inputs)
            start.Environment[name] = value;
        using var bash = Process.Start(start)!;
        var output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        return (bash.ExitCode, output);
    }
}
