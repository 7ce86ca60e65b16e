using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>A tensor that a dispose scope frees is returned out of it, or left in a variable that is read behind it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TensorOutlivesScope() : MlAnalyzer(Catalogue.TensorOutlivesScope)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (use, name) in context.Program.Scopes.Escapes)
            context.Report(use.GetLocation(), name);
    }
}
