using TaxiFare;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "rides.csv");
var result = Training.Run(path);

Console.WriteLine(FormattableString.Invariant($"MAPE {result.Mape:P1}"));
Console.WriteLine(FormattableString.Invariant($"MAE  {result.Mae:F2} USD"));
