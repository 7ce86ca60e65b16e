using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>
/// A database query, or a deferred one that draws random numbers, is handed over as rows that something is fitted on: each pass over the view runs it again.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryAsRows() : MlAnalyzer(Catalogue.QueryAsRows)
{
    const int MaxOperators = 16;

    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        var learned = program.Fits.All.Select(fit => fit.Data).OfType<DataSet>().SelectMany(data => data.Trail).ToList();
        foreach (var load in program.StepsWith("rows").Where(learned.Contains))
        {
            var rows = load.Input("rows")!.Operation.Unconverted();
            if (MlProgram.FactOf(rows.Type)?.Role == "queryable-type" || IsDrawnAnew(program, load.Input("rows"), MaxOperators))
                context.Report(rows.Syntax.GetLocation(), rows.Syntax.ToString());
        }
    }

    /// <summary>Whether a sequence is not held in memory and one of its operators draws random numbers whenever it runs.</summary>
    static bool IsDrawnAnew(MlProgram program, Value? rows, int operators) =>
        operators > 0 && program.StepOf(program.Values.Of(rows).Single) is { Fact: { Role: "order" or "same-elements" or "some-elements" } fact } step
        && !(fact.Role == "same-elements" && fact.Is("keeps"))
        && (new[] { "selector", "decides" }.Any(trait => program.Lambdas.StepsIn(step.Input(trait)).Any(draw => draw.Fact.Role == "draw")) || IsDrawnAnew(program, step.Receiver, operators - 1));
}
