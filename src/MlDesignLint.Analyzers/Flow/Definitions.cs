using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Where a symbol gets a value from: an expression, or an element of a tuple. Without an operation the value cannot be seen.</summary>
readonly record struct Source(IOperation? Operation, int? Element = null)
{
    public static Source Unknown => default;

    /// <summary>What the caller passed for a parameter.</summary>
    public static Source Incoming { get; } = new(null, -1);
}

/// <summary>What the compilation's own code sets its variables and members to, passes for its parameters and returns from its methods.</summary>
sealed class Definitions(MlProgram program)
{
    /// <summary>What a local may hold where it is read.</summary>
    public IReadOnlyList<Source> OfLocal(ILocalSymbol local, IOperation read)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration)
            return [Source.Unknown];
        var writes = Assigned(local, declaration.SyntaxTree);
        return ReachingWrites.Of(declaration is VariableDeclaratorSyntax { Initializer: null } ? [.. writes] : [new(declaration, Declared(declaration)), .. writes], read.Syntax);
    }

    /// <summary>What a parameter may hold where it is read: what came in, and what the method itself sets it to.</summary>
    public IReadOnlyList<Source> OfParameter(IParameterSymbol parameter, IOperation read) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration
            ? ReachingWrites.Of([new(declaration, Source.Incoming), .. Assigned(parameter, declaration.SyntaxTree)], read.Syntax)
            : [Source.Incoming];

    /// <summary>Everything a field or property is set to, its initializer and what an accessor returns included.</summary>
    public IReadOnlyList<Source> OfMember(ISymbol member)
    {
        var sources = new List<Source>();
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                    sources.Add(At(value));
                    break;
                case PropertyDeclarationSyntax { ExpressionBody.Expression: { } value }:
                    sources.Add(At(value));
                    break;
                case PropertyDeclarationSyntax property:
                    if (property.Initializer is { } initializer)
                        sources.Add(At(initializer.Value));
                    foreach (var accessor in property.AccessorList?.Accessors ?? default)
                        sources.AddRange(ReturnedBy(accessor));
                    break;
                case ParameterSyntax when member.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters).FirstOrDefault(parameter => parameter.Name == member.Name) is { } parameter:
                    sources.AddRange(ArgumentsOf(parameter));
                    break;
            }
        }

        foreach (var tree in program.Trees)
            sources.AddRange(Assigned(member, tree).Select(write => write.Source));
        return sources;
    }

    /// <summary>What the compilation's own calls pass for a parameter.</summary>
    public IReadOnlyList<Source> ArgumentsOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method || !program.IsOwn(method))
            return [];
        var names = method.MethodKind == MethodKind.Constructor ? [method.ContainingType.Name, "new"] : new[] { method.Name };
        var sources = new List<Source>();
        foreach (var call in names.SelectMany(name => program.Trees.SelectMany(tree => TreeIndex.Of(tree).Uses(name))))
        {
            var (target, arguments) = program.OperationAt(call) switch
            {
                IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
                IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
                _ => (null, ImmutableArray<IArgumentOperation>.Empty),
            };
            if (SymbolEqualityComparer.Default.Equals(target?.OriginalDefinition, method.OriginalDefinition))
                sources.AddRange(arguments.Where(argument => argument.Parameter?.Ordinal == parameter.Ordinal).Select(argument => new Source(argument.Value)));
        }

        return sources;
    }

    /// <summary>Everything a method returns.</summary>
    public IReadOnlyList<Source> ReturnsOf(IMethodSymbol method)
    {
        if (method.IsAbstract || method.IsVirtual || method.IsOverride)
            return [Source.Unknown];
        return [.. method.OriginalDefinition.DeclaringSyntaxReferences.SelectMany(reference => ReturnedBy(reference.GetSyntax()))];
    }

    /// <summary>What a member of one object is set to behind its creation, in the object's own file; null where it is not or more than once.</summary>
    public IOperation? OfMember(IObjectCreationOperation creation, string member)
    {
        var values = TreeIndex.Of(creation.Syntax.SyntaxTree).Writes(member)
            .Select(write => program.OperationAt(write))
            .OfType<ISimpleAssignmentOperation>()
            .Where(write => write.Target is IMemberReferenceOperation { Instance: { } instance } && program.Values.Of(new(instance)).Single?.Operation == creation)
            .ToList();
        return values.Count == 1 ? values[0].Value : null;
    }

    /// <summary>Whether some source may set a member of one object behind its creation.</summary>
    public bool MaySet(IObjectCreationOperation creation, string member) =>
        program.Trees.SelectMany(tree => TreeIndex.Of(tree).Writes(member))
            .Select(write => program.OperationAt(write))
            .OfType<IAssignmentOperation>()
            .Select(write => write.Target is IMemberReferenceOperation { Instance: { } instance and not IInstanceReferenceOperation } ? program.Values.Of(new(instance)) : null)
            .Any(objects => objects is not null && (!objects.IsComplete || objects.Origins.Any(origin => origin.Operation == creation)));

    IEnumerable<Write> Assigned(ISymbol symbol, SyntaxTree tree)
    {
        foreach (var write in TreeIndex.Of(tree).Writes(symbol.Name))
        {
            switch (write is ArgumentSyntax argument ? program.OperationAt(argument.Expression) : program.OperationAt(write))
            {
                case IAssignmentOperation assignment and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation) when IsTarget(assignment.Target, symbol):
                    yield return new(write, new(assignment.Value));
                    break;
                case IDeconstructionAssignmentOperation { Target: ITupleOperation targets } assignment:
                    for (var i = 0; i < targets.Elements.Length; i++)
                    {
                        if (IsTarget(targets.Elements[i], symbol))
                            yield return new(write, new(assignment.Value, i));
                    }

                    break;
                case { } passed when write is ArgumentSyntax && IsTarget(passed, symbol):
                    yield return new(write, Source.Unknown);
                    break;
            }
        }
    }

    static bool IsTarget(IOperation target, ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol, target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        _ => null,
    });

    Source Declared(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => At(value),
        SingleVariableDesignationSyntax { Parent: (VarPatternSyntax or DeclarationPatternSyntax) and { Parent: IsPatternExpressionSyntax match } } => At(match.Expression),
        SingleVariableDesignationSyntax variable when Tuples.DeconstructedInto(variable) is var (tuple, index) => At(tuple) with { Element = index },
        _ => Source.Unknown,
    };

    IEnumerable<Source> ReturnedBy(SyntaxNode declaration)
    {
        var expression = declaration switch
        {
            MethodDeclarationSyntax method => method.ExpressionBody,
            LocalFunctionStatementSyntax function => function.ExpressionBody,
            AccessorDeclarationSyntax accessor when accessor.IsKind(SyntaxKind.GetAccessorDeclaration) => accessor.ExpressionBody,
            _ => null,
        };
        if (expression is not null)
            return [At(expression.Expression)];
        return declaration
            .DescendantNodes(node => node == declaration || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .OfType<ReturnStatementSyntax>()
            .Where(statement => statement.Expression is not null)
            .Select(statement => At(statement.Expression!));
    }

    Source At(SyntaxNode expression) => new(program.OperationAt(expression));
}
