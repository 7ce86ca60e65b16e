using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What happens to the rows that models have predicted.</summary>
sealed class Predictions(MlProgram program)
{
    static readonly string[] Readers = ["predict", "engine", "enumerate", "rows", "experiment"];

    /// <summary>Whether all of them certainly go into the library's own evaluation, or to another model, and nowhere else.</summary>
    public bool AreOnlyEvaluated => Readers.All(role => program.Steps(role).Count == 0) && program.Steps("transform").All(step => IsOnlyEvaluated(step.Operation));

    /// <summary>The first evaluation of the code that a document governs, where all of them certainly see all rows of their part together and nobody else sees predictions.</summary>
    public Step? OnlySeenWhole(DesignDocument document)
    {
        var evaluations = program.Steps("evaluate").Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath)).ToList();
        return evaluations.All(IsOfAllRows) && AreOnlyEvaluated ? evaluations.FirstOrDefault() : null;
    }

    bool IsOfAllRows(Step evaluation) => program.Fits.Scores.FirstOrDefault(score => score.Step.Equals(evaluation)) is { Data.Cuts: var cuts } && cuts.All(cut => cut is PartCut);

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
