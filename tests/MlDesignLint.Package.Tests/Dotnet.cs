using System.Collections;
using System.Diagnostics;
using System.Text;

namespace MlDesignLint.Package.Tests;

/// <summary>What a process said, and how it ended.</summary>
public sealed record Outcome(int ExitCode, string Output)
{
    public Outcome Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}

/// <summary>Runs processes as a user's shell would: without what the test host put into the environment.</summary>
static class Dotnet
{
    static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    public static Outcome Run(string folder, params string[] arguments) => Start("dotnet", folder, arguments, []);

    public static Outcome Start(string program, string folder, IEnumerable<string> arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => (string)variable.Key).Where(BelongsToTestHost))
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Finish(new Process { StartInfo = start });
    }

    static Outcome Finish(Process process)
    {
        using (process)
        {
            var output = new StringBuilder();
            process.OutputDataReceived += (_, line) => Append(line.Data);
            process.ErrorDataReceived += (_, line) => Append(line.Data);
            process.Start();
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(Limit))
            {
                process.Kill(entireProcessTree: true);
                Append($"{process.StartInfo.FileName} did not end within {Limit}");
            }

            process.WaitForExit();
            lock (output)
                return new(process.ExitCode, output.ToString());

            void Append(string? line)
            {
                lock (output)
                    output.AppendLine(line);
            }
        }
    }

    static bool BelongsToTestHost(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || variable is "DOTNET_HOST_PATH" or "DOTNET_CLI_TELEMETRY_SESSIONID";
}
