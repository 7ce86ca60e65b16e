using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What one object of several of its class was given for a member.</summary>
static class Objects
{
    /// <summary>The object that a member is read of; of <c>this</c>, the one that the method was called on; null where that is not known.</summary>
    public static Value? InstanceOf(IMemberReferenceOperation read, CallPath? path)
    {
        var instance = read.Instance;
        while (instance is IInstanceReferenceOperation && path is not null)
            (instance, path) = ((path.Call as IInvocationOperation)?.Instance, path.Outer);
        return instance is IInstanceReferenceOperation ? null : Value.Of(instance, path);
    }

    /// <summary>What an object was created with for a member: by its initializer, or in its constructor and nowhere else; null where that cannot be told.</summary>
    public static Value? Given(MlProgram program, Value made, ISymbol member)
    {
        if (made is not { Element: null, Operation: IObjectCreationOperation { Constructor: { } constructor } creation })
            return null;
        if (creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(set => set.Target is IMemberReferenceOperation target && AreSame(target.Member, member)) is { Value: var written })
            return new(written, made.Path);
        if (member.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax))
            return Value.Of(creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == member.Name)?.Value, made.Path);
        return made.Path?.Contains(creation) != true && program.Definitions.OfMember(member.OriginalDefinition) is [{ Operation: { } only, Kind: SourceKind.Whole, Part: < 0 }] && constructor.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == only.Syntax.SyntaxTree && reference.Span.Contains(only.Syntax.Span))
            ? new(only, new(creation, constructor.OriginalDefinition, creation.Arguments, made.Path))
            : null;
    }

    static bool AreSame(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);
}
