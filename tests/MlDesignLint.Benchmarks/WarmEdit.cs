using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers;

namespace MlDesignLint.Benchmarks;

/// <summary>A file of ML.NET programs that somebody types into, with all rules looking on; each edit gives a new compilation, as in an editor.</summary>
[MemoryDiagnoser]
public class WarmEdit
{
    const int Lines = 500;

    static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
        [.. typeof(MlAnalyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MlAnalyzer))).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    readonly string _text = Text();
    CSharpCompilation _compilation = null!;
    SyntaxTree _file = null!;
    int _edits;

    [GlobalSetup]
    public void Setup()
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        var surface = Path.Combine(Path.GetDirectoryName(typeof(WarmEdit).Assembly.Location)!, "MlDesignLint.Surfaces.MlNet.dll");
        _file = CSharpSyntaxTree.ParseText(_text);
        _compilation = CSharpCompilation.Create("Edited", [_file], [.. framework.Append(surface).Select(path => MetadataReference.CreateFromFile(path))], new(OutputKind.DynamicallyLinkedLibrary));
    }

    [Benchmark(Baseline = true)]
    public int Bind() => Edited().GetSemanticModel(_file).GetDiagnostics().Length;

    [Benchmark]
    public async Task<int> Analyze()
    {
        var edited = Edited();
        var analysis = edited.WithAnalyzers(Rules, new CompilationWithAnalyzersOptions(new([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        return (await analysis.GetAnalyzerSemanticDiagnosticsAsync(edited.GetSemanticModel(_file), filterSpan: null, CancellationToken.None)).Length;
    }

    CSharpCompilation Edited()
    {
        var edited = CSharpSyntaxTree.ParseText($"{_text}// {_edits++}");
        _compilation = _compilation.ReplaceSyntaxTree(_file, edited);
        _file = edited;
        return _compilation;
    }

    static string Text()
    {
        var text = "";
        for (var i = 0; text.Count(c => c == '\n') < Lines; i++)
            text += $"namespace Programs{i}\n{{\n{CompilerCost.Programs[i]}\n}}\n";
        return text;
    }
}
