using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public sealed class PressureForecast
{
    public float[] Forecast { get; set; } = [];
}

public static class Program
{
    const int Horizon = 24;

    public static void Main()
    {
        var ml = new MLContext(seed: 2);
        var series = ml.Data.LoadFromTextFile<Reading>("pump-7.csv", separatorChar: ',');
        var (past, future) = (ml.Data.TakeRows(series, 5000), ml.Data.SkipRows(series, 5000));
        var model = Forecaster(ml).Fit(past);
        Compare(ml, model, future);
    }

    static IEstimator<ITransformer> Forecaster(MLContext ml) => ml.Forecasting.ForecastBySsa(
        nameof(PressureForecast.Forecast),
        nameof(Reading.Pressure),
        windowSize: 48,
        seriesLength: 480,
        trainSize: 5000,
        horizon: Horizon);

    static void Compare(MLContext ml, ITransformer model, IDataView future)
    {
        var actual = future.GetColumn<float>(nameof(Reading.Pressure)).Take(Horizon).ToArray();
        var forecast = ml.Data.CreateEnumerable<PressureForecast>(model.Transform(future), reuseRowObject: false).First().Forecast;
        var errors = actual.Zip(forecast, (truth, guess) => Math.Abs(truth - guess)).ToArray();
        Console.WriteLine($"MAE {errors.Average():0.00}");
        Console.WriteLine($"worst {errors.Max():0.00}");
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
