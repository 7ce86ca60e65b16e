using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>A module predicts outside of training with gradients on, so that every result keeps what it was computed from.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InferenceWithGradients() : MlAnalyzer(Catalogue.InferenceWithGradients)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var call in context.Program.Inference.WithGradients)
            context.Report(call.NameLocation, call.Name);
    }
}
