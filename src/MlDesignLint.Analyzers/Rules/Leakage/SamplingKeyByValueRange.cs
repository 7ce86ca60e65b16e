using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>A split's sampling key is a column of real numbers or keys of the row class: these are cut by value, not hashed. The label as key is worse, and another rule's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SamplingKeyByValueRange() : MlAnalyzer(Catalogue.SamplingKeyByValueRange)
{
    private protected override void Check(RuleContext context)
    {
        HashSet<Step> labelled = [.. LabelAsSamplingKey.In(context.Program).Select(found => found.Split)];
        foreach (var split in context.Program.StepsWith("key").Where(split => !labelled.Contains(split)))
        {
            if (split.Text("key") is { } key
                && context.Program.RowColumns.Of(split.Input("input"))?.FirstOrDefault(column => column.Name == key) is { } column && (column.IsReal || column.IsKey)
                && split.Input("key") is { } argument)
                context.Report(argument.Operation.Syntax.GetLocation(), key);
        }
    }
}
