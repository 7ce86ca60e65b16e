using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>A loop that trains or predicts makes tensors, and nothing in it or around it ever frees one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TensorsNeverFreed() : MlAnalyzer(Catalogue.TensorsNeverFreed)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (loop, maker) in context.Program.Scopes.LoopsWithoutDisposal)
            context.Report(loop.GetFirstToken().GetLocation(), maker.Name);
    }
}
