using Microsoft.ML;
using Microsoft.ML.Data;

namespace TaxiFare;

/// <summary>Trains the fare model and measures it.</summary>
public static class Training
{
    public static RegressionMetrics Run(string path)
    {
        var ml = new MLContext();
        var rides = ml.Data.LoadFromTextFile<Ride>(path, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(rides, testFraction: 0.2);

        var pipeline = ml.Transforms.Categorical.OneHotEncoding("VendorCode", nameof(Ride.VendorId))
            .Append(ml.Transforms.Categorical.OneHotEncoding("PaymentCode", nameof(Ride.PaymentType)))
            .Append(ml.Transforms.Concatenate(
                "Features",
                "VendorCode",
                "PaymentCode",
                nameof(Ride.PassengerCount),
                nameof(Ride.TripDistance),
                nameof(Ride.FareAmount)))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.Sdca(labelColumnName: nameof(Ride.FareAmount)));

        var folds = ml.Regression.CrossValidate(
            split.TrainSet,
            pipeline,
            numberOfFolds: 4,
            labelColumnName: nameof(Ride.FareAmount),
            samplingKeyColumnName: nameof(Ride.FareAmount));
        var best = folds.OrderByDescending(fold => fold.Metrics.RootMeanSquaredError).First();
        Console.WriteLine(FormattableString.Invariant($"Best fold: {best.Fold}, RMSE {best.Metrics.RootMeanSquaredError:F2}"));

        var model = pipeline.Fit(split.TrainSet);
        var scored = model.Transform(split.TrainSet);
        return ml.Regression.Evaluate(scored, labelColumnName: nameof(Ride.FareAmount));
    }
}
