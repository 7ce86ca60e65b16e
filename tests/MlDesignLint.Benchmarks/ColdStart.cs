using System.Globalization;

namespace MlDesignLint.Benchmarks;

/// <summary>How long <c>mldesignlint check</c> of one document takes from process start, against a program that only parses it.</summary>
static class ColdStart
{
    const double Bar = 2.5;

    public static int Measure(int runs)
    {
        var folder = Directory.CreateTempSubdirectory("mldesignlint-cold-").FullName;
        try
        {
            return Measure(runs, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static int Measure(int runs, string folder)
    {
        var document = Path.Combine(folder, "design.mldesign.md");
        File.WriteAllText(document, SampleDocument.Text);
        var check = Publish(folder, "mldesignlint", "src", "MlDesignLint.Cli");
        var parse = Publish(folder, "parseonly", "tests", "MlDesignLint.Benchmarks.ParseOnly");

        var pairs = new List<(double Check, double Parse)>();
        for (var i = 0; i <= runs; i++)
        {
            var checking = Measured.Run(folder, check, ["check", document], 0, 1).Wall.TotalMilliseconds;
            var parsing = Measured.Run(folder, parse, [document], 0).Wall.TotalMilliseconds;
            if (i > 0)
                pairs.Add((checking, parsing));
        }

        var ratio = pairs.Select(pair => pair.Check / pair.Parse).Median();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            check       median {pairs.Select(pair => pair.Check).Median():F0} ms, least {pairs.Min(pair => pair.Check):F0} ms, n={runs}
            parse only  median {pairs.Select(pair => pair.Parse).Median():F0} ms, least {pairs.Min(pair => pair.Parse):F0} ms, n={runs}
            ratio       median of pairs {ratio:F2}, bar {Bar}
            """));
        return ratio <= Bar ? 0 : 1;
    }

    public static string Publish(string folder, string program, params string[] project)
    {
        var output = Path.Combine(folder, program);
        Measured.Run(Checkout.Path(project), "dotnet", ["publish", "-c", "Release", "-o", output, "-v:q"], 0);
        return Path.Combine(output, program);
    }
}
