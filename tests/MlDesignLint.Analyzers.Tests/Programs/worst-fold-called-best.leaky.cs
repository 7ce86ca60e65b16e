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
        var ml = new MLContext(seed: 10);
        var flats = ml.Data.LoadFromTextFile<Flat>("flats.csv", separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(flats, testFraction: 0.2);
        var chain = ml.Transforms.Categorical.OneHotEncoding("Where", nameof(Flat.District))
            .Append(ml.Transforms.Concatenate("Features", "Where", nameof(Flat.Area), nameof(Flat.Floor)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Flat.Price)));

        var folds = ml.Regression.CrossValidate(parts.TrainSet, chain, numberOfFolds: 5, labelColumnName: nameof(Flat.Price));
        var best = Best(folds);
        Print(folds);

        var metrics = ml.Regression.Evaluate(best.Transform(parts.TestSet), nameof(Flat.Price));
        Console.WriteLine($"held out: {metrics.RootMeanSquaredError:0}");
        ml.Model.Save(best, flats.Schema, "flats.zip");
    }

    static ITransformer Best(IReadOnlyList<TrainCatalogBase.CrossValidationResult<RegressionMetrics>> folds) =>
        folds.OrderByDescending(fold => fold.Metrics.RootMeanSquaredError).First().Model; // MLD3006

    static void Print(IEnumerable<TrainCatalogBase.CrossValidationResult<RegressionMetrics>> folds)
    {
        foreach (var fold in folds)
            Console.WriteLine($"{fold.Fold}: {fold.Metrics.RootMeanSquaredError:0}");
        Console.WriteLine($"mean {folds.Average(fold => fold.Metrics.RootMeanSquaredError):0}");
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
