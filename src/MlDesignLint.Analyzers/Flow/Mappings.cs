using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What the program's own mappings of rows compute their columns from.</summary>
sealed class Mappings(MlProgram program)
{
    /// <summary>The columns of the input row that an output column of a mapping <c>(input, output) =&gt; …</c> is computed from directly.</summary>
    public IEnumerable<string> SourcesOf(Step mapping, string output) =>
        from assigned in AssignedTo(mapping, output)
        from read in assigned.Value.DescendantsAndSelf()
        let column = ColumnOn(read, assigned.Input)
        where column is not null
        select column;

    /// <summary>What a mapping assigns to a column of its output.</summary>
    public IEnumerable<IOperation> ValuesOf(Step mapping, string output) => AssignedTo(mapping, output).Select(assigned => assigned.Value);

    /// <summary>Whether a mapping in sight certainly brings a column as it finds it: it sets it to a column of its input alone, or not at all.</summary>
    public bool LeavesNumbers(Step mapping, string column) => !mapping.Fact.Is("stateful") && program.Lambdas.FunctionOf(mapping.Input("mapping")) is { Symbol.Parameters: [_, _], Body: var body }
        && AssignedTo(mapping, column).All(assigned => ColumnOn(assigned.Value.Unconverted(), assigned.Input) is not null) && !body.Descendants().Any(operation => operation is IInvocationOperation { TargetMethod: var method } && program.IsOwn(method));

    IEnumerable<(IOperation Value, IParameterSymbol Input)> AssignedTo(Step mapping, string output) =>
        program.Lambdas.FunctionOf(mapping.Input("mapping")) is { Symbol.Parameters: [var input, var result, ..], Body: var body }
            ? body.Descendants().OfType<ISimpleAssignmentOperation>().Where(assignment => ColumnOn(assignment.Target, result) == output).Select(assignment => (assignment.Value, input))
            : [];

    /// <summary>The columns of its own row that a property is computed from: by itself, or where the program's own code sets it.</summary>
    public IEnumerable<string> SourcesOf(ISymbol member) => !program.IsOwn(member) ? [] : member is IPropertySymbol { SetMethod: null }
        ? from value in ValuesOf(member)
          from read in value.DescendantsAndSelf()
          where read is IMemberReferenceOperation { Instance: IInstanceReferenceOperation }
          select RowClass.ColumnOf(((IMemberReferenceOperation)read).Member)
        : program.WritesOf(member.Name, program.IsNear(member)).Select(program.OperationAt).OfType<ISimpleAssignmentOperation>()
            .Where(write => write.Target is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member.OriginalDefinition, member)).SelectMany(ColumnsBehind);

    /// <summary>
    /// The columns of the same row that a column is set from: <c>row.Rate = row.Price / row.Area</c>, or in the row's creation by the variable that another column is set to. A vector is made of what its numbers
    /// are read from, in other rows too: <c>Features = new[] { row.Price, row.Area }</c>.
    /// </summary>
    IEnumerable<string> ColumnsBehind(ISimpleAssignmentOperation write)
    {
        var computed = write.Value.Unconverted();
        foreach (var number in VectorIn(computed))
        {
            if (number.Unconverted() is IMemberReferenceOperation { Instance: { } row, Member: var read } && row.Variable() is not null && program.IsOwn(read))
                yield return RowClass.ColumnOf(read);
        }
        if (computed is IBinaryOperation or IInvocationOperation or IConditionalOperation)
        {
            var siblings = (write.Parent as IObjectOrCollectionInitializerOperation)?.Initializers.OfType<ISimpleAssignmentOperation>().ToList() ?? [];
            foreach (var read in computed.DescendantsAndSelf())
            {
                if (read is IMemberReferenceOperation { Instance: { } row } column && write.Target is IMemberReferenceOperation { Instance: { } target } && row.Variable() is { } its && SymbolEqualityComparer.Default.Equals(its, target.Variable()))
                    yield return RowClass.ColumnOf(column.Member);
                else if (read.Variable() is { } variable && siblings.FirstOrDefault(other => SymbolEqualityComparer.Default.Equals(other.Value.Unconverted().Variable(), variable)) is { Target: IMemberReferenceOperation same })
                    yield return RowClass.ColumnOf(same.Member);
            }
        }
    }

    /// <summary>The numbers that an array is written of, there or in a method of the program; none where it is made in another way.</summary>
    IEnumerable<IOperation> VectorIn(IOperation made) => made switch
    {
        IArrayCreationOperation { Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Single }, Initializer.ElementValues: var numbers } => numbers,
        IInvocationOperation { TargetMethod: var method, Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Single } } when program.IsOwn(method) => program.Calls.ReturnsOf(method.OriginalDefinition).Select(returned => returned.Operation?.Unconverted()).OfType<IArrayCreationOperation>().SelectMany(VectorIn),
        _ => [],
    };

    /// <summary>What a computed property of a row gives.</summary>
    public IEnumerable<IOperation> ValuesOf(ISymbol member) =>
        member is IPropertySymbol { SetMethod: null } property && program.IsOwn(property) ? program.Definitions.OfMember(property).Select(source => source.Operation).OfType<IOperation>() : [];

    static string? ColumnOn(IOperation operation, IParameterSymbol row) =>
        operation is IMemberReferenceOperation { Instance: IParameterReferenceOperation parameter } read && SymbolEqualityComparer.Default.Equals(parameter.Parameter, row) ? RowClass.ColumnOf(read.Member) : null;
}
