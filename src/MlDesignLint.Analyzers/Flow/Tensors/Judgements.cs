using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>A model gets rows: to be trained, or to predict.</summary>
/// <param name="Step">The call.</param>
/// <param name="Input">The rows as they are passed.</param>
/// <param name="Rows">What they are; null where that is not known.</param>
/// <param name="Path">The calls that bring them; null where they are the same for all calls.</param>
sealed record Feeding(Step Step, IOperation Input, DataSet? Rows, CallPath? Path = null)
{
    /// <summary>Whether these rows are put together with others for it.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Where it is told which rows.</summary>
    public SyntaxNode Place => Path?.Outermost.Call.Syntax ?? Step.Syntax;
}

/// <summary>On which rows networks are trained, and on which they are judged: modules in loops by hand, and models that are fitted by a call.</summary>
sealed class Judgements
{
    const int MaxCalls = 3;
    const int MaxWays = 16;

    readonly MlProgram _program;
    readonly Lazy<IReadOnlyList<Feeding>> _trained;
    readonly Lazy<IReadOnlyList<Feeding>> _predicted;
    readonly Lazy<IReadOnlyList<DataSet>> _learned;
    readonly Lazy<ILookup<SyntaxNode, Step>> _calls;

    public Judgements(MlProgram program)
    {
        _program = program;
        _trained = new(() => [.. program.Steps("fit-network").SelectMany(fit => Feed(fit, fit.Input("data"), fit.Syntax)).Concat(LossInputs()).SelectMany(WithParts)]);
        _calls = new(() => ModuleCalls().ToLookup(call => Reach.FunctionOf(call.Syntax)));
        _learned = new(() => [.. Trained.Select(fed => fed.Rows).OfType<DataSet>().SelectMany(program.Samples.Descriptions)]);
        _predicted = new(() => [.. program.Steps("evaluate-network").Concat(program.Steps("predict-network")).SelectMany(step => Feed(step, step.Input("input"), null)), .. Untrained()]);
    }

    /// <summary>What networks are trained on.</summary>
    public IReadOnlyList<Feeding> Trained => _trained.Value;

    /// <summary>What networks predict or are evaluated on, training apart.</summary>
    public IReadOnlyList<Feeding> Predicted => _predicted.Value;

    /// <summary>Training on the test part of a data set, or on rows that were held out before and that the model is then measured on.</summary>
    public IEnumerable<Feeding> TrainedOnTest => Trained.Where(fed => fed.Rows?.Part == "test").Concat(TrainedOnHeldOut);

    IEnumerable<Feeding> TrainedOnHeldOut => TrainedLater.Concat(
        from fed in Trained
        where fed.IsJoined && Trained.Any(other => other.IsJoined && other.Step.Equals(fed.Step) && !Predicted.Any(each => each.Rows?.To(other.Rows!) == Relation.Same))
            && Predicted.Any(other => other.Rows?.To(fed.Rows!) == Relation.Same) && Predicted.All(IsOnTraining)
            && (Trained.All(other => other.Step.Equals(fed.Step)) || Predicted.All(other => IsBehind(other.Place, fed.Place)))
        select fed);

    /// <summary>What a training gets, and where it is put together of parts, each of these.</summary>
    IEnumerable<Feeding> WithParts(Feeding fed) => fed.Rows is null ? [fed] : _program.Samples.PartsOf(fed.Rows).Select(part => fed with { Rows = part, IsJoined = true }).Prepend(fed);

    IEnumerable<Feeding> TrainedLater =>
        from fed in Trained
        where fed.Rows is { Part: not "test" } && !fed.IsJoined && Trained.Any(other => other.Rows?.To(fed.Rows!) == Relation.Disjoint && IsOfSameModel(other, fed))
        let behind = Predicted.Where(other => IsBehind(other.Place, fed.Place)).ToList()
        where behind.Any(other => other.Rows?.To(fed.Rows!) == Relation.Same) && behind.All(IsOnTraining)
            && !Predicted.Any(other => other.Rows?.To(fed.Rows!) == Relation.Same && !behind.Contains(other))
        select fed;

