using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Knowledge;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Which module classes tell their base what they hold. A class with attributes, or a partial one, may be completed by a generator and is left out.</summary>
sealed class Registrations(MlProgram program)
{
    /// <summary>Members with weights that nothing registers; where the fields are registered too early, only those that are set behind it.</summary>
    public IEnumerable<ISymbol> Missing => program.Modules.Own.Where(IsPlain).SelectMany(MissingIn);

    /// <summary>Members that hold modules or parameters in a plain collection, of which no element is registered one by one.</summary>
    public IEnumerable<ISymbol> Collections => program.Modules.Own.Where(IsPlain)
        .Where(type => ConstructorsOf(type).All(constructor => program.Reach.From(constructor).Lacks("register-part")))
        .SelectMany(type => Modules.CollectionsOf(type).Where(member => !IsHandedOn(type, member)));

    IEnumerable<ISymbol> MissingIn(INamedTypeSymbol type)
    {
        var parts = Modules.PartsOf(type).Where(program.Modules.HoldsWeights).ToList();
        var constructors = ConstructorsOf(type).ToList();
        if (parts.Count == 0 || constructors.Any(constructor => program.Reach.From(constructor) is not { IsComplete: true } reached || reached.Has("register-part")))
            return [];
        if (constructors.Any(constructor => program.Reach.From(constructor).Has("register-fields")))
            return parts.Where(part => IsSetBehindRegistration(part, constructors));
        // A parent registers the fields of what it registers; only a module that is used by itself needs to do it.
        return IsUsedByItself(type) ? parts.Take(1) : [];
    }

    /// <summary>Whether all constructors of the class set a member, and each does so behind the registration.</summary>
    bool IsSetBehindRegistration(ISymbol part, IReadOnlyList<SyntaxNode> constructors) =>
        constructors.All(constructor => RegistrationIn(constructor) is { } registration
            && WritesIn(constructor, part) is { Count: > 0 } writes
            && writes.All(write => write.SpanStart > registration.Span.End && write.FirstAncestorOrSelf<BlockSyntax>() == registration.FirstAncestorOrSelf<BlockSyntax>()))
        && program.Definitions.OfMember(part).Count == constructors.Sum(constructor => WritesIn(constructor, part).Count);

    SyntaxNode? RegistrationIn(SyntaxNode constructor) => Reach.OwnNodes(constructor).FirstOrDefault(node => program.StepOf(program.OperationAt(node))?.Fact.Role == "register-fields");

    IReadOnlyList<SyntaxNode> WritesIn(SyntaxNode constructor, ISymbol member) =>
        [.. TreeIndex.Of(constructor.SyntaxTree).Writes(member.Name).Where(write => constructor.Span.Contains(write.Span))];

    /// <summary>Whether an object of the class is made outside of other modules and kept, not handed to one.</summary>
    bool IsUsedByItself(INamedTypeSymbol type) => program.UsesOf(type.Name, program.IsNear(type))
        .Any(node => program.OperationAt(node) is IObjectCreationOperation creation && SymbolEqualityComparer.Default.Equals(creation.Type, type)
            && creation.Consumer() is IVariableInitializerOperation
            && !node.Ancestors().OfType<ClassDeclarationSyntax>().Any(around => program.SymbolOf(around) is INamedTypeSymbol outer && Modules.Is(outer, "module-type")));

    /// <summary>Whether a collection is given to something that may register its elements.</summary>
    bool IsHandedOn(INamedTypeSymbol type, ISymbol member) => type.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes())
        .OfType<IdentifierNameSyntax>()
        .Any(name => name.Identifier.ValueText == member.Name && (name.Parent as ExpressionSyntax ?? name) is var expression
            && (name.Parent is ArgumentSyntax || expression.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax }));

    IEnumerable<SyntaxNode> ConstructorsOf(INamedTypeSymbol type) =>
        from owner in OwnChain(type)
        from reference in owner.InstanceConstructors.SelectMany(constructor => constructor.DeclaringSyntaxReferences)
        let syntax = reference.GetSyntax()
        where syntax is ConstructorDeclarationSyntax
        select syntax;

    IEnumerable<INamedTypeSymbol> OwnChain(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && program.IsOwn(current); current = current.BaseType)
            yield return current;
    }

    /// <summary>Whether nothing but the sources, down to the library's own base, can register what the class holds.</summary>
    bool IsPlain(INamedTypeSymbol type) => OwnChain(type).ToList() is var chain && ApiFacts.BuiltIn(chain.Last().BaseType?.OriginalDefinition)?.Role == "module-type" && chain.All(each => each.GetAttributes().IsEmpty
        && each.DeclaringSyntaxReferences is [var only] && only.GetSyntax() is ClassDeclarationSyntax declaration && !declaration.Modifiers.Any(modifier => modifier.ValueText == "partial"));
}
