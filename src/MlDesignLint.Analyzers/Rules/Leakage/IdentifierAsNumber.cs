using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>A number of the row class that is called an identifier or a postal code is a feature as it is, or only scaled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdentifierAsNumber() : MlAnalyzer(Catalogue.IdentifierAsNumber)
{
    static readonly Regex Identifier = new("^(id|ID|Id)$|([a-z0-9]I[dD]|_[iI][dD]|[a-z0-9]_?(Guid|Uuid|RowNumber|ZipCode|PostalCode))$|^(Guid|Uuid|Row_?Number|Zip_?[Cc]ode|Zip|Postal_?[Cc]ode)$", RegexOptions.CultureInvariant);

    private protected override void Check(RuleContext context)
    {
        foreach (var fit in context.Program.Fits.All)
        {
            if (fit.Chain.LastOrDefault(step => step.Fact.Role == "trainer") is not { } trainer || trainer.Text("features") is not { } features || context.Program.RowColumns.Of(fit.Step.Input("input")) is not { } loaded)
                continue;
            var columns = context.Program.ColumnsBefore(fit.Chain, trainer);
            foreach (var (name, input) in columns.InputsOf(features))
            {
                if (columns.NumbersOf(name) is { } source && Identifier.IsMatch(source) && loaded.Any(column => column.Name == source && column.IsNumber) && source != trainer.Text("label"))
                    context.Report(input.Operation.Syntax.GetLocation(), source);
            }
        }
    }
}
