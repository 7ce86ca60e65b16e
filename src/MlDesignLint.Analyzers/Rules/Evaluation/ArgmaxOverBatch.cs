using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>The place of the greatest number is taken over the rows of a batch, not over the classes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArgmaxOverBatch() : MlAnalyzer(Catalogue.ArgmaxOverBatch)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var choice in context.Program.Labels.TakenOverRows)
            context.Report(choice.Location, choice.Name);
    }
}
