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
    static readonly string Folder = Environment.GetEnvironmentVariable("FLATS") ?? "data";

    public static void Main()
    {
        var ml = new MLContext(seed: 26);
        var flats = Load(ml, "flats.csv");
        var parts = ml.Data.TrainTestSplit(flats, testFraction: 0.2, samplingKeyColumnName: nameof(Flat.AgentName));
        var chain = ml.Transforms.Categorical.OneHotEncoding("Where", nameof(Flat.District))
            .Append(ml.Transforms.Concatenate("Features", "Where", nameof(Flat.Area), nameof(Flat.Floor)))
            .Append(ml.BinaryClassification.Trainers.FastForest(nameof(Flat.IsSold)));
        var model = chain.Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Flat.IsSold));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:0.000}");
        Console.WriteLine($"PR-AUC {metrics.AreaUnderPrecisionRecallCurve:0.000}");
        Console.WriteLine($"F1 {metrics.F1Score:0.000}");
    }

    static IDataView Load(MLContext ml, string file)
    {
        var path = Path.Combine(Folder, file);
        Console.WriteLine($"reading {path}");
        return ml.Data.LoadFromTextFile<Flat>(path, hasHeader: true); // MLD6011
    }
}

public sealed class Flat
{
    [LoadColumn(0)] public string AgentName { get; set; } = "";
    [LoadColumn(1)] public string District { get; set; } = "";
    [LoadColumn(2)] public float Area { get; set; }
    [LoadColumn(3)] public float Floor { get; set; }
    [LoadColumn(4)] public float Price { get; set; }
    [LoadColumn(5)] public bool IsSold { get; set; }
}
