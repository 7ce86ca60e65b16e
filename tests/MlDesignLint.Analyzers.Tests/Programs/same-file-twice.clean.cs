using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public interface IOrders
{
    Task<IDataView> ForTraining(MLContext ml);

    Task<IDataView> ForTesting(MLContext ml);
}

public sealed class OrderFiles : IOrders
{
    const string Folder = "data";

    static string TrainPath => Path.Combine(Folder, "orders-2023.csv");

    static string TestPath => Folder + "/orders-2024.csv";

    public async Task<IDataView> ForTraining(MLContext ml)
    {
        await Task.Yield();
        return ml.Data.LoadFromTextFile<Order>(TrainPath, separatorChar: ',');
    }

    public async Task<IDataView> ForTesting(MLContext ml)
    {
        await Task.Yield();
        return ml.Data.LoadFromTextFile<Order>(TestPath, separatorChar: ',');
    }
}

public static class Program
{
    public static async Task Main() => await Run(new OrderFiles(), new MLContext(seed: 1));

    static async Task Run(IOrders orders, MLContext ml)
    {
        var train = await orders.ForTraining(ml);
        var test = await orders.ForTesting(ml);
        var pipeline = ml.Transforms.Categorical.OneHotEncoding("Via", nameof(Order.Channel))
            .Append(ml.Transforms.Concatenate("Features", "Via", nameof(Order.Weight), nameof(Order.Discount)))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Order.IsReturned)));
        var model = pipeline.Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Order.IsReturned));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:0.000}");
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
