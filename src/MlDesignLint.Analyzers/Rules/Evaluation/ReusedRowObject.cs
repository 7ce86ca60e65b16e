using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>Rows that are all one object, rewritten at each step, are kept side by side in a list, a dictionary or an order.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReusedRowObject() : MlAnalyzer(Catalogue.ReusedRowObject)
{
    const int MaxOperators = 16;

    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var keeper in program.StepsWith("keeps"))
        {
            if (keeper.Input("maps") is null && RowsOf(program, keeper.Receiver, MaxOperators) is { } rows && rows.Input("reuse") is { } reuse && program.Constants.Fold(reuse) is true)
                context.Report(rows.Argument(rows.Fact["reuse"]!)!.Syntax.GetLocation(), keeper.Name);
        }

        foreach (var add in program.Steps("add"))
        {
            if (RowsOf(program, LoopedOver(program, add.Input("element")), MaxOperators) is { } rows && rows.Input("reuse") is { } reuse && program.Constants.Fold(reuse) is true)
                context.Report(rows.Argument(rows.Fact["reuse"]!)!.Syntax.GetLocation(), add.Name);
        }
    }

    /// <summary>The sequence that a loop's element comes from, where it is added as it is.</summary>
    static Value? LoopedOver(MlProgram program, Value? element) =>
        program.Values.Of(element).Single is { Element: ForEachStatementSyntax } row ? row with { Element = null } : null;

    /// <summary>The enumeration of rows that a sequence hands on as they are.</summary>
    static Step? RowsOf(MlProgram program, Value? sequence, int operators) => program.StepOf(program.Values.Of(sequence).Single) switch
    {
        { Fact.Role: "enumerate" } rows => rows,
        { Fact.Role: "same-elements" } step when operators > 0 && step.Fact["selector"] is null && step.Fact["keeps"] is null => RowsOf(program, step.Receiver, operators - 1),
        _ => null,
    };
}
