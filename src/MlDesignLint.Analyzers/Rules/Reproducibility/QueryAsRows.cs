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
            if (MlProgram.FactOf(rows.Type)?.Role == "queryable-type" || IsMadeAnew(program, load.Input("rows"), MaxOperators))
                context.Report(rows.Syntax.GetLocation(), rows.Syntax.ToString());
        }
    }

    /// <summary>Whether an iterator draws numbers that another pass does not draw again, or reads from what it is given open.</summary>
    static bool IsSpentIterator(MlProgram program, Value? rows) =>
        program.Lambdas.IteratorOf(rows) is { } body && program.Lambdas.StepsIn(body).ToList() is var steps && !steps.Any(step => step.Fact.Role == "rewind")
        && (steps.Any(step => step.Fact.Role == "draw" && IsOtherInEachPass(program, step, body))
            || Lambdas.GivenTo(body).Any(given => MlProgram.FactOf(given.Type)?.Role == "one-pass-type"));

    /// <summary>Whether a number certainly comes from the system, or from a generator that does not start from the same seed in each pass; what a helper is given is not looked at.</summary>
    static bool IsOtherInEachPass(MlProgram program, Step draw, IOperation body) =>
        draw.Receiver is not { } generator
        || (body.Syntax.Span.Contains(draw.Syntax.Span) && program.Values.Of(generator) is { IsComplete: true, Origins: var origins }
            && origins.All(origin => !body.Syntax.Span.Contains(origin.Operation.Syntax.Span) || program.StepOf(origin) is { HasOwnSeed: false }));

    /// <summary>Whether a sequence is not held in memory, and its iterator is spent by one pass or one of its operators draws random numbers whenever it runs.</summary>
    static bool IsMadeAnew(MlProgram program, Value? rows, int operators) =>
        IsSpentIterator(program, rows)
        || (operators > 0 && program.StepOf(program.Values.Of(rows).Single) is { Fact: { Role: "order" or "same-elements" or "some-elements" } fact } step
            && !(fact.Role == "same-elements" && fact.Is("keeps"))
            && (new[] { "selector", "decides" }.Any(trait => program.Lambdas.StepsIn(step.Input(trait)).Any(draw => draw.Fact.Role == "draw")) || IsMadeAnew(program, step.Receiver, operators - 1)));
}
