namespace MlDesignLint.Analyzers.Flow.Formulas;

/// <summary>A function of two sequences of numbers, the target and the prediction in an order that is not known, and perhaps of weights.</summary>
/// <param name="Inputs">How many sequences it takes.</param>
/// <param name="IsOfSingles">Whether it takes single numbers instead.</param>
/// <param name="Compute">Its value, a number or a sequence, for sequences and for the number that any further parameter gets; null where it is not known.</param>
/// <param name="IsPrediction">Whether a sequence is certainly the prediction, by its name or its source.</param>
sealed record NumericFunction(int Inputs, bool IsOfSingles, Func<double[][], double, object?> Compute, Func<int, bool> IsPrediction);

/// <summary>
/// Knows a loss or a metric by what it gives: a function that agrees with a formula on numbers chosen without pattern is the formula, however it is written.
/// </summary>
static class Shapes
{
    const double Tolerance = 1e-6;

    /// <summary>What further parameters get: a quantile or a threshold, or what keeps a denominator from zero.</summary>
    static readonly double[] FurtherNumbers = [0.3, 1e-9];

    static readonly double[] Targets = [2.2, 4.7, 9.1];
    static readonly double[] Predictions = [1.3, 3.9, 6.8, 11.6];

    static readonly (double[] Y, double[] P)[] Sets =
    [
        ([2.2, 4.7, 9.1, 3.3, 6.4], [1.3, 6.8, 8.7, 3.9, 6.1]),
        ([12.5, 1.9, 5.5, 7.3, 2.6], [9.8, 2.4, 5.1, 10.9, 1.2]),
        ([3.1, 8.8, 4.4, 1.7, 15.2], [3.6, 7.2, 6.9, 1.1, 17.3]),
    ];

    /// <summary>The formulas of metrics by their names in <c>rules/knowledge/metrics.yaml</c>, and the factors that people write them with.</summary>
    static readonly (string Name, Func<double[], double[], double> Formula, double[] Factors)[] Metrics =
    [
        ("MAE", (y, p) => Mean(y, p, (a, b) => Math.Abs(a - b)), [1]),
        ("MSE", (y, p) => Mean(y, p, (a, b) => (a - b) * (a - b)), [1]),
        ("RMSE", (y, p) => Math.Sqrt(Mean(y, p, (a, b) => (a - b) * (a - b))), [1]),
        ("MAPE", (y, p) => Mean(y, p, (a, b) => Math.Abs(a - b) / a), [1, 100]),
        ("sMAPE", (y, p) => Mean(y, p, (a, b) => Math.Abs(a - b) / (a + b)), [1, 2, 100, 200]),
        ("WAPE", (y, p) => Mean(y, p, (a, b) => Math.Abs(a - b)) / y.Average(), [1, 100]),
        ("MSLE", (y, p) => Mean(y, p, (a, b) => Square(Math.Log(1 + a) - Math.Log(1 + b))), [1]),
        ("RMSLE", (y, p) => Math.Sqrt(Mean(y, p, (a, b) => Square(Math.Log(1 + a) - Math.Log(1 + b)))), [1]),
        ("Max error", (y, p) => y.Zip(p, (a, b) => Math.Abs(a - b)).Max(), [1]),
        ("R2", (y, p) => 1 - (Mean(y, p, (a, b) => Square(a - b)) / y.Average(a => Square(a - y.Average()))), [1]),
        ("Bias", (y, p) => Mean(y, p, (a, b) => a - b), [1, -1]),
    ];

    /// <summary>What the mean of a loss is called as a metric.</summary>
    static readonly (string Objective, string Metric)[] MeansOf = [("pinball", "Pinball loss"), ("log-loss", "Log loss")];

    /// <summary>The metrics that change with the sides of target and prediction.</summary>
    static readonly string[] Sided = ["MAPE", "WAPE", "R2"];

