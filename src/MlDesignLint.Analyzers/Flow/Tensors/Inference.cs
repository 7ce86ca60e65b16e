using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Calls of modules outside of training: nothing in the same loop or function makes gradients, and the result stays there.</summary>
sealed class Inference(MlProgram program)
{
    readonly Lazy<IReadOnlyList<Step>> _calls = new(() => [.. program.Steps("module-call").Where(call => IsInference(program, call))]);

    public IReadOnlyList<Step> Calls => _calls.Value;

    /// <summary>The first such call of each function that, like all that lead to it, leaves gradients on.</summary>
    public IEnumerable<Step> WithGradients => Calls.Concat(program.Steps("module-call").Where(IsMadeForEvaluation))
        .Where(call => !program.Modules.IsWeightless(call.Receiver) && (program.Steps("backward").Count > 0 || IsLoaded(call)) && program.Reach.IsOutside(call.Syntax, "grad-mode") && program.Reach.From(call.Function).Lacks("grad-mode"))
        .GroupBy(call => call.Function)
        .Select(calls => calls.First());

    /// <summary>Whether a call of a module stands in a function that makes gradients only where a flag holds, and that a caller out of reach of any switch asks to leave out the training.</summary>
    bool IsMadeForEvaluation(Step call) => !IsLoss(program, call) && program.StepsIn(call.Function, "backward").ToList() is { Count: > 0 } backwards && program.Reach.From(call.Function).Steps.Count(step => step.Fact.Role == "backward") == backwards.Count
        && program.SymbolOf(call.Function) is IMethodSymbol method && !HandsOn(program, call.Function) && method.Parameters.Any(flag => flag.Type.SpecialType == SpecialType.System_Boolean
            && backwards.All(backward => Training.IsUnder(backward.Syntax, flag.Name)) && !Training.IsUnder(call.Syntax, flag.Name)
            && program.Calls.ArgumentsOf(flag).Any(passed => passed.Operation is { ConstantValue: { HasValue: true, Value: false } } left && program.Reach.IsOutside(left.Syntax, "grad-mode")));

    /// <summary>Calls of a module with dropout or batch normalisation that is never set to inference: nowhere in the program, or not since it was made in the function.</summary>
    public IEnumerable<Step> InTrainingMode
    {
        get
        {
            var switches = program.Steps("eval-mode").Concat(program.Steps("train-mode").Where(step => step.Argument("train") is { ArgumentKind: ArgumentKind.Explicit })).Select(step => program.Values.Of(step.Receiver)).ToList();
            return Calls.Where(call => program.Modules.DependsOnMode(call.Receiver) && (switches.Count == 0 || IsNoneOf(call, switches) ? program.Steps("backward").Count > 0 || IsLoaded(call) : IsLoadedHere(call)))
                .GroupBy(call => call.Function)
                .Select(calls => calls.First());
        }
    }

    /// <summary>Switches to inference inside a training loop that never switches back.</summary>
    public IEnumerable<Step> SwitchedForGood =>
        from eval in program.Steps("eval-mode")
        where program.Modules.DependsOnMode(eval.Receiver) && eval.Operation.Type?.SpecialType == SpecialType.System_Void
        where program.Reach.LoopsAround(eval.Syntax) is { Count: > 0 } loops && loops.All(loop => program.Reach.From(loop) is var reached && reached.Lacks("train-mode") && reached.Has("backward") && reached.Has("optimizer-step"))
        select eval;

    /// <summary>Whether a module is certainly none of those that something switches, nor a part of one.</summary>
    bool IsNoneOf(Step call, IReadOnlyList<ValueSet> switched) => program.Values.Of(call.Receiver).Single is { Operation: IInvocationOperation or IObjectCreationOperation } made && !program.Modules.IsPart(made)
        && switched.All(modules => modules.IsComplete && modules.Origins.All(origin => origin.Operation is IInvocationOperation or IObjectCreationOperation && !(origin.Operation == made.Operation && MayBeOne(origin.Path, made.Path))));

    /// <summary>Whether an object may have been made on both ways: one is a part of the other, seen from further inside.</summary>
    static bool MayBeOne(CallPath? way, CallPath? other) => way is null || other is null || (way.Call == other.Call && MayBeOne(way.Outer, other.Outer));

    /// <summary>Whether the program reads the module's weights from a file.</summary>
    bool IsLoaded(Step call) => program.Values.Of(call.Receiver).Single is { } made && program.StepsOn(made.Operation, "load-weights").Any(load => program.Values.Of(load.Receiver).Single is not null);

    bool IsLoadedHere(Step call) => program.Values.Within(call.Receiver).Single is { Operation: var made } && Reach.FunctionOf(made.Syntax) == call.Function
        && program.StepsIn(call.Function, "load-weights").Any(load => load.Function == call.Function && load.Syntax.SpanStart < call.Syntax.SpanStart && program.Values.Within(load.Receiver).Single?.Operation == made)
        && program.Reach.From(call.Function).Lacks("eval-mode", "train-mode");

    static bool IsInference(MlProgram program, Step call)
    {
        var function = Reach.FunctionOf(call.Syntax);
        return !IsLoss(program, call) && ((!HandsOn(program, function) && program.Reach.From(function).Lacks("backward", "gradient") && program.Reach.LeadingTo(function).All(each => !HandsOn(program, each)))
            || (IsBehindTraining(program, call) && program.Carriers.IsDropped(call)));
    }

    static bool IsLoss(MlProgram program, Step call) => Modules.Is(call.Receiver?.Operation.Type, "loss-type") || program.Values.Of(call.Receiver).Origins.Any(origin => program.StepOf(origin)?.Fact.Role is "loss-module");

    /// <summary>Whether a turn of the loop around a call, or where it stands in none, all that its function does behind it, makes no gradients.</summary>
    static bool IsBehindTraining(MlProgram program, Step call) => Reach.InnermostLoopAround(call.Syntax) is { } loop
        ? program.Reach.From(loop).Lacks("backward", "gradient")
        : Reach.OwnNodes(Reach.FunctionOf(call.Syntax)).Where(node => node.SpanStart > call.Syntax.SpanStart).All(node => program.Reach.From(node).Lacks("backward", "gradient"));

    /// <summary>Whether a function is a part of a module's forward pass, or gives tensors or modules to its caller.</summary>
    static bool HandsOn(MlProgram program, SyntaxNode function) => program.SymbolOf(function) is IMethodSymbol method
        && (Modules.IsForward(method) || Mentions(method.ReturnType) || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None && Mentions(parameter.Type)));

    /// <summary>Whether a type holds, or may hold, tensors or modules.</summary>
    public static bool Mentions(ITypeSymbol type) => Modules.Is(type, "tensor-type") || Modules.Is(type, "module-type") || type switch
    {
        ITypeParameterSymbol or { SpecialType: SpecialType.System_Object } => true,
        IArrayTypeSymbol array => Mentions(array.ElementType),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Any(element => Mentions(element.Type)),
        INamedTypeSymbol named => named.TypeArguments.Any(Mentions),
        _ => false,
    };
}
