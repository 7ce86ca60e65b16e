using TaxiFare;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "rides.csv");
var metrics = Training.Run(path);

Console.WriteLine(FormattableString.Invariant($"MAE {metrics.MeanAbsoluteError:F2} USD"));
Console.WriteLine(FormattableString.Invariant($"R²  {metrics.RSquared:F3}"));
