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
        var ml = new MLContext(seed: 16);
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", separatorChar: ',', hasHeader: true);
        Console.WriteLine($"{rides.Schema.Count} columns");
        var parts = ml.Data.TrainTestSplit(rides, testFraction: 0.8); // MLD4005
        var chain = ml.Transforms.Categorical.OneHotEncoding("Vendor", nameof(Ride.VendorId))
            .Append(ml.Transforms.Concatenate("Features", "Vendor", nameof(Ride.Distance), nameof(Ride.Duration)))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Ride.IsTipped)));
        var model = chain.Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Ride.IsTipped));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:0.000}");
        Console.WriteLine($"PR-AUC {metrics.AreaUnderPrecisionRecallCurve:0.000}");
        Print(metrics.ConfusionMatrix);
    }

    static void Print(ConfusionMatrix matrix)
    {
        for (var i = 0; i < matrix.NumberOfClasses; i++)
            Console.WriteLine($"class {i}: precision {matrix.PerClassPrecision[i]:0.00}, recall {matrix.PerClassRecall[i]:0.00}");
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
