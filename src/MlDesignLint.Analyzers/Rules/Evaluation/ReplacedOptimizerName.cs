using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>A model is compiled by the names of an optimizer and a loss, and gets another one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReplacedOptimizerName() : MlAnalyzer(Catalogue.ReplacedOptimizerName)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (compile, name) in context.Program.Networks.ReplacedNames)
            context.Report(compile.NameLocation, name, compile.Name);
    }
}
