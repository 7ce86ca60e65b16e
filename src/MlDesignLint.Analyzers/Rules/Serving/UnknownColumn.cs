using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>In a chain whose steps and rows are all known, a step reads a column that neither the rows nor a step before bring.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownColumn() : MlAnalyzer(Catalogue.UnknownColumn)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var fit in program.StepsWith("estimator").Where(step => step.Fact.Role is "fit" or "cross-validate"))
        {
            if (program.RowColumns.Of(fit.Input("input")) is { } loaded && program.Chains.IsStraight(fit.Input("estimator")))
                CheckChain(context, program.Chains.Of(fit.Input("estimator")), loaded.Select(column => column.Name));
        }
    }

    static void CheckChain(RuleContext context, IReadOnlyList<Step> chain, IEnumerable<string> loaded)
    {
        var columns = new HashSet<string>(loaded, StringComparer.Ordinal);
        foreach (var step in chain)
        {
            foreach (var read in ReadsOf(step))
            {
                if (context.Program.Constants.Text(read) is { } name && !columns.Contains(name))
                    context.Report(read.Operation.Syntax.GetLocation(), name, Nearest.Of(name, columns));
            }

            // What writes columns that the call does not name ends what is known.
            if (step.Text("output") is not { } output || step.Input("more-outputs") is not null)
                return;
            columns.Add(output);
        }
    }

    /// <summary>The places that name the columns a step reads; without an input of its own it reads what it writes.</summary>
    static IEnumerable<Value> ReadsOf(Step step)
    {
        if (step.Given("inputs") is not null)
            return step.Elements("inputs");
        if (step.Fact.Role == "trainer")
            return new[] { step.Input("label"), step.Input("features"), step.Input("group") }.OfType<Value>();
        return step.Input("input") is { } input && (input.Operation.ConstantValue is { HasValue: true, Value: null } ? step.Input("output") : input) is { } read ? [read] : [];
    }
}
