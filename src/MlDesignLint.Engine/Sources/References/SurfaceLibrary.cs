using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDesignLint.Engine.Sources.References;

/// <summary>Our declarations of one library's API, for code whose packages are not on this machine.</summary>
sealed class SurfaceLibrary
{
    readonly Lazy<MetadataReference> _reference;

    SurfaceLibrary(string name) => _reference = new(() =>
    {
        using var stream = typeof(SurfaceLibrary).Assembly.GetManifestResourceStream($"MlDesignLint.Surfaces.{name}.dll")!;
        return MetadataReference.CreateFromStream(stream);
    });

    static readonly SurfaceLibrary MlNet = new("MlNet")
    {
        Names = ["Microsoft.ML", "Microsoft.Extensions.ML", "Microsoft.Data.Analysis"],
        Others = ["Microsoft.ML.OnnxRuntime", "Microsoft.ML.Tokenizers", "Microsoft.ML.GenAI", "Microsoft.ML.Probabilistic", "Microsoft.ML.SamplesUtils"],
        Mentions = ["Microsoft.ML", "Microsoft.Extensions.ML", "Microsoft.Data.Analysis"],
        Landmark = "Microsoft.ML.MLContext",
    };

    static readonly SurfaceLibrary TorchSharp = new("TorchSharp")
    {
        Names = ["TorchSharp", "TorchVision", "TorchAudio", "libtorch"],
        Others = ["TorchSharp.PyBridge", "TorchSharp.BitsAndBytes"],
        // Not the part of ML.NET that ends in the same word.
        Mentions = [" TorchSharp"],
        Landmark = "TorchSharp.torch",
    };

    static readonly SurfaceLibrary TensorFlowNet = new("TensorFlowNet")
    {
        Names = ["Tensorflow", "SciSharp.TensorFlow.Redist"],
        Others = ["Tensorflow.Hub", "TensorFlow.NET.Extensions"],
        Mentions = [" Tensorflow"],
        Landmark = "Tensorflow.Binding",
    };

    /// <summary>All that we declare.</summary>
    public static IReadOnlyList<SurfaceLibrary> All { get; } = [MlNet, TorchSharp, TensorFlowNet];

    public MetadataReference Reference => _reference.Value;

    /// <summary>The library's packages, assemblies and namespaces, and what is below them.</summary>
    required public string[] Names { private get; init; }

    /// <summary>Products of their own under the same names.</summary>
    required public string[] Others { private get; init; }

    /// <summary>What a source that uses the library says somewhere.</summary>
    required public string[] Mentions { private get; init; }

    /// <summary>A type that the library always has.</summary>
    required public string Landmark { private get; init; }

    /// <summary>Whether a package or an assembly of this name is declared by the surface.</summary>
    public bool Covers(string name) => IsIn(name, Names) && !IsIn(name, Others);

    /// <summary>Whether a package or an assembly of this name is declared by any surface.</summary>
    public static bool Declares(string name) => All.Any(library => library.Covers(name));

    /// <summary>Whether a package, assembly or namespace is a library's or one of its kin, declared by a surface or not.</summary>
    public static bool IsOfAFamily(string name) => All.Any(library => IsIn(name, library.Names));

    public bool IsMentionedIn(string text) => Mentions.Any(name => text.Contains(name, StringComparison.Ordinal));

    /// <summary>Whether a compilation has the library itself, from a package or in source.</summary>
    public bool IsReal(CSharpCompilation compilation) => compilation.GetTypesByMetadataName(Landmark).Length > 0;

    /// <summary>Whether a compilation, or a project that it references, is the library.</summary>
    public bool IsInSource(CSharpCompilation compilation) =>
        compilation.GetTypesByMetadataName(Landmark).Any(type => type.Locations.Any(location => location.IsInSource));

    static bool IsIn(string name, string[] roots) => roots.Any(root =>
        name.StartsWith(root, StringComparison.OrdinalIgnoreCase) && (name.Length == root.Length || name[root.Length] is '.' or '-'));
}
