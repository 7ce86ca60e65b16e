using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>The result of a call that changes nothing but returns something new stands alone as a statement: a longer chain, other rows, another tensor.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DiscardedResult() : MlAnalyzer(Catalogue.DiscardedResult)
{
    static readonly string[] Pure = ["append", "transform", "same-rows", "slice", "new-tensor", "activation", "elementwise", "arithmetic", "logarithm", "one-hot", "row-slice"];

    private protected override void Check(RuleContext context)
    {
        foreach (var step in Pure.SelectMany(context.Program.Steps))
        {
            if (step.Operation.Parent is IExpressionStatementOperation && step.Argument("inplace") is not { ArgumentKind: ArgumentKind.Explicit })
                context.Report(step.NameLocation, step.Name);
        }
    }
}
