using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Where the program's own code reads the columns of predictions: through members of the row classes that engines and enumerations fill.</summary>
sealed class PredictedColumns(MlProgram program)
{
    /// <summary>Reads of members bound to a column, by attribute or by their own name.</summary>
    public IEnumerable<IMemberReferenceOperation> ReadsOf(string column)
    {
        var members = new HashSet<ISymbol>(RowClasses.SelectMany(RowClass.MembersOf).Where(member => IsSet(member) && RowClass.ColumnOf(member) == column).Select(member => member.OriginalDefinition), SymbolEqualityComparer.Default);
        return members.Select(member => member.Name).Distinct().SelectMany(name => program.NamesOf(name))
            .Select(name => program.OperationAt(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name.Parent is MemberBindingExpressionSyntax ? name.Parent : name))
            .OfType<IMemberReferenceOperation>()
            .Where(read => members.Contains(read.Member.OriginalDefinition));
    }

    /// <summary>Own classes that predictions are read into; rows of data that no model has transformed are none.</summary>
    IEnumerable<INamedTypeSymbol> RowClasses =>
        from step in program.StepsWith("row")
        where step.Fact.Role == "engine" || program.StepOf(program.Values.Of(step.Input("input")).Single) is { Fact.Role: "transform" }
        let row = RowClass.Of(step)
        where row is not null && program.IsOwn(row)
        select row;

    /// <summary>Whether the library can set a member; a computed property is no column.</summary>
    static bool IsSet(ISymbol member) => member is IFieldSymbol or IPropertySymbol { SetMethod: not null };
}
