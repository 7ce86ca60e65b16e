using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>An AutoML experiment that splits by itself is given a sampling key, which it keeps and never splits by.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedAutomlSamplingKey() : MlAnalyzer(Catalogue.UnusedAutomlSamplingKey)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var search in context.Program.StepsWith("unused-key"))
        {
            if (search.Input("validation") is null && search.Given("unused-key") is { } key && context.Program.Constants.Text(key) is { } name)
                context.Report(key.Operation.Syntax.GetLocation(), name);
        }
    }
}
