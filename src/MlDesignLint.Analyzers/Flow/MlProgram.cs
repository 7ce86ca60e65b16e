using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow.Formulas;
using MlDesignLint.Analyzers.Flow.Tensors;
using MlDesignLint.Analyzers.Knowledge;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>
/// The machine-learning steps of one compilation and where their inputs come from; built once, on demand, and asked by all rules.
/// Only names that <c>rules/knowledge</c> lists, or that a followed value passes through, are ever bound.
/// </summary>
sealed class MlProgram
{
    const int MaxCatalogs = 8;

    readonly Compilation _compilation;
    readonly ApiFacts _facts;
    readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    readonly ConcurrentDictionary<string, IReadOnlyList<Step>> _stepsOfName = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, IReadOnlyList<Step>> _steps = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, ILookup<SyntaxTree, Step>> _stepsByTree = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, ILookup<IOperation, Step>> _stepsByReceiver = new(StringComparer.Ordinal);
    readonly Dictionary<SyntaxTree, int> _order;
    readonly Lazy<HashSet<SyntaxTree>> _near;
    readonly Lazy<IReadOnlyList<TrainingRun>> _trainings;

    public MlProgram(Compilation compilation, IReadOnlyList<ApiFact> ownFacts)
    {
        _compilation = compilation;
        _facts = new(ownFacts, compilation);
        _order = compilation.SyntaxTrees.Select((tree, i) => (tree, i)).ToDictionary(file => file.tree, file => file.i);
        _near = new(FindTreesNearLibraries);
        _trainings = new(() => [.. TrainingRun.Find(this)]);
        Definitions = new(this);
        Calls = new(this);
        Values = new(this);
        Constants = new(this);
        Data = new(this);
        Chains = new(this);
        Fits = new(this);
        EarlyFits = new(this);
        Selections = new(this);
        Comparisons = new(this);
        Lambdas = new(this);
        Surroundings = new(this);
        RowColumns = new(this);
        SchemaQueries = new(this);
        Mappings = new(this);
        Reach = new(this);
        Modules = new(this);
        Registrations = new(this);
        Training = new(this);
        GradientSwitches = new(this);
        Inference = new(this);
        Scopes = new(this);
        Networks = new(this);
        Samples = new(this);
        Judgements = new(this);
        HeldOutRows = new(this);
        ScaledRows = new(this);
        Choices = new(this);
        Layers = new(this);
        Labels = new(this);
        Averages = new(this);
        HandWritten = new(this);
        Variables = new(this);
        Tapes = new(this);
        Sessions = new(this);
        Carriers = new(this);
        Passes = new(this);
        TrainingScores = new(this);
    }

    /// <summary>The sources, generated ones included.</summary>
    public IEnumerable<SyntaxTree> Trees => _compilation.SyntaxTrees;

    /// <summary>The assembly that the sources make.</summary>
    public IAssemblySymbol Assembly => _compilation.Assembly;

    /// <summary>The types that the sources declare.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types => Calls.Types;

    public Definitions Definitions { get; }

    public Calls Calls { get; }

    public Values Values { get; }

    public Constants Constants { get; }

    public DataSets Data { get; }

    public Chains Chains { get; }

    public Fits Fits { get; }

    public EarlyFits EarlyFits { get; }

    public Selections Selections { get; }

    public Comparisons Comparisons { get; }

    public Lambdas Lambdas { get; }

    public Surroundings Surroundings { get; }

    public RowColumns RowColumns { get; }

    /// <summary>Which columns queries over schemas pick.</summary>
    public SchemaQueries SchemaQueries { get; }

    public Mappings Mappings { get; }

    public Reach Reach { get; }

    public Modules Modules { get; }

    public Registrations Registrations { get; }

    public Training Training { get; }

    public GradientSwitches GradientSwitches { get; }

    public Inference Inference { get; }

    public Scopes Scopes { get; }

    public Networks Networks { get; }

    public Samples Samples { get; }

    public Judgements Judgements { get; }

    public HeldOutRows HeldOutRows { get; }

    public ScaledRows ScaledRows { get; }

    public Choices Choices { get; }

    public Layers Layers { get; }

    public Labels Labels { get; }

    public Averages Averages { get; }

    public HandWritten HandWritten { get; }

