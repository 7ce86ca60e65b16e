using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>A model came to be: what was fitted, on which rows.</summary>
/// <param name="Step">The call that fits, or the search that returns a model.</param>
/// <param name="Chain">What learns, in order; empty where it is not known.</param>
/// <param name="Data">The rows it learns from; null where they are not known for certain.</param>
sealed record Fit(Step Step, IReadOnlyList<Step> Chain, DataSet? Data)
{
    /// <summary>Whether the chain ends in a model that is worth evaluating.</summary>
    public bool Trains => Step.Fact.Role != "fit" || Chain.Any(step => step.Fact.Role == "trainer");

    /// <summary>The transforms that learn from rows: <c>data</c>, or <c>label</c> where they learn from the label, too.</summary>
    public IEnumerable<Step> Learners => Chain.Where(step => step.Fact["state"] is "data" or "label" && !step.IsInert);

    /// <summary>The way of the rows to the fit, and the fit.</summary>
    public IEnumerable<Step> Trail => (Data?.Trail ?? Enumerable.Empty<Step>()).Append(Step);
}

/// <summary>A model's predictions are compared with the truth.</summary>
/// <param name="Step">The evaluation.</param>
/// <param name="Data">The rows that were predicted.</param>
/// <param name="Fit">What made the model; null where that is not known.</param>
/// <param name="Prediction">The call that predicts.</param>
sealed record Score(Step Step, DataSet Data, Fit? Fit, Step Prediction)
{
    /// <summary>The way of both the training rows and the predicted ones to the evaluation.</summary>
    public IEnumerable<Step> Trail => (Fit?.Trail ?? Enumerable.Empty<Step>()).Concat(Data.Trail).Distinct();

    /// <summary>Whether the predicted rows are certainly none that the model was fitted on.</summary>
    public bool IsHeldOut => Fit?.Data?.To(Data) == Relation.Disjoint;
}

/// <summary>The models of the program: what they were fitted on and what they were evaluated on.</summary>
sealed class Fits
{
    const int MaxMembers = 4;

    readonly MlProgram _program;
    readonly Lazy<IReadOnlyList<Fit>> _all;
    readonly Lazy<IReadOnlyList<Score>> _scores;
    readonly Lazy<IReadOnlyList<Score>> _taken;
    readonly Lazy<IReadOnlyList<Fit>> _byCall;
    readonly Lazy<ILookup<Step, (Step Transform, Fit Model)>> _transforms;

    public Fits(MlProgram program)
    {
        _program = program;
        _all = new(() => [.. program.Steps("fit").Select(Of)]);
        _scores = new(() => [.. program.Steps("evaluate").SelectMany(ScoresOf)]);
        _taken = new(() => [.. program.Steps("enumerate").SelectMany(ScoresOf)]);
        _byCall = new(() => [.. All.SelectMany(ByCallOf)]);
        _transforms = new(() => (from transform in program.Steps("transform")
                                 let model = OfModel(transform.Input("model"))
                                 where model is not null
                                 select (Transform: transform, Model: model)).ToLookup(use => use.Model.Step));
    }

    /// <summary>Every call that fits something, in source order.</summary>
    public IReadOnlyList<Fit> All => _all.Value;

    /// <summary>Every evaluation whose rows are known.</summary>
    public IReadOnlyList<Score> Scores => _scores.Value;

    /// <summary>Every taking of predictions as rows, which code may compare with the truth itself.</summary>
    public IReadOnlyList<Score> Taken => _taken.Value;

    /// <summary>Every fit; one in a method that several calls pass different rows, as each of them makes it.</summary>
    public IReadOnlyList<Fit> ByCall => _byCall.Value;

    /// <summary>The rows that go through what was fitted; null for such that are not known.</summary>
    public IEnumerable<DataSet?> TransformedBy(Fit fit) =>
        from use in _transforms.Value[fit.Step]
        let isInside = use.Model.Step.Value.Path is null && use.Transform.Function == fit.Step.Function
        where isInside || fit.Step.Value.Path is null || Equals(use.Model.Step.Value.Path, fit.Step.Value.Path)
        select _program.Data.Of((isInside ? use.Transform.By(fit.Step.Value.Path) : use.Transform).Input("input"));

