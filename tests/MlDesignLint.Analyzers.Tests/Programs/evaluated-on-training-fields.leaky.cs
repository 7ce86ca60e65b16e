using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public sealed class Valuation
{
    readonly MLContext _ml = new(seed: 5);
    IDataView _train;
    IDataView _test;
    ITransformer _model;

    public static void Main()
    {
        var valuation = new Valuation();
        valuation.Load("flats.csv");
        valuation.Train();
        valuation.Measure();
        valuation.Save("valuation.zip");
    }

    void Load(string path)
    {
        var all = _ml.Data.LoadFromTextFile<Flat>(path, separatorChar: ',', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(all, testFraction: 0.2);
        (_train, _test) = (parts.TrainSet, parts.TestSet);
    }

    void Train()
    {
        var pipeline = _ml.Transforms.Categorical.OneHotEncoding("Where", nameof(Flat.District))
            .Append(_ml.Transforms.Concatenate("Features", "Where", nameof(Flat.Area), nameof(Flat.Floor)))
            .Append(_ml.Regression.Trainers.FastForest(nameof(Flat.Price)));
        _model = pipeline.Fit(_train);
    }

    void Measure()
    {
        var predictions = _model.Transform(_train);
        var metrics = _ml.Regression.Evaluate(predictions, nameof(Flat.Price)); // MLD4001
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:0}, R2 {metrics.RSquared:0.00}");
        Console.WriteLine($"{_test.Schema.Count} columns are held out");
    }

    void Save(string path) => _ml.Model.Save(_model, _train.Schema, path);
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
