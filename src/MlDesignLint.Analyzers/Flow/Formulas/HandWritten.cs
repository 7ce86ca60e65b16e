using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow.Tensors;

namespace MlDesignLint.Analyzers.Flow.Formulas;

/// <summary>Losses and metrics that the program computes itself: by an attribute <c>[MlMetric("MAPE")]</c> of any namespace, or by the formula that is written out.</summary>
sealed class HandWritten(MlProgram program)
{
    const string Attribute = "MlMetric";

    readonly ConcurrentDictionary<IMethodSymbol, NumericFunction?> _functions = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<IMethodSymbol, (MetricDefinition, bool)?> _calculations = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<Value, (ObjectiveDefinition, bool)?> _losses = new();

    /// <summary>How names of predictions begin.</summary>
    static readonly string[] Predicted = ["score", "predict", "pred", "forecast", "yhat", "ypred", "estimate"];

    /// <summary>The metric that a method computes, by its attribute or else by its formula; null where that is not known.</summary>
    public MetricDefinition? MetricOf(IMethodSymbol method) => DeclaredBy(method) ?? FormulaOf(method);

    /// <summary>The metric whose formula a method is; null where that is not known.</summary>
    public MetricDefinition? FormulaOf(IMethodSymbol method) => CalculationOf(method) is { IsSwapped: false, Metric: var metric } ? metric : null;

    /// <summary>The metric whose formula a method is, and whether it takes the prediction for the target; null where that is not known.</summary>
    public (MetricDefinition Metric, bool IsSwapped)? CalculationOf(IMethodSymbol method) => _calculations.GetOrAdd(method.OriginalDefinition, found => Named(WrittenIn(found)) ?? CountedIn(found) ?? Named(RunBy(found)));

    NumericFunction? WrittenIn(IMethodSymbol method) => FunctionOf(method) ?? (program.Calls.ReturnsOf(method) is [{ Operation: { } returned }] ? FunctionOf(calculation => calculation.Of(new Value(returned))) : null);

    NumericFunction? RunBy(IMethodSymbol method) => IsNumber(method.ReturnType) ? FunctionOf(calculation => calculation.Of(method)) : null;

    /// <summary>Where numbers are worked out that are certainly no form of a metric, whatever they are called, and no parts of others.</summary>
    public IReadOnlyList<SyntaxNode> BodiesOfOthersThan(MetricDefinition wanted) =>
        [.. Methods.Where(method => MetricOf(method) is null && new[] { WrittenIn(method), RunBy(method) }.Any(function => function is not null && Shapes.IsOther(function, wanted.Name))
            && program.Calls.To(method).Select(program.OperationAt).All(call => call is not null && !new Operands(program).MayBe(call))).SelectMany(method => method.DeclaringSyntaxReferences).Select(reference => reference.GetSyntax())];

    /// <summary>The same of an expression over tensors, sequences of numbers, or rows, with the statements before it that work out what it is made of.</summary>
    public (MetricDefinition Metric, bool IsSwapped)? CalculationIn(Value value) => Named(FunctionOf(calculation => Statements.Before(value.Operation) is var before && calculation.Runs(before) ? calculation.Of(value) : null)) ?? (new Counts(program).MetricOf(value.Operation) is { } counted && MetricNames.Find(counted) is { } metric ? (metric, false) : null);

    /// <summary>The metric of classes that a method computes from counts; what it returns of none of them are its exceptions.</summary>
    (MetricDefinition Metric, bool IsSwapped)? CountedIn(IMethodSymbol method)
    {
        var computed = program.Calls.ReturnsOf(method.OriginalDefinition).Select(source => source.Operation).OfType<IOperation>().Where(returned => !returned.ConstantValue.HasValue).ToList();
        return IsNumber(method.ReturnType) && computed is [var only] && new Counts(program).MetricOf(only) is { } name && MetricNames.Find(name) is { } metric ? (metric, false) : null;
    }

