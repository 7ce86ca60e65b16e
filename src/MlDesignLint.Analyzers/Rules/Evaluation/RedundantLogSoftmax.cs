using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow.Tensors;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>The logarithms of a softmax go into a loss that takes a softmax itself: right, but twice the work.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RedundantLogSoftmax() : MlAnalyzer(Catalogue.RedundantLogSoftmax)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var input in LossInput.In(context.Program).Where(input => input.IsRedundant))
            context.Report(input.Loss.NameLocation, input.Name);
    }
}
