using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>Rows that are all one object, rewritten at each step, are kept side by side in a list, a dictionary or an order.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReusedRowObject() : MlAnalyzer(Catalogue.ReusedRowObject)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var keeper in program.StepsWith("keeps"))
        {
            if (RowsOf(program, keeper.Receiver) is { } rows && rows.Input("reuse") is { } reuse && program.Constants.Fold(reuse) is true)
                context.Report(rows.Argument(rows.Fact["reuse"]!)!.Syntax.GetLocation(), keeper.Name);
        }
    }

    /// <summary>The enumeration of rows that a sequence hands on as they are.</summary>
    static Step? RowsOf(MlProgram program, Value? sequence) => program.StepOf(program.Values.Of(sequence).Single) switch
    {
        { Fact.Role: "enumerate" } rows => rows,
        { Fact.Role: "same-elements" } step when step.Fact["selector"] is null && step.Fact["keeps"] is null => RowsOf(program, step.Receiver),
        _ => null,
    };
}