    public Variables Variables { get; }

    public Tapes Tapes { get; }

    public Sessions Sessions { get; }

    public Carriers Carriers { get; }

    public Passes Passes { get; }

    public TrainingScores TrainingScores { get; }

    /// <summary>Whether a type of a role is in reach of the sources, used or not.</summary>
    public bool References(string role) => ApiFacts.OfRole(role).Any(fact => _compilation.GetTypeByMetadataName(fact.Api) is not null);

    /// <summary>All calls, creations and reads of members with a role, by file and position.</summary>
    public IReadOnlyList<Step> Steps(string role) => _steps.GetOrAdd(role, role => Find(fact => fact.Role == role));

    /// <summary>The steps of a role that stand in a part of the source, by position.</summary>
    public IEnumerable<Step> StepsIn(SyntaxNode part, string role) =>
        _stepsByTree.GetOrAdd(role, role => Steps(role).ToLookup(step => step.Syntax.SyntaxTree))[part.SyntaxTree].Where(step => part.Span.Contains(step.Syntax.Span));

    /// <summary>The steps of a role that are called on what may come from an expression.</summary>
    public IEnumerable<Step> StepsOn(IOperation made, string role) => _stepsByReceiver.GetOrAdd(role, role => Steps(role)
        .SelectMany(step => Values.Of(step.Receiver).Origins.Select(origin => (origin.Operation, step)).Distinct()).ToLookup(pair => pair.Operation, pair => pair.step))[made];

    /// <summary>All steps whose fact has a trait, with a value where one is given.</summary>
    public IReadOnlyList<Step> StepsWith(string trait, string? value = null) =>
        _steps.GetOrAdd($"{trait}={value}", _ => Find(fact => value is null ? fact[trait] is not null : fact[trait] == value));

    /// <summary>Whether anything in the program learns from rows.</summary>
    public bool Learns => new[] { "fit", "cross-validate", "experiment", "fit-network", "network-step" }.Any(role => Steps(role).Count > 0) || Training.Exists;

    /// <summary>Every training, as <see cref="TrainingRun.In"/> tells them.</summary>
    public IReadOnlyList<TrainingRun> Trainings => _trainings.Value;

    /// <summary>The creations of the contexts that a step may be called on, through their catalogs; none where another, unseen one is possible.</summary>
    public IReadOnlyList<Step> ContextsOf(Step step)
    {
        var contexts = new List<Step>();
        var seen = new HashSet<Value>();
        return Collect(step.Receiver, MaxCatalogs) ? contexts : [];

        bool Collect(Value? receiver, int hops)
        {
            if (receiver is not null && !seen.Add(receiver))
                return true;
            var origins = Values.Of(receiver);
            return hops > 0 && origins.IsComplete && origins.Origins.All(origin =>
            {
                if (StepOf(origin) is not { } found)
                    return origin.Operation is IPropertyReferenceOperation catalog && Collect(Value.Of(catalog.Instance, origin.Path), hops - 1);
                if (found.Fact.Role == "context")
                    contexts.Add(found);
                return found.Fact.Role == "context" || (found.Fact.Role == "catalog" && Collect(found.Receiver, hops - 1));
            });
        }
    }

    /// <summary>The columns a trainer sees in its chain.</summary>
    public Columns ColumnsBefore(IReadOnlyList<Step> chain, Step trainer) => new(this, [.. chain.TakeWhile(step => !step.Equals(trainer))]);

    /// <summary>The labels of the trainers of a chain, under the names that the rows had before copies and keys; null for a name that is not known.</summary>
    public IEnumerable<string?> SourceLabels(IReadOnlyList<Step> chain) => chain
        .Where(step => step.Fact["label"] is not null && step.Fact.Role == "trainer")
        .Select(trainer => trainer.Text("label") is { } label ? ColumnsBefore(chain, trainer).SourceOf(label) : null);

    /// <summary>Whether any source reads, calls or passes on a member, given as <c>Type.Member</c> with as much of the namespace as is known.</summary>
    public bool Uses(string member) => ReadsOf(member).Any();

    /// <summary>Where a simple name stands, in all files or in those that can use a library.</summary>
    public IEnumerable<SimpleNameSyntax> NamesOf(string name, bool isNear = true) =>
        TreesWith(name, isNear).SelectMany(tree => TreeIndex.Of(tree).Names(name));

