using System.Reflection;
using System.Text.RegularExpressions;

namespace MlDesignLint.CatalogueTests;

/// <summary>The declared surface of a library says nothing that the listing of the library's API does not say, and enough of what it says.</summary>
public sealed partial class SurfaceConformanceTests
{
    const string Absent = "../shared/api, the listings of the libraries' APIs, is not here.";

    const string OtherLibrary = "It shows a type of another library.";

    /// <summary>The assemblies that a surface declares.</summary>
    static readonly Dictionary<string, string[]> Assemblies = new()
    {
        ["MlNet"] =
        [
            "Microsoft.Data.Analysis", "Microsoft.Extensions.ML", "Microsoft.ML.AutoML", "Microsoft.ML.Core", "Microsoft.ML.Data",
            "Microsoft.ML.DataView", "Microsoft.ML.DnnImageFeaturizer.AlexNet", "Microsoft.ML.DnnImageFeaturizer.ResNet101",
            "Microsoft.ML.DnnImageFeaturizer.ResNet18", "Microsoft.ML.DnnImageFeaturizer.ResNet50", "Microsoft.ML.Experimental",
            "Microsoft.ML.Fairlearn", "Microsoft.ML.FastTree", "Microsoft.ML.ImageAnalytics", "Microsoft.ML.KMeansClustering",
            "Microsoft.ML.LightGbm", "Microsoft.ML.Mkl.Components", "Microsoft.ML.OneDal", "Microsoft.ML.OnnxConverter",
            "Microsoft.ML.OnnxTransformer", "Microsoft.ML.PCA", "Microsoft.ML.Recommender", "Microsoft.ML.SearchSpace",
            "Microsoft.ML.StandardTrainers", "Microsoft.ML.TensorFlow", "Microsoft.ML.TimeSeries", "Microsoft.ML.TorchSharp",
            "Microsoft.ML.Transforms", "Microsoft.ML.Vision",
        ],
        ["TorchSharp"] = ["TorchAudio", "TorchSharp", "TorchVision"],
        ["TensorFlowNet"] = ["Tensorflow.Binding", "Tensorflow.Keras"],
    };

    /// <summary>Members used in two or more projects that are not declared, and why.</summary>
    static readonly Dictionary<string, string> NotDeclared = new()
    {
        ["Microsoft.ML.ValueGetter<TValue>.Invoke(ref TValue value)"] = "Every delegate has it; the listing does not name it.",
        ["Microsoft.ML.Data.VBuffer<T>.VBuffer()"] = "Every struct has it; the listing does not name it.",
        ["Tensorflow.GraphDef.Node"] = OtherLibrary,
        ["Tensorflow.GraphDef.Parser"] = OtherLibrary,
        ["Tensorflow.NodeDef.Input"] = OtherLibrary,
    };

