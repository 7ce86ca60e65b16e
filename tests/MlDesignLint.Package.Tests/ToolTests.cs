namespace MlDesignLint.Package.Tests;

public class ToolTests(Packed packed)
{
    [Fact]
    public void Tool_installs_from_the_package_and_checks_the_sample()
    {
        var folder = Path.Combine(packed.Folder, "tool");
        Dotnet.Start(
            "dotnet",
            packed.Folder,
            ["tool", "install", "MlDesignLint.Tool", "--tool-path", folder, "--add-source", packed.Feed, "--version", Packed.Version],
            new() { ["NUGET_PACKAGES"] = packed.Packages }).Succeeded();
        var tool = Path.Combine(folder, "mldesignlint");

        Assert.Matches(@"^\d+\.\d+\.\d+", Dotnet.Start(tool, packed.Folder, ["--version"], []).Succeeded().Output);

        var leaky = Dotnet.Start(tool, Checkout.Root, ["check", Packed.Sample("leaky")], []);
        Assert.Equal(1, leaky.ExitCode);
        Assert.Contains("MLD2005", leaky.Output);
        Assert.Contains("MLD7004", leaky.Output);
        Assert.Contains("MLD8026", leaky.Output);

        var clean = Dotnet.Start(tool, Checkout.Root, ["check", Packed.Sample("clean")], []);
        Assert.True(clean.ExitCode == 0, clean.Output);
        Assert.DoesNotContain("MLD", clean.Output);
    }
}
