using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Where a program turns gradients off, and what it computes there.</summary>
sealed class GradientSwitches(MlProgram program)
{
    /// <summary>Switches that turn gradients off for everything behind them, a training step or its forward pass among it.</summary>
    public IEnumerable<Step> AroundTraining => AroundSteps.Concat(AroundPredictions).Distinct();

    /// <summary>Switches around what a function computes of a model and returns to where a loss on known rows is made of it, by which gradients are asked for.</summary>
    IEnumerable<Step> AroundPredictions =>
        from off in program.Steps("grad-mode")
        where TurnsOff(off) && off.Operation.Consumer() is IVariableInitializerOperation or IUsingOperation
        let region = Scopes.RegionOf(off.Syntax)
        let function = Reach.FunctionOf(off.Syntax)
        where region is not null && program.Reach.From(function) is { IsComplete: true } reached && !reached.Steps.Any(step => step.Fact.Role == "grad-mode" && !TurnsOff(step))
        where program.Steps("backward").Where(backward => Reach.FunctionOf(backward.Syntax) != function).Any(backward => program.Values.Of(backward.Receiver).Single is { Operation: IInvocationOperation { Arguments: [var prediction, var target, ..] } } loss
            && (program.StepOf(loss) is { Fact.Role: "loss" } || (program.StepOf(loss) is { Fact.Role: "module-call" } called && Modules.Is(called.Receiver?.Operation.Unconverted().Type, "loss-type")))
            && program.Values.Of(new(prediction.Value, loss.Path)) is { IsComplete: true } predictions && predictions.Origins.All(origin => program.StepOf(origin) is { Fact.Role: "module-call" } && origin.Operation.Syntax.SyntaxTree == off.Syntax.SyntaxTree && region.Value.Contains(origin.Operation.Syntax.Span))
            && IsGiven(new(target.Value, loss.Path)))
        select off;

    /// <summary>Whether a tensor certainly comes out of data, not out of a computation that gradients may flow back through.</summary>
    bool IsGiven(Value tensor) => program.Samples.IsBatch(tensor.Operation) || (program.Samples.Of(tensor) is { Origin: var origin } && !(origin is SyntaxNode made && Modules.Is(program.OperationAt(made)?.Type, "tensor-type")));

    IEnumerable<Step> AroundSteps =>
        from off in program.Steps("grad-mode")
        let condition = off.Operation.Consumer() as IConditionalOperation
        let region = TurnsOff(off) && ((IOperation?)condition ?? off.Operation).Consumer() is IVariableInitializerOperation or IUsingOperation ? Scopes.RegionOf(off.Syntax) : null
        where region is not null
        let reached = Reach.FunctionOf(off.Syntax).DescendantNodes().OfType<StatementSyntax>().Where(statement => region.Value.Contains(statement.Span) && !region.Value.Contains(statement.Parent!.Span)).Select(program.Reach.From).ToList()
        where reached.Count > 0 && reached.All(part => part.IsComplete) && reached.Any(part => part.Has("module-call"))
        from backward in reached.SelectMany(part => part.Steps).Where(step => step.Fact.Role == "backward").Take(1)
        where condition is null || Training.IsUnder(backward.Syntax, condition.WhenTrue.Syntax.Contains(off.Syntax) ? condition.Condition.Syntax.ToString() : $"!{condition.Condition.Syntax}")
        where !reached.SelectMany(part => part.Steps).Any(step => step.Fact.Role == "grad-mode" && !TurnsOff(step)) && IsMadeBehind(backward, off)
        select off;

    bool TurnsOff(Step mode) => mode.Fact["off"] is { } parameter && (parameter == "always" || program.Constants.Fold(mode.Input("off")) is true) || program.Constants.Fold(mode.Input("on")) is false;

    /// <summary>Whether the loss comes from behind a switch in the same function, or from another function.</summary>
    bool IsMadeBehind(Step backward, Step off) => program.Values.Within(backward.Receiver) is { IsComplete: true } losses && losses.Origins.All(origin => Reach.FunctionOf(origin.Operation.Syntax) != Reach.FunctionOf(off.Syntax) || origin.Operation.Syntax.SpanStart > off.Syntax.Span.End);
}
