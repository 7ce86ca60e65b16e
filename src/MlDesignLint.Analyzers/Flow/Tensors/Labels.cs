using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>What losses are given as truth, and what is read from predictions as an answer.</summary>
sealed class Labels(MlProgram program)
{
    const int MaxDepth = 8;

    /// <summary>Labels with a column for each class, where a loss takes the numbers of the classes.</summary>
    public IEnumerable<(IOperation Label, Step Loss)> OneHot =>
        Targets("classes").Where(pair => IsOneHot(pair.Target, pair.Loss.Fact["classes"] == "whole")).Select(pair => (pair.Target.Operation, pair.Loss)).Concat(
            from compile in program.Steps("compile-network")
            let loss = program.StepOf(program.Values.Of(compile.Input("loss")).Single)
            where loss is { Fact.Role: "network-loss" } && loss.Fact["classes"] == "indices"
            from fit in program.Steps("fit-network")
            where fit.Input("targets") is { } targets && IsOneHot(targets, isWhole: false) && IsSameModel(fit, compile)
            select (fit.Input("targets")!.Operation, loss));

    /// <summary>Targets of a divergence in another space than its flag says, with what the flag says: logarithms or not.</summary>
    public IEnumerable<(IOperation Target, Step Loss, bool TakesLogarithms)> OtherSpace =>
        from pair in Targets("log-target")
        let flag = program.Constants.Fold(pair.Loss.Input("log-target")) as bool?
        let kind = program.Modules.KindOf(pair.Target)
        where flag is not null && kind is "probabilities" or "log-probabilities" && flag.Value != (kind == "log-probabilities")
        select (pair.Target.Operation, pair.Loss, flag.Value);

    /// <summary>The place of the greatest number taken over the rows of a batch.</summary>
    public IEnumerable<Step> TakenOverRows => program.Steps("arg-max").Where(choice =>
        choice.Input("axis") is { } axis && program.Constants.Fold(axis.Operation.Unconverted() is var written ? new(written, axis.Path) : axis) is 0 or 0L
        && choice.Input("of") is { } scores && HasRowsFirst(scores, MaxDepth));

    /// <summary>Whether the first axis of what a model gives, or an activation makes of it, is that of the rows.</summary>
    bool HasRowsFirst(Value scores, int depth) => depth > 0 && program.Values.Of(new(scores.Operation.Unconverted(), scores.Path)) is { IsComplete: true } predictions && predictions.Origins.All(prediction => program.StepOf(prediction) switch
    {
        { Fact.Role: "predict-network" } => true,
        { Fact.Role: "module-call", Operation: IInvocationOperation { Arguments: [var input] } } => program.Samples.IsBatch(input.Value) || program.Samples.IsSlice(Value.Of(input.Value, prediction.Path)!),
        { Fact.Role: "activation", Operation: IInvocationOperation { Arguments: [var input, ..] } } when HasRowsFirst(new(input.Value, prediction.Path), depth - 1) => true,
        { Fact.Role: "activation", Receiver: { } receiver } when HasRowsFirst(receiver, depth - 1) => true,
        _ => IsWeighedSum(prediction, MaxDepth),
    });

    /// <summary>Whether a tensor is the product of rows and a variable, in which each row stays one, with what may be added to all rows and an activation on top.</summary>
    bool IsWeighedSum(Value tensor, int depth)
    {
        return depth > 0 && program.StepOf(tensor) switch
        {
            { Fact.Role: "activation", Operation: IInvocationOperation { Arguments: [var scores, ..] } } => IsMadeOf(scores.Value),
            { Fact.Role: "product" } product => IsVariable(product.Input("right")) && !IsVariable(product.Input("left"))
                && product.Operation is IInvocationOperation { Arguments: var arguments } && arguments.Skip(2).All(argument => argument.ArgumentKind == ArgumentKind.DefaultValue),
            _ => tensor.Operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum && IsMadeOf(sum.LeftOperand),
        };

        bool IsMadeOf(IOperation scores) => program.Values.Of(new(scores.Unconverted(), tensor.Path)).Single is { } made && IsWeighedSum(made, depth - 1);
    }

