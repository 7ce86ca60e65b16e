using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>The result of a call that changes nothing but returns something new stands alone as a statement: a longer chain, other rows, another tensor.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DiscardedResult() : MlAnalyzer(Catalogue.DiscardedResult)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var step in new[] { "append", "transform", "same-rows", "slice", "new-tensor" }.SelectMany(context.Program.Steps))
        {
            if (step.Operation.Parent is IExpressionStatementOperation { IsImplicit: false })
                context.Report(step.NameLocation, step.Name);
        }
    }
}
