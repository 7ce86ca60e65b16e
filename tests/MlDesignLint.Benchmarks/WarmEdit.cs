using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers;

namespace MlDesignLint.Benchmarks;

/// <summary>A file of ML.NET programs that somebody types into, with all rules looking on; each edit gives a new compilation, as in an editor.</summary>
[MemoryDiagnoser]
public class WarmEdit
{
    static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
        [.. typeof(MlAnalyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MlAnalyzer))).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    readonly EditedFile _file = new();

    [Benchmark(Baseline = true)]
    public int Bind()
    {
        var (edited, tree) = _file.Edited();
        return edited.GetSemanticModel(tree).GetDiagnostics().Length;
    }

    [Benchmark]
    public async Task<int> Analyze()
    {
        var (edited, tree) = _file.Edited();
        var analysis = edited.WithAnalyzers(Rules, new CompilationWithAnalyzersOptions(new([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        return (await analysis.GetAnalyzerSemanticDiagnosticsAsync(edited.GetSemanticModel(tree), filterSpan: null, CancellationToken.None)).Length;
    }
}
