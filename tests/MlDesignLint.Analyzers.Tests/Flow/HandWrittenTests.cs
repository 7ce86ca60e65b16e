using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests.Flow;

/// <summary>Losses and metrics that a program writes out are known by what they give, however they are spelt; what is nearly one is not.</summary>
public class HandWrittenTests
{
    [Theory]
    [InlineData("MAE", "double Of(double[] y, double[] p) => y.Zip(p, (a, b) => Math.Abs(a - b)).Average()")]
    [InlineData("MAE", "double Of(List<float> y, List<float> p) { var sum = 0f; for (var i = 0; i < y.Count; i++) sum += MathF.Abs(p[i] - y[i]); return sum / y.Count; }")]
    [InlineData("MAE", "double Of(IReadOnlyList<double> y, IReadOnlyList<double> p) { double sum = 0; int i = 0; foreach (var a in y) { var e = a - p[i++ - 1 + 1 - 1]; sum += e < 0 ? -e : e; } return sum / y.Count; }")]
    [InlineData("MSE", "double Of(IEnumerable<(double Y, double P)> rows) => rows.Select(r => r.Y - r.P).Select(e => e * e).Average()")]
    [InlineData("RMSE", "double Of(Prediction[] rows) => Math.Sqrt(rows.Average(r => Math.Pow(r.FareAmount - r.Score, 2)))")]
    [InlineData("MAPE", "double Of(IEnumerable<Prediction> rows) => 100 * rows.Average(r => Math.Abs((r.FareAmount - r.Score) / r.FareAmount))")]
    [InlineData("MAPE", "double Of(IEnumerable<Prediction> rows) => rows.Where(r => r.FareAmount != 0).Average(r => Math.Abs(1 - r.Score / r.FareAmount))")]
    [InlineData("MAPE", "double Of(float[] y, float[] p) { if (y.Length != p.Length) throw new ArgumentException(); double s = 0; var n = 0; for (int i = 0; i < y.Length; i++) { if (y[i] == 0) continue; s += Math.Abs(y[i] - p[i]) / Math.Max(Math.Abs(y[i]), 1e-8); n++; } return s / n; }")]
    [InlineData("sMAPE", "double Of(double[] y, double[] p) => y.Zip(p).Average(r => 2 * Math.Abs(r.First - r.Second) / (Math.Abs(r.First) + Math.Abs(r.Second)))")]
    [InlineData("WAPE", "double Of(double[] y, double[] p) => y.Zip(p, (a, b) => Math.Abs(a - b)).Sum() / y.Sum()")]
    [InlineData("RMSLE", "double Of(double[] y, double[] p) => Math.Sqrt(Enumerable.Range(0, y.Length).Average(i => Math.Pow(Math.Log(y[i] + 1) - Math.Log(p[i] + 1), 2)))")]
    [InlineData("MSLE", "double Of(IEnumerable<(double, double)> rows) { var s = 0.0; var n = 0; foreach (var (y, p) in rows) { var d = Math.Log((1 + y) / (1 + p)); s += d * d; n += 1; } return s / n; }")]
    [InlineData("Max error", "double Of(double[] y, double[] p) => y.Zip(p, (a, b) => Math.Abs(b - a)).Max()")]
    [InlineData("Pinball loss", "double Of(double[] y, double[] p, double quantile) => y.Zip(p, (a, b) => a >= b ? quantile * (a - b) : (quantile - 1) * (a - b)).Average()")]
    [InlineData("R2", "double Of(double[] y, double[] p) { var mean = y.Average(); return 1 - y.Zip(p, (a, b) => (a - b) * (a - b)).Sum() / y.Sum(a => (a - mean) * (a - mean)); }")]
    [InlineData("MAE", "Tensor Of(Tensor y, Tensor p) => (y - p).abs().mean()")]
    [InlineData("MAPE", "Tensor Of(Tensor p, Tensor y) => mean(abs((p - y) / y)) * 100")]
    [InlineData("MAE", "double Of(double[] y, double[] p) => Enumerable.Range(0, y.Length).Select(i => new { Y = y[i], P = p[i] }).Average(r => Error(r.Y, r.P))")]
    public void A_metric_is_known_by_its_formula(string metric, string method) => Assert.Equal(metric, Of(method));

    [Theory]
    [InlineData("double Of(double[] y, double[] p) => y.Zip(p, (a, b) => Math.Abs(a - b)).Sum()")]
    [InlineData("double Of(double[] y, double[] p) => y.Zip(p, (a, b) => Math.Abs(a - b) / (b + 1)).Average()")]
    [InlineData("double Of(double[] y, double[] p) => y.Zip(p, (a, b) => Math.Pow(a - b, 4)).Average()")]
    [InlineData("double Of(double[] y, double[] p) => y.Zip(p, (a, b) => a * b).Average()")]
    [InlineData("double Of(double[] y, double[] p) => y.Average() - p.Average() * 2")]
    [InlineData("double Of(double[] y) => y.Average()")]
    [InlineData("double Of(string y, string p) => y.Length - p.Length")]
    [InlineData("double Of(double[] y, double[] p) { Array.Sort(y); return y.Zip(p, (a, b) => Math.Abs(a - b)).Average(); }")]
    [InlineData("double Of(double[] y, double[] p) { while (true) { } }")]
    [InlineData("double Of(double[] y, double[] p) => Of(y, p)")]
    [InlineData("double Of(double[] y, double[] p) => y.Zip(p, (a, b) => (int)Math.Abs(a - b)).Average()")]
    [InlineData("double Of(double[] y, double[] p) => new Random().NextDouble()")]
    [InlineData("double Of(Prediction[] rows) => rows.Average(r => Math.Abs(r.FareAmount - r.Score) * r.Weight)")]
    public void Anything_else_is_not_known(string method) => Assert.Null(Of(method));

    [Theory]
    [InlineData("MAPE", "[Own.MlMetric(\"MAPE\")] double Of(object rows) => rows.GetHashCode()")]
    [InlineData("RMSLE", "[Own.MlMetricAttribute(\"rmsle\")] double Of(object rows) => rows.GetHashCode()")]
    [InlineData("WAPE", "[Own.MlMetric(\"WAPE\")] double Of(double[] y, double[] p) => y.Zip(p, (a, b) => Math.Abs(a - b)).Average()")]
    public void An_attribute_names_the_metric_before_the_formula_does(string metric, string method) => Assert.Equal(metric, Of(method));

    static string? Of(string method)
    {
        method = method.Insert(method.StartsWith('[') ? method.IndexOf(')') + 2 : 0, " public static ");
        var source = Snippet.TorchProgram.Around($$"""
            namespace Own { public sealed class MlMetricAttribute(string name) : Attribute { public string Name => name; } }
            public sealed class Prediction { public float FareAmount { get; set; } public float Score { get; set; } public float Weight { get; set; } }
            public static class Metrics
            {
                {{method}}{{(method.EndsWith('}') ? "" : ";")}}
                static double Error(double a, double b) { var error = a - b; if (error >= 0) return error; return -error; }
            }
            """);
        var tree = CSharpSyntaxTree.ParseText(source);
        var compilation = CSharpCompilation.Create("Test", [tree], Snippet.References, new(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var declaration = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First(declared => declared.Identifier.ValueText == "Of");
        var symbol = compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration)!;
        return new MlProgram(compilation, []).HandWritten.MetricOf(symbol)?.Name;
    }
}
