using Microsoft.ML;

namespace TaxiFare;

/// <summary>Trains the fare model and measures it.</summary>
public static class Training
{
    public static Result Run(string path)
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

        ShowBestFold(ml, split.TrainSet, pipeline);

        var model = pipeline.Fit(split.TrainSet);
        var scored = model.Transform(split.TrainSet);
        var metrics = ml.Regression.Evaluate(scored, labelColumnName: nameof(Ride.FareAmount));
        return new Result(metrics.MeanAbsoluteError, metrics.RSquared);
    }

    static void ShowBestFold(MLContext ml, IDataView rides, IEstimator<ITransformer> pipeline)
    {
        var folds = ml.Regression.CrossValidate(
            rides,
            pipeline,
            numberOfFolds: 4,
            labelColumnName: nameof(Ride.FareAmount),
            samplingKeyColumnName: nameof(Ride.FareAmount));
        var best = folds.OrderByDescending(fold => fold.Metrics.RootMeanSquaredError).First();
        Console.WriteLine(FormattableString.Invariant($"Best fold: {best.Fold}, RMSE {best.Metrics.RootMeanSquaredError:F2}"));
    }
}

/// <summary>How good the model is.</summary>
public sealed record Result(double Mae, double RSquared);
