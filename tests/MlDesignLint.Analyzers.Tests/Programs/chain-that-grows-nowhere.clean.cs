using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public static class Program
{
    public static void Main(string[] arguments)
    {
        var ml = new MLContext(seed: 18);
        var orders = ml.Data.LoadFromTextFile<Order>("orders.csv", separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(orders, testFraction: 0.2);
        IEstimator<ITransformer> chain = ml.Transforms.Categorical.OneHotEncoding("Via", nameof(Order.Channel))
            .Append(ml.Transforms.Concatenate("Features", "Via", nameof(Order.Weight), nameof(Order.Discount)));
        if (arguments.Contains("--scale"))
            chain = chain.Append(ml.Transforms.NormalizeMinMax("Features"));
        var model = chain.Append(ml.Regression.Trainers.FastTree(nameof(Order.Total))).Fit(parts.TrainSet);
        Report(ml, model, parts.TestSet);
    }

    static void Report(MLContext ml, ITransformer model, IDataView test)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Order.Total));
        Console.WriteLine($"R2   {metrics.RSquared:0.000}");
        Console.WriteLine($"MAE  {metrics.MeanAbsoluteError:0.00}");
        Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:0.00}");
        ml.Model.Save(model, test.Schema, Path.Combine("models", "orders.zip"));
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
