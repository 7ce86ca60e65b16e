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
    const string Group = "Who";

    public static void Main()
    {
        var ml = new MLContext(seed: 21);
        var offers = ml.Data.LoadFromTextFile<Order>("offers.csv", separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(offers, testFraction: 0.2); // MLD2009
        var model = Ranker(ml).Fit(parts.TrainSet);
        var metrics = ml.Ranking.Evaluate(model.Transform(parts.TestSet), "Relevance", Group);
        Print(metrics);
    }

    static IEstimator<ITransformer> Ranker(MLContext ml)
    {
        var keys = ml.Transforms.Conversion.MapValueToKey("Relevance", nameof(Order.Total))
            .Append(ml.Transforms.Conversion.Hash(Group, nameof(Order.CustomerName)));
        var features = ml.Transforms.Categorical.OneHotEncoding("Via", nameof(Order.Channel))
            .Append(ml.Transforms.Concatenate("Features", "Via", nameof(Order.Weight), nameof(Order.Discount)));
        var trainer = ml.Ranking.Trainers.LightGbm("Relevance", rowGroupColumnName: Group);
        return keys.Append(features).Append(trainer);
    }

    static void Print(RankingMetrics metrics)
    {
        for (var i = 0; i < metrics.NormalizedDiscountedCumulativeGains.Count; i++)
            Console.WriteLine($"NDCG@{i + 1} {metrics.NormalizedDiscountedCumulativeGains[i]:0.000}");
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
