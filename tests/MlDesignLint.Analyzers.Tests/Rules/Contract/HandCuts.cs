namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

/// <summary>A program that cuts its rows into training and test rows by hand.</summary>
static class HandCuts
{
    /// <summary>Takes a fifth of rows in their order for the test.</summary>
    public const string Cut = "var cut = mixed.Count / 5; var (test, train) = (mixed.Take(cut), mixed.Skip(cut));";

    /// <summary>The program around what sets <c>train</c> and <c>test</c>.</summary>
    public static string Around(string split) => $$"""
        static class App
        {
            static void Run(MLContext ml, List<Ride> rides)
            {
                {{split}}
                var model = ml.Regression.Trainers.Ols("FareAmount").Fit(ml.Data.LoadFromEnumerable(train));
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "FareAmount").RSquared);
            }
        }
        class Ride { public string VendorId { get; set; } = ""; public float Distance { get; set; } public float FareAmount { get; set; } }
        """;
}
