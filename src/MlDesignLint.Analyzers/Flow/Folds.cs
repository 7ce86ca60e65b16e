using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What is taken from the results of a cross-validation, and how.</summary>
sealed class Folds(MlProgram program)
{
    /// <summary>The cross-validation whose results a sequence is, all of them and in their own order; null where that is not certain.</summary>
    public Step? SequenceOf(Value? results) => program.StepOf(program.Values.Of(results).Single) switch
    {
        { Fact.Role: "cross-validate" } step => step,
        { Fact.Role: "same-elements", Operation: IInvocationOperation { Arguments.Length: 1 } } copy when !IsSorted(copy) => SequenceOf(copy.Receiver),
        _ => null,
    };

    /// <summary>The cross-validation whose first result, by position alone, an expression is.</summary>
    public Step? FirstOf(Value? result) => program.Values.Of(result).Single is { } origin ? origin.Operation switch
    {
        IInvocationOperation { Arguments.Length: 1 } when program.StepOf(origin) is { Fact: { Role: "choose" } fact } choice && fact["end"] == "first" => SequenceOf(choice.Receiver),
        IArrayElementReferenceOperation { Indices: [var index] } element when IsZero(index, origin) => SequenceOf(Value.Of(element.ArrayReference, origin.Path)),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var index] } element when IsZero(index.Value, origin) => SequenceOf(Value.Of(element.Instance, origin.Path)),
        _ => null,
    } : null;

    /// <summary>The call that maps each element of a sequence by a lambda, where a read is all that the lambda does.</summary>
    public Step? MappingBy(IOperation read)
    {
        var function = read.Parent;
        while (function is IConversionOperation or IReturnOperation or IBlockOperation or IAnonymousFunctionOperation or IDelegateCreationOperation or IArgumentOperation)
            function = function.Parent;
        return program.StepOf(function) is { Fact.Role: "same-elements" or "extreme" } call && call.Argument("selector") is not null ? call : null;
    }

    bool IsSorted(Step copy) => program.Steps("sort").Any(sort => program.Values.Of(sort.Input("sorted")).Origins.Any(origin => origin.Operation == copy.Operation));

    bool IsZero(IOperation index, Value origin) => program.Constants.Fold(Value.Of(index, origin.Path)) is 0;
}
