namespace MlDesignLint.Package.Tests;

public class SeverityTests(Packed packed)
{
    [Fact]
    public void Document_warnings_follow_the_build_and_the_configuration_files()
    {
        // Sound code with a document that has gaps: warnings only.
        var project = new UserProject(packed).WithSample("clean").WithSample("leaky", "*.mldesign.md");

        var plain = project.Build();
        Assert.True(plain.ExitCode == 0, plain.Output);
        plain.Reports("design.mldesign.md", "MLD8026", "warning", "## Baseline");
        Assert.Contains(plain.Findings, finding => finding is { Rule: "MLD8044", Level: "warning" });
        plain.Reports("design.mldesign.md", "MLD9001", "warning", "MAE");

        var strict = project.Build("-p:TreatWarningsAsErrors=true");
        Assert.NotEqual(0, strict.ExitCode);
        strict.Reports("design.mldesign.md", "MLD8026", "error", "## Baseline");

        project.With(".globalconfig", """
            is_global = true
            dotnet_diagnostic.MLD8044.severity = error
            dotnet_diagnostic.MLD8201.severity = none
            """);
        project.With(".editorconfig", """
            [*.md]
            mldesignlint.MLD8026.severity = error
            mldesignlint.MLD9001.severity = none
            """);
        var configured = project.Build();
        Assert.NotEqual(0, configured.ExitCode);
        Assert.Contains(configured.Findings, finding => finding is { Rule: "MLD8044", Level: "error" });
        configured.Reports("design.mldesign.md", "MLD8026", "error", "## Baseline");
        Assert.DoesNotContain("MLD8201", configured.Output);
        Assert.DoesNotContain("MLD9001", configured.Output);
    }

    [Fact]
    public void Settings_above_the_project_say_what_its_documents_have_to_hold()
    {
        var project = new UserProject(packed).WithSample("clean").With("mldesignlint.yml", "extends: [design-doc-book]\nsections: { prior_work: { severity: error } }\n");
        var build = project.Build();
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(build.Findings, finding => finding is { Rule: "MLD8203", Level: "error" });

        var wrong = project.With("mldesignlint.yml", "stage: kickoff\nextend: []\n").Build();
        Assert.Contains(wrong.Findings, finding => finding is { Rule: "MLD0001", Level: "error" });
        Assert.Contains("mldesignlint.yml(2,1)", wrong.Output);
    }
}
