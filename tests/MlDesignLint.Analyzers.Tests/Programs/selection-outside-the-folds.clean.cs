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
    const string Label = nameof(Order.IsReturned);

    public static void Main()
    {
        var ml = new MLContext(seed: 4);
        var orders = ml.Data.LoadFromTextFile<Order>("orders.csv", separatorChar: ',', hasHeader: true);
        var chain = Encode(ml).Append(ml.BinaryClassification.Trainers.FastTree(Label, "Selected"));
        var folds = ml.BinaryClassification.CrossValidate(orders, chain, numberOfFolds: 5, labelColumnName: Label);
        Print(folds);
    }

    static IEstimator<ITransformer> Encode(MLContext ml)
    {
        var encode = ml.Transforms.Categorical.OneHotHashEncoding("Via", nameof(Order.Channel));
        var join = ml.Transforms.Concatenate("All", "Via", nameof(Order.Weight), nameof(Order.Discount));
        var select = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Selected", "All", Label, slotsInOutput: 10);
        return encode.Append(join).Append(select);
    }

    static void Print(IEnumerable<TrainCatalogBase.CrossValidationResult<CalibratedBinaryClassificationMetrics>> folds)
    {
        foreach (var fold in folds)
            Console.WriteLine($"fold {fold.Fold}: {fold.Metrics.AreaUnderRocCurve:0.000}");
        var mean = folds.Average(fold => fold.Metrics.AreaUnderRocCurve);
        Console.WriteLine($"mean {mean:0.000}");
    }
}

public sealed class Order
{
    [LoadColumn(0)] public string CustomerName { get; set; } = "";
    [LoadColumn(1)] public string Channel { get; set; } = "";
    [LoadColumn(2)] public float Weight { get; set; }
    [LoadColumn(3)] public float Discount { get; set; }
    [LoadColumn(4)] public float Total { get; set; }
    [LoadColumn(5)] public bool IsReturned { get; set; }
}
