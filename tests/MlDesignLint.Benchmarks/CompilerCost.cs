using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace MlDesignLint.Benchmarks;

/// <summary>
/// What the packed analyzers cost the compiler, called as the build calls it: a code base without any ML library, the same with some ML.NET programs
/// in it, and nothing but programs of ML.NET, or of TorchSharp, at 1x, 4x and 16x.
/// </summary>
static partial class CompilerCost
{
    const int PlainFiles = 1000;
    const double PlainBar = 1.05;
    const double MlBar = 1.10;
    const double AnalyzerSecondsBar = 2;
    const string Version = "0.0.1-cost";

    /// <summary>The folder that holds <c>sdk</c> and <c>packs</c>.</summary>
    static readonly string Sdk = Path.GetFullPath("../../..", Path.GetDirectoryName(typeof(object).Assembly.Location)!);

    public static int Measure(int runs)
    {
        var folder = Directory.CreateTempSubdirectory("mldesignlint-cost-").FullName;
        try
        {
            var analyzers = Analyzers(folder);
            var plain = Report("no ML library", Sources(folder, "plain", [], PlainFiles), surface: null, analyzers, runs);
            var mixed = Report("some ML.NET programs", Sources(folder, "mixed", Programs, PlainFiles), "MlNet", analyzers, runs);
            // Information: the bar says nothing of code bases that are ML.NET throughout, but the cost of a line must not grow with their size.
            foreach (var copies in (int[])[1, 4, 16])
                Report($"ML.NET Programs, {copies}x", Sources(folder, $"ml{copies}", [.. Enumerable.Repeat(Programs, copies).SelectMany(set => set)], 0), "MlNet", analyzers, runs);
            return plain.Ratio <= PlainBar && mixed.Ratio <= MlBar && mixed.AnalyzerSeconds <= AnalyzerSecondsBar ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The same with nothing but programs of TorchSharp, for information.</summary>
    public static int MeasureNetworks(int runs)
    {
        var folder = Directory.CreateTempSubdirectory("mldesignlint-cost-").FullName;
        try
        {
            var analyzers = Analyzers(folder);
            foreach (var copies in (int[])[1, 4, 16])
                Report($"TorchSharp programs, {copies}x", Sources(folder, $"torch{copies}", [.. Enumerable.Repeat(Networks(), copies).SelectMany(set => set)], 0), "TorchSharp", analyzers, runs);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static (double Ratio, double AnalyzerSeconds) Report(string what, (string Folder, int Files, int Lines) sources, string? surface, IReadOnlyList<string> analyzers, int runs)
    {
        var without = Arguments(sources.Folder, surface, []);
        var with = Arguments(sources.Folder, surface, analyzers);
        var pairs = new List<(double Without, double With, double Analyzers)>();
        for (var i = 0; i <= runs; i++)
        {
            var (a, b) = i % 2 == 0 ? (Compile(sources.Folder, without), Compile(sources.Folder, with)) : Swapped(Compile(sources.Folder, with), Compile(sources.Folder, without));
            if (i > 0)
                pairs.Add((a.Measured.Cpu.TotalSeconds, b.Measured.Cpu.TotalSeconds, b.AnalyzerSeconds));
        }

        var (ratio, seconds) = (pairs.Select(pair => pair.With / pair.Without).Median(), pairs.Select(pair => pair.Analyzers).Median());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what} ({sources.Files} files, {sources.Lines} lines): median ratio {ratio:F3} (CPU {pairs.Select(pair => pair.Without).Median():F2} s, {pairs.Select(pair => pair.With).Median():F2} s), analyzers {seconds:F2} s (n={runs} pairs)"));
        return (ratio, seconds);
    }

    static ((Measured Measured, double AnalyzerSeconds) First, (Measured Measured, double AnalyzerSeconds) Second) Swapped((Measured, double) second, (Measured, double) first) => (first, second);

    // Exit code 1: some of the programs hold defects that are errors, which the analyzers report; an error of the compiler itself means that nothing was measured.
    static (Measured Measured, double AnalyzerSeconds) Compile(string folder, string arguments)
    {
        var measured = Measured.Run(folder, "dotnet", ["exec", Directory.EnumerateFiles(Path.Combine(Sdk, "sdk"), "csc.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last(), $"@{arguments}"], out var output, 0, 1);
        if (CompilerError().Match(output) is { Success: true, Value: var error })
            throw new InvalidOperationException($"'{arguments}' does not compile: {error}");
        var total = Total().Match(output);
        return (measured, total.Success ? double.Parse(total.Groups[1].Value, CultureInfo.InvariantCulture) : 0);
    }

    /// <summary>The analyzers as they are shipped.</summary>
    static IReadOnlyList<string> Analyzers(string folder)
    {
        Measured.Run(Checkout.Path("src", "MlDesignLint.Package"), "dotnet", ["pack", "-c", "Release", "-o", folder, $"-p:PackageVersion={Version}", "-v:q"], 0);
        var unpacked = Path.Combine(folder, "package");
        ZipFile.ExtractToDirectory(Path.Combine(folder, $"MlDesignLint.{Version}.nupkg"), unpacked);
        return [.. Directory.EnumerateFiles(Path.Combine(unpacked, "analyzers", "dotnet", "cs"), "*.dll").Order(StringComparer.Ordinal)];
    }

    /// <summary>The programs that the analyzers' own tests run on; those of top-level statements cannot share a compilation.</summary>
    public static IReadOnlyList<string> Programs { get; } =
        [.. Directory.EnumerateFiles(Checkout.Path("tests", "MlDesignLint.Analyzers.Tests", "Programs"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(text => text.Contains(" Main("))];

    /// <summary>The programs of TorchSharp: their top-level statements, with the functions among them, become a method, so that they can share a compilation.</summary>
    static IReadOnlyList<string> Networks() =>
        [.. Directory.EnumerateFiles(Checkout.Path("tests", "MlDesignLint.Analyzers.Tests", "Programs"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(text => text.Contains("using TorchSharp;")).Select(AsMethod)];

    static string AsMethod(string program)
    {
        var parts = Parts().Match(program);
        return $"{parts.Groups["usings"].Value}static class Job {{ public static void Run() {{\n{parts.Groups["statements"].Value}\n}} }}\n{parts.Groups["types"].Value}";
    }

    static (string Folder, int Files, int Lines) Sources(string root, string name, IReadOnlyList<string> programs, int plain)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        IEnumerable<string> texts = [.. programs.Select((text, i) => $"namespace Programs{i};\n{text}"), .. Enumerable.Range(0, plain).Select(PlainSource.Text)];
        var (files, lines) = (0, 0);
        foreach (var text in texts)
        {
            File.WriteAllText(Path.Combine(folder, $"{files++:D5}.cs"), text);
            lines += text.Count(c => c == '\n');
        }

        return (folder, files, lines);
    }

    static string Arguments(string folder, string? surface, IReadOnlyList<string> analyzers)
    {
        var framework = Directory.EnumerateDirectories(Path.Combine(Sdk, "packs", "Microsoft.NETCore.App.Ref")).Order(StringComparer.Ordinal).Last();
        var references = Directory.EnumerateFiles(Path.Combine(framework, "ref"), "*.dll", SearchOption.AllDirectories).Concat(surface is null ? [] : [Path.Combine(AppContext.BaseDirectory, $"MlDesignLint.Surfaces.{surface}.dll")]);
        var path = Path.Combine(folder, analyzers.Count == 0 ? "without.rsp" : "with.rsp");
        File.WriteAllLines(path,
        [
            "/nologo", "/target:library", "/nullable:enable", "/optimize", "/deterministic", "/reportanalyzer", $"/out:{Path.ChangeExtension(path, "dll")}",
            .. references.Select(reference => $"/reference:\"{reference}\""),
            .. analyzers.Select(analyzer => $"/analyzer:\"{analyzer}\""),
            $"\"{Path.Combine(folder, "*.cs")}\"",
        ]);
        return path;
    }

    [GeneratedRegex(@"\A(?<usings>(?:using [^\n]*\n)+)(?<statements>.*?)(?<types>^sealed class .*)?\z", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^.*\berror CS\d+.*$", RegexOptions.Multiline)]
    private static partial Regex CompilerError();

    [GeneratedRegex("Total analyzer execution time: ([0-9.]+) seconds")]
    private static partial Regex Total();
}
