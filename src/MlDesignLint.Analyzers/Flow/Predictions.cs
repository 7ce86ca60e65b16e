using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What happens to the rows that models have predicted.</summary>
sealed class Predictions(MlProgram program)
{
    static readonly string[] Readers = ["predict", "engine", "enumerate", "rows", "experiment"];

    /// <summary>Whether all of them certainly go into the library's own evaluation, or to another model, and nowhere else.</summary>
    public bool AreOnlyEvaluated => Readers.All(role => program.Steps(role).Count == 0) && program.Steps("transform").All(step => IsOnlyEvaluated(step.Operation));

    bool IsOnlyEvaluated(IOperation rows) => rows.Parent switch
    {
        IConversionOperation or IParenthesizedOperation => IsOnlyEvaluated(rows.Parent),
        IArgumentOperation { Parent: IInvocationOperation call } => program.StepOf(call)?.Fact.Role switch
        {
            "evaluate" or "fit" or "cross-validate" => true,
            "transform" or "same-rows" => IsOnlyEvaluated(call),
            _ => false,
        },
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => program.ReadsOf(local).All(IsOnlyEvaluated),
        IExpressionStatementOperation => true,
        _ => false,
    };
}
