namespace MlDesignLint.Analyzers.Flow;

/// <summary>A transform learned from rows that were held out from the model only afterwards.</summary>
/// <param name="Fit">Where it learned.</param>
/// <param name="Learners">What learned.</param>
/// <param name="HeldOut">The step that holds rows out: a split, a cross-validation, a search, or an evaluation of other rows.</param>
/// <param name="Trail">The way of the rows to that step.</param>
sealed record EarlyFit(Fit Fit, IReadOnlyList<Step> Learners, Step HeldOut, IEnumerable<Step> Trail);

/// <summary>Finds transforms that were fitted too early: on what is later split, cross-validated or searched over, or on more than the training rows.</summary>
sealed class EarlyFits
{
    readonly MlProgram _program;
    readonly Lazy<IReadOnlyList<EarlyFit>> _all;
    readonly Lazy<HashSet<Step>> _tested;

    public EarlyFits(MlProgram program)
    {
        _program = program;
        _all = new(() => [.. BeforeSplits(), .. BesideTraining()]);
        _tested = new(() => [.. TestedSplits()]);
    }

    public IReadOnlyList<EarlyFit> All => _all.Value;

    IEnumerable<EarlyFit> BeforeSplits() =>
        from role in new[] { "split", "cross-validate", "search" }
        from step in _program.Steps(role)
        where role == "split" ? _tested.Value.Contains(step) : step.Input("validation") is null || _program.Constants.IsNull(step.Input("validation"))
        let rows = _program.Data.Of(step.Input("input"))
        where rows is not null
        let later = _program.Chains.Of(step.Input("estimator"))
        from fit in FitsOf(rows)
        where fit.Data!.Contains(rows)
        let learners = fit.Learners.Where(learner => !later.Any(other => IsRefitOf(learner, other))).ToList()
        where learners.Count > 0
        select new EarlyFit(fit, learners, step, rows.Trail);

    IEnumerable<EarlyFit> BesideTraining() =>
        from score in _program.Fits.Scores
        where score.IsHeldOut
        from fit in FitsOf(score.Fit!.Data!)
        where fit.Data!.Contains(score.Data) && fit.Data.Part != "test"
        let learners = fit.Learners.Where(learner => !score.Fit!.Chain.Any(other => IsRefitOf(learner, other))).ToList()
        where learners.Count > 0
        select new EarlyFit(fit, learners, score.Step, score.Trail);

    /// <summary>The fits of the transforms that rows went through.</summary>
    IEnumerable<Fit> FitsOf(DataSet rows) => rows.Transforms.Select(transform => _program.Fits.OfModel(transform.Input("model"))).OfType<Fit>().Where(fit => fit.Data is not null && fit.Step.Fact.Role == "fit");

    /// <summary>The splits of which somebody reads the test part.</summary>
    IEnumerable<Step> TestedSplits() =>
        from part in _program.Steps("part")
        where part.Fact["part"] == "test"
        let split = _program.StepOf(_program.Values.Of(part.Receiver).Origins.FirstOrDefault() is { } origin ? origin with { Element = null } : null)
        where split is not null
        select split;

    /// <summary>A transform of the same kind that is fitted again inside the pipeline overwrites what the early one learned.</summary>
    static bool IsRefitOf(Step learner, Step other) => other.Fact == learner.Fact && other.Text("output") == learner.Text("output");
}
