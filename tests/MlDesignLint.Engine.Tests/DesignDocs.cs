namespace MlDesignLint.Engine.Tests;

/// <summary>Design documents and programs that the tests lint, written for them.</summary>
static class DesignDocs
{
    /// <summary>Every section of a kickoff, filled, and one placeholder.</summary>
    public const string WithPlaceholder = """
        # Taxi fares

        ## Problem
        Riders leave the app because the price shown before a ride differs from the price paid by 25 % on average.

        ## Business goal
        Raise the share of finished orders by 3 % within 2 quarters, which is worth 400 000 rides a year.

        ## Success metrics
        The share of finished orders, measured weekly by the growth team, grows by 3 % against the control group.

        ## Scope
        In scope: city rides in 12 cities. Out of scope: airport transfers and shared rides, which have fixed prices.

        ## ML framing
        A regression that predicts the fare in euros from what is known when a rider opens the order screen.

        ## Data sources
        Table rides.finished: 40 million rides from 2023 to 2025, owned by the billing team, updated every night.

        ## Offline metrics
        RMSE on the test part must be at most 3 euros.

        ## Validation
        A random split, drawn once and kept in a table: train on 80 % of the rides, test on 20 %; a ride is never in both parts.

        ## Baseline
        The mean fare of the same route last week has an RMSE of 4.4 euros.

        ## Acceptance
        Accepted when RMSE is at most 3 euros on four weeks in a row and the answer takes at most 40 ms; decided by the pricing lead.

        ## Risks
        Fuel prices may jump: the model is trained again every week, owner Ann. A city may be new: the baseline answers there. TBD

        - A feed may stop: mitigation, prices fall back to the meter.
        - A district may be priced unfairly: a monthly review of its errors.
        - Riders may game the estimate: monitoring of cancelled orders.
        """;

    public static string Clean => WithPlaceholder.Replace(" TBD", "");

    public const string Russian = """
        # Цена поездки

        ## Проблема
        Пассажиры уходят из приложения: цена до поездки отличается от уплаченной в среднем на 25 %.

        ## Бизнес-цель
        Увеличить долю завершённых заказов на 3 % за 2 квартала.

        ## Риски
        TODO: написать
        """;

    public const string Contract = """
        ---
        mldesign:
          version: 1
          task: regression
          label: FareAmount
          metrics:
            - { name: RMSE, role: offline, primary: true, target: "<= 3" }
        ---

        """;

    /// <summary>A program whose features hold the label, on line 17.</summary>
    public const string Leaky = """
        using Microsoft.ML;
        using Microsoft.ML.Data;

        public sealed class Ride
        {
            [LoadColumn(0)] public float Distance { get; set; }
            [LoadColumn(1)] public float FareAmount { get; set; }
        }

        public static class Training
        {
            public static double Run(string path)
            {
                var ml = new MLContext(seed: 1);
                var data = ml.Data.LoadFromTextFile<Ride>(path, separatorChar: ',', hasHeader: true);
                var parts = ml.Data.TrainTestSplit(data, testFraction: 0.2);
                var pipeline = ml.Transforms.Concatenate("Features", "Distance", "FareAmount")
                    .Append(ml.Regression.Trainers.Ols(labelColumnName: "FareAmount", featureColumnName: "Features"));
                var model = pipeline.Fit(parts.TrainSet);
                return ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "FareAmount").RootMeanSquaredError;
            }
        }
        """;
}
