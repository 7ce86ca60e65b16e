using MlDesignLint.Cli;

namespace MlDesignLint.Engine.Tests;

/// <summary>A folder of its own for one test, and the command line started in it.</summary>
sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("mldesignlint-").FullName;

    public string Full(string path) => System.IO.Path.Combine(Path, path);

    public WorkFolder With(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Full(path))!);
        File.WriteAllText(Full(path), text);
        return this;
    }

    public WorkFolder With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Full(path))!);
        File.WriteAllBytes(Full(path), bytes);
        return this;
    }

    public Task<Run> Lint(params string[] arguments) => LintIn("", arguments);

    /// <summary>Starts the command line in a folder below.</summary>
    public async Task<Run> LintIn(string folder, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.InvokeAsync(arguments, new Surroundings(output, error, System.IO.Path.TrimEndingDirectorySeparator(Full(folder))));
        return new(exitCode, output.ToString(), error.ToString());
    }

    public Task<LintResult> Result(params string[] paths) =>
        Linter.RunAsync(new() { Paths = paths, WorkingFolder = Path, CountsBinding = true }, TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>What a run of the command line left behind.</summary>
sealed record Run(int ExitCode, string Output, string Error);
