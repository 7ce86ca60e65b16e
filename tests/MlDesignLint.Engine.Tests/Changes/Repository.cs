using System.Diagnostics;

namespace MlDesignLint.Engine.Tests.Changes;

/// <summary>A git repository for one test.</summary>
sealed class Repository : IDisposable
{
    public WorkFolder Folder { get; } = new();

    public static Repository Empty()
    {
        var repository = new Repository();
        repository.Git("init", "-q", "-b", "main");
        return repository;
    }

    public Repository With(string path, string text)
    {
        Folder.With(path, text);
        return this;
    }

    public Repository Commit(string message = "A step")
    {
        Git("add", "-A");
        Git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "--allow-empty", "-m", message);
        return this;
    }

    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", Folder.Path, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error.Result);
        return output.TrimEnd();
    }

    /// <summary>The rules and files that a gate reports, and its exit code.</summary>
    public async Task<(string Found, int ExitCode)> Gate(params string[] arguments)
    {
        var run = await Folder.Lint(["check", .. arguments, "--verbosity", "quiet"]);
        Assert.Empty(run.Error);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (string.Join("; ", lines.Select(line => $"{line.Split(':')[0]} {line[line.IndexOf("MLD", StringComparison.Ordinal)..][..7]}")), run.ExitCode);
    }

    public void Dispose() => Folder.Dispose();
}
