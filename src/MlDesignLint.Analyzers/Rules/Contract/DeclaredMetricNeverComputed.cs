using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Analyzers.Flow.Formulas;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// A document's primary offline metric is one that the library computes, or names its own method, and the governed code, which trains, neither reads
/// the one nor calls the other; or it is one that has to be written by hand, and all that happens to predictions is the library's own evaluation. A method
/// that computes the metric, by its formula or its attribute, is enough, and a metric the lexicon does not know is left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclaredMetricNeverComputed() : MlAnalyzer(Catalogue.DeclaredMetricNeverComputed)
{
    const int MaxReturns = 4;

    static readonly string[] OfClasses = ["binary-classification", "multiclass"];

    /// <summary>Where predictions may go, and be judged by others.</summary>
    static readonly string[] Elsewhere = ["evaluate", "write-rows", "write-text"];

    /// <summary>What metrics of classes are made of.</summary>
    static readonly string[] Parts = ["tp", "fp", "fn", "tn", "tpr", "fpr", "ranks", "rank"];
    static readonly string[] LongParts = ["confusion", "precision", "recall", "positives", "negatives", "roc", "trapez", "concord", "whitney"];

    /// <summary>The metrics of absolute errors, and what those are made of.</summary>
    static readonly string[] OfAbsolutes = ["MAE", "MAPE", "sMAPE", "WAPE"];
    static readonly string[] AbsoluteParts = ["abs", "deviation"];

    /// <summary>The metrics of squared errors, and what those are made of, besides products of a number with itself.</summary>
    static readonly string[] OfSquares = ["RMSE", "MSE", "R2"];
    static readonly string[] SquareParts = ["sqrt", "square", "mse", "variance"];
    static readonly string[] SquareWords = ["pow", "norm"];

    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents)
        {
            if (document.Contract.PrimaryOfflineMetric is not { } metric)
                continue;
            var steps = new[] { "evaluate", "cross-validate", "fit", "experiment" }
                .SelectMany(context.Program.Steps)
                .Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath))
                .ToList();
            CheckNetworks(context, document, metric);
            if (steps.Any(step => step.Fact.Role != "evaluate") && IsNeverComputed(metric, steps, document, context.Program))
                context.Report(steps[0].Location, document, metric.Span, metric.Name);
        }
    }

    /// <summary>A network: the method that is named for it is never called, or a compilation asks for other metrics and nothing is predicted that one could be computed of by hand.</summary>
    static void CheckNetworks(RuleContext context, DesignDocument document, MetricClaim metric)
    {
        var program = context.Program;
        var trained = program.Judgements.Trained.Where(fed => document.Governs(fed.Step.Syntax.SyntaxTree.FilePath)).ToList();
        if (trained.Count == 0)
            return;
        if (metric.ComputedBy is { } method)
        {
            if (!program.Uses(method.Value))
                context.Report(trained[0].Step.Location, document, metric.Span, metric.Name);
            return;
        }

        var compilations = program.Steps("compile-network").Where(compile => document.Governs(compile.Syntax.SyntaxTree.FilePath)).ToList();
        if (compilations.Count > 0 && MetricNames.Find(metric.Name) is { } wanted && program.Steps("predict-network").Count == 0 && compilations.All(compile => IsOfOthers(compile, wanted, program))
            && TrainedLoss.In(program) is { Count: > 0 } losses && losses.All(loss => loss.Objective is { } objective && Alignment.Of(wanted, objective) is { Verdict: AlignmentVerdict.Conflict }))
            context.Report(compilations[0].Location, document, metric.Span, metric.Name);
        if (compilations.Count == 0 && IsNeverNamed(context.Program, document, metric))
            context.Report(trained[0].Step.Location, document, metric.Span, metric.Name);
    }

    /// <summary>
    /// Whether a loop of the program's own judges classes, or numbers whose absolute or squared errors are wanted, by another metric, and no word speaks of the declared one or of what it would be made of; what the program gives to
    /// others may be judged there.
    /// </summary>
    static bool IsNeverNamed(MlProgram program, DesignDocument document, MetricClaim metric)
    {
        if (MetricNames.Find(metric.Name) is not { } wanted || !(wanted.Tasks.Any(OfClasses.Contains) || OfAbsolutes.Contains(wanted.Name) || OfSquares.Contains(wanted.Name)) || Elsewhere.Any(role => program.Steps(role).Count > 0))
            return false;
        var (isOfAbsolutes, isOfSquares) = (OfAbsolutes.Contains(wanted.Name), OfSquares.Contains(wanted.Name));
        var words = Words.In(program, document.Governs).Except(isOfAbsolutes || isOfSquares ? OnlyTrainedBy(program) : []).ToList();
        var (names, letters) = (NamesWithin(wanted), words.Select(Letters).ToList());
        return !letters.Any(word => names.Any(word.Contains) || (isOfAbsolutes ? AbsoluteParts.Any(word.Contains) || word.StartsWith("l1", StringComparison.Ordinal) : isOfSquares ? SquareParts.Any(word.Contains) || SquareWords.Contains(word) : Parts.Contains(word) || LongParts.Any(word.Contains)))
            && words.SelectMany(MetricNames.In).Any(named => named.Metric.Tasks.Intersect(wanted.Tasks).Any() && !named.Metric.OrdersAs(wanted))
            && !(isOfSquares && Squares.AreIn(program, document.Governs));
    }

    /// <summary>The names of losses that the program uses to train, and for nothing else.</summary>
    static IEnumerable<string> OnlyTrainedBy(MlProgram program) => TrainedLoss.In(program).Where(loss => loss.Step.Fact.Role == "loss" || IsReadOnce(program, loss.Step.Operation))
        .GroupBy(loss => loss.Step.Name).Where(losses => program.NamesOf(losses.Key).Count() == losses.Count()).Select(losses => losses.Key);

    static bool IsReadOnce(MlProgram program, IOperation made) => made.Parent switch
    {
        IConversionOperation => IsReadOnce(program, made.Parent),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => program.ReadsOf(local).Count() == 1,
        _ => false,
    };

    /// <summary>The names of a metric, and of those that its own name holds: F1 in macro-F1.</summary>
    static List<string> NamesWithin(MetricDefinition wanted)
    {
        var own = wanted.Synonyms.Prepend(wanted.Name).Select(Letters).ToList();
        return [.. own, .. MetricLexicon.Metrics.SelectMany(known => known.Synonyms.Prepend(known.Name)).Select(Letters).Where(name => own.Any(longer => longer.Contains(name)))];
    }

    /// <summary>Whether a compilation names all its metrics, and none is the declared one.</summary>
    static bool IsOfOthers(Step compile, MetricDefinition wanted, MlProgram program) =>
        compile.Input("metrics") is null || (compile.Elements("metrics") is { Count: > 0 } metrics && metrics.All(metric => program.Constants.Text(metric) is { } name && MetricNames.Find(name) is { } known && known != wanted));

    /// <summary>A metrics object that is handed on whole may have the metric read elsewhere; a method of the team's own has to be called here.</summary>
    static bool IsNeverComputed(MetricClaim metric, IReadOnlyList<Step> steps, DesignDocument document, MlProgram program)
    {
        if (metric.ComputedBy is { } method)
            return !program.Uses(method.Value);
        return MetricNames.Find(metric.Name) is { } wanted && (wanted.ComputedBy.Count > 0 ? !IsRead(wanted, steps, program) : steps.Any(step => step.Fact.Role == "evaluate") || program.Fits.Taken.Any(taken => document.Governs(taken.Step.Syntax.SyntaxTree.FilePath)))
            && !MayBeByHand(wanted, document, program) && !program.HandWritten.Computing.Any(method => program.HandWritten.MetricOf(method) == wanted);
    }

    static bool IsRead(MetricDefinition wanted, IReadOnlyList<Step> steps, MlProgram program) =>
        wanted.ComputedBy.Any(program.Uses) || steps.Any(step => step.Fact.Role is "evaluate" or "cross-validate" && program.Escapes(step.Operation, MaxReturns));

    /// <summary>
    /// Whether the code may compute a metric from predictions: they go elsewhere than into the library's evaluation, and a word of the code speaks of it. A metric that
    /// the library does not know may also be computed under another name.
    /// </summary>
    static bool MayBeByHand(MetricDefinition wanted, DesignDocument document, MlProgram program)
    {
        var names = wanted.Synonyms.Prepend(wanted.Name).Select(Letters).ToList();
        var isSpokenOf = new Lazy<bool>(() => Words.In(program, document.Governs).Select(Letters).Any(word => names.Any(name => word.Contains(name))));
        return new Predictions(program).AreOnlyEvaluated ? wanted.ComputedBy.Count == 0 && isSpokenOf.Value : isSpokenOf.Value || (wanted.ComputedBy.Count == 0 ? !IsAllOfOthers(wanted, document, program) : MayBeOfErrors(wanted, document, program) || (wanted.Needs.Contains("threshold") && new Divisions(program).MayBe(wanted, document.Governs)));
    }

    /// <summary>Whether all that is worked out from scores is other metrics of the same task, by methods whose formulas are known, or certainly not that of the metric.</summary>
    static bool IsAllOfOthers(MetricDefinition wanted, DesignDocument document, MlProgram program)
    {
        if (program.Steps("predict").Count > 0 || new ErrorTerms(program).Reads(document.Governs).ToList() is not { Count: > 0 } reads)
            return false;
        var methods = program.HandWritten.BodiesOf(other => other != wanted && other.Tasks.Intersect(wanted.Tasks).Any()).Concat(program.HandWritten.BodiesOfOthersThan(wanted)).ToList();
        return reads.All(read => methods.Any(method => method.SyntaxTree == read.Syntax.SyntaxTree && method.Span.Contains(read.Syntax.Span)));
    }

    /// <summary>Whether code that takes predictions may sum up errors without giving the sum a name; the names of other metrics say nothing.</summary>
    static bool MayBeOfErrors(MetricDefinition wanted, DesignDocument document, MlProgram program)
    {
        if (program.Fits.Taken.Count == 0 && program.Steps("predict").Count == 0)
            return false;
        var words = Words.In(program, document.Governs).Where(word => MetricNames.Find(word) is null).Select(Letters);
        return OfSquares.Contains(wanted.Name) ? Squares.AreIn(program, document.Governs) || words.Any(word => SquareParts.Any(word.Contains) || SquareWords.Contains(word))
            : OfAbsolutes.Contains(wanted.Name) && words.Any(word => AbsoluteParts.Any(word.Contains));
    }

    static string Letters(string words) => new([.. words.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
