using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Labels in the order of the classes: rows that a loop over the classes adds one class behind the other, or that are ordered by the label itself.</summary>
sealed class SortedRows(MlProgram program)
{
    const int MaxDepth = 8;

    /// <summary>Whether labels certainly come in the order of the classes.</summary>
    public bool IsByClass(Value labels) => IsByClass(labels, null, MaxDepth);

    /// <summary>Whether rows, of which a member may be the label, come in the order of the classes.</summary>
    bool IsByClass(Value rows, ISymbol? label, int depth)
    {
        if (depth == 0 || (program.Values.Within(rows).Single ?? rows) is not { } made)
            return false;
        return program.StepOf(made) switch
        {
            { Fact.Role: "order" } order when label is not null && order.Name.StartsWith("OrderBy", StringComparison.Ordinal) => SymbolEqualityComparer.Default.Equals(MemberOf(order, "keySelector"), label),
            { Fact.Role: "same-elements" } map when map.Argument("selector") is not null => label is null && MemberOf(map, "selector") is { } chosen && map.Input("elements") is { } mapped && IsByClass(mapped, chosen, depth - 1),
            { Fact.Role: "same-elements" } same when same.Fact["cut"] == "none" => same.Input("elements") is { } elements && IsByClass(elements, label, depth - 1),
            _ => made.Operation is IObjectCreationOperation { Arguments.Length: 0, Initializer: null } list && IsFilledByClass(list, label),
        };
    }

    /// <summary>The member of an element that a lambda returns.</summary>
    ISymbol? MemberOf(Step step, string lambda) => program.Lambdas.ResultOf(Value.Of(step.Argument(lambda)?.Value)) is { } returned
        && returned.Unconverted() is IMemberReferenceOperation { Instance: IParameterReferenceOperation } read ? read.Member : null;

    /// <summary>Whether one addition in a loop over the rows of a class, inside a loop over the classes, fills a list which nothing else changes.</summary>
    bool IsFilledByClass(IObjectCreationOperation list, ISymbol? label)
    {
        if (list.Syntax.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is not { } variable || program.SymbolOf(variable) is not ILocalSymbol local || !program.ReadsOf(local).All(IsHarmless))
            return false;
        var additions = program.ReadsOf(local).Select(read => read.Parent).OfType<IInvocationOperation>().Where(call => call.TargetMethod.Name is "Add" or "AddRange").ToList();
        return additions is [{ Arguments: [{ Value: var added }] } addition]
            && (addition.TargetMethod.Name == "Add" ? Reach.InnermostLoopAround(addition.Syntax) : addition.Syntax) is { } inner
            && Reach.InnermostLoopAround(inner) is { } outer && LabelIn(added.Unconverted(), label) is { } value
            && VariablesOf(outer).Concat(CountedIn(outer, inner)).ToList() is { Count: > 0 } classes && value.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Select(read => read.Local).ToList() is { Count: > 0 } used
            && used.Any(each => classes.Contains(each.Name)) && used.All(each => !each.DeclaringSyntaxReferences.Any(reference => inner.Span.Contains(reference.Span)));
    }

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

    /// <summary>Whether a use of a list leaves the order of its elements as it is.</summary>
    bool IsHarmless(IOperation use) => use.Parent switch
    {
        IMemberReferenceOperation read => read.Instance == use && read is not IPropertyReferenceOperation { Property.IsIndexer: true, Parent: IAssignmentOperation },
        IInvocationOperation { Instance: { } instance } call => instance == use && call.TargetMethod.Name is "Add" or "AddRange" or "ToArray" or "ForEach",
        IConversionOperation conversion => IsHarmless(conversion),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true, ContainingType.Name: "Enumerable" } } } => true,
        _ => false,
    };
}