    /// <summary>Where any source reads, calls or passes on a member, given as <c>Type.Member</c>.</summary>
    public IEnumerable<Location> ReadsOf(string member)
    {
        var name = member.Substring(member.LastIndexOf('.') + 1);
        return NamesOf(name)
            .Where(node => ModelOf(node).GetSymbolInfo(node) is var info && (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol && IsNamed(symbol, member))
            .Select(node => node.GetLocation());
    }

    /// <summary>
    /// Whether a result is handed to code that cannot be seen: an argument of a library's call, or what a method returns that nobody in sight calls, or that stands behind more
    /// returns than are to be followed to their callers.
    /// </summary>
    public bool Escapes(IOperation result, int returns = 0) => result.Parent switch
    {
        IConversionOperation or IAwaitOperation => Escapes(result.Parent, returns),
        IArgumentOperation { Parent: IInvocationOperation call } => StepOf(call) is null ? !IsOwn(call.TargetMethod) : call.Type is not { SpecialType: SpecialType.System_Double or SpecialType.System_Single } && Escapes(call, returns),
        IReturnOperation { Kind: OperationKind.Return } returned when returns > 0 && Calls.ReceivingFrom(returned).ToList() is { Count: > 0 } calls => calls.Any(call => Escapes(call, returns - 1)),
        IReturnOperation => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => ReadsOf(local).Any(read => Escapes(read, returns)),
        IAssignmentOperation { Target: not ILocalReferenceOperation } => true,
        _ => false,
    };

    /// <summary>Where a local or a parameter is named, in source order.</summary>
    public IEnumerable<IOperation> ReadsOf(ISymbol variable) =>
        variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration
            ? TreeIndex.Of(declaration.SyntaxTree).Names(variable.Name, Definitions.FunctionAround(declaration))
                .Select(OperationAt)
                .OfType<IOperation>()
                .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Variable(), variable))
            : [];

    /// <summary>Where a field or property is named, or a part of a tuple or of an object without a class.</summary>
    public IEnumerable<IOperation> ReadsOfMember(ISymbol member) => NamesOf(member.Name).Select(name => OperationAt(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name))
        .OfType<IMemberReferenceOperation>().Where(read => SymbolEqualityComparer.Default.Equals(read.Member.ContainingType, member.ContainingType) && read.Member.Name == member.Name);

    /// <summary>The step that an operation is; null where its member has no role.</summary>
    public Step? StepOf(IOperation? operation) => StepOf(Value.Of(operation));

    /// <inheritdoc cref="StepOf(IOperation?)"/>
    public Step? StepOf(Value? value)
    {
        ISymbol? symbol = value?.Operation switch
        {
            IInvocationOperation call => call.TargetMethod.ReducedFrom ?? call.TargetMethod,
            IPropertyReferenceOperation read => read.Property,
            IFieldReferenceOperation read => read.Field,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        return value is { Element: null } && _facts.Of(symbol?.OriginalDefinition) is { } fact ? new Step(this, fact, value) : null;
    }

    /// <summary>Whether the compilation's own sources declare the symbol.</summary>
    public bool IsOwn(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Length > 0 && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _compilation.Assembly);

    /// <summary>What is known of a type, by itself or by what it derives from or implements; null where nothing is.</summary>
    public static ApiFact? FactOf(ITypeSymbol? type) => type is null ? null
        : ApiFacts.BuiltIn(type.OriginalDefinition) ?? FactOf(type.BaseType) ?? type.AllInterfaces.Select(face => ApiFacts.BuiltIn(face.OriginalDefinition)).FirstOrDefault(fact => fact is not null);

    /// <summary>The symbol that a node declares.</summary>
    public ISymbol? SymbolOf(SyntaxNode declaration) => ModelOf(declaration).GetDeclaredSymbol(declaration);

    /// <summary>The operation of a node, from one semantic model a file, so that the same node gives the same operation.</summary>
    public IOperation? OperationAt(SyntaxNode node) => node switch
    {
        ParenthesizedExpressionSyntax parenthesized => OperationAt(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => OperationAt(suppressed.Operand),
        // A clause of a query stands for a call that has no syntax of its own.
        OrderingSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax => node.FirstAncestorOrSelf<QueryExpressionSyntax>() is { } query ? ModelOf(node).GetOperation(query)?.Descendants().FirstOrDefault(call => call is IInvocationOperation && call.Syntax == node) : null,
        // What is written { … } alone makes an array.
        InitializerExpressionSyntax { Parent: EqualsValueClauseSyntax } => ModelOf(node).GetOperation(node) is IArrayInitializerOperation { Parent: { } array } ? array : null,
        _ => ModelOf(node).GetOperation(node),
    };

#pragma warning disable RS1030 // The program spans all files; its models are made once a compilation and only for files that matter.
    SemanticModel ModelOf(SyntaxNode node) => _models.GetOrAdd(node.SyntaxTree, tree => _compilation.GetSemanticModel(tree));
#pragma warning restore RS1030

    /// <summary>Calls, creations and member reads of a simple name, by file and position.</summary>
    public IEnumerable<SyntaxNode> UsesOf(string name, bool isNear) =>
        (name is TreeIndex.Unnamed or TreeIndex.DelegateCall ? NearTrees : TreesWith(name, isNear)).SelectMany(tree => TreeIndex.Of(tree).Uses(name));

    /// <summary>Assignments to something of a simple name, and arguments that a call may set, by file and position.</summary>
    public IEnumerable<SyntaxNode> WritesOf(string name, bool isNear) => TreesWith(name, isNear).SelectMany(tree => TreeIndex.Of(tree).Writes(name));

    /// <summary>Whether a file that is near a library declares a symbol; then only such files are searched for its uses.</summary>
    public bool IsNear(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(reference => _near.Value.Contains(reference.SyntaxTree));

    /// <summary>The files that can use a library.</summary>
    public IEnumerable<SyntaxTree> NearTrees => Trees.Where(_near.Value.Contains);

    IEnumerable<SyntaxTree> TreesWith(string name, bool isNear) => (isNear ? NearTrees : Trees).Where(tree => TreeIndex.Mentions(tree, name));

    IReadOnlyList<Step> Find(Func<ApiFact, bool> isWanted) =>
        [.. _facts.NamesWhere(isWanted).SelectMany(StepsOfName).Where(step => isWanted(step.Fact)).OrderBy(step => _order[step.Syntax.SyntaxTree]).ThenBy(step => step.Syntax.SpanStart)];

    IReadOnlyList<Step> StepsOfName(string name) => _stepsOfName.GetOrAdd(name, name =>
        [.. (from tree in NearTrees
             let index = TreeIndex.Of(tree)
             from node in ApiFacts.Knows(name) ? index.Uses(name) : index.Uses(name).Concat(index.Reads(name))
             select StepOf(OperationAt(node))).OfType<Step>()]);

    /// <summary>
    /// The files that name a library's namespace, and those that name a type declared there and its namespace: what else the program holds, often most of
    /// it, is not bound for the sake of names as common as <c>Where</c> or <c>Load</c>.
    /// </summary>
    HashSet<SyntaxTree> FindTreesNearLibraries()
    {
        HashSet<SyntaxTree> near = [.. Trees.Where(tree => _facts.LibraryWords.Any(word => TreeIndex.MayMention(tree, word)))];
        var shared = Trees.Where(tree => TreeIndex.MayMention(tree, "global using") && TreeIndex.Of(tree).HasGlobalUsings).ToList();
        if (shared.Any(near.Contains))
            return [.. Trees];
        var declared = near.SelectMany(tree => TreeIndex.Of(tree).Types).ToLookup(SpaceOf, type => type.Identifier.ValueText);
        near.UnionWith(Trees.Where(tree => !near.Contains(tree) && declared.Any(types =>
            (types.Key.Length == 0 || shared.Prepend(tree).Any(file => TreeIndex.Mentions(file, types.Key))) && types.Distinct().Any(type => TreeIndex.Mentions(tree, type)))).ToList());
        return near;
    }

    /// <summary>The last part of the namespace that a type is declared in; empty for the global one.</summary>
    static string SpaceOf(SyntaxNode type) => type.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    static bool IsNamed(ISymbol symbol, string member) => $".{ApiFacts.FullName(symbol)}".EndsWith($".{member}", StringComparison.Ordinal);
}