    /// <summary>The metric that a function computes from all rows, and whether it takes the prediction for the target; null where it is none that is known.</summary>
    public static (string Name, bool IsSwapped)? MetricOf(NumericFunction function)
    {
        if (function.IsOfSingles || function.Inputs != 2)
            return null;
        foreach (var (further, isSwapped) in Ways(2).Select(way => (way.Further, way.Order[0] == 1)))
        {
            var found = Sets.Select(set => function.Compute(isSwapped ? [set.P, set.Y] : [set.Y, set.P], further) as double?).ToList();
            var known = Metrics.FirstOrDefault(metric => metric.Factors.Any(factor => Sets.Zip(found, (set, value) => value is { } number && IsSame(number, factor * metric.Formula(set.Y, set.P))).All(isSame => isSame)));
            if (known.Name is { } name)
                return (name, Sided.Contains(name) && function.IsPrediction(isSwapped ? 1 : 0) && !function.IsPrediction(isSwapped ? 0 : 1));
        }

        return ObjectiveOf(function) is { Objective: var objective } && IsMean(function) && MeansOf.FirstOrDefault(loss => loss.Objective == objective).Metric is { } mean ? (mean, false) : null;
    }

    /// <summary>Whether a function gives numbers that no factor and no term more would make those of a metric.</summary>
    public static bool IsOther(NumericFunction function, string metric) => !function.IsOfSingles && function.Inputs == 2 && Metrics.FirstOrDefault(known => known.Name == metric).Formula is { } formula && Ways(2).All(way =>
    {
        var found = Sets.Select(set => function.Compute(Ordered([set.Y, set.P], way.Order, 2), way.Further) as double? ?? double.NaN).ToList();
        var wanted = Sets.Select(set => formula(set.Y, set.P)).ToList();
        return found.All(number => !double.IsNaN(number) && !double.IsInfinity(number)) && !IsSame((found[0] - found[1]) * (wanted[1] - wanted[2]), (found[1] - found[2]) * (wanted[0] - wanted[1]));
    });

    /// <summary>The objective that a function is for each row, up to a factor, and whether it weighs the rows; null where it is none that is known.</summary>
    public static (string Objective, bool IsWeighted)? ObjectiveOf(NumericFunction function)
    {
        foreach (var (further, order) in Ways(function.Inputs))
        {
            if (RowOf(function, further, order) is not { } row)
                continue;
            var loss = (double y, double p) => row(y, p, 1);
            var isWeighted = function.Inputs == 3;
            if (isWeighted && !IsSame(row(2.2, 1.3, 2.5), 2.5 * row(2.2, 1.3, 1)))
                continue;
            if (NameOf(loss) is { } name)
                return (name, isWeighted);
            if (!isWeighted && WeightedNameOf(loss) is { } weighted)
                return (weighted, true);
        }

        return null;
    }

    /// <summary>The function on one row, where it is a mean, a sum or a list of that over all rows, or the root of one.</summary>
    static Func<double, double, double, double>? RowOf(NumericFunction function, double further, int[] order)
    {
        var row = (double y, double p, double w) => Number(function.Compute(Ordered([[y], [p], [w]], order, function.Inputs), further));
        if (function.IsOfSingles)
            return row;
        double[][] two = [[2.2, 9.1], [1.3, 11.6], [1, 1]];
        var (first, second) = (row(2.2, 1.3, 1), row(9.1, 11.6, 1));
        var both = function.Compute(Ordered(two, order, function.Inputs), further);
        if (both is object?[] { Length: 2 } rows)
            return IsSame(Number(rows[0]), first) && IsSame(Number(rows[1]), second) ? row : null;
        if (both is not double total)
            return null;
        if (IsSame(total, first + second) || IsSame(2 * total, first + second))
            return row;
        return IsSame(2 * total * total, (first * first) + (second * second)) || IsSame(total * total, (first * first) + (second * second))
            ? (y, p, w) => row(y, p, w) is var root ? root * root : double.NaN
            : null;
    }

