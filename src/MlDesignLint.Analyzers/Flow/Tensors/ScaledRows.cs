using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Rows in arrays and lists that are scaled number by number, by statistics that queries or loops take over them.</summary>
sealed class ScaledRows(MlProgram program)
{
    const int MaxSymbols = 40;
    const int MaxHops = 8;

    readonly RowCuts _cuts = new(program);

    /// <summary>Something taken over all rows of a collection: the smallest, the mean.</summary>
    sealed record Statistic(IOperation Operation, string Name, Value Rows);

    /// <summary>Something divided by a statistic, or by what is computed from one.</summary>
    sealed record Scaling(IOperation Division, IOperation Scaled, IReadOnlyList<IOperation> By);

    /// <summary>Statistics of rows that are cut into parts, by which more than one of the parts is scaled; each with where it is to be seen and a part.</summary>
    public IEnumerable<(SyntaxNode Place, string Name, SyntaxNode Part)> OfAllParts => !program.Learns ? [] :
        from scaling in Trees.SelectMany(ScalingsIn)
        let found = (from statistic in scaling.By.SelectMany(divisor => Behind(divisor, new(SymbolEqualityComparer.Default)))
                     from rows in program.Samples.AllOf(statistic.Rows).OfType<DataSet>()
                     let part = PartOf(rows, scaling)
                     where part is not null
                     select (PlaceOf(statistic), statistic.Name, part)).Take(1).ToList()
        from each in found
        select each;

    /// <summary>The files that can use a library, and those of the types that they call.</summary>
    IEnumerable<SyntaxTree> Trees => program.NearTrees.Concat(
        from tree in program.NearTrees
        from call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
        let method = (program.OperationAt(call) as IInvocationOperation)?.TargetMethod
        where method is not null && program.IsOwn(method)
        from declaration in method.ContainingType.DeclaringSyntaxReferences
        select declaration.SyntaxTree).Distinct();

    IEnumerable<Scaling> ScalingsIn(SyntaxTree tree)
    {
        foreach (var division in TreeIndex.Of(tree).Divisions.Select(program.OperationAt).OfType<IBinaryOperation>().Where(division => IsFraction(division.Type)))
        {
            yield return division.LeftOperand.Unconverted() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } centred
                ? new(division, centred.LeftOperand.Unconverted(), [division.RightOperand, centred.RightOperand])
                : new(division, division.LeftOperand.Unconverted(), [division.RightOperand]);
        }

