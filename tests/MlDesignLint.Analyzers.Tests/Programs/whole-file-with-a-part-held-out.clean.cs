using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public static class Pipelines
{
    public static IEstimator<ITransformer> Pressure(MLContext ml) => ml.Transforms.Categorical.OneHotEncoding("Kind", nameof(Reading.PumpModel))
        .Append(ml.Transforms.Concatenate("Features", "Kind", nameof(Reading.Vibration), nameof(Reading.Temperature)))
        .Append(ml.Regression.Trainers.FastForest(nameof(Reading.Pressure)));
}

public static class Program
{
    static readonly MLContext Ml = new(seed: 12);

    public static void Main()
    {
        var readings = Ml.Data.LoadFromTextFile<Reading>(Where("pumps.csv"), separatorChar: ',');
        var parts = Ml.Data.TrainTestSplit(readings, testFraction: 0.3);
        var model = Learn(parts.TrainSet);
        Console.WriteLine(Describe(model, parts.TestSet));
        Keep(model, readings);
    }

    static string Where(string file) => Path.Combine("..", "data", file);

    static ITransformer Learn(IDataView rows) => Pipelines.Pressure(Ml).Fit(rows);

    static string Describe(ITransformer model, IDataView heldOut)
    {
        var scored = model.Transform(heldOut);
        var metrics = Ml.Regression.Evaluate(scored, nameof(Reading.Pressure));
        return $"MAE {metrics.MeanAbsoluteError:0.00}, R2 {metrics.RSquared:0.000}";
    }

    static void Keep(ITransformer model, IDataView rows)
    {
        using var file = File.Create("pressure.zip");
        Ml.Model.Save(model, rows.Schema, file);
    }
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
