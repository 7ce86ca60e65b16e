using System.Text.Json;

namespace MlDesignLint.Package.Tests;

public class BuildTests(Packed packed)
{
    [Fact]
    public void Build_of_leaky_twin_reports_code_and_document_at_their_own_lines()
    {
        var build = new UserProject(packed).WithSample("leaky").Build();

        Assert.NotEqual(0, build.ExitCode);
        build.Reports("Training.cs", "MLD2005", "error", "nameof(Ride.FareAmount)))");
        build.Reports("Training.cs", "MLD2007", "error", "samplingKeyColumnName: nameof(Ride.FareAmount)");
        build.Reports("Training.cs", "MLD3006", "error", "OrderByDescending");
        build.Reports("Training.cs", "MLD4001", "warning", "ml.Regression.Evaluate");
        build.Reports("Training.cs", "MLD7004", "error", "TrainTestSplit");
        Assert.Contains(build.Findings, finding => finding is { File: "Training.cs", Rule: "MLD1001" });
        Assert.Contains(build.Findings, finding => finding.Rule == "MLD7001");
        build.Reports("design.mldesign.md", "MLD0002", "warning", "test_fracton");
        build.Reports("design.mldesign.md", "MLD8026", "warning", "## Baseline");
        build.Reports("design.mldesign.md", "MLD8201", "warning", "| TBD |");
        build.Reports("design.mldesign.md", "MLD9001", "warning", "name: MAE");
        Assert.Contains(build.Findings, finding => finding is { File: "design.mldesign.md", Rule: "MLD8044" });
    }

    [Fact]
    public void Build_of_clean_twin_is_silent_even_with_warnings_as_errors() =>
        new UserProject(packed).WithSample("clean").Build("-p:TreatWarningsAsErrors=true").IsSilent();

    [Fact]
    public void Build_alone_writes_a_log_of_code_and_document_and_fails()
    {
        var project = new UserProject(packed).WithSample("leaky");
        Assert.NotEqual(0, project.Build("-warnaserror", "-p:ErrorLog=mldesignlint.sarif%2cversion=2.1").ExitCode);

        var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(project.Folder, "mldesignlint.sarif"))).RootElement;
        var found = log.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result =>
            (result.GetProperty("ruleId").GetString(), Path.GetFileName(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString())));
        Assert.Contains(("MLD2005", "Training.cs"), found);
        Assert.Contains(("MLD8026", "design.mldesign.md"), found);
    }

    [Fact]
    public void Build_and_check_of_one_folder_say_the_same_of_code_and_document()
    {
        var project = new UserProject(packed).WithSample("leaky");

        var built = FindingsOfBuild(project);

        Assert.Contains(built, finding => finding is { Rule: "MLD7004", File: "Training.cs" });
        Assert.Contains(built, finding => finding is { Rule: "MLD7004", File: "design.mldesign.md" });
        Assert.Equal(built, FindingsOfCheck(project));
    }

    [Fact]
    public void Another_document_changes_what_the_compiler_says_of_the_same_code()
    {
        var project = new UserProject(packed).WithSample("leaky");
        var before = FindingsOfBuild(project);
        var document = File.ReadAllText(Path.Combine(project.Folder, "design.mldesign.md"));

        project.With("design.mldesign.md", document.Replace("  seed: 20240101\n", "  sensitive: [PassengerCount]\n", StringComparison.Ordinal));
        var after = FindingsOfBuild(project);

        Assert.Contains(before, finding => finding is { Rule: "MLD7016", File: "Training.cs" });
        Assert.DoesNotContain(after, finding => finding.Rule == "MLD7016");
        Assert.Contains(after, finding => finding is { Rule: "MLD7007", File: "Training.cs" });
        Assert.Equal(after, FindingsOfCheck(project));
    }

    static IReadOnlyList<(string Rule, string File, int Line)> FindingsOfBuild(UserProject project)
    {
        project.Build("-p:ErrorLog=mldesignlint.sarif%2cversion=2.1");
        return Logged(File.ReadAllText(Path.Combine(project.Folder, "mldesignlint.sarif")));
    }

    static IReadOnlyList<(string Rule, string File, int Line)> FindingsOfCheck(UserProject project)
    {
        var tool = Checkout.Path("src", "MlDesignLint.Cli", "bin", Packed.Configuration, "net10.0", "mldesignlint.dll");
        return Logged(Dotnet.Run(project.Folder, tool, "check", ".", "--format", "sarif").Output);
    }

    static IReadOnlyList<(string Rule, string File, int Line)> Logged(string log) =>
    [
        .. JsonDocument.Parse(log).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => (Rule: result.GetProperty("ruleId").GetString()!, Place: result.GetProperty("locations")[0].GetProperty("physicalLocation")))
            .Where(result => result.Rule.StartsWith("MLD", StringComparison.Ordinal))
            .Select(result => (result.Rule, Path.GetFileName(result.Place.GetProperty("artifactLocation").GetProperty("uri").GetString()!), result.Place.GetProperty("region").GetProperty("startLine").GetInt32()))
            .Distinct().Order(),
    ];

    [Fact]
    public void Document_that_is_named_but_does_not_exist_is_said_and_not_a_compiler_error()
    {
        var project = new UserProject(packed).WithSample("clean").Without("design.mldesign.md");
        project.With("Directory.Build.targets", """
            <Project>
              <ItemGroup>
                <MlDesignDocument Include="docs/absent.md" />
              </ItemGroup>
            </Project>
            """);

        var build = project.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Matches("warning MLD0001: .*docs/absent.md", build.Output);
    }
}
