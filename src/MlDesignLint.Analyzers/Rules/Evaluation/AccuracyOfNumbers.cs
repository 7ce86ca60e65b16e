using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>A model that predicts one number without bounds is compiled with accuracy as its metric.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AccuracyOfNumbers() : MlAnalyzer(Catalogue.AccuracyOfNumbers)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (compile, loss) in context.Program.Labels.AccuracyOfNumbers)
            context.Report(compile.Input("metrics")!.Operation.Syntax.GetLocation(), loss.Name);
    }
}
