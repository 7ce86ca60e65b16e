using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What the program's own mappings of rows compute their columns from.</summary>
sealed class Mappings(MlProgram program)
{
    /// <summary>The columns of the input row that an output column of a mapping <c>(input, output) =&gt; …</c> is computed from directly.</summary>
    public IEnumerable<string> SourcesOf(Step mapping, string output)
    {
        if (program.Lambdas.FunctionOf(mapping.Input("mapping")) is not { Symbol.Parameters: [var input, var result, ..], Body: var body })
            return [];
        return from assignment in body.Descendants().OfType<ISimpleAssignmentOperation>()
               where ColumnOn(assignment.Target, result) == output
               from read in assignment.Value.DescendantsAndSelf()
               let column = ColumnOn(read, input)
               where column is not null
               select column;
    }

    /// <summary>The columns of its own row that a computed property reads.</summary>
    public IEnumerable<string> SourcesOf(ISymbol member) =>
        from source in member is IPropertySymbol { SetMethod: null } property && program.IsOwn(property) ? program.Definitions.OfMember(property) : []
        from read in source.Operation?.DescendantsAndSelf() ?? []
        where read is IMemberReferenceOperation { Instance: IInstanceReferenceOperation }
        select RowClass.ColumnOf(((IMemberReferenceOperation)read).Member);

    static string? ColumnOn(IOperation operation, IParameterSymbol row) =>
        operation is IMemberReferenceOperation { Instance: IParameterReferenceOperation parameter } read && SymbolEqualityComparer.Default.Equals(parameter.Parameter, row) ? RowClass.ColumnOf(read.Member) : null;
}
