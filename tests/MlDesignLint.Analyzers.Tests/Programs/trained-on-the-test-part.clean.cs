using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public sealed record Parts(IDataView Train, IDataView Test);

public sealed class Training(MLContext ml, string path)
{
    public Parts Split()
    {
        var orders = ml.Data.LoadFromTextFile<Order>(path, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(orders, testFraction: 0.2, samplingKeyColumnName: nameof(Order.CustomerName));
        return new(parts.TrainSet, parts.TestSet);
    }

    public ITransformer Fit(IDataView rows)
    {
        var features = ml.Transforms.Categorical.OneHotEncoding("Via", nameof(Order.Channel))
            .Append(ml.Transforms.Concatenate("Features", "Via", nameof(Order.Weight), nameof(Order.Discount)));
        return features.Append(ml.Regression.Trainers.FastTree(nameof(Order.Total))).Fit(rows);
    }

    public void Report(ITransformer model, IDataView rows)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(rows), nameof(Order.Total));
        Console.WriteLine($"R2   {metrics.RSquared:0.000}");
        Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:0.00}");
    }
}

public static class Program
{
    public static void Main()
    {
        var training = new Training(new MLContext(seed: 9), "orders.csv");
        var parts = training.Split();
        var model = training.Fit(parts.Train);
        training.Report(model, parts.Test);
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
