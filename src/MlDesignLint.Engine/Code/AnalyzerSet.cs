using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers;

namespace MlDesignLint.Engine.Code;

/// <summary>The analyzers that run in the compiler, without the one for documents: the engine checks those itself.</summary>
static class AnalyzerSet
{
    public static ImmutableArray<DiagnosticAnalyzer> Create() =>
    [
        .. typeof(DesignDocumentAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && type != typeof(DesignDocumentAnalyzer))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
