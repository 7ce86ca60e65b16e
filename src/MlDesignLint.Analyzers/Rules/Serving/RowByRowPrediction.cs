using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>An engine predicts each row that a view enumerates, one at a time; a few rows taken to be looked at are none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RowByRowPrediction() : MlAnalyzer(Catalogue.RowByRowPrediction)
{
    const int MaxOperators = 16;

    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var predict in program.Steps("predict"))
        {
            if (program.Values.Of(predict.Input("example")).Single is { Element: ForEachStatementSyntax or LambdaExpressionSyntax } row && IsEnumerated(program, row with { Element = null }, MaxOperators))
                context.Report(predict.NameLocation, predict.Name);
        }
    }

    static bool IsEnumerated(MlProgram program, Value? rows, int operators) => program.StepOf(program.Values.Of(rows).Single) switch
    {
        { Fact.Role: "enumerate" } step => program.StepOf(program.Values.Of(step.Input("input")).Single)?.Fact["cut"] != "take",
        { Fact.Role: "same-elements" } step when operators > 0 => IsEnumerated(program, step.Receiver, operators - 1),
        _ => false,
    };
}
