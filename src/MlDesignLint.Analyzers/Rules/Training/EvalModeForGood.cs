using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>A training loop switches its model to inference and never back.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EvalModeForGood() : MlAnalyzer(Catalogue.EvalModeForGood)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var eval in context.Program.Inference.SwitchedForGood)
            context.Report(eval.NameLocation, eval.Name);
    }
}
