using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Numbers that are summed up over the batches of an evaluation and divided behind it, and statistics of all rows that parts of them are prepared with.</summary>
sealed class Averages(MlProgram program)
{
    /// <summary>Shares of right answers that are divided as whole numbers and then taken for fractions.</summary>
    public IEnumerable<IBinaryOperation> WholeNumberShares =>
        from function in PredictingFunctions()
        from division in Divisions(function)
        where IsWhole(division.Type) && IsFraction(division.Consumer() is null ? null : division.Parent) && CounterOf(division.LeftOperand) is { } counter && Increments(function, counter).Any(each => Reach.LoopAround(each) is not null)
            && !division.RightOperand.ConstantValue.HasValue
        select division;

    /// <summary>Sums of the mean losses of batches, divided by the number of batches.</summary>
    public IEnumerable<IBinaryOperation> MeansOfMeans =>
        from function in PredictingFunctions()
        from division in Divisions(function)
        let sum = CounterOf(division.LeftOperand)
        where sum is not null
        from loop in Increments(function, sum).OfType<AssignmentExpressionSyntax>().Where(increment => IsMeanLoss(increment.Right)).Select(increment => Reach.InnermostLoopAround(increment)).Take(1)
        where loop is CommonForEachStatementSyntax each && program.OperationAt(each.Expression) is { } collection && Modules.Is(collection.Type, "batches") && !DropsRest(collection)
            && program.Reach.From(loop).Lacks("backward") && !loop.Span.Contains(division.Syntax.Span) && IsNumberOfBatches(division.RightOperand, loop)
        select division;

    /// <summary>Statistics of all rows by which they are scaled before they are cut into parts.</summary>
    public IEnumerable<(Step Statistic, IOperation Cut)> BeforeCut =>
        from statistic in program.Steps("statistic")
        let rows = program.Values.Within(statistic.Input("of")).Single
        where rows is not null
        let function = Reach.FunctionOf(statistic.Syntax)
        from scaling in function.DescendantNodes().OfType<BinaryExpressionSyntax>().Where(node => node.IsKind(SyntaxKind.SubtractExpression)).Select(program.OperationAt).OfType<IBinaryOperation>()
        where IsSame(program.Values.Within(new(scaling.LeftOperand)).Single, rows) && program.Values.Within(new(scaling.RightOperand)).Single?.Operation == statistic.Operation
        let cuts = CutsOf(function, scaling).ToList()
        where cuts.Count > 0
        select (statistic, cuts[0]);

    IEnumerable<SyntaxNode> PredictingFunctions() => program.Steps("module-call").Where(call => !program.Modules.IsInForward(call)).Concat(program.Steps("predict-network")).Select(step => Reach.FunctionOf(step.Syntax)).Distinct();

    IEnumerable<IBinaryOperation> Divisions(SyntaxNode function) => function.DescendantNodes().OfType<BinaryExpressionSyntax>().Where(node => node.IsKind(SyntaxKind.DivideExpression)).Select(program.OperationAt).OfType<IBinaryOperation>();

    static bool IsWhole(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;

    static bool IsFraction(IOperation? consumer) => consumer is IConversionOperation { Type.SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal };

    static ILocalSymbol? CounterOf(IOperation operand) => (operand.Unconverted() as ILocalReferenceOperation)?.Local;

    /// <summary>Where a local is counted up, if it is never anything but a sum that starts at nought.</summary>
    IReadOnlyList<SyntaxNode> Increments(SyntaxNode function, ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } start } || program.OperationAt(start)?.Unconverted().ConstantValue is not { HasValue: true, Value: 0 or 0L or 0f or 0d })
            return [];
        var uses = function.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == local.Name).ToList();
        if (uses.Any(name => name.Parent is AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.AddAssignmentExpression } other && other.Left == name))
            return [];
        return [.. uses.Select(name => name.Parent switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } sum when sum.Left == name => sum,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression } or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression } => name.Parent,
            _ => null,
        }).OfType<SyntaxNode>()];
    }

    /// <summary>Whether what is added is the number of a loss that is a mean of its batch.</summary>
    bool IsMeanLoss(ExpressionSyntax added) => program.StepOf(program.Values.Within(Value.Of(program.OperationAt(added)))
        .Single) is { Fact.Role: "number" } number && program.StepOf(program.Values.Within(number.Input("of")).Single) switch
        {
            { Fact.Role: "loss" } loss => IsMean(loss),
            { Fact.Role: "module-call" } call => program.StepOf(program.Values.Of(call.Receiver).Single) is { Fact.Role: "loss-module" } loss && IsMean(loss),
            _ => false,
        };

    /// <summary>Whether a loss takes the mean of its rows, as it does where nothing else is asked for.</summary>
    static bool IsMean(Step loss) => Optimisation.Of(loss.Fact.Api) is var (_, row) && row["weights"] is { } reduction && loss.Argument(reduction) is { ArgumentKind: ArgumentKind.DefaultValue };

    bool DropsRest(IOperation collection) => program.StepOf(program.Values.Of(new(collection)).Single) is { Fact.Role: "batches" } loader && program.Constants.Fold(loader.Input("drop")) is not false;

    /// <summary>Whether a number counts the turns of a loop over batches.</summary>
    bool IsNumberOfBatches(IOperation number, SyntaxNode loop) => number.Unconverted() switch
    {
        ILocalReferenceOperation { Local: var local } => Increments(Reach.FunctionOf(loop), local) is [PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax] and [var increment] && Reach.InnermostLoopAround(increment) == loop && increment.FirstAncestorOrSelf<IfStatementSyntax>() is var branch && (branch is null || !loop.Span.Contains(branch.Span)),
        var operation => program.StepOf(operation) is { Fact.Role: "batch-count" },
    };

    /// <summary>Where parts are cut out of what a scaling made: two different slices outside of loops, or one call that gives all parts.</summary>
    IEnumerable<IOperation> CutsOf(SyntaxNode function, IOperation scaling)
    {
        var slices = function.DescendantNodes().OfType<ElementAccessExpressionSyntax>().Where(access => Reach.LoopAround(access) is null).Select(program.OperationAt).OfType<IPropertyReferenceOperation>()
            .Where(access => access.Arguments is [var index] && RowRange.Of(program, index.Value) is not null && IsMadeOf(access.Instance, scaling))
            .Concat(program.Steps("row-slice").Where(slice => Reach.FunctionOf(slice.Syntax) == function && Reach.LoopAround(slice.Syntax) is null && IsOfRows(slice) && IsMadeOf(slice.Input("of")?.Operation, scaling)).Select(slice => slice.Operation))
            .ToList();
        var splits = program.Steps("row-slices").Where(split => Reach.FunctionOf(split.Syntax) == function && IsOfRows(split) && IsMadeOf(split.Input("of")?.Operation, scaling)).Select(split => split.Operation);
        return slices.Select(slice => slice.Syntax.ToString()).Distinct().Count() > 1 ? slices : splits;
    }

    static bool IsSame(Value? value, Value other) => (value?.Operation, other.Operation) switch
    {
        (IParameterReferenceOperation a, IParameterReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Parameter, b.Parameter),
        (IFieldReferenceOperation a, IFieldReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Field, b.Field),
        var (a, b) => a == b,
    };

    bool IsOfRows(Step slice) => slice.Input("axis") is not { } axis || program.Constants.Fold(axis) is 0 or 0L;

    bool IsMadeOf(IOperation? rows, IOperation scaling) => rows is not null && program.Values.Within(new(rows)).Single?.Operation.DescendantsAndSelf().Contains(scaling) == true;
}
