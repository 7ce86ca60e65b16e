using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 8);
var flats = ml.Data.LoadFromTextFile<Flat>("flats.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(flats, testFraction: 0.2);

var features = ml.Transforms.Categorical.OneHotEncoding("Where", nameof(Flat.District))
    .Append(ml.Transforms.Concatenate("Features", "Where", nameof(Flat.Area), nameof(Flat.Floor)));

ITransformer best = null;
var lowest = double.MaxValue;
foreach (var leaves in new[] { 8, 16, 32, 64 })
{
    var trainer = ml.Regression.Trainers.FastTree(nameof(Flat.Price), numberOfLeaves: leaves);
    var model = features.Append(trainer).Fit(parts.TrainSet);
    var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Flat.Price)); // MLD4002
    Console.WriteLine($"{leaves,3} leaves: {metrics.RootMeanSquaredError:0}");
    if (metrics.RootMeanSquaredError < lowest)
    {
        lowest = metrics.RootMeanSquaredError;
        best = model;
    }
}

Console.WriteLine($"We expect an error of {lowest:0}");
ml.Model.Save(best, flats.Schema, "flats.zip");

public sealed class Flat
{
    [LoadColumn(0)] public string AgentName { get; set; } = "";
    [LoadColumn(1)] public string District { get; set; } = "";
    [LoadColumn(2)] public float Area { get; set; }
    [LoadColumn(3)] public float Floor { get; set; }
    [LoadColumn(4)] public float Price { get; set; }
    [LoadColumn(5)] public bool IsSold { get; set; }
}
