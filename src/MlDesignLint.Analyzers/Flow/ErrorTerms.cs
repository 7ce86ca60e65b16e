using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What code compares scores with, itself: by a difference of two columns, or by a metric of its own that is given two lists.</summary>
sealed class ErrorTerms(MlProgram program)
{
    const string Score = "Score";

    /// <summary>
    /// The places where a raw score is compared with a column, with that column; null where some score is compared with anything else, or in another form, so that not all comparisons are known.
    /// </summary>
    public IReadOnlyList<(Location Place, string Column)>? All(Func<string, bool> isWanted)
    {
        var found = new List<(Location, string)>();
        foreach (var read in Reads(isWanted))
        {
            if (Compared(read) is not var (place, other) || other.Unconverted() is not IMemberReferenceOperation { Member: var column })
                return null;
            if (!found.Any(known => known.Item1.GetLineSpan().StartLinePosition.Line == place.GetLocation().GetLineSpan().StartLinePosition.Line))
                found.Add((place.GetLocation(), RowClass.ColumnOf(column)));
        }

        return found;
    }

    /// <summary>Where scores are read, and not only shown.</summary>
    public IEnumerable<IOperation> Reads(Func<string, bool> isWanted) => new PredictedColumns(program).ReadsOf(Score).Where(read => isWanted(read.Syntax.SyntaxTree.FilePath) && !IsShown(read));

    /// <summary>What a score stands beside: in a difference, in a pair, or in another list that a method is given together with the list of scores; null where that is not known.</summary>
    (SyntaxNode Place, IOperation Other)? Compared(IOperation score)
    {
        switch (score.Consumer())
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference:
                return (difference.Syntax, difference.LeftOperand.Unconverted() == score ? difference.RightOperand : difference.LeftOperand);
            case ITupleOperation { Elements: [var first, var second] } pair:
                return (pair.Syntax, first.Unconverted() == score ? second : first);
            case IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation lambda } }:
                var list = ListOf(lambda);
                return list?.Parent is IArgumentOperation { Parent: IInvocationOperation call } argument && program.IsOwn(call.TargetMethod) && call.Arguments.Length == 2
                    && call.Arguments.First(other => other != argument).Value.DescendantsAndSelf().OfType<IAnonymousFunctionOperation>().ToList() is [{ Body.Operations: [IReturnOperation { ReturnedValue: { } value }] }]
                        ? (call.Syntax, value)
                        : null;
            default:
                return null;
        }
    }

    /// <summary>The list that a query makes with a lambda, copied or not, as far as one expression says.</summary>
    IOperation? ListOf(IAnonymousFunctionOperation lambda)
    {
        IOperation? list = lambda;
        while (list is not null && !(list is IInvocationOperation call && program.StepOf(call) is { Fact.Role: "same-elements" } && list.Consumer() is not IInvocationOperation { TargetMethod.ContainingNamespace.Name: "Linq" }))
            list = list.Parent is IBlockOperation ? null : list.Parent;
        while (list?.Parent is IConversionOperation)
            list = list.Parent;
        return list;
    }

    /// <summary>Whether a score, also turned into another number, is only put into a text.</summary>
    bool IsShown(IOperation value) => value.Consumer() switch
    {
        IInterpolationOperation => true,
        IInvocationOperation { TargetMethod.ReturnsVoid: true } call => !program.IsOwn(call.TargetMethod),
        IInvocationOperation { TargetMethod: var method } call when method.Name is "Exp" or "Pow" or "ToString" or "Round" => IsShown(call),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract or BinaryOperatorKind.Add } sum when sum.RightOperand.ConstantValue.HasValue => IsShown(sum),
        _ => false,
    };
}
