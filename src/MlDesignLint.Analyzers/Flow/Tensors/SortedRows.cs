using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Labels in the order of the classes: rows that a loop over the classes adds one class behind the other, or that are ordered by the label itself.</summary>
sealed class SortedRows(MlProgram program)
{
    const int MaxDepth = 8;
    const int MaxCalls = 3;

    /// <summary>Whether labels certainly come in the order of the classes.</summary>
    public bool IsByClass(Value labels) => IsByClass(labels, null, MaxDepth);

    /// <summary>Whether rows, of which a member may be the label, come in the order of the classes.</summary>
    bool IsByClass(Value rows, ISymbol? label, int depth)
    {
        if (depth == 0 || (program.Values.Of(rows).Single ?? program.Values.Within(rows).Single ?? rows) is not { } made)
            return false;
        return program.StepOf(made) switch
        {
            { Fact.Role: "order" } order when label is not null && order.Name.StartsWith("OrderBy", StringComparison.Ordinal) => SymbolEqualityComparer.Default.Equals(MemberOf(order, "keySelector"), label),
            { Fact.Role: "same-elements" } map when map.Argument("selector") is not null => label is null && MemberOf(map, "selector") is { } chosen && map.Input("elements") is { } mapped && IsByClass(mapped, chosen, depth - 1),
            { Fact.Role: "same-elements" } same when same.Fact["cut"] == "none" => same.Input("elements") is { } elements && IsByClass(elements, label, depth - 1),
            _ when made.Operation is IArrayCreationOperation { Initializer: null } array => label is null && CopiedInto(array, made.Path) is var (elements, chosen) && IsByClass(elements, chosen, depth - 1),
            _ => made.Operation is IObjectCreationOperation { Arguments.Length: 0, Initializer: null } list && IsFilledByClass(list, label),
        };
    }

