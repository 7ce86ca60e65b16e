using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace TaxiFare;

/// <summary>Trains the fare model and measures it on taxis it has not seen.</summary>
public static class Training
{
    public static Result Run(string path)
    {
        var ml = new MLContext(seed: 20240101);
        var rides = ml.Data.LoadFromTextFile<Ride>(path, separatorChar: ',', hasHeader: true);

        // All rides of one taxi stay on one side: its meter and its driver repeat from ride to ride.
        var split = ml.Data.TrainTestSplit(rides, testFraction: 0.2, samplingKeyColumnName: nameof(Ride.TaxiId));

        var pipeline = ml.Transforms.Categorical.OneHotEncoding("VendorCode", nameof(Ride.VendorId))
            .Append(ml.Transforms.Categorical.OneHotEncoding("PaymentCode", nameof(Ride.PaymentType)))
            .Append(ml.Transforms.Concatenate(
                "Features",
                "VendorCode",
                "PaymentCode",
                nameof(Ride.PassengerCount),
                nameof(Ride.TripDistance)))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { LabelColumnName = nameof(Ride.FareAmount), NumberOfThreads = 1 }));

        var folds = ml.Regression.CrossValidate(
            split.TrainSet,
            pipeline,
            numberOfFolds: 4,
            labelColumnName: nameof(Ride.FareAmount),
            samplingKeyColumnName: nameof(Ride.TaxiId));
        var best = folds.OrderBy(fold => fold.Metrics.MeanAbsoluteError).First();
        Console.WriteLine(FormattableString.Invariant($"Best fold: {best.Fold}, MAE {best.Metrics.MeanAbsoluteError:F2}"));

        var model = pipeline.Fit(split.TrainSet);
        var scored = model.Transform(split.TestSet);
        var metrics = ml.Regression.Evaluate(scored, labelColumnName: nameof(Ride.FareAmount));
        return new Result(FareMetrics.Mape(ml, scored), metrics.MeanAbsoluteError);
    }
}

/// <summary>How good the model is on the held-out taxis.</summary>
public sealed record Result(double Mape, double Mae);
