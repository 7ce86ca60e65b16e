using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public sealed class Districts
{
    readonly MLContext _ml = new(seed: 19);

    IEstimator<ITransformer> Keys => _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Flat.District))
        .Append(_ml.Transforms.NormalizeMinMax("Size", nameof(Flat.Area)))
        .Append(_ml.Transforms.Concatenate("Features", "Size", nameof(Flat.Floor)));

    public void Run(string path)
    {
        var flats = _ml.Data.LoadFromTextFile<Flat>(path, separatorChar: ',', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(flats, testFraction: 0.25);
        var keys = Keys.Fit(parts.TrainSet);
        var train = keys.Transform(parts.TrainSet);
        var test = keys.Transform(parts.TestSet);

        var trainer = _ml.MulticlassClassification.Trainers.LightGbm();
        var model = trainer.Fit(train);
        var metrics = _ml.MulticlassClassification.Evaluate(model.Transform(test));
        Console.WriteLine($"micro {metrics.MicroAccuracy:0.000}");
        Console.WriteLine($"macro {metrics.MacroAccuracy:0.000}");
        Console.WriteLine($"loss  {metrics.LogLoss:0.000}");
        Console.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());
    }

    public static void Main() => new Districts().Run("flats.csv");
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
