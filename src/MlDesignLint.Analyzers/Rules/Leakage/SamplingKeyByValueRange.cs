using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>A split's sampling key is a column of real numbers or keys of the row class: these are cut by value, not hashed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SamplingKeyByValueRange() : MlAnalyzer(Catalogue.SamplingKeyByValueRange)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var split in context.Program.StepsWith("key"))
        {
            if (split.Text("key") is { } key
                && context.Program.RowColumns.Of(split.Input("input"))?.FirstOrDefault(column => column.Name == key) is { } column && (column.IsReal || column.IsKey)
                && split.Input("key") is { } argument)
                context.Report(argument.Operation.Syntax.GetLocation(), key);
        }
    }
}
