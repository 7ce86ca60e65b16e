namespace MlDesignLint.Package.Tests;

public class PresetTests(Packed packed)
{
    [Fact]
    public void A_preset_changes_levels()
    {
        var build = new UserProject(packed).WithSample("leaky").Build("-p:MlDesignLintPreset=release");

        build.Reports("Training.cs", "MLD4001", "error", "ml.Regression.Evaluate");
    }

    [Fact]
    public void An_unknown_preset_is_said()
    {
        var build = new UserProject(packed).WithSample("clean").Build("-p:MlDesignLintPreset=relaxed");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("MlDesignLintPreset is 'relaxed'; expected are exploration, team or release", build.Output);
    }

    [Fact]
    public void A_broken_knowledge_file_is_reported_at_its_line()
    {
        var project = new UserProject(packed).WithSample("clean");
        project.With("mldesignlint.knowledge.yml", "facts:\n  - { api: Contoso.Rides.Load, role: lod }\n");

        var build = project.Build();

        Assert.Matches(@"mldesignlint\.knowledge\.yml\(2,\d+\): error MLD0001: .*no rule knows the role 'lod'; the nearest is 'load'", build.Output);
    }
}
