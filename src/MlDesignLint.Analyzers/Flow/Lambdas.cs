using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What happens inside the functions that are handed to a library.</summary>
sealed class Lambdas(MlProgram program)
{
    const int MaxCalls = 3;

    /// <summary>The library members that a function uses: a lambda written out, or a method of the program, and the methods of the program that it calls; empty where it is not in sight.</summary>
    public IEnumerable<Step> StepsIn(Value? function) => BodyOf(function) is { } body ? StepsIn(body, MaxCalls) : [];

    /// <summary>The library members that a body uses, also through the methods of the program that it calls.</summary>
    public IEnumerable<Step> StepsIn(IOperation body) => StepsIn(body, MaxCalls);

    IEnumerable<Step> StepsIn(IOperation body, int calls) => body.Descendants().SelectMany(operation => program.StepOf(operation) is { } step ? [step]
        : calls > 0 && operation is IInvocationOperation { TargetMethod: var method } && program.IsOwn(method) && BodyOf(method) is { } called ? StepsIn(called, calls - 1)
        : Enumerable.Empty<Step>());

    /// <summary>The method or lambda that a delegate is made of, with its body; null where it is not in sight.</summary>
    public (IMethodSymbol Symbol, IOperation Body)? FunctionOf(Value? function) => program.Values.Of(function).Single?.Operation switch
    {
        IAnonymousFunctionOperation lambda => (lambda.Symbol, lambda.Body),
        IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var method } } when program.IsOwn(method) && BodyOf(method) is { } body => (method, body),
        IMethodReferenceOperation { Method: var method } when program.IsOwn(method) && BodyOf(method) is { } body => (method, body),
        _ => null,
    };

    /// <summary>What a delegate returns, where that is all that it does; null where it does more or is not in sight.</summary>
    public IOperation? ResultOf(Value? function) => BodyOf(function) is IBlockOperation { Operations: [IReturnOperation { ReturnedValue: { } result }] } ? result : null;

    /// <summary>The functions of the program that a delegate may run; null where it may run another one.</summary>
    public IReadOnlyList<SyntaxNode>? FunctionsOf(Value? function)
    {
        if (program.Values.Of(function) is not { IsComplete: true, Origins: var origins })
            return null;
        var found = new List<SyntaxNode>();
        foreach (var operation in origins.Select(origin => origin.Operation).Where(operation => operation.ConstantValue is not { HasValue: true, Value: null }))
        {
            var bodies = operation switch
            {
                IAnonymousFunctionOperation lambda => [lambda.Symbol],
                IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var method } } when program.IsOwn(method) => program.Calls.BodiesOf(method.OriginalDefinition),
                _ => [],
            };
            if (bodies.Count == 0)
                return null;
            found.AddRange(bodies.SelectMany(body => body.DeclaringSyntaxReferences).Select(reference => reference.GetSyntax()));
        }

        return found;
    }

    /// <summary>Whether a value used inside a function was made outside of it, so that all runs of the function share it.</summary>
    public bool IsShared(Value? value, Value? function) =>
        BodyOf(function) is { } body && program.Values.Of(value).Origins is { Length: > 0 } origins && !origins.Any(origin => IsInside(origin.Operation, body) || IsReachedFrom(origin.Path, body));

    /// <summary>The variables and members that a function sets and that live on when it has returned.</summary>
    public IEnumerable<IOperation> WritesOutside(Value? function) => BodyOf(function) is { } body
        ? body.Descendants().Select(operation => operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation step => step.Target,
            _ => null,
        }).OfType<IOperation>().Where(target => target switch
        {
            ILocalReferenceOperation local => !local.Local.DeclaringSyntaxReferences.Any(declaration => body.Syntax.Span.Contains(declaration.Span)),
            IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } => true,
            _ => false,
        })
        : [];

    /// <summary>Where a body reads what it did not make: parameters, and members of its own type.</summary>
    public static IEnumerable<IOperation> GivenTo(IOperation body) => body.Descendants()
        .Where(read => read is IParameterReferenceOperation or IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation });

    static bool IsInside(IOperation operation, IOperation body) => operation.Syntax.SyntaxTree == body.Syntax.SyntaxTree && body.Syntax.Span.Contains(operation.Syntax.Span);

    static bool IsReachedFrom(CallPath? path, IOperation body) => path is not null && (IsInside(path.Call, body) || IsReachedFrom(path.Outer, body));

    /// <summary>The body of the program's own iterator that makes a sequence; null where none does.</summary>
    public IOperation? IteratorOf(Value? sequence) =>
        program.Values.Of(sequence).Single?.Operation is IInvocationOperation { TargetMethod: var method } && program.IsOwn(method)
        && BodyOf(method) is { } body && body.Syntax.DescendantNodes().Any(node => node is YieldStatementSyntax) ? body : null;

    IOperation? BodyOf(Value? function) => FunctionOf(function)?.Body;

    IOperation? BodyOf(IMethodSymbol method) => program.Calls.BodyOf(method.OriginalDefinition)?.DeclaringSyntaxReferences.Select(reference => program.OperationAt(reference.GetSyntax())).FirstOrDefault();
}
