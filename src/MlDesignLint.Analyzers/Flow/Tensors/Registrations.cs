using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Knowledge;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Which module classes tell their base what they hold. A class with attributes, or a partial one, may be completed by a generator and is left out.</summary>
sealed class Registrations(MlProgram program)
{
    const int MaxCalls = 3;

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
        var own = constructors.Where(constructor => constructor.Parent is ClassDeclarationSyntax declaration && SymbolEqualityComparer.Default.Equals(program.SymbolOf(declaration), type)
            && constructor is ConstructorDeclarationSyntax { Initializer: not { RawKind: (int)SyntaxKind.ThisConstructorInitializer } }).ToList();
        var inherited = constructors.Except(own).Where(constructor => constructor.Parent is ClassDeclarationSyntax declaration && !SymbolEqualityComparer.Default.Equals(program.SymbolOf(declaration), type)).ToList();
        if (inherited.Count > 0 && inherited.All(constructor => program.Reach.From(constructor).Has("register-fields")))
            return parts.Where(part => AreAllSetIn(own, part, (_, _) => true));
        if (constructors.Any(constructor => program.Reach.From(constructor).Has("register-fields")))
            return parts.Where(part => AreAllSetIn(own, part, IsBehindRegistration));
        // A parent registers the fields of what it registers; only a module that is used by itself needs to do it.
        return IsUsedByItself(type) ? parts.Take(1) : [];
    }

    /// <summary>Whether all constructors of a class set a member, nothing else does, and each write is as it should be.</summary>
    bool AreAllSetIn(IReadOnlyList<SyntaxNode> constructors, ISymbol part, Func<SyntaxNode, SyntaxNode, bool> isWanted) =>
        constructors.Count > 0 && constructors.All(constructor => WritesIn(constructor, part) is { Count: > 0 } writes && writes.All(write => isWanted(write, constructor)))
        && program.Definitions.OfMember(part).Count == constructors.Sum(constructor => WritesIn(constructor, part).Count);

    /// <summary>Whether a constructor has registered the fields when it comes to a write. They are registered once an object, so that doing it again changes nothing.</summary>
    bool IsBehindRegistration(SyntaxNode write, SyntaxNode constructor) => RegistrationIn(constructor) is { } registration
        && write.SpanStart > registration.Span.End && write.FirstAncestorOrSelf<BlockSyntax>() == registration.FirstAncestorOrSelf<BlockSyntax>();

    SyntaxNode? RegistrationIn(SyntaxNode constructor) => Reach.OwnNodes(constructor).FirstOrDefault(node => program.StepOf(program.OperationAt(node))?.Fact.Role == "register-fields");

    IReadOnlyList<SyntaxNode> WritesIn(SyntaxNode constructor, ISymbol member) =>
        [.. TreeIndex.Of(constructor.SyntaxTree).Writes(member.Name).Where(write => constructor.Span.Contains(write.Span))];

    /// <summary>Whether an object of the class is made outside of other modules and kept, not handed to one.</summary>
    bool IsUsedByItself(INamedTypeSymbol type) => program.UsesOf(type.Name, program.IsNear(type))
        .Any(node => program.OperationAt(node) is IObjectCreationOperation creation && SymbolEqualityComparer.Default.Equals(creation.Type, type)
            && IsKept(creation, MaxCalls));

    /// <summary>Whether code that is no module itself puts a module into a variable or member, past what moves it or reads its weights, or hands it to code that is no module.</summary>
    bool IsKept(IOperation module, int calls) => !module.Syntax.Ancestors().OfType<ClassDeclarationSyntax>().Any(around => IsModule(program.SymbolOf(around))) && module.Consumer() switch
    {
        IVariableInitializerOperation or ISimpleAssignmentOperation { Target: ILocalReferenceOperation or IMemberReferenceOperation } => true,
        IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation => IsKept(module.Consumer()!, calls),
        IInvocationOperation call when program.StepOf(call) is { Fact: { Role: "move-module" or "load-weights" } } => IsKept(call, calls),
        IInvocationOperation call => program.IsOwn(call.TargetMethod) && !IsModule(call.TargetMethod.ContainingType) && !IsModule(call.Type),
        IObjectCreationOperation { Constructor: { } constructor } => program.IsOwn(constructor) && !IsModule(constructor.ContainingType),
        IReturnOperation when calls > 0 => program.Reach.CallsOf(Reach.FunctionOf(module.Syntax)).Select(program.OperationAt).OfType<IOperation>().Any(call => IsKept(call, calls - 1)),
        _ => false,
    };

    static bool IsModule(ISymbol? symbol) => symbol is ITypeSymbol type && Modules.Is(type, "module-type");

    /// <summary>Whether a collection is given to something that may register its elements.</summary>
    bool IsHandedOn(INamedTypeSymbol type, ISymbol member) => type.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes())
        .OfType<IdentifierNameSyntax>()
        .Any(name => name.Identifier.ValueText == member.Name && (name.Parent as ExpressionSyntax ?? name) is var expression
            && (name.Parent is ArgumentSyntax || expression.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax }
                || expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray" or "ToList", Parent.Parent: ArgumentSyntax }));

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
