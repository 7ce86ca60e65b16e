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
        var ml = new MLContext(seed: 3);
        var readings = Load(ml, Path.Combine("data", "pumps.csv"));
        var (train, test) = Split(ml, readings);
        var model = Train(ml, train);
        Report(ml, model, test);
    }

    static IDataView Load(MLContext ml, string path) => ml.Data.LoadFromTextFile<Reading>(path, separatorChar: ';');

    static IEstimator<ITransformer> Preparation(MLContext ml) =>
        ml.Transforms.NormalizeMinMax("Shaking", nameof(Reading.Vibration))
            .Append(ml.Transforms.Categorical.OneHotEncoding("Model", nameof(Reading.PumpModel)))
            .Append(ml.Transforms.Concatenate("Features", "Shaking", "Model"));

    static (IDataView Train, IDataView Test) Split(MLContext ml, IDataView readings)
    {
        var parts = ml.Data.TrainTestSplit(readings, testFraction: 0.25);
        return (parts.TrainSet, parts.TestSet);
    }

    static ITransformer Train(MLContext ml, IDataView train)
    {
        var trainer = ml.BinaryClassification.Trainers.FastTree(nameof(Reading.HasFailed));
        return Preparation(ml).Append(trainer).Fit(train);
    }

    static void Report(MLContext ml, ITransformer model, IDataView test)
    {
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Reading.HasFailed));
        Console.WriteLine($"AUC    {metrics.AreaUnderRocCurve:0.000}");
        Console.WriteLine($"PR-AUC {metrics.AreaUnderPrecisionRecallCurve:0.000}");
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
