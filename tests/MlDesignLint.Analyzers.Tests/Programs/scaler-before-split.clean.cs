using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 11);
var rides = ml.Data.LoadFromTextFile<Ride>(Files.All, separatorChar: ',', hasHeader: true);

var prepare = ml.Transforms.Categorical.OneHotEncoding("Vendor", nameof(Ride.VendorId))
    .Append(ml.Transforms.NormalizeMeanVariance("Miles", nameof(Ride.Distance)))
    .Append(ml.Transforms.Concatenate("Features", "Vendor", "Miles", nameof(Ride.Duration)));

var parts = ml.Data.TrainTestSplit(rides, testFraction: 0.2);
var trainer = ml.Regression.Trainers.FastTree(labelColumnName: nameof(Ride.FareAmount));
var preparation = prepare.Fit(parts.TrainSet);
var model = trainer.Fit(preparation.Transform(parts.TrainSet));

var predictions = model.Transform(preparation.Transform(parts.TestSet));
var metrics = ml.Regression.Evaluate(predictions, nameof(Ride.FareAmount));
Console.WriteLine($"R2   {metrics.RSquared:0.000}");
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:0.00}");
foreach (var column in predictions.Schema)
    Console.WriteLine($"{column.Index,2} {column.Name}");

static class Files
{
    public const string All = "rides.csv";
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
