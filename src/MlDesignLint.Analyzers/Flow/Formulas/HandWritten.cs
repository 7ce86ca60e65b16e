using System.Collections.Concurrent;
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
    readonly ConcurrentDictionary<Value, (ObjectiveDefinition, bool)?> _losses = new();

    /// <summary>The metric that a method computes, by its attribute or else by its formula; null where that is not known.</summary>
    public MetricDefinition? MetricOf(IMethodSymbol method) => DeclaredBy(method) ?? FormulaOf(method);

    /// <summary>The metric whose formula a method is; null where that is not known.</summary>
    public MetricDefinition? FormulaOf(IMethodSymbol method) => FunctionOf(method) is { } function && Shapes.MetricOf(function) is { } name ? MetricNames.Find(name) : null;

    /// <summary>The program's own methods.</summary>
    public IEnumerable<IMethodSymbol> Methods =>
        program.Types.SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>().Where(method => method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is MethodDeclarationSyntax));

    /// <summary>What the number that training makes small is, worked out from its source, and whether it weighs the rows; null where that is not known.</summary>
    public (ObjectiveDefinition Objective, bool IsWeighted)? ObjectiveOf(Value loss) => _losses.GetOrAdd(loss, Find);

    /// <summary>The metric that a method's attribute names.</summary>
    public static MetricDefinition? DeclaredBy(IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name is Attribute or Attribute + "Attribute")?.ConstructorArguments.FirstOrDefault().Value is string name ? MetricNames.Find(name) : null;

    (ObjectiveDefinition, bool)? Find(Value loss)
    {
        var inputs = new List<(object Key, Value Value)>();
        var function = new NumericFunction(2, IsOfSingles: false, (sequences, further) => Calculate(loss, inputs, sequences, further));
        _ = function.Compute([[2.2], [1.3], [1]], 0.3);
        if (inputs.Count is < 2 or > 3 || inputs.All(input => IsOutput(input.Value)))
            return null;
        return Shapes.ObjectiveOf(function with { Inputs = inputs.Count }) is var (name, isWeighted) ? (ObjectiveLexicon.Objectives.First(objective => objective.Name == name), isWeighted) : null;
    }

    /// <summary>A formula over tensors: each that comes from elsewhere is one of the sequences, in the order in which they are met.</summary>
    object? Calculate(Value loss, List<(object Key, Value Value)> inputs, double[][] sequences, double further)
    {
        return new Calculation(program, Given).Of(loss);

        object? Given(Value value)
        {
            var origin = program.Values.Of(value).Single;
            if (origin is not null && origin.Operation != value.Operation && (origin.Operation is IBinaryOperation or IUnaryOperation || program.StepOf(origin)?.Fact["computes"] is not null))
                return new Calculation(program, Given).Of(origin);
            if (!Modules.Is(value.Operation.Type, "tensor-type"))
                return IsNumber(value.Operation.Type) ? further : null;
            if (KeyOf(value, origin) is not { } key)
                return null;
            var place = inputs.FindIndex(input => input.Key.Equals(key));
            if (place < 0)
            {
                place = inputs.Count;
                inputs.Add((key, origin ?? value));
            }

            return place < sequences.Length ? Boxed(sequences[place]) : null;
        }
    }

    /// <summary>What tells one tensor from another; null for a variable that may hold several.</summary>
    object? KeyOf(Value value, Value? origin) => (origin?.Operation ?? value.Operation) switch
    {
        IParameterReferenceOperation parameter => (parameter.Parameter, origin?.Path),
        ILocalReferenceOperation { Local: var local } read => program.Definitions.OfLocal(local, read).Count == 1 ? local : null,
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
        var numbers = method.Parameters.Where(parameter => IsNumber(parameter.Type)).ToList();
        if (sequences.Count + rows.Count + numbers.Count < method.Parameters.Length)
            return null;
        return (sequences.Count, rows.Count, numbers.Count) switch
        {
            (2 or 3, 0, _) => new(sequences.Count, false, (data, further) => Compute(method, parameter => sequences.IndexOf(parameter) is >= 0 and var place ? Boxed(data[place]) : further)),
            (0, 1, _) => OfRows(method, rows[0]),
            (0, 0, >= 2) => new(2, true, (data, further) => Compute(method, parameter => numbers.IndexOf(parameter) is >= 0 and < 2 and var place ? data[place][0] : further)),
            _ => null,
        };
    }

    /// <summary>A function of rows that hold target and prediction: as a tuple, or as two members of a class, in the order in which they are read.</summary>
    NumericFunction OfRows(IMethodSymbol method, IParameterSymbol rows)
    {
        var isPair = ElementOf(rows.Type) is INamedTypeSymbol { IsTupleType: true, TupleElements.Length: 2 };
        var members = new List<ISymbol>();
        return new(2, false, (data, further) => Compute(method, parameter => SymbolEqualityComparer.Default.Equals(parameter, rows) ? RowsOf(data) : further));

        object?[] RowsOf(double[][] data) => [.. Enumerable.Range(0, data[0].Length).Select(i => isPair ? (object?)new Parts([data[0][i], data[1][i]]) : new Row(member => Read(data, member, i)))];

        object? Read(double[][] data, ISymbol member, int row)
        {
            if (members.All(known => known.Name != member.Name))
                members.Add(member);
            return members.FindIndex(known => known.Name == member.Name) is < 2 and var place ? data[place][row] : null;
        }
    }

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
