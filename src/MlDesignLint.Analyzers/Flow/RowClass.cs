using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Knowledge;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>A class whose objects are rows: its members are columns.</summary>
static class RowClass
{
    /// <summary>The type argument that a step's fact names as the class of its rows; null where the call has none.</summary>
    public static INamedTypeSymbol? Of(Step step) =>
        step.Operation is IInvocationOperation { TargetMethod: var method }
        && method.TypeParameters.FirstOrDefault(parameter => parameter.Name == step.Fact["row"]) is { } row
            ? method.TypeArguments[row.Ordinal] as INamedTypeSymbol
            : null;

    /// <summary>The public fields and properties, inherited ones too, that are not marked as none of the columns.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol row)
    {
        for (var type = row; type is not null && type.SpecialType != SpecialType.System_Object; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is { IsStatic: false, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public } and (IFieldSymbol or IPropertySymbol { IsIndexer: false }) && Attribute(member, "no-column") is null)
                    yield return member;
            }
        }
    }

    /// <summary>The column that a member is bound to, by attribute or by its own name.</summary>
    public static string ColumnOf(ISymbol member) => Attribute(member, "column-name")?.ConstructorArguments.FirstOrDefault().Value as string ?? member.Name;

    /// <summary>The attribute of a role on a member; null where it has none.</summary>
    public static AttributeData? Attribute(ISymbol member, string role) =>
        member.GetAttributes().FirstOrDefault(attribute => ApiFacts.BuiltIn(attribute.AttributeConstructor)?.Role == role);

    /// <summary>What a field or property holds.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
}
