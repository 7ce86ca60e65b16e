namespace MlDesignLint.Engine.Tests.Code;

/// <summary>What a team says of its own library members, the presets and the rules' settings reach the rules.</summary>
public sealed class OwnKnowledgeTests : IDisposable
{
    const string Program = """
        using Microsoft.ML;
        using Contoso;

        var ml = new MLContext(seed: 1);
        var rides = Rides.Read(ml, "rides.bin");
        var model = ml.Regression.Trainers.Ols("Fare").Fit(rides);
        ml.Regression.Evaluate(model.Transform(Rides.Read(ml, "rides.bin")), "Fare");
        """;

    // Another project: its code is not followed.
    const string Library = """
        using Microsoft.ML;

        namespace Contoso;

        public static class Rides
        {
            public static IDataView Read(MLContext ml, string file) => ml.Data.LoadFromBinary(file);
        }
        """;

    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_wrapper_is_understood_once_it_is_described()
    {
        Write();
        Assert.DoesNotContain("MLD4001", await Rules());
        _folder.With("mldesignlint.knowledge.yml", "facts:\n  - { api: Contoso.Rides.Read, role: load, path: file }\n");
        Assert.Contains("MLD4001", await Rules());
    }

    [Fact]
    public async Task A_property_is_understood_as_a_method_is()
    {
        Write();
        _folder.With("Program.cs", """
            using Contoso;
            using Microsoft.ML;

            var trainer = Shared.Ml.Regression.Trainers.Sdca("Fare");
            """);
        _folder.With("lib/Rides.cs", "using Microsoft.ML; namespace Contoso; public static class Shared { public static MLContext Ml => new(); }");
        Assert.DoesNotContain("MLD1002", await Rules());
        _folder.With("mldesignlint.knowledge.yml", "facts:\n  - { api: Contoso.Shared.Ml, role: context }\n");
        Assert.Contains("MLD1002", await Rules());
    }

    [Theory]
    [InlineData("facts:\n  - { api: Contoso.Rides.Read, role: lod, path: file }\n", 2, "no rule knows the role 'lod'; the nearest is 'load'")]
    [InlineData("facts:\n  - { api: Contoso.Rides.Read }\n", 2, "a row needs both 'api', the full name of a member, and 'role'")]
    [InlineData("fact: []\n", 1, "the file holds one key, 'facts', with a list of rows '{ api: …, role: … }'")]
    [InlineData("facts: [\n", 2, "this is not valid YAML")]
    public async Task A_broken_file_is_a_problem_at_its_line(string text, int line, string message)
    {
        Write();
        _folder.With("mldesignlint.knowledge.yml", text);
        var problem = Assert.Single((await Run()).Problems);
        Assert.Equal(("mldesignlint.knowledge.yml", line), (problem.Path, problem.Line));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preset_named_by_the_project_sets_levels_and_the_users_own_file_wins()
    {
        Write("<MlDesignLintPreset>release</MlDesignLintPreset>");
        _folder.With("mldesignlint.knowledge.yml", "facts:\n  - { api: Contoso.Rides.Read, role: load, path: file }\n");
        Assert.Equal(Severity.Error, (await Run()).Findings.Single(finding => finding.Rule.Id == "MLD4001").Severity);
        _folder.With(".globalconfig", "is_global = true\ndotnet_diagnostic.MLD4001.severity = suggestion\n");
        Assert.Equal(Severity.Info, (await Run()).Findings.Single(finding => finding.Rule.Id == "MLD4001").Severity);
    }

    [Fact]
    public async Task A_setting_of_a_rule_is_read_from_editorconfig()
    {
        Write();
        _folder.With("Split.cs", "static class Splits { static void Run(Microsoft.ML.MLContext ml, Microsoft.ML.IDataView data) => ml.Data.TrainTestSplit(data, testFraction: 0.4); }");
        Assert.DoesNotContain("MLD4005", await Rules());
        _folder.With(".editorconfig", "root = true\n[*.cs]\nmldesignlint.MLD4005.maximum_test_fraction = 0.3\n");
        Assert.Contains("MLD4005", await Rules());
    }

    void Write(string properties = "")
    {
        _folder.With("App.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup><ItemGroup><Compile Remove=\"lib/**\" /><ProjectReference Include=\"lib/Contoso.csproj\" /></ItemGroup></Project>");
        _folder.With("lib/Contoso.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        _folder.With("Program.cs", Program);
        _folder.With("lib/Rides.cs", Library);
    }

    async Task<IReadOnlyList<string>> Rules() => [.. (await Run()).Findings.Select(finding => finding.Rule.Id)];

    Task<LintResult> Run() => Linter.RunAsync(new() { Paths = [_folder.Path], WorkingFolder = _folder.Path, Language = Language.English }, TestContext.Current.CancellationToken);
}
