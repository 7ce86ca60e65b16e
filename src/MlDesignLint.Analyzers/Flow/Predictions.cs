using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What happens to the rows that models have predicted.</summary>
sealed class Predictions(MlProgram program)
{
    static readonly string[] Readers = ["predict", "engine", "enumerate", "rows", "experiment"];
    static readonly string[] WholeReaders = ["rows", "experiment"];

    /// <summary>Whether all of them certainly go into the library's own evaluation, or to another model, and nowhere else.</summary>
    public bool AreOnlyEvaluated => Readers.All(role => program.Steps(role).Count == 0) && program.Steps("transform").All(step => IsOnlyEvaluated(step.Operation));

    /// <summary>The first evaluation of the code that a document governs, where all of them certainly see all rows of their part together and nobody else sees predictions.</summary>
    public Step? OnlySeenWhole(DesignDocument document) => AreOnlyEvaluated && EvaluationsOf(document) is { } evaluations ? evaluations.FirstOrDefault() : null;

    /// <summary>
    /// The evaluation, or the metric written by hand, of the code that a document governs, where none tells the groups of a column apart: predictions may be taken
    /// as rows, but no code looks at the column of them.
    /// </summary>
    public (Location Place, string Name)? BlindTo(RowColumn column, DesignDocument document)
    {
        if (EvaluationsOf(document) is not { } evaluations || WholeReaders.Any(role => program.Steps(role).Count > 0) || !program.Steps("transform").All(step => IsOnlyEvaluated(step.Operation, isEnumeratedToo: true))
            || ColumnLooks.Any(program, document.Governs, column) || ColumnLooks.MayBeElsewhere(program, document.Governs, column))
            return null;
        if (evaluations.FirstOrDefault() is { } evaluation)
            return (evaluation.Location, evaluation.Name);
        return program.HandWritten.Methods.FirstOrDefault(method => document.Governs(method.Locations[0].SourceTree!.FilePath) && program.Calls.To(method).Count > 0 && program.HandWritten.MetricOf(method) is not null) is { } metric
            ? (metric.Locations[0], metric.Name)
            : null;
    }

    /// <summary>The evaluations of governed code; null where one of them may see some rows only.</summary>
    IReadOnlyList<Step>? EvaluationsOf(DesignDocument document) =>
        program.Steps("evaluate").Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath)).ToList() is var evaluations && evaluations.All(IsOfAllRows) ? evaluations : null;

    bool IsOfAllRows(Step evaluation) => program.Fits.Scores.FirstOrDefault(score => score.Step.Equals(evaluation)) is { Data.Cuts: var cuts } && cuts.All(cut => cut is PartCut);

    bool IsOnlyEvaluated(IOperation rows, bool isEnumeratedToo = false) => rows.Parent switch
    {
        IConversionOperation or IParenthesizedOperation => IsOnlyEvaluated(rows.Parent, isEnumeratedToo),
        IArgumentOperation { Parent: IInvocationOperation call, Parameter: var parameter } => program.StepOf(call)?.Fact.Role switch
        {
            "evaluate" or "fit" or "cross-validate" => true,
            "enumerate" => isEnumeratedToo,
            "transform" or "same-rows" => IsOnlyEvaluated(call, isEnumeratedToo),
            _ => isEnumeratedToo && parameter is not null && program.IsOwn(parameter) && program.ReadsOf(parameter.OriginalDefinition).All(read => IsOnlyEvaluated(read, isEnumeratedToo)),
        },
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => program.ReadsOf(local).All(read => IsOnlyEvaluated(read, isEnumeratedToo)),
        IExpressionStatementOperation => true,
        _ => false,
    };
}