    /// <summary>Measurements on the rows of the training, where nothing is predicted on any others. Rows that are written out in the source may be all there are.</summary>
    public IEnumerable<Feeding> MeasuredOnTraining => Predicted.Count > 0 && Predicted.All(IsOnTraining) && !TrainedOnTest.Any() ? Predicted.Where(IsMeasured) : [];

    /// <summary>Whether a model predicts rows that it was trained on; another model, that of another call of the same helper, may have been trained on these.</summary>
    bool IsOnTraining(Feeding fed) => fed.Rows is { } rows && IsGathered(rows) && Trained.Any(other => other.Rows?.To(rows) == Relation.Same && IsOfSameModel(other, fed)
        && (other.Path?.Outermost.Call == fed.Path?.Outermost.Call || !Trained.Any(each => each.Path is not null && each.Path.Outermost.Call == fed.Path?.Outermost.Call)));

    /// <summary>Whether two feedings may be of one model.</summary>
    bool IsOfSameModel(Feeding one, Feeding other) => ModelOf(one) is not { } model || ModelOf(other) is not { } second
        || (IsSame(model.Operation, second.Operation) && (model.Path is null || second.Path is null || model.Path.Equals(second.Path)));

    static bool IsSame(IOperation one, IOperation other) => one == other || (one, other) switch
    {
        (IParameterReferenceOperation first, IParameterReferenceOperation second) => SymbolEqualityComparer.Default.Equals(first.Parameter, second.Parameter),
        (IMemberReferenceOperation first, IMemberReferenceOperation second) => SymbolEqualityComparer.Default.Equals(first.Member, second.Member),
        _ => false,
    };

    Value? ModelOf(Feeding fed) => fed.Step.Receiver is { } model ? _program.Values.Of(model with { Path = model.Path ?? fed.Path }).Single : null;

    /// <summary>Whether a place stands behind another one in the same function.</summary>
    static bool IsBehind(SyntaxNode place, SyntaxNode other) => Reach.FunctionOf(place) == Reach.FunctionOf(other) && place.SpanStart > other.Span.End;

    /// <summary>Measurements on rows some of which the training had, where nothing is predicted on any others; each with the cut that took them, as far as it is a step.</summary>
    public IEnumerable<(Feeding Fed, Step? Cut)> MeasuredOnSomeTraining => Predicted.All(fed => fed.Rows is { } rows && (IsAmongTraining(rows) || Trained.Any(other => other.Rows?.To(rows) == Relation.Same)))
        ? Predicted.Where(fed => IsAmongTraining(fed.Rows!) && (fed.Step.Fact.Role == "predict-network" || IsMeasured(fed)))
            .Select(fed => (fed, (Step?)_program.Samples.Descriptions(fed.Rows!).SelectMany(rows => rows.Trail).LastOrDefault(step => step.Fact["cut"] is not ("none" or "flatten"))))
        : [];

    /// <summary>Whether rows, or some of them, were taken out of those of a training, which kept them.</summary>
    bool IsAmongTraining(DataSet rows) => _program.Samples.Descriptions(rows).Any(part => IsGathered(part) && !part.Cuts.IsEmpty
        && _learned.Value.Any(whole => (whole.Cuts.Length < part.Cuts.Length && whole.Contains(part)) || whole.Meets(part)));

    /// <summary>Validation data of a fit, where all that is evaluated in the program, also by hand, is the same.</summary>
    public IEnumerable<(Step Fit, SyntaxNode Validation)> ValidatedByTestData =>
        from fit in _program.Steps("fit-network")
        where fit.Input("validation") is { } validation && fit.Argument(fit.Fact["validation"]!) is { ArgumentKind: ArgumentKind.Explicit } && !_program.Constants.IsNull(validation)
        from held in Feed(fit, Pair(fit.Input("validation")!), null)
        let evaluations = Predicted.Where(fed => fed.Step.Fact.Role == "evaluate-network").ToList()
        where held.Rows is { } rows && evaluations.Count > 0 && evaluations.All(tested => tested.Rows?.To(rows) == Relation.Same)
            && !Predicted.Any(other => other.Step.Fact.Role == "predict-network" && other.Rows?.To(rows) != Relation.Same && (IsMeasured(other) || IsPartBeside(other.Rows)))
        select (fit, held.Path is null ? fit.Input("validation")!.Operation.Syntax : held.Place);

