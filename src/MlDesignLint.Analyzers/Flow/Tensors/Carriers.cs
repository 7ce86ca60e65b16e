using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>What in a function still holds what a tensor was computed from.</summary>
sealed class Carriers(MlProgram program)
{
    /// <summary>Whether a result certainly is not trained on in its function, nor leaves it with its gradients: only what is counted, drawn or read out of it is kept or returned.</summary>
    public bool IsDropped(Step call)
    {
        var function = Reach.FunctionOf(call.Syntax);
        if (program.SymbolOf(function) is not IMethodSymbol method || Modules.IsForward(method) || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None))
            return false;
        var operations = function.DescendantNodes().Where(node => node is AssignmentExpressionSyntax or VariableDeclaratorSyntax or InvocationExpressionSyntax).Select(program.OperationAt).OfType<IOperation>().ToList();
        var carriers = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var known = -1; known != carriers.Count;)
        {
            known = carriers.Count;
            foreach (var operation in operations)
            {
                var (target, value) = operation switch
                {
                    IVariableDeclaratorOperation { Symbol: var local, Initializer.Value: var made } => (local, made),
                    IAssignmentOperation assignment => (OwnerOf(assignment.Target), assignment.Value),
                    // A collection that something is added to.
                    IInvocationOperation { Instance: { } collection, Arguments: [.., var last] } adding when adding.Type?.SpecialType == SpecialType.System_Void => (OwnerOf(collection), last.Value),
                    _ => ((ISymbol?)null, null),
                };
                if (value is null || !Carries(value, call, carriers))
                    continue;
                if (target is not (ILocalSymbol or IParameterSymbol))
                    return false;
                carriers.Add(target);
            }
        }

        return !operations.Any(operation => IsTrained(operation, call, carriers)) && program.Definitions.ReturnedBy(function).All(source => source.Operation is { } returned && !Carries(returned, call, carriers))
            && !function.DescendantNodes().OfType<YieldStatementSyntax>().Any();
    }

    /// <summary>Whether a call makes gradients of what comes from a result, or hands it to code that may do so.</summary>
    bool IsTrained(IOperation operation, Step call, HashSet<ISymbol> carriers) => operation is IInvocationOperation invocation && program.StepOf(invocation) switch
    {
        { Fact.Role: "backward" or "gradient" } => true,
        not null => false,
        null => (invocation.TargetMethod.MethodKind == MethodKind.DelegateInvoke || (program.IsOwn(invocation.TargetMethod) && !program.Reach.From(invocation.Syntax).Lacks("backward", "gradient"))),
    } && invocation.Arguments.Select(argument => argument.Value).Append(invocation.Instance).Any(given => given is not null && Carries(given, call, carriers));

    /// <summary>The variable that an assignment changes: itself, the tuple's part or the collection whose element it is.</summary>
    static ISymbol? OwnerOf(IOperation target) => target.Unconverted() switch
    {
        IPropertyReferenceOperation { Instance: { } instance } => OwnerOf(instance),
        IArrayElementReferenceOperation element => OwnerOf(element.ArrayReference),
        IDeclarationExpressionOperation declared => OwnerOf(declared.Expression),
        ITupleOperation { Elements: [var first, ..] } => OwnerOf(first),
        var reference => Variables.SymbolOf(reference),
    };

    /// <summary>Whether a value is, or is computed from, a result or what holds it.</summary>
    bool Carries(IOperation value, Step call, HashSet<ISymbol> carriers)
    {
        if (value.Syntax == call.Syntax || (Variables.SymbolOf(value) is { } symbol && carriers.Contains(symbol)))
            return true;
        return !(value.Type is { } type && !Inference.Mentions(type)) && program.StepOf(value)?.Fact.Is("counted") != true && value.ChildOperations.Any(part => Carries(part, call, carriers));
    }
}