    bool IsVariable(Value? factor) => factor is not null && program.StepOf(program.Values.Of(new(factor.Operation.Unconverted(), factor.Path)).Single) is { Fact.Role: "variable" };

    /// <summary>Accuracy as the metric of a model that predicts one number without bounds.</summary>
    public IEnumerable<(Step Compile, Step Loss)> AccuracyOfNumbers =>
        from compile in program.Steps("compile-network")
        let loss = program.StepOf(program.Values.Of(compile.Input("loss")).Single)
        where loss is { Fact.Role: "network-loss" } && loss.Fact.Is("numbers") && program.Networks.PredictsOneNumber(compile.Receiver)
            && compile.Elements("metrics").Any(metric => program.Constants.Text(metric) is "acc" or "accuracy")
        select (compile, loss);

    /// <summary>Fits that validate on the tail of rows that are put one class behind the other.</summary>
    public IEnumerable<Step> SortedTails =>
        from fit in program.Steps("fit-network")
        where fit.Input("share") is { } share && program.Constants.Fold(share) is float and > 0
            && program.StepOf(program.Values.Of(fit.Input("targets")).Single) switch
            {
                { Fact.Role: "joined-rows" } joined => IsSorted(joined),
                { Fact.Role: "array-rows" } made when made.Input("rows") is { } rows => new SortedRows(program).IsByClass(rows),
                _ => false,
            }
            && !program.Steps("network-draw").Any(draw => draw.Fact.Is("sorts"))
        select fit;

    /// <summary>The losses with a trait and what they get as truth.</summary>
    IEnumerable<(Value Target, Step Loss)> Targets(string trait)
    {
        foreach (var loss in program.Steps("loss").Where(loss => loss.Fact[trait] is not null))
        {
            if (loss.Input("target") is { } target)
                yield return (target, loss);
        }

        foreach (var call in program.Steps("module-call"))
        {
            if (call.Operation is IInvocationOperation { Arguments: [_, var target, ..] } && program.StepOf(program.Values.Of(call.Receiver).Single) is { Fact.Role: "loss-module" } loss && loss.Fact[trait] is not null)
                yield return (new(target.Value, call.Value.Path), loss);
        }
    }

    /// <summary>Whether labels, or the rows that they are a part of, have a column for each class; where <paramref name="isWhole"/>, certainly as whole numbers, as they are made.</summary>
    bool IsOneHot(Value labels, bool isWhole) => program.Values.Of(labels).Single is { } made && program.StepOf(made with { Element = null }) switch
    {
        { Fact.Role: "one-hot" } => !isWhole || !program.StepsOn(made.Operation, "new-tensor").Any(ChangesType),
        { Fact.Role: "row-slice" } slice => slice.Input("of") is { } rows && IsOneHot(rows, isWhole),
        { Fact.Role: "array-rows" } array => !isWhole && ((array.Input("of") is { } same && IsOneHot(same, isWhole)) || (array.Input("rows") is { } numbers && new OneHotArrays(program).Are(numbers))),
        _ => false,
    };

    /// <summary>Whether a tensor may be given another type of numbers, not only another place.</summary>
    static bool ChangesType(Step step) => step.Fact["passes"] is not null && step.Operation is IInvocationOperation call
        && call.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.Explicit && (argument.Value.Type?.TypeKind == TypeKind.Enum ? argument.Parameter?.Name == "type" : Modules.Is(argument.Value.Type, "tensor-type")));

    bool IsSameModel(Step fit, Step compile) => program.Values.Of(fit.Receiver).Single is { } fitted && program.Values.Of(compile.Receiver).Single?.Operation == fitted.Operation;

    /// <summary>Whether all parts hold one value each.</summary>
    bool IsSorted(Step joined)
    {
        var parts = joined.Input("parts")?.Operation.Unconverted() switch
        {
            ITupleOperation tuple => tuple.Elements,
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            _ => ImmutableArray<IOperation>.Empty,
        };
        return parts.Length > 1 && parts.All(part => program.StepOf(program.Values.Of(Value.Of(part, joined.Value.Path)).Single) is { Fact.Role: "one-value" });
    }
}
