using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public static class Contexts
{
    public static MLContext Create() => new(); // MLD1001
}

public static class Program
{
    static readonly string[] Numbers = { nameof(Ride.Distance), nameof(Ride.Duration) };

    public static void Main()
    {
        var ml = Contexts.Create();
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rides, testFraction: 0.2);
        var model = Chain(ml).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Ride.FareAmount));
        Console.WriteLine($"MAE  {metrics.MeanAbsoluteError:0.00}");
        Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:0.00}");
        ml.Model.Save(model, rides.Schema, "fares.zip");
    }

    static IEstimator<ITransformer> Chain(MLContext ml)
    {
        var encode = ml.Transforms.Categorical.OneHotEncoding("Vendor", nameof(Ride.VendorId));
        var join = ml.Transforms.Concatenate("Features", Numbers.Append("Vendor").ToArray());
        var trainer = ml.Regression.Trainers.LightGbm(nameof(Ride.FareAmount));
        return encode.Append(join).Append(trainer);
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
