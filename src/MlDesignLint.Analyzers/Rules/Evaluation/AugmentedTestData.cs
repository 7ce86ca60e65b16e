using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>The test part of a data set goes through transforms that draw random numbers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AugmentedTestData() : MlAnalyzer(Catalogue.AugmentedTestData)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (samples, transform) in context.Program.Samples.AugmentedTests)
            context.Report(transform.Location, transform.Name, samples);
    }
}
