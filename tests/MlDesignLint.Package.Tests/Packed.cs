using System.Reflection;

[assembly: AssemblyFixture(typeof(MlDesignLint.Package.Tests.Packed))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace MlDesignLint.Package.Tests;

/// <summary>Both packages, packed once into a folder source outside the repository.</summary>
public sealed class Packed : IDisposable
{
    public Packed()
    {
        Pack("MlDesignLint.Package", Feed).Succeeded();
        Pack("MlDesignLint.Cli", Feed).Succeeded();
    }

    /// <summary>A folder for everything these tests write.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("mldesignlint-").FullName;

    /// <summary>The folder source.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>Where projects put what they restore, so that no package of an earlier run is taken for this one.</summary>
    public string Packages => Path.Combine(Folder, "packages");

    public static string Version => "0.0.1-packed";

    public string AnalyzerPackage => Path.Combine(Feed, $"MlDesignLint.{Version}.nupkg");

    public static string Sample(string path) => Checkout.Path("tests", "samples", "taxi-fare", path);

    /// <summary>Packs what the build of this test project has built.</summary>
    public static Outcome Pack(string project, string output) => Dotnet.Run(
        Checkout.Path("src", project), "pack", "--no-build", "-c", Configuration, "-o", output, $"-p:PackageVersion={Version}", "-v:q");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public static string Configuration => typeof(Packed).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
}
