using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Analyzers;

namespace MlDesignLint.Benchmarks;

/// <summary>
/// A file of 500 lines held to a document of 20 KB, as in an editor, by all contract rules and by what shows them in the document. Behind an edit of the code
/// the program is a new one; behind one of the document it is known. Each edit is measured beside what the compiler and its driver of analyzers take by themselves.
/// </summary>
[MemoryDiagnoser]
public class WarmContract
{
    static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
    [
        .. typeof(MlAnalyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MlAnalyzer)) && type.Namespace!.EndsWith(".Contract", StringComparison.Ordinal)).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        new DisagreementAnalyzer(),
    ];

    static readonly ImmutableArray<DiagnosticAnalyzer> Idle = [.. Rules.Select(_ => new IdleAnalyzer())];

    readonly EditedFile _file = new();
    readonly AnalyzerOptions _unchanged = Options(SampleDocument.Text);
    CSharpCompilation _compiled = null!;
    SyntaxTree _tree = null!;
    int _edits;

    [GlobalSetup]
    public async Task Setup()
    {
        (_compiled, _tree) = _file.Edited();
        await Analyzed(Rules, _compiled, _tree, _unchanged);
    }

    /// <summary>What the compiler does by itself.</summary>
    [Benchmark(Baseline = true)]
    public int Bind()
    {
        var (edited, tree) = _file.Edited();
        return edited.GetSemanticModel(tree).GetDiagnostics().Length;
    }

    /// <summary>What the driver takes for rules that see the file and the document, and do nothing.</summary>
    [Benchmark]
    public Task<int> DocumentEditedIdle() => Analyzed(Idle, _compiled, _tree, Options($"{SampleDocument.Text}{_edits++}"));

    /// <summary>The same behind an edit of the code.</summary>
    [Benchmark]
    public Task<int> CodeEditedIdle()
    {
        var (edited, tree) = _file.Edited();
        return Analyzed(Idle, edited, tree, _unchanged);
    }

    /// <summary>The compiler and the rules; the document stays.</summary>
    [Benchmark]
    public Task<int> CodeEdited()
    {
        var (edited, tree) = _file.Edited();
        return Analyzed(Rules, edited, tree, _unchanged);
    }

    /// <summary>The document is read anew and the known program held to it.</summary>
    [Benchmark]
    public Task<int> DocumentEdited() => Analyzed(Rules, _compiled, _tree, Options($"{SampleDocument.Text}{_edits++}"));

    static async Task<int> Analyzed(ImmutableArray<DiagnosticAnalyzer> rules, CSharpCompilation compilation, SyntaxTree tree, AnalyzerOptions options)
    {
        var analysis = compilation.WithAnalyzers(rules, new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var code = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);
        return code.Length + (await analysis.GetAnalysisResultAsync(options.AdditionalFiles[0], CancellationToken.None)).AdditionalFileDiagnostics.Count;
    }

    static AnalyzerOptions Options(string document) => new([new Document(document)]);

#pragma warning disable RS1001 // Made here, not loaded by a compiler.
    sealed class IdleAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("IDLE", "", "", "", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSemanticModelAction(_ => { });
            context.RegisterAdditionalFileAction(_ => { });
        }
    }

    sealed class Document(string text) : AdditionalText
    {
        readonly SourceText _text = SourceText.From(text);

        public override string Path => "design.mldesign.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
