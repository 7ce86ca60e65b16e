namespace MlDesignLint.Analyzers.Flow.Formulas;

/// <summary>The functions that facts name by <c>computes</c>, over numbers and sequences of numbers; what they are not meant for is unknown.</summary>
static class Arithmetic
{
    /// <param name="function">The name.</param>
    /// <param name="operands">What it is called on and with; null where it is not known.</param>
    /// <param name="run">Runs a function that is an operand.</param>
    public static object? Of(string function, object?[] operands, Func<object, object?[], object?> run)
    {
        if (operands.Any(operand => operand is null))
            return null;
        return (function, operands) switch
        {
            ("same", [var x]) => x is object?[] { Length: 1 } single ? single[0] : x,
            ("same-rows", [var x]) => x,
            ("abs", [var x]) => Each(x, a => Math.Abs(a)),
            ("neg", [var x]) => Each(x, a => -a),
            ("square", [var x]) => Each(x, a => a * a),
            ("round", [var x]) => Each(x, a => Math.Round(a)),
            ("sqrt", [var x]) => Each(x, a => Math.Sqrt(a)),
            ("exp", [var x]) => Each(x, a => Math.Exp(a)),
            ("log", [var x]) => Each(x, a => Math.Log(a)),
            ("log1p", [var x]) => Each(x, a => Math.Log(1 + a)),
            ("relu", [var x]) => Each(x, a => Math.Max(a, 0)),
            ("add", [var x, var y]) => Each(x, y, (a, b) => a + b),
            ("sub", [var x, var y]) => Each(x, y, (a, b) => a - b),
            ("mul", [var x, var y]) => Each(x, y, (a, b) => a * b),
            ("div", [var x, var y]) => Each(x, y, (a, b) => a / b),
            ("pow", [var x, var y]) => Each(x, y, (a, b) => Math.Pow(a, b)),
            ("clamp", [var x, var low, var high]) => Each(Each(x, low, (a, b) => Math.Max(a, b)), high, (a, b) => Math.Min(a, b)),
            ("where", [object?[] condition, var x, var y]) => condition.Select((truth, i) => truth is bool chosen ? At(chosen ? x : y, i) : null).ToArray(),
            ("range", [double start, double count]) => Enumerable.Range((int)start, (int)Math.Min(count, 100)).Select(i => (object?)(double)i).ToArray(),
            ("count", [object?[] all]) => (double)all.Length,
            ("sizes", [object?[] all, 0.0]) => (double)all.Length,
            ("zip", [object?[] a, object?[] b]) => a.Zip(b, (x, y) => (object?)new Parts([x, y])).ToArray(),
            ("zip", [object?[] a, object?[] b, var make]) => a.Zip(b, (x, y) => run(make!, [x, y])).ToArray(),
            ("map", [object?[] all, var make]) => all.Select((x, i) => run(make!, [x, (double)i])).ToArray(),
            ("filter", [object?[] all, var keeps]) => Filtered(all, x => run(keeps!, [x])),
            ("count", [object?[] all, var keeps]) => (double?)Filtered(all, x => run(keeps!, [x]))?.Length,
            ("max", [object?[] all]) => Folded(all, (a, b) => Math.Max(a, b)),
            ("min", [object?[] all]) => Folded(all, (a, b) => Math.Min(a, b)),
            ("sum", [object?[] all]) => Folded(all, (a, b) => a + b),
            ("mean", [object?[] all]) => Folded(all, (a, b) => a + b) is double sum ? sum / all.Length : null,
            ("mean" or "sum", [double x]) => x,
            ("max" or "min" or "sum" or "mean", [object?[] all, not (double or object?[])]) => Of(function, [Of("map", operands, run)], run),
            ("max", [var x, var y]) => Each(x, y, (a, b) => Math.Max(a, b)),
            ("min", [var x, var y]) => Each(x, y, (a, b) => Math.Min(a, b)),
            _ => null,
        };
    }

    /// <summary>A function of a number, for a number or for each of a sequence.</summary>
    public static object? Each(object? x, Func<double, double> function) => x switch
    {
        double a => function(a),
        object?[] all => all.Select(a => Each(a, function)).ToArray(),
        _ => null,
    };

    /// <summary>A function of two numbers, for numbers, or for the pairs of two sequences; a number goes with each of a sequence.</summary>
    public static object? Each(object? x, object? y, Func<double, double, object?> function) => (x, y) switch
    {
        (double a, double b) => function(a, b),
        (object?[] a, double) => a.Select(left => Each(left, y, function)).ToArray(),
        (double, object?[] b) => b.Select(right => Each(x, right, function)).ToArray(),
        (object?[] a, object?[] b) when a.Length == b.Length => a.Zip(b, (left, right) => Each(left, right, function)).ToArray(),
        _ => null,
    };

    static object? At(object? x, int index) => x is object?[] all ? index < all.Length ? all[index] : null : x;

    static object?[]? Filtered(object?[] all, Func<object?, object?> keeps)
    {
        var kept = all.Select(x => (x, IsKept: keeps(x) as bool?)).ToList();
        return kept.Any(element => element.IsKept is null) ? null : [.. kept.Where(element => element.IsKept == true).Select(element => element.x)];
    }

    static object? Folded(object?[] all, Func<double, double, double> function)
    {
        var numbers = all.OfType<double>().ToList();
        return numbers.Count == all.Length && numbers.Count > 0 ? numbers.Aggregate(function) : null;
    }
}