    /// <summary>Whether rows are a part of others that no model is trained on.</summary>
    bool IsPartBeside(DataSet? rows) => rows is { Cuts.IsEmpty: false } && !Trained.Any(fed => fed.Rows is { } trained && trained.To(rows) is Relation.Same or Relation.Overlapping);

    /// <summary>The calls of models in a function, with what they get.</summary>
    public IEnumerable<Step> CallsIn(SyntaxNode function) => _calls.Value[function];

    /// <summary>Fits of models that nothing in the program evaluates or asks for predictions, by rows held out or at all; a model that is handed on may be measured elsewhere.</summary>
    public IEnumerable<Step> NeverMeasured =>
        from fit in _program.Steps("fit-network")
        where fit.LeavesOut("validation") && fit.LeavesOut("share")
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

    /// <summary>What a step gets: once, or for each way into its function that brings other rows. A training that may be left out tells nothing of several.</summary>
    IEnumerable<Feeding> Feed(Step step, Value? input, SyntaxNode? training)
    {
        var operation = input?.Operation ?? step.Operation;
        var rows = _program.Samples.AllOf(input);
        if (input is null || rows is [not null])
            return [new(step, operation, rows[0])];
        if (training is not null && IsSometimes(training))
            return [new(step, operation, null)];
        var ways = WaysInto(Reach.FunctionOf(input.Operation.Syntax), input.Operation, path => path, MaxCalls).Take(MaxWays + 1).ToList();
        return ways.Count is 0 or > MaxWays ? rows.Select(each => new Feeding(step, operation, each)) : ways.Select(way => new Feeding(step, operation, way.Rows, way.Path));
    }

    /// <summary>The rows of a value by the calls that lead into its function, with as many of these as it takes to know them.</summary>
    IEnumerable<(DataSet? Rows, CallPath Path)> WaysInto(SyntaxNode function, IOperation input, Func<CallPath, CallPath> inner, int calls)
    {
        foreach (var place in _program.Reach.CallsOf(function))
        {
            if (_program.OperationAt(place) is not IInvocationOperation call || _program.Calls.BodyOf(call.TargetMethod.OriginalDefinition) is not { } body)
                continue;
            var path = new CallPath(call, body, call.Arguments, null);
            var rows = _program.Samples.AllOf(new(input, inner(path)));
            var further = rows is [not null] || calls == 1 ? [] : WaysInto(Reach.FunctionOf(place), input, outer => inner(path with { Outer = outer }), calls - 1).ToList();
            foreach (var way in further.Count > 0 ? further : rows.Select(each => (each, inner(path))))
                yield return way;
        }
    }

    /// <summary>Whether a place may be left out when its function, or one that calls for it, runs.</summary>
    bool IsSometimes(SyntaxNode place) => _program.Reach.LeadingTo(Reach.FunctionOf(place)).SelectMany(_program.Reach.CallsOf).Prepend(place).Any(IsInBranch)
        || Reach.FunctionOf(place).DescendantNodes().OfType<IfStatementSyntax>().Any(branch => branch.Span.End < place.SpanStart && branch.Statement.DescendantNodesAndSelf().Any(node => node is ContinueStatementSyntax or ReturnStatementSyntax));

    static bool IsInBranch(SyntaxNode place) => place.AncestorsAndSelf().TakeWhile(node => node is not (BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax)).Any(node => node.Parent switch
    {
        IfStatementSyntax branch => node != branch.Condition,
        ElseClauseSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax or CatchClauseSyntax => true,
        ConditionalExpressionSyntax choice => node != choice.Condition,
        ConditionalAccessExpressionSyntax access => node == access.WhenNotNull,
        _ => false,
    });

