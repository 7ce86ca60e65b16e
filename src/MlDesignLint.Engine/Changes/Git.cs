using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace MlDesignLint.Engine.Changes;

/// <summary>The git program, started in a folder. It never asks, never fetches and takes no locks.</summary>
sealed class Git(string folder, CancellationToken cancel)
{
    static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Keeps the bytes of file names as they are.</summary>
    public static Encoding Bytes => Encoding.Latin1;

    /// <summary>What the command printed.</summary>
    /// <exception cref="GitException">It failed, or there is no git.</exception>
    public async Task<string> RunAsync(IReadOnlyList<string> arguments, string input = "", Encoding? encoding = null, string? index = null)
    {
        var (exitCode, output, error) = await StartAsync(arguments, input, encoding ?? Utf8, index);
        return exitCode == 0 ? output : throw new GitException(Words(error, arguments[0]));
    }

    /// <summary>What the command printed, without the line end; null where it failed.</summary>
    public async Task<string?> TryAsync(params string[] arguments)
    {
        var (exitCode, output, _) = await StartAsync(arguments, "", Utf8, null);
        return exitCode == 0 ? output.TrimEnd('\n') : null;
    }

    async Task<(int ExitCode, string Output, string Error)> StartAsync(IReadOnlyList<string> arguments, string input, Encoding encoding, string? index)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = encoding,
            StandardOutputEncoding = encoding,
            StandardErrorEncoding = Utf8,
            Environment = { ["LC_ALL"] = "C", ["GIT_TERMINAL_PROMPT"] = "0", ["GIT_OPTIONAL_LOCKS"] = "0", ["GIT_NO_LAZY_FETCH"] = "1" },
        };
        if (index is not null)
            start.Environment["GIT_INDEX_FILE"] = index;

        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var error = process.StandardError.ReadToEndAsync(cancel);
        try
        {
            await WriteAsync(process.StandardInput, input);
            await process.WaitForExitAsync(cancel);
            return (process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }

    /// <summary>A program that has ended reads nothing more; why it did is in what it said.</summary>
    async Task WriteAsync(StreamWriter writer, string input)
    {
        try
        {
            await writer.WriteAsync(input.AsMemory(), cancel);
            writer.Close();
        }
        catch (IOException)
        {
        }
    }

    static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new GitException("git is not installed or not on the path; --since, --changed and history need it");
        }
    }

    static string Words(string error, string command)
    {
        if (error.Contains("not a git repository", StringComparison.Ordinal))
            return "this is not a git repository; --since, --changed and history need one";
        var line = error.Split('\n').FirstOrDefault(line => line.Length > 0) ?? "no reason was given";
        return $"git {command} failed: {line}";
    }
}

/// <summary>Something that git could not do, in words for the user.</summary>
public sealed class GitException(string message) : IOException(message);
