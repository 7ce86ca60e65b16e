using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What is taken from the results of a cross-validation, and how.</summary>
sealed class Folds(MlProgram program)
{
    const int MaxCopies = 8;

    /// <summary>The cross-validation whose results a sequence is, all of them and in their own order; null where that is not certain.</summary>
    public Step? SequenceOf(Value? results) => SequenceOf(results, MaxCopies);

    Step? SequenceOf(Value? results, int copies) => program.StepOf(program.Values.Of(results).Single) switch
    {
        { Fact.Role: "cross-validate" } step => step,
        { Fact.Role: "same-elements", Operation: IInvocationOperation { Arguments.Length: 1 } } copy when copies > 0 && !IsSorted(copy) => SequenceOf(copy.Receiver, copies - 1),
        _ => null,
    };

    /// <summary>The cross-validation whose first result, by position alone, an expression is.</summary>
    public Step? FirstOf(Value? result) =>
        program.Values.Of(result).Single is { Element: 0 } origin && program.StepOf(origin with { Element = null }) is { Fact.Role: "cross-validate" } validation && !IsSorted(validation)
            ? validation
            : null;

    /// <summary>The call that maps each element of a sequence by a lambda, where a read is all that the lambda does.</summary>
    public Step? MappingBy(IOperation read)
    {
        var function = read.Parent;
        while (function is IConversionOperation or IReturnOperation or IBlockOperation or IAnonymousFunctionOperation or IDelegateCreationOperation or IArgumentOperation)
            function = function.Parent;
        return program.StepOf(function) is { Fact.Role: "same-elements" or "extreme" } call && call.Argument("selector") is not null ? call : null;
    }

    /// <summary>Whether a result, or a copy of it, is sorted in place.</summary>
    bool IsSorted(Step results) => program.Steps("sort").Any(sort => sort.Input("sorted") is { } sorted
        && program.Values.Of(sorted).Origins.Concat(program.Values.Of(sorted with { Element = 0 }).Origins).Any(origin => origin.Operation == results.Operation));
}
