using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public sealed class Estimate
{
    public float Score { get; set; }
}

public sealed class Estimator : IDisposable
{
    readonly MLContext _ml = new(seed: 1);
    readonly ITransformer _model;

    public Estimator(string file)
    {
        _model = _ml.Model.Load(file, out var schema);
        Console.WriteLine($"{file} wants {schema.Count} columns");
    }

    public void Print(Flat flat)
    {
        using var engine = _ml.Model.CreatePredictionEngine<Flat, Estimate>(_model); // MLD6004
        Console.WriteLine($"{flat.District}: {engine.Predict(flat).Score:0}");
    }

    public void Dispose() => (_model as IDisposable)?.Dispose();

    public static void Main()
    {
        using var estimator = new Estimator("flats.zip");
        var flat = new Flat { District = "Old Town", Area = 54, Floor = 3 };
        estimator.Print(flat);
        flat.Area = 70;
        estimator.Print(flat);
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
