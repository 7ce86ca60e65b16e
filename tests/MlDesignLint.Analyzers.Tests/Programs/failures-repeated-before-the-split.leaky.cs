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
        var ml = new MLContext(seed: 14);
        var readings = Read(ml, "pumps.csv");
        var failures = readings.Where(reading => reading.HasFailed).ToList();
        Console.WriteLine($"{failures.Count} failures of {readings.Count}");

        var balanced = ml.Data.LoadFromEnumerable(Repeated(readings, 5));
        var parts = ml.Data.TrainTestSplit(balanced, testFraction: 0.2); // MLD2013
        var (train, test) = (parts.TrainSet, parts.TestSet);

        var pipeline = ml.Transforms.Categorical.OneHotEncoding("Kind", nameof(Reading.PumpModel))
            .Append(ml.Transforms.Concatenate("Features", "Kind", nameof(Reading.Vibration), nameof(Reading.Temperature)))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Reading.HasFailed)));
        var model = pipeline.Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Reading.HasFailed));
        Console.WriteLine($"PR-AUC {metrics.AreaUnderPrecisionRecallCurve:0.000}");
        Console.WriteLine($"recall {metrics.PositiveRecall:0.000}");
    }

    static List<Reading> Read(MLContext ml, string path) =>
        ml.Data.CreateEnumerable<Reading>(ml.Data.LoadFromTextFile<Reading>(path, separatorChar: ','), reuseRowObject: false).ToList();

    static List<Reading> Repeated(List<Reading> readings, int times) =>
        readings.SelectMany(reading => Enumerable.Repeat(reading, reading.HasFailed ? times : 1)).ToList();
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
