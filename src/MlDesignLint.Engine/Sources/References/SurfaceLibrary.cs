using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDesignLint.Engine.Sources.References;

/// <summary>Our declarations of ML.NET's API, for code whose packages are not on this machine.</summary>
static class SurfaceLibrary
{
    static readonly string[] Namespaces = ["Microsoft.ML", "Microsoft.Extensions.ML", "Microsoft.Data.Analysis"];

    // Products of their own under the same name.
    static readonly string[] Others = ["Microsoft.ML.OnnxRuntime", "Microsoft.ML.Tokenizers", "Microsoft.ML.GenAI", "Microsoft.ML.Probabilistic", "Microsoft.ML.SamplesUtils"];

    static readonly Lazy<MetadataReference> MlNet = new(() =>
    {
        using var stream = typeof(SurfaceLibrary).Assembly.GetManifestResourceStream("MlDesignLint.Surfaces.MlNet.dll")!;
        return MetadataReference.CreateFromStream(stream);
    });

    public static MetadataReference Reference => MlNet.Value;

    /// <summary>Whether a package or an assembly of this name is declared by the surface.</summary>
    public static bool Covers(string name) => IsOfItsFamily(name) && !IsIn(name, Others);

    /// <summary>Whether a package, assembly or namespace is the library's or one of its kin, declared by the surface or not.</summary>
    public static bool IsOfItsFamily(string name) => IsIn(name, Namespaces);

    public static bool IsMentionedIn(string text) => Namespaces.Any(name => text.Contains(name, StringComparison.Ordinal));

    /// <summary>Whether a compilation has the library itself, from a package or in source.</summary>
    public static bool IsReal(CSharpCompilation compilation) => compilation.GetTypesByMetadataName("Microsoft.ML.MLContext").Length > 0;

    /// <summary>Whether a compilation, or a project that it references, is the library.</summary>
    public static bool IsInSource(CSharpCompilation compilation) =>
        compilation.GetTypesByMetadataName("Microsoft.ML.MLContext").Any(type => type.Locations.Any(location => location.IsInSource));

    static bool IsIn(string name, string[] roots) => roots.Any(root =>
        name.StartsWith(root, StringComparison.OrdinalIgnoreCase) && (name.Length == root.Length || name[root.Length] == '.'));
}
