using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.WrongSelectionDirection>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.WrongSelectionDirection, MlDesignLint.CodeFixes.Evaluation.WrongSelectionDirectionFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class WrongSelectionDirectionTests
{
    const string Folds = "var folds = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols());\n";

    [Fact]
    public Task Reports_the_largest_error() => Verify.Reports(Snippet.MlNet, Folds + """
        var best = folds.[|OrderByDescending|](fold => fold.Metrics.RootMeanSquaredError).First().Model;
        """,
        "By 'RootMeanSquaredError', 'OrderByDescending' picks the worst model instead of the best, since lower values of this metric are better; turn the selection round");

    [Fact]
    public Task Reports_the_smallest_score_through_a_local() => Verify.Reports(Snippet.MlNet, Folds + """
        var models = folds.[|OrderBy|](fold => fold.Metrics.RSquared).Select(fold => fold.Model).ToArray();
        var top = models[0];
        """);

    [Fact]
    public Task Reports_the_last_of_a_descending_score() => Verify.Reports(Snippet.MlNet, Folds + """
        var best = folds.[|OrderByDescending|](fold => fold.Metrics.RSquared).Last();
        """);

    [Fact]
    public Task Reports_MinBy() => Verify.Reports(Snippet.MlNet, Folds + """
        var best = folds.[|MinBy|](fold => fold.Metrics.RSquared);
        """);

    [Fact]
    public Task Is_silent_on_the_right_direction() => Verify.IsSilent(Snippet.MlNet, Folds + """
        var best = folds.OrderByDescending(fold => fold.Metrics.RSquared).First();
        var least = folds.MinBy(fold => fold.Metrics.MeanAbsoluteError);
        var last = folds.OrderBy(fold => fold.Metrics.RSquared).Last();
        """);

    [Fact]
    public Task Is_silent_on_a_negated_key() => Verify.IsSilent(Snippet.MlNet, Folds + """
        var best = folds.OrderBy(fold => -fold.Metrics.RSquared).First();
        """);

    [Fact]
    public Task Is_silent_when_nothing_is_chosen() => Verify.IsSilent(Snippet.MlNet, Folds + """
        foreach (var fold in folds.OrderBy(fold => fold.Metrics.RSquared))
            Console.WriteLine(fold.Metrics.RSquared);
        """);

    [Fact]
    public Task Is_silent_when_the_worst_is_wanted() => Verify.IsSilent(Snippet.MlNet, Folds + """
        var worstFold = folds.OrderBy(fold => fold.Metrics.RSquared).First();
        """);

    [Fact]
    public Task Is_silent_on_what_is_no_metric() => Verify.IsSilent(Snippet.Program, """
        class Fit { public double RSquared { get; set; } }
        static class Other { static Fit Pick(List<Fit> fits) => fits.OrderBy(fit => fit.RSquared).First(); }
        """);

    [Fact]
    public Task Turns_the_ordering() => VerifyFix.Fixes(
        Snippet.MlNet,
        Folds + "var best = folds.[|OrderByDescending|](fold => fold.Metrics.RootMeanSquaredError).First();",
        Folds + "var best = folds.OrderBy(fold => fold.Metrics.RootMeanSquaredError).First();");

    [Fact]
    public Task Reports_records_in_the_wrong_order() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile("rides.csv"));
        var tried = new List<Attempt>();
        foreach (var leaves in new[] { 10, 20 })
            tried.Add(new Attempt(leaves, ml.Regression.Evaluate(ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(parts.TrainSet).Transform(parts.TestSet)).MeanAbsoluteError));
        var best = tried.[|OrderByDescending|](attempt => attempt.Error).First();
        record Attempt(int Leaves, double Error);
        """);

    [Fact]
    public Task Is_silent_on_records_that_keep_something_else() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(1);
        var metrics = ml.Regression.Evaluate(ml.Data.LoadFromTextFile("scored.csv"));
        var tried = new List<Attempt> { new(1, -metrics.MeanAbsoluteError), new(2, 0) };
        var best = tried.OrderByDescending(attempt => attempt.Quality).First();
        record Attempt(int Leaves, double Quality);
        """);

    [Fact]
    public Task Reports_means_over_folds_in_the_wrong_order() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile("rides.csv");
        var best = new[] { 10, 20 }.Select(Try).[|MinBy|](attempt => attempt.Quality);
        Attempt Try(int leaves) => new(leaves, ml.Regression.CrossValidate(rows, ml.Regression.Trainers.FastTree(numberOfLeaves: leaves)).Average(fold => fold.Metrics.RSquared));
        record Attempt(int Leaves, double Quality);
        """);

    [Fact]
    public Task Is_silent_on_the_least_mean_error() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile("rides.csv");
        var best = new[] { 10, 20 }.Select(Try).MinBy(attempt => attempt.Error);
        Attempt Try(int leaves) => new(leaves, ml.Regression.CrossValidate(rows, ml.Regression.Trainers.FastTree(numberOfLeaves: leaves)).Select(fold => fold.Metrics.MeanAbsoluteError).Average());
        record Attempt(int Leaves, double Error);
        """);

    [Fact]
    public Task Reports_an_ordering_that_a_function_returns() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile("rides.csv");
        var tried = new List<Attempt>();
        foreach (var leaves in new[] { 10, 20 })
            tried.Add(new(leaves, ml.Regression.CrossValidate(rows, ml.Regression.Trainers.FastTree(numberOfLeaves: leaves)).Average(fold => fold.Metrics.MeanAbsoluteError)));
        Console.WriteLine(Attempt.Ranked(tried).First());
        record Attempt(int Leaves, double Error) { public static IEnumerable<Attempt> Ranked(IEnumerable<Attempt> all) => all.[|OrderByDescending|](each => each.Error); }
        """);

    [Fact]
    public Task Is_silent_on_an_ordering_that_is_only_printed() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(1);
        var tried = new List<Attempt> { new(1, ml.Regression.Evaluate(ml.Data.LoadFromTextFile("rides.csv")).MeanAbsoluteError) };
        foreach (var each in Attempt.Ranked(tried)) Console.WriteLine(each);
        record Attempt(int Leaves, double Error) { public static IEnumerable<Attempt> Ranked(IEnumerable<Attempt> all) => all.OrderByDescending(each => each.Error); }
        """);
}
