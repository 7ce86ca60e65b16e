using System.Diagnostics;
using System.Runtime.InteropServices;

namespace MlDesignLint.Benchmarks;

/// <summary>What one run of a process and its children took.</summary>
readonly record struct Measured(TimeSpan Wall, TimeSpan Cpu)
{
    const int Children = -1;

    /// <summary>Runs a process whose exit code has to be one of these.</summary>
    public static Measured Run(string folder, string program, IReadOnlyList<string> arguments, params int[] exitCodes) =>
        Run(folder, program, arguments, out _, exitCodes);

    /// <summary>The same, with what it writes to standard output.</summary>
    public static Measured Run(string folder, string program, IReadOnlyList<string> arguments, out string output, params int[] exitCodes)
    {
        var cpu = CpuOfChildren();
        var wall = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        wall.Stop();
        return exitCodes.Contains(process.ExitCode)
            ? new(wall.Elapsed, CpuOfChildren() - cpu)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}");
    }

    /// <summary>Waits for a process to end and gives the most memory that it was seen to hold.</summary>
    public static long PeakBytes(Process process)
    {
        var peak = 0L;
        while (!process.WaitForExit(10))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has ended meanwhile.
            }
        }

        return peak;
    }

    // System.Diagnostics.Process forgets a process's CPU time when it ends and never counts that of its children.
    static TimeSpan CpuOfChildren()
    {
        var usage = new long[18];
        return OperatingSystem.IsWindows() || getrusage(Children, usage) != 0
            ? TimeSpan.Zero
            : TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds((int)usage[1] + (int)usage[3]);
    }

    [DllImport("libc")]
    static extern int getrusage(int who, long[] usage);
}

/// <summary>Medians: one slow run on a busy machine must not decide.</summary>
static class Statistics
{
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