    static (MetricDefinition Metric, bool IsSwapped)? Named(NumericFunction? function) =>
        function is not null && Shapes.MetricOf(function) is var (name, isSwapped) && MetricNames.Find(name) is { } metric ? (metric, isSwapped) : null;

    /// <summary>What stands before the metric in the name of what computes it.</summary>
    static readonly Regex Verb = new("^(?:Compute|Calculate|Calc|Get|Evaluate|Test|Val(?:idation)?)_?(?=[A-Z])", RegexOptions.CultureInvariant);

    /// <summary>The metric that a method or a local is called like: <c>ComputeRmse</c>, <c>testRmse</c>; null where it is none.</summary>
    public static MetricDefinition? MetricCalled(string name) => MetricNames.Find(Verb.Replace(name, ""));

    /// <summary>Whether a name is that of a metric.</summary>
    public static bool IsCalledLikeMetric(string name) => MetricCalled(name) is not null;

    /// <summary>Whether a place lies in a method that computes a metric, in what a local with a metric's name holds, or in a statement that reads scores, so that what it works out goes nowhere else.</summary>
    public bool IsInMetric(Step step) => (program.SymbolOf(step.Function) is IMethodSymbol method && MetricOf(method) is not null)
        || (step.Syntax.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } local && IsCalledLikeMetric(local.Identifier.ValueText))
        || (step.Syntax.FirstAncestorOrSelf<StatementSyntax>() is (ExpressionStatementSyntax or LocalDeclarationStatementSyntax) and var statement && _scores.Value.Any(score => statement.SyntaxTree == score.SyntaxTree && statement.Span.Contains(score.Span)));

    readonly Lazy<IReadOnlyList<SyntaxNode>> _scores = new(() => [.. new PredictedColumns(program).ReadsOf("Score").Select(read => read.Syntax)]);

    /// <summary>Where metrics are computed that are accepted, by methods whose formulas are known: one of them, or all the numbers of a record or tuple.</summary>
    public IReadOnlyList<SyntaxNode> BodiesOf(Func<MetricDefinition, bool> isWanted) =>
        [.. Methods.Where(method => MetricOf(method) is { } metric ? isWanted(metric) : PartsOf(method) is { Count: > 0 } parts && parts.All(part => part is not null && isWanted(part))).SelectMany(method => method.DeclaringSyntaxReferences).Select(reference => reference.GetSyntax())];

    /// <summary>The metrics that the fractions of a record or tuple are which a method returns; null for one that is not known.</summary>
    List<MetricDefinition?> PartsOf(IMethodSymbol method) => program.Calls.ReturnsOf(method) is [{ Operation: { } returned }]
        ? [.. (returned.Unconverted() switch { ITupleOperation tuple => tuple.Elements.AsEnumerable(), IObjectCreationOperation made => made.Arguments.Select(argument => argument.Value), _ => [] })
            .Where(part => part.Type?.SpecialType is SpecialType.System_Single or SpecialType.System_Double).Select(part => CalculationIn(new(part))?.Metric)]
        : [];

    /// <summary>The program's own methods, local functions and properties that only work something out.</summary>
    public IEnumerable<IMethodSymbol> Computing => Methods.Concat(program.Types.SelectMany(type => type.GetMembers()).OfType<IPropertySymbol>().Where(property => property.SetMethod is null && IsNumber(property.Type)).Select(property => property.GetMethod).OfType<IMethodSymbol>());

    /// <summary>The program's own methods and local functions.</summary>
    public IEnumerable<IMethodSymbol> Methods =>
        program.Types.SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>().Where(method => method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is MethodDeclarationSyntax))
            .Concat(program.Trees.SelectMany(tree => TreeIndex.Of(tree).LocalFunctions).Select(program.SymbolOf).OfType<IMethodSymbol>());

    /// <summary>The locals of some names that hold what they are declared with, and that.</summary>
    public IEnumerable<(SyntaxToken Name, IOperation Value)> LocalsCalled(Func<string, bool> isWanted) =>
        from tree in program.Trees
        let index = TreeIndex.Of(tree)
        from local in index.InitializedLocals
        where isWanted(local.Identifier.ValueText) && !index.Writes(local.Identifier.ValueText).Any(write => Definitions.FunctionAround(local).Span.Contains(write.Span))
        let value = program.OperationAt(local.Initializer!.Value)
        where value is not null
        select (local.Identifier, value);

    /// <summary>What the number that training makes small is, worked out from its source, and whether it weighs the rows; null where that is not known.</summary>
    public (ObjectiveDefinition Objective, bool IsWeighted)? ObjectiveOf(Value loss) => _losses.GetOrAdd(loss, Find);

    /// <summary>The metric that a method's attribute names.</summary>
    public static MetricDefinition? DeclaredBy(IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name is Attribute or Attribute + "Attribute")?.ConstructorArguments.FirstOrDefault().Value is string name ? MetricNames.Find(name) : null;

    (ObjectiveDefinition, bool)? Find(Value loss)
    {
        var inputs = new List<(object Key, Value Value)>();
        var function = new NumericFunction(2, IsOfSingles: false, (sequences, further) => Calculate(calculation => calculation.Of(loss), inputs, sequences, further), _ => false);
        _ = function.Compute([[2.2], [1.3], [1]], 0.3);
        if (inputs.Count is < 2 or > 3 || inputs.All(input => IsOutput(input.Value)))
            return null;
        return Shapes.ObjectiveOf(function with { Inputs = inputs.Count }) is var (name, isWeighted) ? (ObjectiveLexicon.Objectives.First(objective => objective.Name == name), isWeighted) : null;
    }

    /// <summary>A calculation as a function of the two tensors or sequences that it compares, or of the two members of its rows; null where there are others.</summary>
    NumericFunction? FunctionOf(Func<Calculation, object?> calculate)
    {
        var inputs = new List<(object Key, Value Value)>();
        var rows = new RowMembers(null);
        var function = new NumericFunction(2, IsOfSingles: false, (sequences, further) => Calculate(calculate, inputs, sequences, further, rows), place => rows.Members.Count > 0 ? rows.IsPrediction(place) : IsOutput(inputs[place].Value));
        _ = function.Compute([[2.2, 4.7], [1.3, 6.8]], 0.3);
        return (inputs.Count(input => input.Value.Operation.Type is not null), rows.Members.Count) switch
        {
            (2, 0) => function,
            (1, 2) when rows.Key is not null => function,
            _ => null,
        };
    }

    /// <summary>A formula over tensors, and of a metric over sequences and rows too: each that comes from elsewhere is one of the inputs, in the order in which they are met.</summary>
    object? Calculate(Func<Calculation, object?> calculate, List<(object Key, Value Value)> inputs, double[][] sequences, double further, RowMembers? rows = null)
    {
        return calculate(new(program, Given));

        object? Given(Value value)
        {
            var origin = program.Values.Of(value).Single;
            if (origin is not null && origin.Operation != value.Operation && (origin.Operation is IBinaryOperation or IUnaryOperation || program.StepOf(origin)?.Fact["computes"] is not null))
                return new Calculation(program, Given).Of(origin);
            var isTensor = Modules.Is(value.Operation.Type, "tensor-type");
            // Batches in turn: what a model makes of one stands beside what the batch holds.
            if (isTensor && rows?.Key is not null && program.StepOf(value) is { Fact.Role: "module-call", Operation: IInvocationOperation { Arguments: [{ Value: var fed }], TargetMethod: var called } } && fed.Unconverted() is IMemberReferenceOperation)
                return rows.Read(sequences, called, 0);
            if (!isTensor && (rows is null || value.Operation.Type is not { } type || ElementOf(type) is null))
                return IsNumber(value.Operation.Type) ? further : null;
            if (KeyOf(value, origin) is not { } key)
                return null;
            var place = inputs.FindIndex(input => input.Key.Equals(key));
            if (place < 0)
            {
                place = inputs.Count;
                inputs.Add((key, origin ?? value));
            }

            if (!isTensor && !IsNumber(ElementOf(value.Operation.Type!)))
                return place == 0 ? rows!.Of(sequences, key, ElementOf(value.Operation.Type!)) : null;
            return place < sequences.Length ? Boxed(sequences[place]) : null;
        }
    }

    /// <summary>What tells one tensor from another; null for a variable that may hold several.</summary>
    object? KeyOf(Value value, Value? origin) => (origin?.Operation ?? value.Operation) switch
    {
        IParameterReferenceOperation parameter => (parameter.Parameter, origin?.Path),
        ILocalReferenceOperation { Local: var local } read => program.Definitions.OfLocal(local, read).Count == 1 ? local : null,
        IFieldReferenceOperation { Instance: IParameterReferenceOperation { Parameter: var parameter }, Field: var part } => (parameter, part, origin?.Path),
        IInvocationOperation or IFieldReferenceOperation or IPropertyReferenceOperation => (origin ?? value).Operation,
        _ => null,
    };

    bool IsOutput(Value value) => program.StepOf(value) is { Fact.Role: "module-call" };

    NumericFunction? FunctionOf(IMethodSymbol method) => _functions.GetOrAdd(method.OriginalDefinition, FindFunction);

    NumericFunction? FindFunction(IMethodSymbol method)
    {
        if (!IsNumber(method.ReturnType) && !Modules.Is(method.ReturnType, "tensor-type"))
            return null;
        var sequences = method.Parameters.Where(parameter => Modules.Is(parameter.Type, "tensor-type") || IsNumber(ElementOf(parameter.Type))).ToList();
        var rows = method.Parameters.Where(parameter => !sequences.Contains(parameter) && ElementOf(parameter.Type) is not null and not { SpecialType: SpecialType.System_Char }).ToList();
        var selectors = rows.Count == 1 ? method.Parameters.Where(parameter => IsSelector(parameter.Type, ElementOf(rows[0].Type)!)).ToList() : [];
        var numbers = method.Parameters.Where(parameter => IsNumber(parameter.Type)).ToList();
        if (sequences.Count + rows.Count + selectors.Count + numbers.Count < method.Parameters.Length)
            return null;
        return (sequences.Count, rows.Count, numbers.Count) switch
        {
            (2 or 3, 0, _) => new(sequences.Count, false, (data, further) => Compute(method, parameter => sequences.IndexOf(parameter) is >= 0 and var place ? Boxed(data[place]) : further), place => IsPrediction(sequences[place], sequences[place == 0 ? 1 : 0])),
            (0, 1, _) => OfRows(method, rows[0], selectors),
            (1, 1, _) or (0, 2, _) => OfLists(method, [.. method.Parameters.Where(parameter => sequences.Contains(parameter) || rows.Contains(parameter))]),
            (0, 0, >= 2) => new(2, true, (data, further) => Compute(method, parameter => numbers.IndexOf(parameter) is >= 0 and < 2 and var place ? data[place][0] : further), _ => false),
            _ => null,
        };
    }

    /// <summary>Whether a parameter is a function that takes a number out of a row.</summary>
    static bool IsSelector(ITypeSymbol type, ITypeSymbol row) => type is INamedTypeSymbol { DelegateInvokeMethod: { Parameters: [var taken], ReturnType: var number } } && IsNumber(number) && SymbolEqualityComparer.Default.Equals(taken.Type, row);

    /// <summary>A function of rows that hold target and prediction, or that functions take these out of.</summary>
    NumericFunction OfRows(IMethodSymbol method, IParameterSymbol parameter, IReadOnlyList<IParameterSymbol> selectors)
    {
        var rows = new RowMembers(ElementOf(parameter.Type));
        return new(2, false, (data, further) => Compute(method, other => SymbolEqualityComparer.Default.Equals(other, parameter) ? rows.Of(data)
            : selectors.Contains(other, SymbolEqualityComparer.Default) ? (Func<object?, object?>)(row => (row as Row)?.Read(other)) : further), rows.IsPrediction);
    }

    /// <summary>A function of two lists, of which one at least holds rows with the target or the prediction in a member.</summary>
    NumericFunction OfLists(IMethodSymbol method, IReadOnlyList<IParameterSymbol> lists)
    {
        var rows = lists.Select((list, place) => ElementOf(list.Type) is { } element && !IsNumber(element) && !Modules.Is(list.Type, "tensor-type") ? new RowMembers(element, place) : null).ToList();
        return new(2, false, (data, further) => Compute(method, other => lists.Select(list => list.Name).ToList().IndexOf(other.Name) is >= 0 and var place ? rows[place]?.Of(data) ?? Boxed(data[place]) : further),
            place => rows[place]?.IsPrediction(0) ?? IsPrediction(lists[place], lists[place == 0 ? 1 : 0]));
    }

    /// <summary>Rows that hold target and prediction: as a tuple, or as two members of a class, in the order in which they are read; where a place is given, one of them, in one member.</summary>
    sealed class RowMembers(ITypeSymbol? row, int? only = null)
    {
        readonly INamedTypeSymbol? _pair = only is null && row is INamedTypeSymbol { IsTupleType: true, TupleElements.Length: 2 } pair ? pair : null;

        public object? Key { get; private set; }

        public List<ISymbol> Members { get; } = [];

        public bool IsPrediction(int place) => MemberAt(place) is { } member && HandWritten.IsPrediction(member, only is null ? MemberAt(place == 0 ? 1 : 0) : null);

        ISymbol? MemberAt(int place) => _pair is null ? Members.ElementAtOrDefault(place) : _pair.TupleElements[place];

        public object?[] Of(double[][] data, object? key = null, ITypeSymbol? element = null)
        {
            Key = key;
            return [.. Enumerable.Range(0, element?.GetMembers().Any(IsTensor) == true ? 1 : data[0].Length).Select(i => _pair is not null ? (object?)new Parts([data[0][i], data[1][i]]) : new Row(member => Read(data, member, i)))];
        }

        static bool IsTensor(ISymbol member) => Modules.Is(member switch { IPropertySymbol property => property.Type, IFieldSymbol field => field.Type, IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.ReturnType, _ => null }, "tensor-type");

        /// <summary>What a row holds in a member; of a batch, where that is a tensor, all of it.</summary>
        public object? Read(double[][] data, ISymbol member, int row)
        {
            if (Members.All(known => known.Name != member.Name))
                Members.Add(member);
            if (Members.FindIndex(known => known.Name == member.Name) is var place && place >= (only is null ? 2 : 1))
                return null;
            return IsTensor(member) ? Boxed(data[only ?? place]) : data[only ?? place][row];
        }
    }

    /// <summary>How names of what was measured begin.</summary>
    static readonly string[] Measured = ["fact", "actual", "truth", "true", "target", "label", "observed", "measured", "real", "expected", "ytrue"];

    /// <summary>Whether a variable is called a prediction, or is another one than what is called the truth.</summary>
    static bool IsPrediction(ISymbol variable, ISymbol? other) => IsCalled(variable, Predicted) || (other is not null && !IsCalled(variable, Measured) && IsCalled(other, Measured));

    static bool IsCalled(ISymbol variable, string[] words) =>
        (variable is IFieldSymbol or IPropertySymbol ? RowClass.ColumnOf(variable) : variable.Name).Replace("_", "") is var name && words.Any(word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    object? Compute(IMethodSymbol method, Func<IParameterSymbol, object?> argument) => new Calculation(program, value =>
        value.Operation is IParameterReferenceOperation { Parameter: var parameter } && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method) ? argument(parameter) : null).Of(method);

    static object?[] Boxed(double[] numbers) => [.. numbers.Select(number => (object?)number)];

    static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    /// <summary>What an array, a span or another sequence holds; null where a type is none.</summary>
    static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType: var element } => element,
        INamedTypeSymbol { IsRefLikeType: true, TypeArguments: [var element] } => element,
        INamedTypeSymbol { SpecialType: not SpecialType.System_String } named => named.AllInterfaces.Prepend(named).FirstOrDefault(face => face.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
        _ => null,
    };
}
