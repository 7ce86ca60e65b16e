using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public sealed class PerKilo
{
    public float Rate { get; set; }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 23);
        var orders = ml.Data.LoadFromTextFile<Order>("orders.csv", separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(orders, testFraction: 0.2);
        var model = Chain(ml).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Order.Total));
        Console.WriteLine($"R2 {metrics.RSquared:0.000}");
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:0.00}");
    }

    static IEstimator<ITransformer> Chain(MLContext ml) => ml.Transforms.CustomMapping<Order, PerKilo>(Map, "per-kilo")
        .Append(ml.Transforms.Categorical.OneHotEncoding("Via", nameof(Order.Channel)))
        .Append(ml.Transforms.Concatenate("Features", "Via", nameof(PerKilo.Rate), nameof(Order.Weight)))
        .Append(ml.Regression.Trainers.FastTree(nameof(Order.Total)));

    static void Map(Order order, PerKilo result)
    {
        var weight = Math.Max(order.Weight, 0.1f);
        result.Rate = order.Discount / weight;
    }
}

public sealed class Order
{
    [LoadColumn(0)] public string CustomerName { get; set; } = "";
    [LoadColumn(1)] public string Channel { get; set; } = "";
    [LoadColumn(2)] public float Weight { get; set; }
    [LoadColumn(3)] public float Discount { get; set; }
    [LoadColumn(4)] public float Total { get; set; }
    [LoadColumn(5)] public bool IsReturned { get; set; }
}
