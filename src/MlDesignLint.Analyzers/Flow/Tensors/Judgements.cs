using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>A model gets rows: to be trained, or to predict.</summary>
/// <param name="Step">The call.</param>
/// <param name="Input">The rows as they are passed.</param>
/// <param name="Rows">What they are; null where that is not known.</param>
sealed record Feeding(Step Step, IOperation Input, DataSet? Rows);

/// <summary>On which rows networks are trained, and on which they are judged: modules in loops by hand, and models that are fitted by a call.</summary>
sealed class Judgements
{
    readonly MlProgram _program;
    readonly Lazy<IReadOnlyList<Feeding>> _trained;
    readonly Lazy<IReadOnlyList<Feeding>> _predicted;

    public Judgements(MlProgram program)
    {
        _program = program;
        _trained = new(() => [.. program.Steps("fit-network").Select(fit => Feed(fit, fit.Input("data"))), .. LossInputs().OfType<Feeding>()]);
        _predicted = new(() => [.. program.Steps("evaluate-network").Concat(program.Steps("predict-network")).Select(step => Feed(step, step.Input("input"))), .. ModuleCalls().Where(call => !_trained.Value.Any(fed => fed.Step.Equals(call.Step)))]);
    }

    /// <summary>What networks are trained on.</summary>
    public IReadOnlyList<Feeding> Trained => _trained.Value;

    /// <summary>Training on the test part of a data set.</summary>
    public IEnumerable<Feeding> TrainedOnTest => Trained.Where(fed => fed.Rows?.Part == "test");

    /// <summary>Measurements on the rows of the training, where nothing is predicted on any others. Rows that are written out in the source may be all there are.</summary>
    public IEnumerable<Feeding> MeasuredOnTraining => _predicted.Value.Count > 0 && _predicted.Value.All(fed => fed.Rows is { } rows && IsGathered(rows) && Trained.Any(other => other.Rows?.To(rows) == Relation.Same))
        ? _predicted.Value.Where(fed => fed.Step.Fact.Role == "evaluate-network" || (fed.Step.Fact.Role == "module-call" && IsMeasured(fed.Step)))
        : [];

    /// <summary>Measurements on rows some of which the training had, where nothing is predicted on any others; each with the cut that took them, as far as it is a step.</summary>
    public IEnumerable<(Feeding Fed, Step? Cut)> MeasuredOnSomeTraining => _predicted.Value.All(fed => fed.Rows is { } rows && (IsAmongTraining(rows) || Trained.Any(other => other.Rows?.To(rows) == Relation.Same)))
        ? _predicted.Value.Where(fed => IsAmongTraining(fed.Rows!) && (fed.Step.Fact.Role != "module-call" || IsMeasured(fed.Step)))
            .Select(fed => (fed, (Step?)_program.Samples.Descriptions(fed.Rows!).SelectMany(rows => rows.Trail).LastOrDefault()))
        : [];

    /// <summary>Whether rows were taken out of those of a training, which kept them.</summary>
    bool IsAmongTraining(DataSet rows) => Trained.Any(trained => trained.Rows is { } all
        && _program.Samples.Descriptions(all).Any(whole => _program.Samples.Descriptions(rows).Any(part => whole.Cuts.Length < part.Cuts.Length && IsGathered(part) && whole.Contains(part))));

    /// <summary>Validation data of a fit, where all that is evaluated in the program is the same.</summary>
    public IEnumerable<(Step Fit, IOperation Validation)> ValidatedByTestData =>
        from fit in _program.Steps("fit-network")
        where fit.Input("validation") is { } validation && fit.Argument(fit.Fact["validation"]!) is { ArgumentKind: ArgumentKind.Explicit } && !_program.Constants.IsNull(validation)
        let rows = _program.Samples.Of(Pair(fit.Input("validation")!))
        let evaluations = _program.Steps("evaluate-network").Select(evaluation => _program.Samples.Of(evaluation.Input("input"))).ToList()
        where rows is not null && evaluations.Count > 0 && evaluations.All(tested => tested?.To(rows) == Relation.Same)
        select (fit, fit.Input("validation")!.Operation);

