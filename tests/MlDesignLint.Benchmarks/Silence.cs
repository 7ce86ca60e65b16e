using System.Globalization;

namespace MlDesignLint.Benchmarks;

/// <summary>What the packed analyzers cost a project that uses no ML library and has no design document.</summary>
static class Silence
{
    const double Bar = 1.02;
    const string Version = "0.0.1-silence";

    static readonly string GlobalPackages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public static int Measure(int runs)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("CPU time of ended processes is read with getrusage, which Windows does not have.");

        var folder = Directory.CreateTempSubdirectory("mldesignlint-silence-").FullName;
        try
        {
            Measured.Run(Checkout.Path("src", "MlDesignLint.Package"), "dotnet", ["pack", "-c", "Release", "-o", folder, $"-p:PackageVersion={Version}", "-v:q"], 0);
            var bare = Project(folder, "bare", "");
            var with = Project(folder, "with", $"""<PackageReference Include="MlDesignLint" Version="{Version}" />""");
            var forced = Project(folder, "forced", $"""<PackageReference Include="MlDesignLint" Version="{Version}" />""", "true");
            return Measure(runs, bare, with, forced);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static int Measure(int runs, string bare, string with, string forced)
    {
        Console.WriteLine($"the compiler's command line with the package: {(CommandLine(bare) == CommandLine(with) ? "the same" : "not the same")}");
        var compiler = Compare(runs, Compile, bare, with);
        Report("compiler, package against none", compiler, runs);
        Report("compiler, analyzers forced to run against none", Compare(runs, Compile, bare, forced), runs);
        Report("whole build, package against none", Compare(runs, Build, bare, with), runs);
        return compiler.Ratio <= Bar ? 0 : 1;
    }

    static string CommandLine(string folder) => File.ReadAllText(Path.Combine(folder, "csc.rsp")).Replace(folder, "");

    static (double Ratio, double First, double Second) Compare(int runs, Func<string, Measured> run, string first, string second)
    {
        var pairs = new List<(double First, double Second)>();
        for (var i = 0; i <= runs; i++)
        {
            // The order changes, so that neither always runs on the warmer machine.
            var (a, b) = i % 2 == 0 ? (run(first), run(second)) : Swapped(run(second), run(first));
            if (i > 0)
                pairs.Add((a.Cpu.TotalMilliseconds, b.Cpu.TotalMilliseconds));
        }

        return (pairs.Select(pair => pair.Second / pair.First).Median(), pairs.Select(pair => pair.First).Median(), pairs.Select(pair => pair.Second).Median());
    }

    static (Measured First, Measured Second) Swapped(Measured second, Measured first) => (first, second);

    static void Report(string what, (double Ratio, double First, double Second) result, int runs) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: median ratio {result.Ratio:F3} (CPU {result.First:F0} ms, {result.Second:F0} ms; n={runs} pairs; bar {Bar} for the first)"));

    static Measured Compile(string folder) => Measured.Run(folder, "dotnet", ["exec", File.ReadAllText(Path.Combine(folder, "compiler")).Trim(), "@csc.rsp"], 0);

    static Measured Build(string folder) => Measured.Run(folder, "dotnet", ["build", "--no-restore", "--no-incremental", "-v:q", "-p:UseSharedCompilation=false"], 0);

    // Builds once, and keeps the compiler's command line.
    static string Project(string root, string name, string reference, string enabled = "auto")
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine();\n");
        File.WriteAllText(Path.Combine(folder, "Project.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <MlDesignLintEnabled>{enabled}</MlDesignLintEnabled>
                <RestoreAdditionalProjectSources>{root}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(root, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{GlobalPackages}</RestoreFallbackFolders>
                <ProvideCommandLineArgs>true</ProvideCommandLineArgs>
              </PropertyGroup>
              <ItemGroup>
                {reference}
              </ItemGroup>
              <Target Name="KeepCommandLine" AfterTargets="CoreCompile">
                <WriteLinesToFile File="csc.rsp" Lines="@(CscCommandLineArgs)" Overwrite="true" />
                <WriteLinesToFile File="compiler" Lines="$(RoslynTargetsPath)/bincore/csc.dll" Overwrite="true" />
              </Target>
            </Project>
            """);
        Measured.Run(folder, "dotnet", ["build", "-v:q", "-p:UseSharedCompilation=false"], 0);
        return folder;
    }
}