    /// <summary>What the listing lacks though its other lines show it, and programs need it; read in the library's source.</summary>
    static readonly HashSet<string> NotListed =
    [
        "sealed class Tensorflow.Tensors : Tensorflow.Common.Types.Nest<Tensorflow.Tensor>, System.IDisposable",
        "class Tensorflow.Shape",
        "sealed class Tensorflow.GraphDef",
        "sealed class Tensorflow.NodeDef",
        "sealed class Tensorflow.OpDef",
        "sealed class Tensorflow.ConfigProto",
        "interface Tensorflow.Common.Types.IOptionalArgs",
        "class Tensorflow.Gradients.GradientTape : System.IDisposable",
        "class Tensorflow.c_api",
        "class Tensorflow.Common.Types.Nest<T> : System.Collections.Generic.IEnumerable<T>, System.Collections.IEnumerable",
        "Tensorflow.Common.Types.Nest<T>.this[int index] { get; } -> T",
        "Tensorflow.Keras.ILayer.Apply(Tensorflow.Tensors inputs, Tensorflow.Tensors states = null, bool? training = false, Tensorflow.Common.Types.IOptionalArgs? optional_args = null) -> Tensorflow.Tensors",
        "virtual Tensorflow.Keras.Engine.Layer.Apply(Tensorflow.Tensors inputs, Tensorflow.Tensors states = null, bool? training = false, Tensorflow.Common.Types.IOptionalArgs? optional_args = null) -> Tensorflow.Tensors",
        "Tensorflow.tensorflow.GradientTape(bool persistent = false, bool watch_accessed_variables = true) -> Tensorflow.Gradients.GradientTape",
        "Tensorflow.Gradients.GradientTape.GradientTape() -> void",
        "Tensorflow.Gradients.GradientTape.watch(Tensorflow.Tensor x) -> void",
        "Tensorflow.Gradients.GradientTape.Dispose() -> void",
        "Tensorflow.Gradients.GradientTape.gradient(Tensorflow.Tensor target, Tensorflow.Tensor source, System.Collections.Generic.List<Tensorflow.Tensor> output_gradients = null, string unconnected_gradients = null) -> Tensorflow.Tensor",
        "Tensorflow.Gradients.GradientTape.gradient(Tensorflow.Tensor target, Tensorflow.ResourceVariable source, System.Collections.Generic.List<Tensorflow.Tensor> output_gradients = null, string unconnected_gradients = null) -> Tensorflow.Tensor",
        "Tensorflow.Gradients.GradientTape.gradient(Tensorflow.Tensor target, (Tensorflow.ResourceVariable, Tensorflow.ResourceVariable) sources, System.Collections.Generic.List<Tensorflow.Tensor> output_gradients = null, string unconnected_gradients = null) -> (Tensorflow.Tensor, Tensorflow.Tensor)",
        "Tensorflow.Gradients.GradientTape.gradient(Tensorflow.Tensor target, System.Collections.Generic.IEnumerable<Tensorflow.IVariableV1> sources, System.Collections.Generic.List<Tensorflow.Tensor> output_gradients = null, string unconnected_gradients = null) -> Tensorflow.Tensor[]",
    ];

    static readonly Dictionary<string, Lazy<IReadOnlyList<Declaration>>> Declared = Assemblies.Keys.ToDictionary(
        library => library,
        library => new Lazy<IReadOnlyList<Declaration>>(() => [.. SurfaceConformance.Declarations(SurfaceConformance.Load(Metadata($"{library}Surface"), ExtensionLibraries()))]));

    public static TheoryData<string> Libraries => [.. Assemblies.Keys];

    [Theory, MemberData(nameof(Libraries))]
    public void Every_declaration_is_in_the_listing_word_for_word(string library)
    {
        var lines = Listing(library).ToList();
        var known = lines.ToHashSet();
        var differences = Declared[library].Value
            .Where(declaration => !known.Contains(declaration.Text) && !NotListed.Contains(declaration.Text))
            .Select(declaration => $"{declaration.Text}\n    nearest: {Nearest(declaration.Text, lines)}")
            .ToList();

        Assert.True(differences.Count == 0, $"{differences.Count} differences:\n{string.Join('\n', differences)}");
    }

