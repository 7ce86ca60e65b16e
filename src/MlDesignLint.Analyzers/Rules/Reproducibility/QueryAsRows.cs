using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>
/// What is fitted on is a database query, or a sequence that is made anew for each pass over the view and draws random numbers or reads from what was opened outside.
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
            if (MlProgram.FactOf(rows.Type)?.Role == "queryable-type" || IsDrawnAnew(program, load.Input("rows"), MaxOperators) || IsSpentIterator(program, load.Input("rows")))
                context.Report(rows.Syntax.GetLocation(), rows.Syntax.ToString());
        }
    }

    /// <summary>Whether an iterator draws numbers that another pass does not draw again, or reads from what it is given open.</summary>
    static bool IsSpentIterator(MlProgram program, Value? rows) =>
        program.Lambdas.IteratorOf(rows) is { } body && program.Lambdas.StepsIn(body).ToList() is var steps && !steps.Any(step => step.Fact.Role == "rewind")
        && (steps.Any(step => step.Fact.Role == "draw" && !IsRepeatable(program, step.Receiver, body))
            || Lambdas.GivenTo(body).Any(given => MlProgram.FactOf(given.Type)?.Role == "one-pass-type"));

    /// <summary>Whether a generator starts from the same seed in each pass.</summary>
    static bool IsRepeatable(MlProgram program, Value? generator, IOperation body) =>
        program.StepOf(program.Values.Of(generator).Single) is { HasOwnSeed: true } made && body.Syntax.Span.Contains(made.Syntax.Span);

    /// <summary>Whether a sequence is not held in memory and one of its operators draws random numbers whenever it runs.</summary>
    static bool IsDrawnAnew(MlProgram program, Value? rows, int operators) =>
        operators > 0 && program.StepOf(program.Values.Of(rows).Single) is { Fact: { Role: "order" or "same-elements" or "some-elements" } fact } step
        && !(fact.Role == "same-elements" && fact.Is("keeps"))
        && (new[] { "selector", "decides" }.Any(trait => program.Lambdas.StepsIn(step.Input(trait)).Any(draw => draw.Fact.Role == "draw")) || IsDrawnAnew(program, step.Receiver, operators - 1));
}
