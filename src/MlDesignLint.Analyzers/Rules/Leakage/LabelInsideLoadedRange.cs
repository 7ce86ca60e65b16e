using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>On a row class that is loaded, the range of file columns of one member takes in the file column of the label.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LabelInsideLoadedRange() : MlAnalyzer(Catalogue.LabelInsideLoadedRange)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        var labels = program.Steps("trainer").Select(trainer => trainer.Text("label")).Concat(program.Chains.All.SelectMany(program.SourceLabels)).OfType<string>().ToImmutableHashSet();
        foreach (var row in program.StepsWith("marked-only").Select(RowClass.Of).OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            var members = RowClass.MembersOf(row).Select(member => (Member: member, Range: RangeOf(member))).Where(member => member.Range is not null).ToList();
            foreach (var (label, place) in members.Where(member => labels.Contains(RowClass.ColumnOf(member.Member)) && member.Range!.Value.First == member.Range.Value.Last))
            {
                foreach (var (member, range) in members.Where(other => other.Range!.Value.First < other.Range.Value.Last))
                {
                    if (range!.Value.First <= place!.Value.First && place.Value.First <= range.Value.Last && RowClass.Attribute(member, "load-column")?.ApplicationSyntaxReference?.GetSyntax().GetLocation() is { } location)
                        context.Report(location, member.Name, place.Value.First, label.Name);
                }
            }
        }
    }

    /// <summary>The first and last file column of a member; null where it has none or lists them one by one.</summary>
    static (int First, int Last)? RangeOf(ISymbol member) => RowClass.Attribute(member, "load-column")?.ConstructorArguments.Select(argument => argument.Kind == TypedConstantKind.Array ? null : argument.Value as int?).ToList() switch
    {
        [{ } index] => (index, index),
        [{ } first, { } last] => (first, last),
        _ => null,
    };
}
