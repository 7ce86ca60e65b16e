using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>The columns of all rows that the governed code loads are known, and a declared column is none of them, nor does any name or text of the code say it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclaredColumnUnknown() : MlAnalyzer(Catalogue.DeclaredColumnUnknown)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents)
        {
            var declared = ColumnsOf(document.Contract).Where(column => ColumnNames.IsColumn(column.Value)).ToList();
            var loads = declared.Count == 0 ? [] : context.Program.Steps("load").Where(load => document.Governs(load.Syntax.SyntaxTree.FilePath)).ToList();
            if (loads.Count == 0 || !context.Program.Learns || loads.Select(load => context.Program.RowColumns.Of(load.Value)).ToList() is var loaded && loaded.Contains(null))
                continue;
            var names = loaded.SelectMany(columns => columns!).Select(column => column.Name).Concat(Words.In(context.Program, document.Governs)).Distinct(StringComparer.Ordinal);
            if (declared.FirstOrDefault(column => !names.Any(name => ColumnNames.AreSame(name, column.Value))) is { } missing)
                context.Report(loads[0].Location, document, missing.Span, missing.Value);
        }
    }

    static IEnumerable<Claim<string>> ColumnsOf(Design.Contract contract) =>
        new[] { contract.Label, contract.Split?.Column, contract.Split?.Group }.OfType<Claim<string>>().Concat(contract.UnavailableAtPrediction).Concat(contract.Sensitive);
}
