using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public sealed class Noisy
{
    public float Shaken { get; set; }
}

public static class Program
{
    static readonly Random Noise = new(7);

    public static void Main()
    {
        var ml = new MLContext(seed: 25);
        var readings = ml.Data.LoadFromTextFile<Reading>("pumps.csv", separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(readings, testFraction: 0.2);
        var chain = ml.Transforms.CustomMapping<Reading, Noisy>((reading, noisy) => noisy.Shaken = Shake(reading.Vibration), "shake")
            .Append(ml.Transforms.Concatenate("Features", nameof(Noisy.Shaken), nameof(Reading.Temperature)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Reading.Pressure)));
        var model = chain.Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Reading.Pressure));
        Console.WriteLine($"R2 {metrics.RSquared:0.000}");
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:0.00}");
        Console.WriteLine(Noise.Next());
    }

    static float Shake(float vibration) => vibration * (1 + ((float)Noise.NextDouble() / 100)); // MLD1006
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
