using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>A dispose scope is opened, and nothing closes it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisposedScope() : MlAnalyzer(Catalogue.UndisposedScope)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var scope in context.Program.Steps("dispose-scope").Where(context.Program.Scopes.IsDropped))
            context.Report(scope.NameLocation, scope.Name);
    }
}