    static bool IsMean(NumericFunction function) =>
        Number(function.Compute([[2.2], [1.3]], 0.3)) is var one && IsSame(Number(function.Compute([[2.2, 2.2], [1.3, 1.3]], 0.3)), one);

    static string? NameOf(Func<double, double, double> loss)
    {
        if (IsConstant((y, p) => loss(y, p) / Math.Abs(y - p)))
            return "absolute-error";
        if (IsConstant((y, p) => loss(y, p) / Square(y - p)))
            return "squared-error";
        if (IsConstant((y, p) => loss(y, p) * y / Math.Abs(y - p)))
            return "absolute-percentage-error";
        if (IsConstant((y, p) => loss(y, p) / Square(Math.Log(1 + y) - Math.Log(1 + p))) || IsConstant((y, p) => loss(y, p) / Square(Math.Log(y) - Math.Log(p))))
            return "squared-log-error";
        if (IsConstant((y, p) => loss(y, p) / Math.Abs(y - p), (y, p) => y > p) && IsConstant((y, p) => loss(y, p) / Math.Abs(y - p), (y, p) => y < p))
            return "pinball";
        if (IsHuber(loss))
            return "huber";
        double[] shares = [0.1, 0.3, 0.6, 0.8];
        return AreSame(shares.SelectMany(p => new[] { loss(1, p) / -Math.Log(p), loss(0, p) / -Math.Log(1 - p) })) ? "log-loss" : null;
    }

    /// <summary>Absolute or squared errors times something of the target alone.</summary>
    static string? WeightedNameOf(Func<double, double, double> loss) =>
        DependsOnTarget((y, p) => loss(y, p) / Math.Abs(y - p)) ? "absolute-error"
        : DependsOnTarget((y, p) => loss(y, p) / Square(y - p)) ? "squared-error"
        : null;

    static bool IsHuber(Func<double, double, double> loss) =>
        AreSame(new[] { 0.01, 0.02, 0.05 }.Select(error => loss(5, 5 + error) / Square(error))) && IsSame(loss(5, 5.02), loss(5, 4.98))
        && AreSame(new[] { 2e3, 3e3, 4e3 }.Select(error => loss(5, 5 + error + 1e3) - loss(5, 5 + error))) && IsSame(loss(5, 2005), loss(5, -1995));

    static bool IsConstant(Func<double, double, double> ratio, Func<double, double, bool>? where = null) =>
        AreSame(Targets.SelectMany(y => Predictions.Where(p => where?.Invoke(y, p) != false).Select(p => ratio(y, p))));

    static bool DependsOnTarget(Func<double, double, double> ratio) => Targets.All(y => AreSame(Predictions.Select(p => ratio(y, p))));

    /// <summary>Whether all are one positive number.</summary>
    static bool AreSame(IEnumerable<double> numbers) => numbers.ToList() is { Count: > 0 } all && all[0] > 0 && all.All(number => IsSame(number, all[0]));

    static bool IsSame(double a, double b) => Math.Abs(a - b) <= Tolerance * Math.Max(Math.Abs(a), Math.Abs(b)) && a != 0;

    static double Number(object? value) => value switch
    {
        double number => number,
        object?[] { Length: 1 } single => Number(single[0]),
        _ => double.NaN,
    };

    static double Mean(double[] y, double[] p, Func<double, double, double> of) => y.Zip(p, of).Average();

    static double Square(double number) => number * number;

    /// <summary>Numbers for further parameters, with an order of target, prediction and weights.</summary>
    static IEnumerable<(double Further, int[] Order)> Ways(int inputs) =>
        from further in FurtherNumbers
        from order in inputs == 2 ? new int[][] { [0, 1], [1, 0] } : [[0, 1, 2], [1, 0, 2], [0, 2, 1], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
        select (further, order);

    static double[][] Ordered(double[][] sequences, int[] order, int inputs) => [.. order.Take(inputs).Select(place => sequences[place])];
}
