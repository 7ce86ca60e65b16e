using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace MlDesignLint.Analyzers.Knowledge;

/// <summary>The versions of the packages that assemblies come from. Assemblies of ML.NET all call themselves 1.0.0.0, so the folder of the package tells.</summary>
static class PackageVersions
{
    static readonly Regex PackageFolder = new(@"[\\/](\d+\.\d+\.\d+)(?:[-+][^\\/]*)?[\\/](?:lib|ref|runtimes)[\\/]", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);

    /// <summary>The version of an assembly's package; null where the reference does not lie in a package's folder.</summary>
    public static Version? Of(Compilation compilation, IAssemblySymbol? assembly) =>
        assembly is not null && compilation.GetMetadataReference(assembly) is PortableExecutableReference { FilePath: { } path } ? Of(path) : null;

    public static Version? Of(string path) => PackageFolder.Match(path) is { Success: true } match ? Version.Parse(match.Groups[1].Value) : null;
}
