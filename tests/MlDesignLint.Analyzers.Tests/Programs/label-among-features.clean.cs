using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public static class Columns
{
    public const string Fare = nameof(Ride.FareAmount);

    public static readonly string[] Numbers = { nameof(Ride.Distance), nameof(Ride.Duration) };
}

public static class Program
{
    public static void Main(string[] arguments)
    {
        var ml = new MLContext(seed: 6);
        var path = arguments.Length > 0 ? arguments[0] : "rides.csv";
        var rides = ml.Data.LoadFromTextFile<Ride>(path, separatorChar: ',');
        var parts = ml.Data.TrainTestSplit(rides, testFraction: 0.2);
        var model = Chain(ml).Fit(parts.TrainSet);
        Show("train", ml.Regression.Evaluate(model.Transform(parts.TrainSet), Columns.Fare));
        Show("test", ml.Regression.Evaluate(model.Transform(parts.TestSet), Columns.Fare));
    }

    static IEstimator<ITransformer> Chain(MLContext ml)
    {
        IEstimator<ITransformer> chain = ml.Transforms.CopyColumns("Label", Columns.Fare);
        chain = chain.Append(ml.Transforms.Concatenate("Features", Columns.Numbers));
        chain = chain.Append(ml.Transforms.NormalizeMinMax("Features"));
        return chain.Append(ml.Regression.Trainers.FastTree());
    }

    static void Show(string part, RegressionMetrics metrics)
    {
        Console.WriteLine($"{part}: R2 {metrics.RSquared:0.000}");
        Console.WriteLine($"{part}: RMSE {metrics.RootMeanSquaredError:0.00}");
    }
}

public sealed class Ride
{
    [LoadColumn(0)] public string DriverId { get; set; } = "";
    [LoadColumn(1)] public string VendorId { get; set; } = "";
    [LoadColumn(2)] public float Distance { get; set; }
    [LoadColumn(3)] public float Duration { get; set; }
    [LoadColumn(4)] public float FareAmount { get; set; }
    [LoadColumn(5)] public bool IsTipped { get; set; }
}