    /// <summary>Scores of a test part that decide, in the turns of a training loop, what is kept or when to stop, where nothing else is measured.</summary>
    public IEnumerable<(IOperation Score, Step Decided)> ChosenByTest =>
        from loop in _program.Steps("backward").SelectMany(step => _program.Reach.LoopsAround(step.Syntax)).Distinct()
        from branch in loop.DescendantNodes().OfType<IfStatementSyntax>()
        from operand in OperandsOf(branch.Condition)
        from score in ScoresBehind(operand).Take(1)
        where _program.Samples.Of(score.Input) is { Part: "test" } rows && _predicted.Value.All(fed => fed.Rows?.To(rows) != Relation.Disjoint)
        let decided = _program.Reach.From(branch.Statement).First("save-weights")
        where decided is not null
        select (score.Call, decided);

    /// <summary>Fits of models that nothing in the program evaluates or asks for predictions, by rows held out or at all; a model that is handed on may be measured elsewhere.</summary>
    public IEnumerable<Step> NeverMeasured =>
        from fit in _program.Steps("fit-network")
        where fit.LeavesOut("validation") && fit.LeavesOut("share") && !Surroundings.IsUnitTest(fit.Syntax)
        let symbol = Variables.SymbolOf(fit.Receiver?.Operation.Unconverted())
        where symbol is ILocalSymbol or IFieldSymbol && _program.Variables.Of(symbol).All(IsPreparation)
        select fit;

