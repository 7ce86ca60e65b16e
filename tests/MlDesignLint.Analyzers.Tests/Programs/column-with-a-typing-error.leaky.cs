using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public static class Names
{
    public const string Features = "Features";

    public const string Kind = "Kind";
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 22);
        var readings = ml.Data.LoadFromTextFile<Reading>("pumps.csv", separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(readings, testFraction: 0.2);
        var chain = ml.Transforms.Categorical.OneHotEncoding(Names.Kind, nameof(Reading.PumpModel))
            .Append(ml.Transforms.Concatenate(
                Names.Features,
                Names.Kind,
                "Temprature", // MLD6012
                nameof(Reading.Vibration)))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Reading.HasFailed), Names.Features));
        var model = chain.Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Reading.HasFailed));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:0.000}");
        Console.WriteLine($"PR-AUC {metrics.AreaUnderPrecisionRecallCurve:0.000}");
        ml.Model.Save(model, readings.Schema, "pumps.zip");
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
