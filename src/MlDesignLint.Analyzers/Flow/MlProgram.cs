using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Knowledge;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>
/// The machine-learning steps of one compilation and where their inputs come from; built once, on demand, and asked by all rules.
/// Only names that <c>rules/knowledge</c> lists, or that a followed value passes through, are ever bound.
/// </summary>
sealed class MlProgram
{
    readonly Compilation _compilation;
    readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    readonly ConcurrentDictionary<string, IReadOnlyList<Step>> _steps = new();

    public MlProgram(Compilation compilation)
    {
        _compilation = compilation;
        Values = new(this);
        Constants = new(this);
        Data = new(this);
        Chains = new(this);
        Selections = new(this);
    }

    public Values Values { get; }

    public Constants Constants { get; }

    public DataSets Data { get; }

    public Chains Chains { get; }

    public Selections Selections { get; }

    /// <summary>All calls, creations and reads of members with a role, by file and position.</summary>
    public IReadOnlyList<Step> Steps(string role) => _steps.GetOrAdd(role, role => Find(fact => fact.Role == role));

    /// <summary>All steps whose fact has a trait, with a value where one is given.</summary>
    public IReadOnlyList<Step> StepsWith(string trait, string? value = null) =>
        _steps.GetOrAdd($"{trait}={value}", _ => Find(fact => value is null ? fact[trait] is not null : fact[trait] == value));

    /// <summary>The creation of the context that a step is called on, through the context's catalogs; null where it is not known for certain.</summary>
    public Step? ContextOf(Step step)
    {
        var receiver = step.Receiver;
        for (var hops = 0; hops < 8; hops++)
        {
            var origin = Values.Of(receiver).Single;
            if (StepOf(origin) is { Fact.Role: "context" } context)
                return context;
            if (origin is not IPropertyReferenceOperation catalog)
                return null;
            receiver = catalog.Instance;
        }

        return null;
    }

    /// <summary>The columns a trainer sees in its chain.</summary>
    public Columns ColumnsBefore(IReadOnlyList<Step> chain, Step trainer) => new(this, [.. chain.TakeWhile(step => !step.Equals(trainer))]);

    /// <summary>Whether any source reads or calls a member, given as <c>Type.Member</c> with as much of the namespace as is known.</summary>
    public bool Uses(string member)
    {
        var name = member.Substring(member.LastIndexOf('.') + 1);
        return _compilation.SyntaxTrees.SelectMany(tree => TreeIndex.Of(tree).Uses(name)).Any(node => OperationAt(node) switch
        {
            IInvocationOperation call => IsNamed(call.TargetMethod, member),
            IMemberReferenceOperation read => IsNamed(read.Member, member),
            _ => false,
        });
    }

    /// <summary>Whether a result is handed to code that cannot be seen: an argument of a library's call, or what a method nobody in sight calls returns.</summary>
    public bool Escapes(IOperation result) => result.Parent switch
    {
        IConversionOperation conversion => Escapes(conversion),
        IArgumentOperation { Parent: IInvocationOperation call } => StepOf(call) is null ? !IsOwn(call.TargetMethod) : Escapes(call),
        IReturnOperation => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => ReadsOf(local).Any(Escapes),
        IAssignmentOperation { Target: not ILocalReferenceOperation } => true,
        _ => false,
    };

