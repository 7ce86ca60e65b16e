using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow.Formulas;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>The numbers that the program compares predictions with.</summary>
sealed class DecisionThresholds(MlProgram program)
{
    /// <summary>Thresholds are declared in no more digits, and a score of type <c>float</c> has no more.</summary>
    const int Digits = 4;

    readonly HashSet<IOperation> _seen = [];

    /// <summary>What the reads of a predicted column are compared with.</summary>
    public IReadOnlyList<IOperation> Of(string column)
    {
        _seen.Clear();
        return [.. new PredictedColumns(program).ReadsOf(column).SelectMany(ComparedWith).Distinct()];
    }

    /// <summary>The number that an operand is, written or by a constant's name; null where it is not known.</summary>
    public double? ValueOf(IOperation number) => program.Constants.Number(new(number));

    /// <summary>
    /// The calls that set the score from which on a model decides, each with that score and the probability it stands for; null where they are not known, the probability also of a model
    /// whose score is not certainly the logarithm of the odds.
    /// </summary>
    public IEnumerable<(Step Step, double? Score, double? Probability)> Changes => program.Steps("change-threshold").Select(change =>
    {
        var score = change.Input("threshold") is { } threshold ? ValueOf(threshold.Operation) ?? new Calculation(program, _ => null).Of(threshold) as double? : null;
        return (change, score, score is { } odds && GivesLogOdds(change.Input("model")) ? (double?)Math.Round(1 / (1 + Math.Exp(-odds)), Digits) : null);
    });

    /// <summary>The comparisons with a number written on the spot that decide by themselves: no truth stands beside it, with which it would be counted.</summary>
    public IEnumerable<IOperation> Written(double number) => Of("Probability").Where(compared => compared.Unconverted() is ILiteralOperation && ValueOf(compared) == number && IsDecision(compared.Parent));

    /// <summary>Where the library's own answer decides, in code that looks at probabilities and scores at most to show them.</summary>
    public IEnumerable<IOperation> LibraryDecisions =>
        new[] { "Probability", "Score" }.SelectMany(new PredictedColumns(program).ReadsOf).All(read => read.Consumer() is IInterpolationOperation or IInvocationOperation { TargetMethod.ReturnsVoid: true })
            ? new PredictedColumns(program).ReadsOf("PredictedLabel").Where(read => read.Type?.SpecialType == SpecialType.System_Boolean && IsDecision(read))
            : [];

    /// <summary>Whether a truth is all that a function returns, or that a condition asks for.</summary>
    static bool IsDecision(IOperation? truth)
    {
        while (truth?.Parent is IConversionOperation or IParenthesizedOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not })
            truth = truth.Parent;
        return truth?.Parent is IReturnOperation || (truth?.Parent is IConditionalOperation choice && choice.Condition == truth);
    }

    bool GivesLogOdds(Value? model) => program.StepOf(program.Values.Of(model).Single) is { Fact.Role: "fit" } fit && program.Chains.IsStraight(fit.Input("estimator"))
        && program.Chains.Of(fit.Input("estimator")).LastOrDefault()?.Fact.Is("log-odds") == true;

    /// <summary>What a number is compared with, also under a local's name, rounded, or as an element or the largest of a vector.</summary>
    IEnumerable<IOperation> ComparedWith(IOperation value) => value.Parent switch
    {
        IConversionOperation or IParenthesizedOperation => ComparedWith(value.Parent),
        IArrayElementReferenceOperation element when element.ArrayReference == value => ComparedWith(element),
        IArgumentOperation { Parent: IInvocationOperation call } when program.StepOf(call) is { Fact.Role: "rounding" or "extreme" } && call.Arguments[0] == value.Parent => ComparedWith(call),
        IInvocationOperation { TargetMethod.Name: CompareTo, Arguments: [{ Value: var number }] } call when call.Instance == value && IsJudged(call) => [number.Unconverted()],
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: CompareTo, Instance: { } number } call } when IsJudged(call) => [number],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, RightOperand: var number } difference when difference.LeftOperand == value && IsJudged(difference) => [number],
        IArgumentOperation { Parameter: { RefKind: RefKind.None } parameter } argument when program.IsOwn(parameter) && _seen.Add(argument) => program.ReadsOf(parameter.OriginalDefinition).SelectMany(ComparedWith),
        ITupleOperation { Type: INamedTypeSymbol tuple } pair when _seen.Add(pair) => program.ReadsOfMember(tuple.TupleElements[pair.Elements.IndexOf(value)]).SelectMany(ComparedWith),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true } property } } set when set.Value == value && _seen.Add(set) => program.ReadsOfMember(property).SelectMany(ComparedWith),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } comparison =>
            [comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand],
        IIsPatternOperation { Pattern: var pattern } => ComparedIn(pattern),
        IPropertySubpatternOperation { Pattern: var pattern } => ComparedIn(pattern),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => program.ReadsOf(local).SelectMany(ComparedWith),
        ISwitchOperation choice when choice.Value == value => choice.Cases.SelectMany(section => section.Clauses).OfType<IPatternCaseClauseOperation>().SelectMany(clause => ComparedIn(clause.Pattern)),
        ISwitchExpressionOperation choice when choice.Value == value => choice.Arms.SelectMany(arm => ComparedIn(arm.Pattern)),
        _ => [],
    };

    const string CompareTo = nameof(IComparable.CompareTo);

    /// <summary>Whether it is asked of a comparison or a difference which side is greater: whether it is above zero.</summary>
    static bool IsJudged(IOperation difference) => difference.Consumer() is IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } comparison
        && comparison.RightOperand.ConstantValue is { HasValue: true, Value: IConvertible zero } && zero is not string && Convert.ToDouble(zero, System.Globalization.CultureInfo.InvariantCulture) == 0;

    IEnumerable<IOperation> ComparedIn(IPatternOperation pattern) => pattern switch
    {
        IRelationalPatternOperation relation => [relation.Value],
        INegatedPatternOperation negated => ComparedIn(negated.Pattern),
        IBinaryPatternOperation both => ComparedIn(both.LeftPattern).Concat(ComparedIn(both.RightPattern)),
        IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } => program.ReadsOf(local).SelectMany(ComparedWith),
        _ => [],
    };
}
