using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What the compilation's own code sets its variables and members to.</summary>
sealed class Definitions(MlProgram program)
{
    const int MaxHops = 4;

    readonly ConcurrentDictionary<ISymbol, IReadOnlyList<Source>> _members = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<(string Name, bool IsNear), ILookup<ISymbol, Source>> _writes = new();
    readonly ConcurrentDictionary<string, IReadOnlyList<ValueSet>> _objectsSet = new(StringComparer.Ordinal);

    /// <summary>What a local may hold where it is read.</summary>
    public IReadOnlyList<Source> OfLocal(ILocalSymbol local, IOperation read)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration)
            return [Source.Unknown];
        var writes = Assigned(local, FunctionAround(declaration));
        return ReachingWrites.Of(declaration is VariableDeclaratorSyntax { Initializer: null } ? [.. writes] : [new(declaration, Declared(declaration)), .. writes], read.Syntax);
    }

    /// <summary>What a parameter may hold where it is read: what came in, and what the method itself sets it to.</summary>
    public IReadOnlyList<Source> OfParameter(IParameterSymbol parameter, IOperation read) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration
            ? ReachingWrites.Of([new(declaration, Source.Incoming), .. Assigned(parameter, FunctionAround(declaration))], read.Syntax)
            : [Source.Incoming];

    /// <summary>What a method sets one of its <c>out</c> parameters to.</summary>
    public IReadOnlyList<Source> SetBy(IParameterSymbol parameter) =>
        [.. parameter.DeclaringSyntaxReferences.SelectMany(reference => Assigned(parameter, FunctionAround(reference.GetSyntax()))).Select(write => write.Source)];

    /// <summary>Everything a field or property is set to, its initializer and what an accessor returns included.</summary>
    public IReadOnlyList<Source> OfMember(ISymbol member) => _members.GetOrAdd(member, FindMember);

    /// <summary>Whether code writes a member with something that it makes of a column, or may make of it in a function of its own.</summary>
    public bool MayBeMadeOf(ISymbol member, string column) => OfMember(member).SelectMany(source => source.Operation?.DescendantsAndSelf() ?? []).Any(part =>
        part is IMemberReferenceOperation { Member.Name: var name } ? ColumnNames.AreSame(name, column) : part is IInvocationOperation { TargetMethod: var method } && program.IsOwn(method));

    IReadOnlyList<Source> FindMember(ISymbol member)
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
                    sources.AddRange(program.Calls.ArgumentsOf(parameter));
                    break;
            }
        }

        sources.AddRange(WritesOf(member.Name, program.IsNear(member))[member.OriginalDefinition]);
        return sources;
    }

    /// <summary>Whether a member keeps its type's default: the program's own code makes all the objects, sets it in none of them and gives none to a library that might.</summary>
    public bool IsNeverSet(ISymbol member) => program.IsOwn(member) && member is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false, SetMethod: not null } && OfMember(member).Count == 0
        && member.ContainingType is { } type && !program.NamesOf(type.Name, isNear: false).Any(name => name.Parent is TypeArgumentListSyntax)
        && type.InstanceConstructors.SelectMany(program.Calls.To).Select(program.OperationAt).ToList() is { Count: > 0 } objects && objects.All(made => made is not null && StaysInSight(made, MaxHops));

    /// <summary>Whether an object goes into variables, members and functions of the program only.</summary>
    bool StaysInSight(IOperation value, int hops) => hops > 0 && value.Parent switch
    {
        IConversionOperation conversion => StaysInSight(conversion, hops),
        IArgumentOperation { Parameter: { } parameter } => program.IsOwn(parameter) && program.ReadsOf(parameter.OriginalDefinition).All(read => StaysInSight(read, hops - 1)),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => program.ReadsOf(local).All(read => StaysInSight(read, hops - 1)),
        IMemberReferenceOperation or IFieldInitializerOperation or IPropertyInitializerOperation => true,
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var target } } => program.IsOwn(target),
        _ => false,
    };

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

    /// <summary>Everything a function or accessor returns.</summary>
    public IEnumerable<Source> ReturnedBy(SyntaxNode function)
    {
        var expression = function switch
        {
            MethodDeclarationSyntax method => method.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax local => local.ExpressionBody?.Expression,
            AccessorDeclarationSyntax accessor when accessor.IsKind(SyntaxKind.GetAccessorDeclaration) => accessor.ExpressionBody?.Expression,
            AnonymousFunctionExpressionSyntax lambda => lambda.ExpressionBody,
            ArrowExpressionClauseSyntax getter => getter.Expression,
            _ => null,
        };
        if (expression is not null)
            return [At(expression)];
        return function
            .DescendantNodes(node => node == function || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .OfType<ReturnStatementSyntax>()
            .Where(statement => statement.Expression is not null)
            .Select(statement => At(statement.Expression!));
    }

    /// <summary>Whether a method sets elements of a list or an array that it is given.</summary>
    public bool ReplacesElements(IMethodSymbol method) => method.DeclaringSyntaxReferences.Select(reference => program.OperationAt(reference.GetSyntax())).OfType<IOperation>().SelectMany(body => body.Descendants()).Any(part => part switch
    {
        ISimpleAssignmentOperation { Target: var target } => IsElementOfParameter(target),
        IDeconstructionAssignmentOperation { Target: ITupleOperation targets } => targets.Elements.Any(IsElementOfParameter),
        _ => false,
    });

    static bool IsElementOfParameter(IOperation target) => target is IArrayElementReferenceOperation { ArrayReference: IParameterReferenceOperation } or IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IParameterReferenceOperation };

    /// <summary>A call that writes a text, or the calls on the writer that is made.</summary>
    public IEnumerable<SyntaxNode> LinesOf(IOperation write) => write is IObjectCreationOperation { Parent: IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var writer } } }
        ? program.ReadsOf(writer).Select(read => read.Consumer()).OfType<IInvocationOperation>().Select(line => line.Syntax)
        : [write.Syntax];

    /// <summary>Where the locals that an operation reads are declared, and what is called on them: a text that is put together line by line.</summary>
    public IEnumerable<SyntaxNode> LocalsIn(IOperation operation) => operation.Descendants().OfType<ILocalReferenceOperation>().Select(read => read.Local).Distinct<ILocalSymbol>(SymbolEqualityComparer.Default)
        .SelectMany(local => program.ReadsOf(local).Select(read => read.Consumer()).OfType<IInvocationOperation>().Where(call => call.Instance?.Variable() is { } its && SymbolEqualityComparer.Default.Equals(its, local)).Select(call => (SyntaxNode?)call.Syntax)
            .Append(local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax())).OfType<SyntaxNode>();

    /// <summary>Whether some source may set a member of one object behind its creation.</summary>
    public bool MaySet(IObjectCreationOperation creation, string member) => _objectsSet.GetOrAdd(member, ObjectsSet)
        .Any(objects => !objects.IsComplete || objects.Origins.Any(origin => origin.Operation == creation));

    /// <summary>The objects of which a member is set, by all writes from outside.</summary>
    IReadOnlyList<ValueSet> ObjectsSet(string member) =>
        [.. program.WritesOf(member, isNear: true)
            .Select(write => (program.OperationAt(write) as IAssignmentOperation)?.Target)
            .Select(target => target is IMemberReferenceOperation { Instance: { } instance and not IInstanceReferenceOperation } ? program.Values.Of(new(instance)) : null)
            .OfType<ValueSet>()];

    /// <summary>What members of a simple name are set to, by member; bound once a name, so that many members of one name cost no more than one.</summary>
    ILookup<ISymbol, Source> WritesOf(string member, bool isNear) => _writes.GetOrAdd((member, isNear), key =>
        program.WritesOf(key.Name, key.IsNear).SelectMany(Targets).ToLookup<(ISymbol Symbol, Source Source), ISymbol, Source>(write => write.Symbol, write => write.Source, SymbolEqualityComparer.Default));

    /// <summary>The writes of a symbol inside a part of the source.</summary>
    IEnumerable<Write> Assigned(ISymbol symbol, SyntaxNode scope) =>
        from node in TreeIndex.Of(scope.SyntaxTree).Writes(symbol.Name)
        where scope.Span.Contains(node.Span)
        from write in Targets(node)
        where SymbolEqualityComparer.Default.Equals(write.Symbol, symbol.OriginalDefinition)
        select new Write(node, write.Source);

    /// <summary>What a write sets, and to what.</summary>
    IEnumerable<(ISymbol Symbol, Source Source)> Targets(SyntaxNode write)
    {
        switch (write is ArgumentSyntax argument ? program.OperationAt(argument.Expression) : program.OperationAt(write))
        {
            case IAssignmentOperation assignment and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation) when TargetOf(assignment.Target) is { } target:
                yield return (target, new(assignment.Value));
                break;
            case ICompoundAssignmentOperation { Target.Type: { TypeKind: TypeKind.Delegate } or { SpecialType: SpecialType.System_Single or SpecialType.System_Double } } longer when TargetOf(longer.Target) is { } target:
                yield return (target, Source.Unknown);
                break;
            case IDeconstructionAssignmentOperation { Target: ITupleOperation targets } assignment:
                foreach (var set in Parts(targets, assignment.Value))
                    yield return set;
                break;
            case { } passed when write is ArgumentSyntax && TargetOf(passed) is { } target && !IsLeftAlone(passed.Parent):
                yield return (target, new(passed.Parent, SourceKind.Out));
                break;
        }
    }

    /// <summary>What each variable of a tuple is set to. Inside a pair that is one part of what is not written out, it is told which one only.</summary>
    static IEnumerable<(ISymbol Symbol, Source Source)> Parts(ITupleOperation targets, IOperation value) => targets.Elements.SelectMany((element, i) =>
        TargetOf(element) is { } target ? [(target, new(value) { Part = i })]
        : element is not ITupleOperation inner ? []
        : value.Unconverted() is ITupleOperation { Elements: var written } && i < written.Length ? Parts(inner, written[i])
        : inner.Elements.Select(TargetOf).OfType<ISymbol>().Select(each => (each, new Source(value, SourceKind.Nested) { Part = i })));

    /// <summary>Whether a <c>ref</c> argument goes to a method of the program that never sets it.</summary>
    bool IsLeftAlone(IOperation? argument) =>
        argument is IArgumentOperation { Parameter: { RefKind: RefKind.Ref } parameter } && program.IsOwn(parameter)
        && parameter.ContainingSymbol.DeclaringSyntaxReferences.All(method => !TreeIndex.Of(method.SyntaxTree).Writes(parameter.Name).Any(write => method.Span.Contains(write.Span)));

    static ISymbol? TargetOf(IOperation target) => (target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        _ => (ISymbol?)null,
    })?.OriginalDefinition;

    Source Declared(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => At(value),
        ForEachStatementSyntax loop => Source.ElementOf(program.OperationAt(loop.Expression), loop),
        SingleVariableDesignationSyntax { Parent: VarPatternSyntax or DeclarationPatternSyntax or RecursivePatternSyntax } variable when MatchedBy(variable.Parent!) is { } matched => At(matched),
        SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword } } passed } =>
            new(program.OperationAt(passed)?.Parent, SourceKind.Out),
        SingleVariableDesignationSyntax { Parent: ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ForEachVariableStatementSyntax loop } } list } variable =>
            Source.ElementOf(program.OperationAt(loop.Expression), loop) with { Part = list.Variables.IndexOf(variable) },
        SingleVariableDesignationSyntax variable when Tuples.DeconstructedInto(variable) is var (tuple, index) => At(tuple) with { Part = index },
        _ => Source.Unknown,
    };

    /// <summary>What a whole pattern, not a part of one, is matched against.</summary>
    static ExpressionSyntax? MatchedBy(SyntaxNode pattern) => pattern.Parent switch
    {
        IsPatternExpressionSyntax match => match.Expression,
        CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => choice.Expression,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => choice.GoverningExpression,
        ParenthesizedPatternSyntax or BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } => MatchedBy(pattern.Parent),
        _ => null,
    };

    /// <summary>Whether a property has a field behind it, so that it gives the same object each time.</summary>
    public static bool IsStored(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    /// <summary>The member that a local or parameter lives in; for top-level statements, the file.</summary>
    public static SyntaxNode FunctionAround(SyntaxNode declaration) =>
        declaration.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not (GlobalStatementSyntax or BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)) ?? declaration.SyntaxTree.GetRoot();

    Source At(SyntaxNode expression) => new(program.OperationAt(expression));
}