    /// <summary>Reads of a local, in source order.</summary>
    public IEnumerable<IOperation> ReadsOf(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration
            ? FunctionAround(declaration).DescendantNodes()
                .OfType<IdentifierNameSyntax>()
                .Where(name => name.Identifier.ValueText == local.Name)
                .Select(OperationAt)
                .OfType<ILocalReferenceOperation>()
                .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local))
            : [];

    /// <summary>The step that an operation is; null where its member has no role.</summary>
    public Step? StepOf(IOperation? operation)
    {
        ISymbol? symbol = operation switch
        {
            IInvocationOperation call => call.TargetMethod.ReducedFrom ?? call.TargetMethod,
            IPropertyReferenceOperation read => read.Property,
            IFieldReferenceOperation read => read.Field,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        return operation is not null && ApiFacts.Of(symbol?.OriginalDefinition) is { } fact ? new Step(this, fact, operation) : null;
    }

    /// <summary>Whether the compilation's own sources declare the symbol.</summary>
    public bool IsOwn(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Length > 0 && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _compilation.Assembly);

    /// <summary>What a local may hold where it is read; null for a value that cannot be seen.</summary>
    public IReadOnlyList<IOperation?> WritesOfLocal(ILocalSymbol local, IOperation reference)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration)
            return [null];
        var writes = new List<Write>();
        if (declaration is not VariableDeclaratorSyntax { Initializer: null })
            writes.Add(new(declaration, DeclaredValue(declaration)));
        writes.AddRange(Assigned(local, TreeIndex.Of(declaration.SyntaxTree).Writes(local.Name)));
        return ReachingWrites.Of(writes, reference.Syntax);
    }

    /// <summary>Everything a field or property is set to, its initializer and what an accessor returns included.</summary>
    public IReadOnlyList<IOperation?> WritesOfMember(ISymbol member)
    {
        var sources = new List<IOperation?>();
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                    sources.Add(OperationAt(value));
                    break;
                case PropertyDeclarationSyntax { ExpressionBody.Expression: { } value }:
                    sources.Add(OperationAt(value));
                    break;
                case PropertyDeclarationSyntax property:
                    if (property.Initializer is { } initializer)
                        sources.Add(OperationAt(initializer.Value));
                    foreach (var accessor in property.AccessorList?.Accessors ?? default)
                        sources.AddRange(ReturnedBy(accessor));
                    break;
                case ParameterSyntax when member.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters).FirstOrDefault(parameter => parameter.Name == member.Name) is { } parameter:
                    sources.AddRange(ArgumentsOf(parameter));
                    break;
            }
        }

        foreach (var tree in _compilation.SyntaxTrees)
            sources.AddRange(Assigned(member, TreeIndex.Of(tree).Writes(member.Name)).Select(write => write.Value));
        return sources;
    }

    /// <summary>What the compilation's own calls pass for a parameter.</summary>
    public IReadOnlyList<IOperation?> ArgumentsOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method || !IsOwn(method))
            return [];
        var names = method.MethodKind == MethodKind.Constructor ? [method.ContainingType.Name, "new"] : new[] { method.Name };
        var sources = new List<IOperation?>();
        foreach (var call in names.SelectMany(name => _compilation.SyntaxTrees.SelectMany(tree => TreeIndex.Of(tree).Uses(name))))
        {
            var (target, arguments) = OperationAt(call) switch
            {
                IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
                IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
                _ => (null, ImmutableArray<IArgumentOperation>.Empty),
            };
            if (SymbolEqualityComparer.Default.Equals(target?.OriginalDefinition, method.OriginalDefinition))
                sources.AddRange(arguments.Where(argument => argument.Parameter?.Ordinal == parameter.Ordinal).Select(argument => argument.Value));
        }

        return sources;
    }

    /// <summary>Everything a method returns.</summary>
    public IReadOnlyList<IOperation?> ReturnsOf(IMethodSymbol method)
    {
        if (method.IsAbstract || method.IsVirtual || method.IsOverride)
            return [null];
        return [.. method.OriginalDefinition.DeclaringSyntaxReferences.SelectMany(reference => ReturnedBy(reference.GetSyntax()))];
    }

    /// <summary>The operation of a node, from one semantic model a file, so that the same node gives the same operation.</summary>
    public IOperation? OperationAt(SyntaxNode node)
    {
#pragma warning disable RS1030 // The program spans all files; its models are made once a compilation and only for files that matter.
        var model = _models.GetOrAdd(node.SyntaxTree, tree => _compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
        return model.GetOperation(node);
    }

    IReadOnlyList<Step> Find(Func<ApiFact, bool> isWanted)
    {
        var names = ApiFacts.NamesWhere(isWanted);
        return [.. _compilation.SyntaxTrees.SelectMany(tree => names.SelectMany(TreeIndex.Of(tree).Uses).OrderBy(node => node.SpanStart))
            .Select(node => StepOf(OperationAt(node)))
            .OfType<Step>()
            .Where(step => isWanted(step.Fact))];
    }

    IEnumerable<Write> Assigned(ISymbol symbol, IReadOnlyList<AssignmentExpressionSyntax> writes)
    {
        foreach (var write in writes)
        {
            switch (OperationAt(write))
            {
                case IAssignmentOperation assignment and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation) when IsTarget(assignment.Target, symbol):
                    yield return new(write, assignment.Value);
                    break;
                case IDeconstructionAssignmentOperation { Target: ITupleOperation targets } assignment:
                    for (var i = 0; i < targets.Elements.Length; i++)
                    {
                        if (IsTarget(targets.Elements[i], symbol))
                            yield return new(write, assignment.Value is ITupleOperation values && values.Elements.Length == targets.Elements.Length ? values.Elements[i] : null);
                    }

                    break;
            }
        }
    }

    static bool IsNamed(ISymbol symbol, string member) => $".{ApiFacts.FullName(symbol)}".EndsWith($".{member}", StringComparison.Ordinal);

    /// <summary>The member, or for top-level statements the file, that a local lives in.</summary>
    static SyntaxNode FunctionAround(SyntaxNode local) =>
        local.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or PropertyDeclarationSyntax or BaseFieldDeclarationSyntax) ?? local.SyntaxTree.GetRoot();

    static bool IsTarget(IOperation target, ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol, target switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        _ => null,
    });

    IOperation? DeclaredValue(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => OperationAt(value),
        SingleVariableDesignationSyntax { Parent: (VarPatternSyntax or DeclarationPatternSyntax) and { Parent: IsPatternExpressionSyntax match } } => OperationAt(match.Expression),
        _ => null,
    };

    IEnumerable<IOperation?> ReturnedBy(SyntaxNode declaration)
    {
        var expression = declaration switch
        {
            MethodDeclarationSyntax method => method.ExpressionBody,
            LocalFunctionStatementSyntax function => function.ExpressionBody,
            AccessorDeclarationSyntax { Keyword.ValueText: "get" } accessor => accessor.ExpressionBody,
            _ => null,
        };
        if (expression is not null)
            return [OperationAt(expression.Expression)];
        return declaration
            .DescendantNodes(node => node == declaration || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .OfType<ReturnStatementSyntax>()
            .Where(statement => statement.Expression is not null)
            .Select(statement => OperationAt(statement.Expression!));
    }
}
