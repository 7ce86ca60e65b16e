using TaxiFare;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "rides.csv");
var result = Training.Run(path);

Console.WriteLine(FormattableString.Invariant($"MAE {result.Mae:F2} USD"));
Console.WriteLine(FormattableString.Invariant($"R²  {result.RSquared:F3}"));