        foreach (var division in TreeIndex.Of(tree).Assignments.Where(assignment => assignment.IsKind(SyntaxKind.DivideAssignmentExpression)).Select(program.OperationAt).OfType<ICompoundAssignmentOperation>().Where(division => IsFraction(division.Type)))
            yield return new(division, division.Target, [division.Value]);
    }

    static bool IsFraction(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Single or SpecialType.System_Double;

    /// <summary>The statistics that a number is computed from, through variables, members, arrays that are filled and functions of the program.</summary>
    IEnumerable<Statistic> Behind(IOperation number, HashSet<ISymbol> seen)
    {
        foreach (var part in number.DescendantsAndSelf())
        {
            if (program.StepOf(part) is { Fact.Role: "extreme" or "mean" } step && step.Input("elements") is { } elements && AreOfRows(elements.Operation.Unconverted(), MaxHops))
                yield return new(part, step.Name, elements);
            foreach (var source in SourcesOf(part, seen))
            {
                foreach (var statistic in StatisticIn(source) is { } taken ? [taken] : Behind(source, seen))
                    yield return statistic;
            }
        }
    }

    /// <summary>What a part of a computation stands for, once for each variable: what it is set to, what its elements are set to, what a function returns.</summary>
    IEnumerable<IOperation> SourcesOf(IOperation part, HashSet<ISymbol> seen)
    {
        var symbol = part switch
        {
            IInvocationOperation { TargetMethod: var method } => program.IsOwn(method) ? method.OriginalDefinition : null,
            IMemberReferenceOperation { Member: not IMethodSymbol and var member } => program.IsOwn(member) ? member.OriginalDefinition : null,
            IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } } parameter } => parameter.OriginalDefinition,
            _ => part.Variable() is ILocalSymbol local ? local : null,
        };
        if (symbol is null || IsTable(part.Type) || seen.Count >= MaxSymbols || !seen.Add(symbol))
            return [];
        var sources = symbol switch
        {
            IMethodSymbol method => program.Calls.BodyOf(method) is { } body ? program.Calls.ReturnsOf(body) : [],
            IParameterSymbol parameter => program.Calls.ArgumentsOf(parameter),
            ILocalSymbol local => program.Definitions.OfLocal(local, part).Where(source => source.Kind == SourceKind.Whole),
            _ => program.Definitions.OfMember(symbol),
        };
        return sources.Select(source => source.Operation).OfType<IOperation>().Concat(symbol is IMethodSymbol ? [] : PutInto(symbol));
    }

    /// <summary>What is put into the elements of an array, or added to a number: the values, or what is added to, with the variable.</summary>
    IEnumerable<IOperation> PutInto(ISymbol array) =>
        from declaration in array.DeclaringSyntaxReferences
        let scope = array is ILocalSymbol or IParameterSymbol ? Definitions.FunctionAround(declaration.GetSyntax()) : declaration.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>()
        where scope is not null
        from write in TreeIndex.Of(scope.SyntaxTree).Assignments
        where scope.Span.Contains(write.Span) && (write.Left is ElementAccessExpressionSyntax || !write.IsKind(SyntaxKind.SimpleAssignmentExpression))
        let assignment = program.OperationAt(write) as IAssignmentOperation
        where assignment is not null && SymbolEqualityComparer.Default.Equals(Variables.SymbolOf(RootOfElement(assignment.Target)), array)
        select assignment is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } ? assignment : assignment.Value;

    static IOperation RootOfElement(IOperation element) => element.Unconverted() switch
    {
        IArrayElementReferenceOperation { ArrayReference: var array } => RootOfElement(array),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } => RootOfElement(list),
        var root => root,
    };

    /// <summary>The statistic that a loop over all rows computes: a sum, the smallest or the greatest so far.</summary>
    Statistic? StatisticIn(IOperation put) => put switch
    {
        ICompoundAssignmentOperation sum => RowsIn(sum.Value, sum) is { } rows ? new(put, "+=", rows) : null,
        IInvocationOperation call when program.StepOf(call) is { Fact: var fact } step && fact["computes"] is "min" or "max" => call.Arguments.Select(argument => RowsIn(argument.Value, call)).FirstOrDefault(rows => rows is not null) is { } rows ? new(put, step.Name, rows) : null,
        _ => put.Syntax.FirstAncestorOrSelf<IfStatementSyntax>() is { Condition: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.GreaterThanExpression } } && RowsIn(put, put) is { } rows ? new(put, "if", rows) : null,
    };

    /// <summary>The collection that a loop around a place goes through from end to end, where a value is one of its rows' numbers; null for any other.</summary>
    Value? RowsIn(IOperation value, IOperation place)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            if (part is ILocalReferenceOperation { Local: var row } && row.DeclaringSyntaxReferences is [var declaration] && declaration.GetSyntax() is ForEachStatementSyntax each && each.Span.Contains(place.Syntax.Span) && program.OperationAt(each.Expression) is { } collection && IsTable(collection.Type))
                return new(collection);
            if (part is IArrayElementReferenceOperation { Indices: [ILocalReferenceOperation { Local: var counter }, ..], ArrayReference: var array } && IsTable(array.Type) && _cuts.IsCountedThrough(counter, new(array), isOfPieces: false))
                return new(array);
            if (part is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list, Arguments: [{ Value: ILocalReferenceOperation { Local: var index } }] } && IsTable(list.Type) && _cuts.IsCountedThrough(index, new(list), isOfPieces: false))
                return new(list);
        }

        return null;
    }

    /// <summary>Whether elements are taken from a collection of rows, whatever is made of each; not of the numbers of one row.</summary>
    bool AreOfRows(IOperation elements, int hops) => IsTable(elements.Type) || (hops > 0 && (program.StepOf(elements) is { Fact.Role: "same-elements" or "order" } step ? step.Input("elements")?.Operation.Unconverted()
        : elements is ILocalReferenceOperation { Local: var local } && program.Definitions.OfLocal(local, elements) is [{ Kind: SourceKind.Whole, Operation: { } made, Part: < 0 }] ? made.Unconverted()
        : null) is { } earlier && AreOfRows(earlier, hops - 1));

    /// <summary>Whether a type holds rows: a table, or a collection of what is neither a number nor a text.</summary>
    static bool IsTable(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { Rank: 2 } => true,
        IArrayTypeSymbol { Rank: 1, ElementType: var element } => IsRow(element),
        INamedTypeSymbol { IsTupleType: false, TypeArguments: [var element], SpecialType: not SpecialType.System_Nullable_T } list => list.AllInterfaces.Append(list).Any(face => face.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) && IsRow(element),
        _ => false,
    };

    static bool IsRow(ITypeSymbol element) => element.SpecialType == SpecialType.None && element.TypeKind is not (TypeKind.Enum or TypeKind.TypeParameter);

    /// <summary>A part of the rows of a statistic that is scaled by it while another one is, too: two are scaled apart, or all are and cut afterwards; null where there is none.</summary>
    SyntaxNode? PartOf(DataSet rows, Scaling scaling)
    {
        var scaled = program.Samples.AllOf(new(scaling.Scaled)).OfType<DataSet>().ToList();
        if (scaled.Any(part => IsPart(rows, part) && scaled.Any(other => IsPart(rows, other) && other.To(part) == Relation.Disjoint)))
            return scaling.Division.Syntax;
        if (!scaled.Any(rows.Equals))
            return null;
        var function = Reach.FunctionOf(scaling.Division.Syntax);
        var leading = program.Reach.LeadingTo(function);
        var isInPlace = RootOfElement(scaling.Scaled) is var root && scaling.Division.Syntax.Parent is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax target } && target.ToString().StartsWith(root.Syntax.ToString(), StringComparison.Ordinal) || scaling.Division is ICompoundAssignmentOperation;
        foreach (var (piece, _) in program.HeldOutRows.Pieces)
        {
            if (program.Samples.Of(new(piece)) is { } part && IsPart(rows, part)
                && (isInPlace ? program.Reach.WaysTo(scaling.Division.Syntax).Any(way => way.Function == Reach.FunctionOf(piece.Syntax) && way.Place.Span.End < piece.Syntax.SpanStart) : IsMadeBy(piece, scaling.Division.Syntax, leading, MaxHops)))
                return piece.Syntax;
        }

        return null;
    }

    static bool IsPart(DataSet rows, DataSet part) => part.Cuts.Length > rows.Cuts.Length && rows.Contains(part) && part.Cuts.Skip(rows.Cuts.Length).All(cut => cut is EndCut or RangeCut or IndexCut or PieceCut);

    /// <summary>Whether what a piece is cut from comes out of a scaling, where it is written or in a function that leads to it.</summary>
    bool IsMadeBy(IOperation made, SyntaxNode scaling, IReadOnlyList<SyntaxNode> leading, int hops) => hops > 0 && made.DescendantsAndSelf().Any(part =>
        part.Syntax == scaling
        || (part is IInvocationOperation { TargetMethod: var method } && program.IsOwn(method) && program.Calls.BodyOf(method.OriginalDefinition)?.DeclaringSyntaxReferences is [var body, ..] && leading.Contains(body.GetSyntax()))
        || (part is ILocalReferenceOperation { Local: var local } && program.Definitions.OfLocal(local, part).Any(source => source.Operation is { } earlier && earlier != made && IsMadeBy(earlier, scaling, leading, hops - 1))));

    /// <summary>Where a statistic gets its rows: the only call of its function that passes them, or itself.</summary>
    SyntaxNode PlaceOf(Statistic statistic) => program.Values.Within(statistic.Rows).Single?.Operation is IParameterReferenceOperation { Parameter: var parameter } && program.Calls.ArgumentsOf(parameter) is [{ Operation.Parent: IArgumentOperation { Parent: { Syntax: var call } } }]
        ? call
        : statistic.Operation.Syntax;
}