    [Theory, MemberData(nameof(Libraries))]
    public void Every_member_used_in_two_projects_is_declared(string library)
    {
        var declared = Declared[library].Value;
        var names = declared.Select(declaration => Key(declaration.Text)).ToHashSet();
        names.UnionWith(declared.Where(declaration => declaration.IsType).Select(declaration => Key(declaration.Type)));
        var missing = Used(library).Where(member => !names.Contains(Key(member)) && !NotDeclared.ContainsKey(member)).ToList();

        Assert.True(missing.Count == 0, $"{missing.Count} used members are not declared:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void Every_trainer_estimator_catalog_experiment_and_settings_type_is_declared_with_all_its_members()
    {
        var declared = Declared["MlNet"].Value.Select(declaration => declaration.Text).ToHashSet();
        var lines = Listing("MlNet").ToList();
        var types = lines.Where(line => ChiefType().IsMatch(line)).Select(line => ChiefType().Match(line).Groups[1].Value).ToHashSet();
        var missing = lines
            .Where(line => !declared.Contains(line) && !ThirdParty().IsMatch(line) && types.Contains(OwnerOf(line, types)))
            .ToList();

        Assert.True(types.Count > 200, $"Only {types.Count} types were looked at.");
        Assert.True(missing.Count == 0, $"{missing.Count} lines are not declared:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void All_of_TorchSharp_is_declared_but_its_log_format_and_native_handles()
    {
        var declared = Declared["TorchSharp"].Value.Select(declaration => declaration.Text).ToHashSet();
        var missing = Listing("TorchSharp").Where(line => !declared.Contains(line) && !LogFormatOrHandle().IsMatch(line)).ToList();

        Assert.True(declared.Count > 5000, $"Only {declared.Count} declarations were looked at.");
        Assert.True(missing.Count == 0, $"{missing.Count} lines are not declared:\n{string.Join('\n', missing)}");
    }

    static string OwnerOf(string line, HashSet<string> types)
    {
        var type = ChiefType().Match(line);
        if (type.Success)
        {
            return type.Groups[1].Value;
        }

        var name = Lead().Replace(line.Split('(')[0].Split(" -> ")[0].Split(" { ")[0], "");
        return types.Where(candidate => name.StartsWith(candidate + ".", StringComparison.Ordinal)).MaxBy(candidate => candidate.Length) ?? "";
    }

    /// <summary>The listing line that shares the longest beginning with the declaration.</summary>
    static string Nearest(string text, IEnumerable<string> lines) => lines.MaxBy(line => Shared(text, line)) ?? "";

    static int Shared(string left, string right) => left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();

    /// <summary>A member as both files name it: no modifiers, no variance, no `this` or `params`, no types after the arrow.</summary>
    static string Key(string member)
    {
        var text = Lead().Replace(Arrow().Replace(member, ""), "");
        text = NullableOf().Replace(text, "$1?");
        text = Accessors().Replace(Constraints().Replace(text, ""), "");
        text = ConstantOf().Replace(text, "$1");
        return Words().Replace(text, "").Replace("?", "", StringComparison.Ordinal);
    }

    static IEnumerable<string> Listing(string library) => File
        .ReadLines(Path.Combine(Api(), $"{FileOf(library)}.txt"))
        .Select(line => line.Split(" // "))
        .Where(parts => Assemblies[library].Contains(parts[^1]))
        .Select(parts => string.Join(" // ", parts[..^1]));

    static IEnumerable<string> Used(string library) => File
        .ReadLines(Path.Combine(Api(), "usage.tsv"))
        .Skip(1)
        .Select(line => line.Split('\t'))
        .Where(cells => cells[2] == FileOf(library) && int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture) >= 2)
        .Select(cells => cells[4]);

    /// <summary>How the listings call a library.</summary>
    static string FileOf(string library) => library == "TensorFlowNet" ? "tfnet" : library.ToLowerInvariant();

    static string Api()
    {
        var folder = Path.GetFullPath(Checkout.Path("..", "shared", "api"));
        Assert.SkipUnless(File.Exists(Path.Combine(folder, "mlnet.txt")), Absent);
        return folder;
    }

    static string Metadata(string key) => typeof(SurfaceConformanceTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;

    static IEnumerable<string> ExtensionLibraries() =>
        Directory.EnumerateFiles(Metadata("AspNetCorePath"), "Microsoft.Extensions.*.dll", SearchOption.TopDirectoryOnly);

    [GeneratedRegex(@"^(?:(?:abstract|sealed|static) )*class ([\w.]+(?:Trainer|Estimator|Catalog|Trainers|Transforms|Experiment|Settings|Options)(?:<[^>]*>)?)(?=[ (]|$)")]
    private static partial Regex ChiefType();

    [GeneratedRegex(@"(?<![\w.])(?:Google|Apache|Tensorflow|TorchSharp)\.|Microsoft\.ML\.OnnxRuntime|\.CreateOnnxSessionOptions$")]
    private static partial Regex ThirdParty();

    [GeneratedRegex(@"Tensorboard\.|Google\.|SkiaSharp\.|HType")]
    private static partial Regex LogFormatOrHandle();

    [GeneratedRegex(@"^(?:(?:abstract|sealed|static|readonly|ref|protected|internal|virtual|override|const|class|struct|interface|enum|delegate) )+")]
    private static partial Regex Lead();

    [GeneratedRegex(@" -> .*$")]
    private static partial Regex Arrow();

    [GeneratedRegex(@"System\.Nullable<([^<>]+)>")]
    private static partial Regex NullableOf();

    [GeneratedRegex(@" \{ [^}]*\}$")]
    private static partial Regex Accessors();

    [GeneratedRegex(@" where .*$")]
    private static partial Regex Constraints();

    [GeneratedRegex(@"^([^(=]+) = .*$")]
    private static partial Regex ConstantOf();

    [GeneratedRegex(@"(?<=[(<,] ?)(?:this|params|scoped|in|out|ref) ")]
    private static partial Regex Words();
}
