using System.Text.RegularExpressions;

namespace MlDesignLint.Package.Tests;

/// <summary>A project outside the repository that references the packed MlDesignLint.</summary>
public sealed partial class UserProject
{
    static readonly string GlobalPackages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    readonly string _root;
    bool _isRestored;

    public UserProject(Packed packed, params string[] otherPackages)
    {
        _root = Path.Combine(packed.Folder, Guid.NewGuid().ToString("N"));
        Folder = Directory.CreateDirectory(Path.Combine(_root, "TaxiFare")).FullName;
        File.WriteAllText(Path.Combine(_root, "NuGet.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packed.Feed}" />
              </packageSources>
            </configuration>
            """);
        string[] packages = ["MlDesignLint", .. otherPackages];
        File.WriteAllText(Path.Combine(_root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{packed.Packages}</RestorePackagesPath>
                <RestoreFallbackFolders>{GlobalPackages}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(packages.Select(id => $"<PackageReference Include=\"{id}\" Version=\"{Packed.Version}\" />"))}
              </ItemGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    /// <summary>Copies the files of one twin of the sample, and the data both read.</summary>
    public UserProject WithSample(string twin, string pattern = "*")
    {
        File.Copy(Packed.Sample("rides.csv"), Path.Combine(_root, "rides.csv"), overwrite: true);
        foreach (var file in Directory.EnumerateFiles(Packed.Sample(twin), pattern))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
        return this;
    }

    public UserProject With(string file, string content)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    public UserProject Without(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    /// <summary>Builds everything anew, as <c>dotnet build</c> at a prompt.</summary>
    public BuildResult Build(params string[] options) => BuildIn([], options);

    /// <summary>The same, with environment variables.</summary>
    public BuildResult BuildIn(Dictionary<string, string> environment, params string[] options)
    {
        if (!_isRestored)
            Dotnet.Run(Folder, "restore", "-v:q").Succeeded();
        _isRestored = true;
        var outcome = Dotnet.Start("dotnet", Folder, ["build", "--no-restore", "--no-incremental", "-clp:NoSummary", .. options], environment);
        Assert.DoesNotContain("AD0001", outcome.Output);
        Assert.DoesNotContain("CS9057", outcome.Output);
        Assert.DoesNotContain("CS8032", outcome.Output);
        return new(outcome.ExitCode, outcome.Output, [.. ReportLine().Matches(outcome.Output).Select(Reported).Distinct()]);
    }

    BuildFinding Reported(Match match)
    {
        var file = Path.Combine(Folder, match.Groups["file"].Value);
        var line = int.Parse(match.Groups["line"].Value);
        return new(Path.GetFileName(file), match.Groups["rule"].Value, match.Groups["level"].Value, line, File.ReadLines(file).ElementAtOrDefault(line - 1)?.Trim() ?? "");
    }

    [GeneratedRegex(@"^\s*(?<file>[^\n(]+)\((?<line>\d+),\d+\): (?<level>warning|error) (?<rule>[A-Z]+\d+): ", RegexOptions.Multiline)]
    private static partial Regex ReportLine();
}

/// <summary>One line of a build's output.</summary>
public sealed record BuildFinding(string File, string Rule, string Level, int Line, string LineText);

/// <summary>How a build ended, and what it reported.</summary>
public sealed record BuildResult(int ExitCode, string Output, IReadOnlyList<BuildFinding> Findings)
{
    public void Reports(string file, string rule, string level, string lineText) => Assert.True(
        Findings.Any(finding => finding.File == file && finding.Rule == rule && finding.Level == level && finding.LineText.Contains(lineText)),
        $"No {level} {rule} at a line of {file} with '{lineText}' in:\n{Output}");

    public void IsSilent()
    {
        Assert.True(ExitCode == 0, Output);
        Assert.DoesNotContain("MLD", Output);
    }
}