    /// <summary>The calls of models whose results go into a loss that gradients flow back from.</summary>
    IEnumerable<Feeding> LossInputs() =>
        from backward in _program.Steps("backward")
        where (_program.Reach.LoopsAround(backward.Syntax) is { Count: > 0 } loops ? loops : [Reach.FunctionOf(backward.Syntax)]).Any(region => _program.Reach.From(region).Has("optimizer-step"))
        from loss in LossesIn(backward.Receiver)
        let prediction = _program.StepOf(loss) switch
        {
            { Fact.Role: "loss" } called => called.Input("input"),
            { Fact.Role: "module-call", Operation: IInvocationOperation { Arguments: [var first, ..] } } called => Value.Of(first.Value, called.Value.Path),
            _ => null,
        }
        from origin in _program.Values.Of(prediction).Origins
        let call = _program.StepOf(origin)
        where call is { Fact.Role: "module-call" }
        from fed in Feed(call, InputOf(call), backward.Syntax)
        select fed;

    /// <summary>What a loss is, or is a multiple of.</summary>
    IEnumerable<Value> LossesIn(Value? loss) => _program.Values.Of(loss).Origins.SelectMany(origin => origin.Operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Multiply, LeftOperand: var multiplied }
        ? _program.Values.Of(new(multiplied, origin.Path)).Origins.AsEnumerable()
        : [origin]);

    /// <summary>All calls of modules but losses and the layers inside other modules.</summary>
    IEnumerable<Step> ModuleCalls() => _program.Steps("module-call")
        .Where(call => !_program.Modules.IsInForward(call) && !_program.Values.Of(call.Receiver).Origins.Any(origin => _program.StepOf(origin) is { Fact.Role: "loss-module" }) && !IsLossType(call) && InputOf(call) is not null);

    /// <summary>The calls of modules that no training learns by, or only sometimes.</summary>
    IEnumerable<Feeding> Untrained()
    {
        var trained = new HashSet<Step>(Trained.Where(fed => fed.Rows is not null).Select(fed => fed.Step));
        return _calls.Value.SelectMany(calls => calls).Where(call => !trained.Contains(call)).SelectMany(call => Feed(call, InputOf(call), null));
    }

    static bool IsLossType(Step call) => call.Operation is IInvocationOperation { Arguments.Length: > 1, Instance.Type: { } type } && Modules.Is(type, "loss-type");

    public static Value? InputOf(Step call) => call.Operation is IInvocationOperation { Arguments: [var first, ..] } ? new(first.Value, call.Value.Path) : null;

    /// <summary>Whether what a prediction is for is a number that tells how good it is.</summary>
    public bool IsMeasured(Feeding fed) => fed.Step.Fact.Role == "evaluate-network" || (_program.Reach.From(Reach.InnermostLoopAround(fed.Step.Syntax) ?? Reach.FunctionOf(fed.Step.Syntax)) is var reached
        && (reached.Has("loss") || reached.Has("equals") || reached.Has("number") || (fed.Step.Fact.Role == "predict-network" && (reached.Has("mean") || IsCompared(fed.Step)))) && reached.Lacks("backward"));

    /// <summary>Whether numbers of a prediction are taken from others, or tested for being the same, where the variable that holds them is named.</summary>
    bool IsCompared(Step prediction) => prediction.Syntax.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } declaration && _program.SymbolOf(declaration) is ILocalSymbol numbers
        && _program.ReadsOf(numbers).Any(read => (read.Parent is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } ? read.Parent : read).Consumer() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract or BinaryOperatorKind.Equals });

    /// <summary>Rows that come from outside, not from the source text.</summary>
    static bool IsGathered(DataSet rows) => rows.Origin is not SyntaxNode made || !made.DescendantNodes().Any(node => node is InitializerExpressionSyntax or CollectionExpressionSyntax);

    static Value Pair(Value validation) => validation.Operation.Unconverted() is IObjectCreationOperation { Arguments: [{ Value: var pair }] } ? new(pair, validation.Path) : validation;
}
