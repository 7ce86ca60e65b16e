using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Knowledge;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Where the program's own code reads the columns of predictions: through members of the row classes that engines and enumerations fill.</summary>
sealed class PredictedColumns(MlProgram program)
{
    /// <summary>Reads of members bound to a column, by attribute or by their own name.</summary>
    public IEnumerable<IMemberReferenceOperation> ReadsOf(string column)
    {
        var members = new HashSet<ISymbol>(RowClasses.SelectMany(MembersOf).Where(member => ColumnOf(member) == column), SymbolEqualityComparer.Default);
        var names = new HashSet<string>(members.Select(member => member.Name), StringComparer.Ordinal);
        return members.Count == 0
            ? []
            : program.Trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>())
                .Where(name => names.Contains(name.Identifier.ValueText))
                .Select(name => program.OperationAt(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name.Parent is MemberBindingExpressionSyntax ? name.Parent : name))
                .OfType<IMemberReferenceOperation>()
                .Where(read => members.Contains(read.Member.OriginalDefinition));
    }

    /// <summary>Own classes that predictions are read into; rows of data that no model has transformed are none.</summary>
    IEnumerable<INamedTypeSymbol> RowClasses =>
        from step in program.StepsWith("row")
        where step.Fact.Role == "engine" || program.StepOf(program.Values.Of(step.Input("input")).Single) is { Fact.Role: "transform" }
        let method = (step.Operation as IInvocationOperation)?.TargetMethod
        where method is not null
        from parameter in method.TypeParameters
        where parameter.Name == step.Fact["row"]
        let row = method.TypeArguments[parameter.Ordinal] as INamedTypeSymbol
        where row is not null && program.IsOwn(row)
        select row;

    /// <summary>Members that the library can set; a computed property is no column.</summary>
    IEnumerable<ISymbol> MembersOf(INamedTypeSymbol row)
    {
        for (var type = row; type is not null && program.IsOwn(type); type = type.BaseType)
        {
            foreach (var member in type.GetMembers().Where(member => member is IFieldSymbol or IPropertySymbol { SetMethod: not null }))
                yield return member.OriginalDefinition;
        }
    }

    static string ColumnOf(ISymbol member) =>
        member.GetAttributes().FirstOrDefault(attribute => ApiFacts.Of(attribute.AttributeConstructor)?.Role == "column-name")?.ConstructorArguments.FirstOrDefault().Value as string ?? member.Name;
}
