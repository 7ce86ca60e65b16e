using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>A module class holds layers or parameters that nothing registers, or that it sets behind the registration.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnregisteredModule() : MlAnalyzer(Catalogue.UnregisteredModule)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var member in context.Program.Registrations.Missing)
            context.Report(member.Locations[0], member.Name, member.ContainingType.Name);
    }
}
