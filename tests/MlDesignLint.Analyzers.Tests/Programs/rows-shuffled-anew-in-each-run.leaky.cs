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
    const int Held = 500;

    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var orders = ReadAll("orders.csv").ToList();
        var random = new Random(); // MLD1005
        var mixed = orders.OrderBy(order => random.Next()).ToList();
        var test = ml.Data.LoadFromEnumerable(mixed.Take(Held));
        var train = ml.Data.LoadFromEnumerable(mixed.Skip(Held));

        var pipeline = ml.Transforms.Categorical.OneHotEncoding("Via", nameof(Order.Channel))
            .Append(ml.Transforms.Concatenate("Features", "Via", nameof(Order.Weight), nameof(Order.Discount)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Order.Total)));
        var model = pipeline.Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Order.Total));
        Console.WriteLine($"R2 {metrics.RSquared:0.000}");
        Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:0.00}");
    }

    static IEnumerable<Order> ReadAll(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var fields = line.Split(',');
            yield return new Order { CustomerName = fields[0], Channel = fields[1], Weight = float.Parse(fields[2]), Discount = float.Parse(fields[3]), Total = float.Parse(fields[4]) };
        }
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
