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
    public static void Main()
    {
        var ml = new MLContext(seed: 24);
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rides, testFraction: 0.1);
        var chain = ml.Transforms.Categorical.OneHotEncoding("Vendor", nameof(Ride.VendorId))
            .Append(ml.Transforms.Concatenate("Features", "Vendor", nameof(Ride.Distance), nameof(Ride.Duration)))
            .Append(ml.Regression.Trainers.FastForest(nameof(Ride.FareAmount)));
        var folds = ml.Regression.CrossValidate(parts.TrainSet, chain, labelColumnName: nameof(Ride.FareAmount));
        Console.WriteLine($"MAE {folds.Average(fold => fold.Metrics.MeanAbsoluteError):0.00}");
        Console.WriteLine($"RMSE {folds.Average(fold => fold.Metrics.RootMeanSquaredError):0.00}");

        var model = chain.Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Ride.FareAmount));
        Console.WriteLine($"held out: {metrics.MeanAbsoluteError:0.00}");
        Save(ml, model, rides.Schema, "fares.zip");
    }

    static void Save(MLContext ml, ITransformer model, DataViewSchema schema, string file)
    {
        ml.Model.Save(model, schema, file);
        Console.WriteLine($"{file}: {new FileInfo(file).Length} bytes");
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
