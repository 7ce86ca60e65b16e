using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>A module with dropout or batch normalisation predicts outside of training, and nothing sets it to inference.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InferenceInTrainingMode() : MlAnalyzer(Catalogue.InferenceInTrainingMode)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var call in context.Program.Inference.InTrainingMode)
            context.Report(call.NameLocation, call.Name);
    }
}
