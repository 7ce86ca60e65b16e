namespace MlDesignLint.Analyzers.Flow;

/// <summary>Where the rows that models are measured on come from.</summary>
static class TestRows
{
    /// <summary>Whether some evaluation is of rows that do not come out of others, or are not known: then a split of those others need not be the one that holds out the test.</summary>
    public static bool MayLieOutside(MlProgram program, DataSet rows) => program.Steps("evaluate").Any(evaluation =>
        (program.Fits.Scores.FirstOrDefault(score => score.Step.Equals(evaluation))?.Data ?? program.Data.Of(evaluation.Input("input"))) is not { } evaluated || !rows.Contains(evaluated));
}
