using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow.Formulas;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>The fractions that the program hands to a method of its own which writes a file of some name, and the metrics that they are.</summary>
sealed class CardNumbers(MlProgram program)
{
    /// <summary>The files that methods write, each with the fractions that a call gives the method, by themselves or in an object.</summary>
    public IEnumerable<(string Path, IReadOnlyList<IOperation> Numbers)> In(Func<string, bool> isWanted, Regex file) =>
        from tree in program.Trees
        where isWanted(tree.FilePath) && Words.In(program, tree.FilePath.Equals).Any(file.IsMatch)
        from path in Words.TokensIn(tree)
        where path.IsKind(SyntaxKind.StringLiteralToken) && file.IsMatch(path.ValueText)
        let writer = path.Parent is { } literal ? program.SymbolOf(Step.FunctionAround(literal)) as IMethodSymbol : null
        where writer is { Parameters.Length: > 0 }
        from call in program.Calls.To(writer).Select(program.OperationAt).OfType<IInvocationOperation>()
        let numbers = call.Arguments.SelectMany(argument => FractionsIn(argument.Value)).ToList()
        where numbers.Count > 0
        select (path.ValueText, (IReadOnlyList<IOperation>)numbers);

    IEnumerable<IOperation> FractionsIn(IOperation given) => given.Unconverted() switch
    {
        { Type.SpecialType: SpecialType.System_Single or SpecialType.System_Double } number => [number],
        IObjectOrCollectionInitializerOperation { Initializers: var members } => members.OfType<ISimpleAssignmentOperation>().SelectMany(member => FractionsIn(member.Value)),
        var made when IsWritten(made) => made.ChildOperations.Select(part => (part as IArgumentOperation)?.Value ?? (part as ISimpleAssignmentOperation)?.Value ?? part).SelectMany(FractionsIn),
        ILocalReferenceOperation read when program.Values.Of(new(read)).Single is { Operation: var made } && IsWritten(made) => FractionsIn(made),
        _ => [],
    };

    static bool IsWritten(IOperation operation) => operation is IObjectCreationOperation or IAnonymousObjectCreationOperation or ITupleOperation;

    /// <summary>The metrics that a number may be, by the library or by a method of the program's own; null where one is not known.</summary>
    public List<MetricDefinition>? MetricsOf(IOperation number)
    {
        if (program.Values.Of(new(number)) is not { IsComplete: true, Origins: var origins })
            return null;
        var metrics = origins.Select(origin => program.StepOf(origin) is { Fact: { Role: "metric", Api: var api } } ? MetricLexicon.Metrics.FirstOrDefault(known => known.ComputedBy.Contains(api)) : MetricOf(origin.Path)).ToList();
        return metrics.Contains(null) ? null : [.. metrics.OfType<MetricDefinition>().Distinct()];
    }

    /// <summary>The metric that the outermost of some methods computes.</summary>
    MetricDefinition? MetricOf(CallPath? calls) => calls is null ? null : MetricOf(calls.Outer) ?? program.HandWritten.MetricOf(calls.Target) ?? HandWritten.MetricCalled(calls.Target.Name);
}