    /// <summary>Whether a use of a model makes it, compiles it, fits it or keeps it, or predicts what nobody looks at, so that it tells nothing of what it predicts.</summary>
    bool IsPreparation(IOperation use) => use.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target == use,
        IInvocationOperation call when call.Instance?.Unconverted() == use && _program.StepOf(call) is { Fact.Role: var role } => role is "compile-network" or "fit-network" or "add-layer" or "keep-network" || (role == "predict-network" && IsIgnored(call)),
        IPropertyReferenceOperation read => read.Instance?.Unconverted() == use && _program.StepOf(read) is { Fact.Role: "keep-network" },
        IConversionOperation conversion => IsPreparation(conversion),
        _ => false,
    };

    /// <summary>Whether a result is dropped, or put into a variable that nobody reads.</summary>
    bool IsIgnored(IOperation result) => result.Parent switch
    {
        IExpressionStatementOperation => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => !_program.ReadsOf(local).Any(),
        _ => false,
    };

    /// <summary>Parts of the rows of a program that trains which are held out and never looked at again: the rest behind a first part, the test part of a data set.</summary>
    public IEnumerable<(Step Cut, string Name)> NeverUsed => RestsNeverUsed.Concat(ArraysNeverUsed);

    /// <summary>The arrays of the test part of a data set that at most new versions of themselves are made of.</summary>
    IEnumerable<(Step Load, string Name)> ArraysNeverUsed =>
        from load in _program.Steps("sample-parts")
        let taken = load.Operation.Parent as IDeconstructionAssignmentOperation
        where taken is not null && _program.Learns
        let parts = Variables.DeconstructedInto(taken).ToLookup(target => target.Part, target => target.Symbol)
        where parts[1].Any() && parts[1].All(symbol => symbol is ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private })
            && IsOnlyPrepared([.. parts[1]]) && !IsOnlyPrepared([.. parts[0]])
        select (load, parts[1].First().Name);

    bool IsOnlyPrepared(IReadOnlyList<ISymbol> variables) => variables.SelectMany(_program.Variables.Of).All(use => Variables.IsForItself(use, variables));

    IEnumerable<(Step Cut, string Name)> RestsNeverUsed => Trained.Count == 0 ? [] :
        from cut in _program.Steps("some-elements").Where(IsRest).Concat(_program.Steps("samples").Where(samples => _program.Constants.Fold(samples.Input("train")) is false))
        let variable = cut.Syntax.FirstAncestorOrSelf<VariableDeclaratorSyntax>()
        where variable is { Initializer.Value: { } value } && _program.SymbolOf(variable) is ILocalSymbol local && _program.Values.Within(Value.Of(_program.OperationAt(value))).Origins.Concat([Value.Of(_program.OperationAt(Inner(value)))!]).Any(origin => origin.Operation == cut.Operation) && !_program.ReadsOf(local).Any()
        select (cut, variable.Identifier.ValueText);

    /// <summary>Whether all rows but the first are taken, and the first ones are taken in the same function.</summary>
    bool IsRest(Step rest) => rest.Fact["cut"] == "skip" && _program.Steps("some-elements").Any(first => first.Fact["cut"] == "take" && first.Function == rest.Function
        && _program.Values.Within(first.Receiver).Single is { } rows && _program.Values.Within(rest.Receiver).Single?.Operation == rows.Operation
        && first.Input("count")?.Operation.Syntax.ToString() == rest.Input("count")?.Operation.Syntax.ToString());

    /// <summary>What an array or list is made of on the spot.</summary>
    static ExpressionSyntax Inner(ExpressionSyntax value) => value is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Expression: var inner } } ? inner : value;

    Feeding Feed(Step step, Value? input) => new(step, input?.Operation ?? step.Operation, _program.Samples.Of(input));

    /// <summary>The calls of models whose results go into a loss that gradients flow back from.</summary>
    IEnumerable<Feeding?> LossInputs() =>
        from backward in _program.Steps("backward")
        where (_program.Reach.LoopsAround(backward.Syntax) is { Count: > 0 } loops ? loops : [Reach.FunctionOf(backward.Syntax)]).Any(region => _program.Reach.From(region).Has("optimizer-step"))
        from loss in _program.Values.Of(backward.Receiver).Origins
        let prediction = _program.StepOf(loss) switch
        {
            { Fact.Role: "loss" } called => called.Input("input"),
            { Fact.Role: "module-call", Operation: IInvocationOperation { Arguments: [var first, ..] } } called => Value.Of(first.Value, called.Value.Path),
            _ => null,
        }
        from origin in _program.Values.Of(prediction).Origins
        let call = _program.StepOf(origin)
        where call is { Fact.Role: "module-call" }
        select OfCall(call);

    /// <summary>All calls of modules but losses and the layers inside other modules.</summary>
    IEnumerable<Feeding> ModuleCalls() => _program.Steps("module-call")
        .Where(call => !_program.Modules.IsInForward(call) && !_program.Values.Of(call.Receiver).Origins.Any(origin => _program.StepOf(origin) is { Fact.Role: "loss-module" }) && !IsLossType(call))
        .Select(OfCall)
        .OfType<Feeding>();

    static bool IsLossType(Step call) => call.Operation is IInvocationOperation { Arguments.Length: > 1, Instance.Type: { } type } && Modules.Is(type, "loss-type");

    Feeding? OfCall(Step call) => call.Operation is IInvocationOperation { Arguments: [var first, ..] } ? Feed(call, Value.Of(first.Value, call.Value.Path)) : null;

    /// <summary>Whether what a prediction is for is a number that tells how good it is.</summary>
    bool IsMeasured(Step call) => _program.Reach.From(Reach.InnermostLoopAround(call.Syntax) ?? Reach.FunctionOf(call.Syntax)) is var reached && (reached.Has("loss") || reached.Has("equals") || reached.Has("number")) && reached.Lacks("backward");

    /// <summary>Rows that come from outside, not from the source text.</summary>
    static bool IsGathered(DataSet rows) => rows.Origin is not SyntaxNode made || !made.DescendantNodes().Any(node => node is InitializerExpressionSyntax or CollectionExpressionSyntax);

    static Value Pair(Value validation) => validation.Operation.Unconverted() is IObjectCreationOperation { Arguments: [{ Value: var pair }] } ? new(pair, validation.Path) : validation;

    IEnumerable<IOperation> OperandsOf(ExpressionSyntax condition) => condition.DescendantNodesAndSelf().OfType<BinaryExpressionSyntax>()
        .Select(_program.OperationAt).OfType<IBinaryOperation>()
        .Where(comparison => comparison.OperatorKind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual)
        .SelectMany(comparison => new[] { comparison.LeftOperand.Unconverted(), comparison.RightOperand.Unconverted() });

    /// <summary>The calls of the program's own functions that a number comes from, with what a model predicts on there.</summary>
    IEnumerable<(IOperation Call, Value? Input)> ScoresBehind(IOperation number)
    {
        var sources = number is ILocalReferenceOperation local ? _program.Definitions.OfLocal(local.Local, local).Select(source => source.Operation) : [number];
        foreach (var call in sources.Select(source => source?.Unconverted()).OfType<IInvocationOperation>())
        {
            if (!_program.IsOwn(call.TargetMethod) || _program.Calls.BodyOf(call.TargetMethod.OriginalDefinition) is not { DeclaringSyntaxReferences: [var declaration] } body || declaration.GetSyntax() is var function && !_program.Reach.From(function).Lacks("backward"))
                continue;
            var path = new CallPath(call, body, call.Arguments, null);
            foreach (var fed in ModuleCalls().Where(fed => Reach.FunctionOf(fed.Step.Syntax) == function))
                yield return (call, new(fed.Input, path));
        }
    }
}
