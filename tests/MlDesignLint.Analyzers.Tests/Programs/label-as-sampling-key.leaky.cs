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
    const string Failed = nameof(Reading.HasFailed);

    const string Plant = nameof(Reading.PlantName);

    public static void Main()
    {
        var ml = new MLContext(seed: 15);
        var readings = ml.Data.LoadFromTextFile<Reading>("pumps.csv", separatorChar: ',', hasHeader: true);
        var (train, test) = Apart(ml, readings, Failed);
        var model = Chain(ml).Fit(train);
        Report(ml.BinaryClassification.Evaluate(model.Transform(test), Failed));
    }

    static (IDataView, IDataView) Apart(MLContext ml, IDataView rows, string key)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, samplingKeyColumnName: key); // MLD2007
        return (parts.TrainSet, parts.TestSet);
    }

    static IEstimator<ITransformer> Chain(MLContext ml) => ml.Transforms.Categorical.OneHotEncoding("Kind", nameof(Reading.PumpModel))
        .Append(ml.Transforms.Concatenate("Features", "Kind", nameof(Reading.Vibration), nameof(Reading.Temperature)))
        .Append(ml.BinaryClassification.Trainers.FastTree(Failed));

    static void Report(CalibratedBinaryClassificationMetrics metrics)
    {
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:0.000}");
        Console.WriteLine($"PR-AUC {metrics.AreaUnderPrecisionRecallCurve:0.000}");
        Console.WriteLine($"log loss {metrics.LogLoss:0.000}");
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