    /// <summary>What made a model; null where that is not known for certain.</summary>
    public Fit? OfModel(Value? model) => StepOfModel(model, MaxMembers) is { } step ? Of(step) : null;

    /// <summary>What made a model, or the models that it is put together of.</summary>
    public IEnumerable<Fit> ModelsIn(Value? model) => AppendedIn(model) is { } longer ? ModelsIn(longer.Receiver).Concat(ModelsIn(longer.Input("model"))) : OfModel(model) is { } fit ? [fit] : [];

    /// <summary>The call that puts a model behind another one.</summary>
    Step? AppendedIn(Value? model) => _program.StepOf(_program.Values.Of(model).Single) is { Fact.Role: "append" } longer && longer.Input("model") is not null ? longer : null;

    IEnumerable<Fit> ByCallOf(Fit fit) =>
        fit is { Step.Value.Path: null, Data.Origin: IParameterSymbol { ContainingSymbol: IMethodSymbol method } } && _program.Calls.PathsTo(method) is { Count: > 1 } calls
            ? calls.Select(call => Of(fit.Step.By(call)))
            : [fit];

    Fit Of(Step step) => new(step, _program.Chains.Of(step.Input("estimator")), _program.Data.Of(step.Input("input")));

    /// <summary>An evaluation, as it is reached through some calls; null where its rows are not known.</summary>
    public Score? ScoreOf(Step step) => ScoreOf(step, _program.Data.Of(step.Input("input")));

    Score? ScoreOf(Step step, DataSet? data)
    {
        if (data is not { Transforms.Length: > 0 })
            return null;
        var models = data.Transforms.Select(transform => (transform, Fit: OfModel(transform.Input("model")))).ToList();
        var scoring = models.Where(model => model.Fit?.Trains != false).DefaultIfEmpty(models.Last()).Last();
        return new(step, data, scoring.Fit, scoring.transform);
    }

    /// <summary>An evaluation; in a method that several calls pass different models or rows, as each of them makes it; of several rows in turn, each of them.</summary>
    IEnumerable<Score> ScoresOf(Step step)
    {
        if (ScoreOf(step) is not { } score)
            return _program.Data.AlternativesOf(step.Input("input")).Select(rows => ScoreOf(step, rows)).OfType<Score>();
        if (score.Fit?.Data?.To(score.Data) is Relation.Same or Relation.Disjoint or Relation.Overlapping)
            return [score];
        var given = score.Fit is null ? (_program.Values.Within(score.Prediction.Input("model")).Single?.Operation as IParameterReferenceOperation)?.Parameter : score.Data.Origin as IParameterSymbol;
        return given?.ContainingSymbol is IMethodSymbol method && _program.Calls.PathsTo(method) is { Count: > 1 } calls
            ? calls.Select(call => ScoreOf(step.By(call))).OfType<Score>()
            : [score];
    }

    /// <summary>The fit, or the search, that a model is a result of: directly, as a member of the result, or through a file.</summary>
    Step? StepOfModel(Value? model, int hops)
    {
        if (hops == 0 || _program.Values.Of(model).Single is not { } origin)
            return null;
        return _program.StepOf(origin with { Element = null }) switch
        {
            { Fact.Role: "fit" or "search" } made => made,
            { Fact.Role: "load-model" } load => SavedAs(load, hops),
            _ => origin.Operation is IMemberReferenceOperation { Instance: { } result } ? StepOfModel(Value.Of(result, origin.Path), hops - 1) : null,
        };
    }

    Step? SavedAs(Step load, int hops)
    {
        var file = _program.Constants.Sketch(load.Input("path"));
        var saves = file is null ? [] : _program.Steps("save-model").Where(save => _program.Constants.Sketch(save.Input("path")) == file).ToList();
        return saves.Count == 1 ? StepOfModel(saves[0].Input("model"), hops - 1) : null;
    }
}
