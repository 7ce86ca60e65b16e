using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Formulas;

/// <summary>Metrics of classes that code computes from the counts of a confusion matrix, which it calls by their usual names.</summary>
sealed class Counts(MlProgram program)
{
    const double Tolerance = 1e-9;

    static readonly string[][] Names = [["tp", "truepositives", "truepositive", "truepos", "hits"], ["fp", "falsepositives", "falsepositive", "falsepos", "falsealarms"], ["fn", "falsenegatives", "falsenegative", "falseneg", "misses"], ["tn", "truenegatives", "truenegative", "trueneg"]];

    /// <summary>True and false positives, false and true negatives, without pattern.</summary>
    static readonly double[][] Sets = [[70, 31, 53, 110], [43, 97, 29, 61]];

    static readonly (string Name, Func<double, double, double, double, double> Formula)[] Metrics =
    [
        ("F1", (tp, fp, fn, _) => 2 * tp / ((2 * tp) + fp + fn)),
        ("Precision", (tp, fp, _, _) => tp / (tp + fp)),
        ("Recall", (tp, _, fn, _) => tp / (tp + fn)),
        ("Specificity", (_, fp, _, tn) => tn / (tn + fp)),
        ("Accuracy", (tp, fp, fn, tn) => (tp + tn) / (tp + fp + fn + tn)),
        ("IoU", (tp, fp, fn, _) => tp / (tp + fp + fn)),
        ("Balanced accuracy", (tp, fp, fn, tn) => ((tp / (tp + fn)) + (tn / (tn + fp))) / 2),
        ("MCC", (tp, fp, fn, tn) => ((tp * tn) - (fp * fn)) / Math.Sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))),
    ];

    /// <summary>Metrics that are one formula of the counts, whatever is counted: of one class, or of all together.</summary>
    static readonly string[][] OneFormula = [["F1", "Micro F1", "Dice"], ["Accuracy", "Micro accuracy"]];

    /// <summary>Whether two metrics are the same, or the same formula of counts.</summary>
    public static bool AreOne(MetricDefinition metric, MetricDefinition other) => metric == other || OneFormula.Any(names => names.Contains(metric.Name) && names.Contains(other.Name));

    /// <summary>The name of the metric that an expression is of such counts; null where it is of anything else, or none that is known.</summary>
    public string? MetricOf(IOperation expression)
    {
        var found = Sets.Select(set => new Calculation(program, value => Given(value, set), asksFirst: true).Of(new Value(expression)) as double?).ToList();
        return Metrics.FirstOrDefault(metric => Sets.Zip(found, (set, value) => value is { } number && Math.Abs(number - metric.Formula(set[0], set[1], set[2], set[3])) < Tolerance).All(isSame => isSame)).Name;
    }

    /// <summary>A count by its name, be it a variable or a member, and what else a local is declared with.</summary>
    object? Given(Value value, double[] counts)
    {
        if ((value.Operation.Variable() ?? (value.Operation as IMemberReferenceOperation)?.Member) is not { } variable)
            return null;
        var count = Array.FindIndex(Names, names => names.Contains(variable.Name.Replace("_", "").ToLowerInvariant()));
        return count >= 0 ? counts[count]
            : value.Operation is ILocalReferenceOperation && program.Values.Of(value).Single is { Operation: IBinaryOperation or IConditionalOperation } origin ? new Calculation(program, inner => Given(inner, counts), asksFirst: true).Of(origin)
            : null;
    }
}
