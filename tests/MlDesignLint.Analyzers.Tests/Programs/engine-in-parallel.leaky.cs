using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public sealed class Fare
{
    public float Score { get; set; }
}

public sealed class Quotes
{
    readonly MLContext _ml = new(seed: 20);
    readonly ITransformer _model;

    public Quotes(string file) => _model = _ml.Model.Load(file, out _);

    public float[] Of(IReadOnlyList<Ride> rides)
    {
        var quotes = new float[rides.Count];
        var engine = _ml.Model.CreatePredictionEngine<Ride, Fare>(_model);
        Parallel.For(0, rides.Count, i => quotes[i] = engine.Predict(rides[i]).Score); // MLD6001
        return quotes;
    }

    public static void Main()
    {
        var quotes = new Quotes("fares.zip");
        var rides = Enumerable.Range(1, 1000).Select(i => new Ride { VendorId = "CMT", Distance = i / 10f, Duration = i / 2f }).ToList();
        var prices = quotes.Of(rides);
        Console.WriteLine($"mean {prices.Average():0.00}");
        Console.WriteLine($"max {prices.Max():0.00}");
    }
}

public sealed class Ride
{
    [LoadColumn(0)] public string DriverId { get; set; } = "";
    [LoadColumn(1)] public string VendorId { get; set; } = "";
    [LoadColumn(2)] public float Distance { get; set; }
    [LoadColumn(3)] public float Duration { get; set; }
    [LoadColumn(4)] public float FareAmount { get; set; }
    [LoadColumn(5)] public bool IsTipped { get; set; }
}
