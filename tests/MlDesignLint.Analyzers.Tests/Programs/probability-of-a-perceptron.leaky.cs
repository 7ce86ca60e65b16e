using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public sealed class Returns(MLContext ml)
{
    const string Label = nameof(Order.IsReturned);

    IEstimator<ITransformer> Features() => ml.Transforms.Categorical.OneHotEncoding("Via", nameof(Order.Channel))
        .Append(ml.Transforms.Concatenate("Features", "Via", nameof(Order.Weight), nameof(Order.Discount)))
        .Append(ml.Transforms.NormalizeMinMax("Features"));

    public ITransformer Learn(IDataView train) =>
        Features().AppendCacheCheckpoint(ml).Append(ml.BinaryClassification.Trainers.AveragedPerceptron(Label)).Fit(train);

    public void Measure(ITransformer model, IDataView test)
    {
        var predictions = model.Transform(test);
        var metrics = ml.BinaryClassification.Evaluate(predictions, Label); // MLD3002
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:0.000}");
        Console.WriteLine($"PR-AUC {metrics.AreaUnderPrecisionRecallCurve:0.000}");
        Console.WriteLine($"F1 {metrics.F1Score:0.000}");
    }

    public static void Main()
    {
        var ml = new MLContext(seed: 41);
        var orders = ml.Data.LoadFromTextFile<Order>("orders.csv", separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(orders, testFraction: 0.2);
        var returns = new Returns(ml);
        var model = returns.Learn(parts.TrainSet);
        returns.Measure(model, parts.TestSet);
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
