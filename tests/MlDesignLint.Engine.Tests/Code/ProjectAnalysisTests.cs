using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Engine.Code;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Tests.Code;

public class ProjectAnalysisTests
{
    [Fact]
    public async Task Never_swallows_a_failing_analyzer()
    {
        var project = new SourceProject
        {
            Path = Path.GetFullPath("App.csproj"),
            Compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText("class A;", path: Path.GetFullPath("A.cs"), cancellationToken: TestContext.Current.CancellationToken)]),
            Documents = [],
            Configuration = AnalyzerConfigSet.Create(Array.Empty<AnalyzerConfig>()),
        };
        var request = new LintRequest { Paths = [], WorkingFolder = Path.GetFullPath(".") };
        var analysis = await ProjectAnalysis.RunAsync(project, [], [new Failing()], request, new(), TestContext.Current.CancellationToken);
        Assert.Empty(analysis.Findings);
        var problem = Assert.Single(analysis.Problems);
        Assert.Equal(project.Path, problem.Path);
        Assert.Equal("the analyzer Failing failed (InvalidOperationException: out of luck); please report it with the code it failed on", problem.Message);
    }

#pragma warning disable RS1001, RS1036, RS1038, RS1041, RS2008 // Nothing loads this analyzer but the test.
    sealed class Failing : DiagnosticAnalyzer
    {
        static readonly DiagnosticDescriptor Descriptor = new("MLD2005", "title", "message", "category", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSyntaxTreeAction(_ => throw new InvalidOperationException("out of luck"));
        }
    }
#pragma warning restore
}
