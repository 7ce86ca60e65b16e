using System.Diagnostics;
using System.Globalization;

namespace MlDesignLint.Benchmarks;

/// <summary>What <c>mldesignlint audit</c> of a department costs, documents with and without their code, for growing departments.</summary>
static class AuditCost
{
    const double Seconds = 20;
    const double Megabytes = 1024;
    const int Bar = 1000;
    static readonly int[] Sizes = [250, 500, 1000, 2000];

    public static int Measure(int runs)
    {
        var folder = Directory.CreateTempSubdirectory("mldesignlint-audit-").FullName;
        try
        {
            var audit = ColdStart.Publish(folder, "mldesignlint", "src", "MlDesignLint.Cli");
            var held = true;
            Console.WriteLine("documents  code files  wall s  ms per document  peak MB  page KB");
            foreach (var size in Sizes)
            {
                foreach (var withCode in new[] { false, true })
                    held &= Measure(folder, audit, size, withCode, runs);
            }

            return held ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static bool Measure(string folder, string audit, int size, bool withCode, int runs)
    {
        var department = Path.Combine(folder, $"{size}{(withCode ? "c" : "d")}");
        Department.Write(department, size, withCode);
        var measured = Enumerable.Range(0, runs).Select(_ => Audit(department, audit)).ToList();
        var (wall, peak) = (measured.Select(run => run.Seconds).Median(), measured.Max(run => run.Megabytes));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,9}  {(withCode ? size : 0),10}  {wall,6:F1}  {wall * 1000 / size,15:F1}  {peak,7:F0}  {new FileInfo(Path.Combine(department, "audit.html")).Length / 1024,7}"));
        Directory.Delete(department, recursive: true);
        return size > Bar || (wall <= Seconds && peak <= Megabytes);
    }

    static (double Seconds, double Megabytes) Audit(string department, string audit)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(audit, ["audit", ".", "--html", "audit.html", "--format", "csv", "--output", "audit.csv"]) { WorkingDirectory = department })!;
        var peak = Measured.PeakBytes(process);
        return process.ExitCode == 0 ? (clock.Elapsed.TotalSeconds, peak / 1048576.0) : throw new InvalidOperationException($"audit ended with {process.ExitCode}");
    }
}