    /// <summary>What one loop copies into an array, element by element by the same index, or which member of it; null where anything else is done to the array.</summary>
    (Value Elements, ISymbol? Member)? CopiedInto(IArrayCreationOperation array, CallPath? path)
    {
        if (array.Syntax.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is not { } variable || program.SymbolOf(variable) is not ILocalSymbol local)
            return null;
        var writes = program.ReadsOf(local).Select(read => read.Parent).OfType<IArrayElementReferenceOperation>().Where(IsChanged).Select(element => element.Parent as ISimpleAssignmentOperation).ToList();
        if (writes is not [{ Target: IArrayElementReferenceOperation { Indices: [ILocalReferenceOperation { Local: var index }] }, Value: var value }] || index.DeclaringSyntaxReferences is not [var counter] || counter.GetSyntax().Parent?.Parent is not ForStatementSyntax
            || !program.ReadsOf(local).All(read => read.Parent is IArrayElementReferenceOperation || IsHarmless(read, MaxCalls) || program.StepOf(read.Consumer()) is { Fact.Role: "array-rows" }))
            return null;
        var (taken, member) = value.Unconverted() is IMemberReferenceOperation { Member: not IPropertySymbol { IsIndexer: true }, Instance: { } owner } read ? (owner, read.Member) : (value.Unconverted(), null);
        return taken switch
        {
            IArrayElementReferenceOperation { ArrayReference: var from, Indices: [ILocalReferenceOperation { Local: var same }] } when SymbolEqualityComparer.Default.Equals(same, index) => (new(from, path), member),
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } from, Arguments: [{ Value: ILocalReferenceOperation { Local: var same } }] } when SymbolEqualityComparer.Default.Equals(same, index) => (new(from, path), member),
            _ => null,
        };
    }

    /// <summary>The member of an element that a lambda returns.</summary>
    ISymbol? MemberOf(Step step, string lambda) => program.Lambdas.ResultOf(Value.Of(step.Argument(lambda)?.Value)) is { } returned
        && returned.Unconverted() is IMemberReferenceOperation { Instance: IParameterReferenceOperation } read ? read.Member : null;

    /// <summary>Whether one addition in a loop over the rows of a class, inside a loop over the classes, fills a list which nothing else changes.</summary>
    bool IsFilledByClass(IObjectCreationOperation list, ISymbol? label)
    {
        if (list.Syntax.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is not { } variable || program.SymbolOf(variable) is not ILocalSymbol local || !program.ReadsOf(local).All(read => IsHarmless(read, MaxCalls)))
            return false;
        var additions = program.ReadsOf(local).Select(read => read.Parent).OfType<IInvocationOperation>().Where(call => call.TargetMethod.Name is "Add" or "AddRange").ToList();
        return additions is [{ Arguments: [{ Value: var added }] } addition]
            && (addition.TargetMethod.Name == "Add" ? Reach.InnermostLoopAround(addition.Syntax) : addition.Syntax) is { } inner
            && Reach.InnermostLoopAround(inner) is { } outer && LabelIn(addition.TargetMethod.Name == "AddRange" ? Mapped(added) : added.Unconverted(), label) is { } value
            && VariablesOf(outer).Concat(CountedIn(outer, inner)).ToList() is { Count: > 0 } classes && value.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Select(read => read.Local).ToList() is { Count: > 0 } used
            && used.Any(each => classes.Contains(each.Name)) && used.All(each => !each.DeclaringSyntaxReferences.Any(reference => inner.Span.Contains(reference.Span)));
    }

    /// <summary>What each element of several that are added at once is made; where that is not written there, themselves.</summary>
    IOperation Mapped(IOperation added) => program.StepOf(added.Unconverted()) is { } map && program.Lambdas.ResultOf(Value.Of(map.Argument("selector")?.Value)) is { } each ? each.Unconverted() : added.Unconverted();

    /// <summary>The part of what is added that is the label: in a tuple or a record the one of a member, of numbers repeated the number, else all of it.</summary>
    static IOperation? LabelIn(IOperation added, ISymbol? label) => added switch
    {
        ITupleOperation tuple => label is IFieldSymbol field ? tuple.Elements.ElementAtOrDefault(Tuples.IndexOf(field)) : null,
        IObjectCreationOperation { Initializer.Initializers: var written } when label is not null && written.OfType<ISimpleAssignmentOperation>().FirstOrDefault(each => each.Target is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member, label)) is { } assigned => assigned.Value,
        IObjectCreationOperation creation => label is null ? null : creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == label.Name)?.Value,
        IInvocationOperation { TargetMethod.Name: "Repeat", Arguments: [{ Value: var repeated }, _] } => label is null ? repeated : null,
        _ => label is null ? added : null,
    };

    static IEnumerable<string> VariablesOf(SyntaxNode loop) => loop switch
    {
        ForEachStatementSyntax each => [each.Identifier.ValueText],
        ForEachVariableStatementSyntax each => each.Variable.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().Select(variable => variable.Identifier.ValueText),
        ForStatementSyntax { Declaration.Variables: var variables } => variables.Select(variable => variable.Identifier.ValueText),
        _ => [],
    };

    /// <summary>The variables that each turn of a loop counts up, outside of an inner one.</summary>
    static IEnumerable<string> CountedIn(SyntaxNode outer, SyntaxNode inner) => outer.DescendantNodes().OfType<PostfixUnaryExpressionSyntax>()
        .Where(count => count.OperatorToken.ValueText == "++" && !inner.Span.Contains(count.Span) && Reach.InnermostLoopAround(count) == outer).Select(count => count.Operand.ToString());

    /// <summary>Whether an element is set where it stands.</summary>
    static bool IsChanged(IOperation element) => element.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == element,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation assignment } tuple => assignment.Target == tuple,
        IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: not RefKind.None } => true,
        _ => false,
    };

    /// <summary>Whether a use of a list leaves the order of its elements as it is.</summary>
    bool IsHarmless(IOperation use, int calls) => use.Parent switch
    {
        IMemberReferenceOperation read => read.Instance == use && !IsChanged(read),
        IInvocationOperation { Instance: { } instance } call => instance == use && call.TargetMethod.Name is "Add" or "AddRange" or "ToArray" or "ForEach",
        IConversionOperation conversion => IsHarmless(conversion, calls),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true, ContainingType.Name: "Enumerable" } } } => true,
        IArgumentOperation { Parent: IInvocationOperation call, Parameter: { RefKind: RefKind.None } parameter } => calls > 0 && program.IsOwn(call.TargetMethod) && call.TargetMethod is { IsVirtual: false, IsAbstract: false }
            && program.Variables.Of(parameter.OriginalDefinition).All(read => IsHarmless(read, calls - 1)),
        IForEachLoopOperation => true,
        _ => false,
    };
}
