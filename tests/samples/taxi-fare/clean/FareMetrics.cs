using Microsoft.ML;

namespace TaxiFare;

/// <summary>What ML.NET does not compute for regression.</summary>
public static class FareMetrics
{
    /// <summary>The mean absolute percentage error of scored rides; no fare is zero, the flag-fall alone is 2.50.</summary>
    public static double Mape(MLContext ml, IDataView scored) => ml.Data
        .CreateEnumerable<FarePrediction>(scored, reuseRowObject: false)
        .Average(ride => Math.Abs(ride.PredictedFare - ride.FareAmount) / ride.FareAmount);
}
