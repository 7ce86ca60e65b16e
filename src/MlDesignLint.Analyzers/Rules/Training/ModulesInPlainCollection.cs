using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>A module class keeps layers or parameters in an array, a list or a dictionary.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModulesInPlainCollection() : MlAnalyzer(Catalogue.ModulesInPlainCollection)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var member in context.Program.Registrations.Collections)
            context.Report(member.Locations[0], member.Name);
    }
}
