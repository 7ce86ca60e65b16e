using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 2);
var all = ml.Data.CreateEnumerable<Reading>(ml.Data.LoadFromTextFile<Reading>("pumps.csv", separatorChar: ','), reuseRowObject: false).ToList();
Console.WriteLine($"{all.Count} readings, {all.Count(reading => reading.HasFailed)} failures");

var history = all.OrderBy(reading => reading.PlantName).ThenBy(reading => reading.Temperature).ToList();
var first = Slices.First(history);
var last = Slices.Last(history);

var train = ml.Data.LoadFromEnumerable(first);
var test = ml.Data.LoadFromEnumerable(last);
var pipeline = ml.Transforms.Categorical.OneHotEncoding("Kind", nameof(Reading.PumpModel))
    .Append(ml.Transforms.Concatenate("Features", "Kind", nameof(Reading.Vibration), nameof(Reading.Temperature)))
    .Append(ml.Regression.Trainers.FastTree(nameof(Reading.Pressure)));
var model = pipeline.Fit(train);

var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Reading.Pressure));
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:0.00}");
Console.WriteLine($"MAE  {metrics.MeanAbsoluteError:0.00}");

static class Slices
{
    const int Training = 8000;

    public static IEnumerable<Reading> First(List<Reading> readings) => readings.Take(Training);

    public static IEnumerable<Reading> Last(List<Reading> readings) => readings.Skip(Training);
}

public sealed class Reading
{
    [LoadColumn(0)] public string PlantName { get; set; } = "";
    [LoadColumn(1)] public string PumpModel { get; set; } = "";
    [LoadColumn(2)] public float Vibration { get; set; }
    [LoadColumn(3)] public float Temperature { get; set; }
    [LoadColumn(4)] public float Pressure { get; set; }
    [LoadColumn(5)] public bool HasFailed { get; set; }
}
