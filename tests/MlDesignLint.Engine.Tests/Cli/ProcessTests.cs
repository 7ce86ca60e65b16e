using System.Diagnostics;

namespace MlDesignLint.Engine.Tests.Cli;

/// <summary>The command line as a process of its own.</summary>
public sealed class ProcessTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Checks_a_document_without_the_compiler_and_the_terminal_library()
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            var name = Path.GetFileName(file);
            if (Path.GetExtension(name) == ".dll" && !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && !name.StartsWith("Spectre", StringComparison.Ordinal)
                && !name.StartsWith("Basic.Reference", StringComparison.Ordinal) && !name.StartsWith("MlDesignLint.Analyzers", StringComparison.Ordinal))
                File.Copy(file, Path.Combine(_folder.Path, name));
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, "mldesignlint.runtimeconfig.json"), _folder.Full("mldesignlint.runtimeconfig.json"));
        _folder.With("taxi.mldesign.md", DesignDocs.WithPlaceholder).With(".editorconfig", "[*.cs]\nindent_size = 4\n");
        var (exitCode, output, error) = await Start(_folder.Full("mldesignlint.dll"), "check", "taxi.mldesign.md");
        Assert.Equal("", error);
        Assert.Contains("MLD8201", output);
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public async Task Writes_UTF8_and_line_feeds_in_any_locale()
    {
        _folder.With("taxi.mldesign.md", DesignDocs.Russian);
        var program = Path.Combine(AppContext.BaseDirectory, "mldesignlint.dll");
        var (_, output, _) = await Start(program, "check", "taxi.mldesign.md");
        Assert.Contains("предупреждение MLD8201", output);
        Assert.DoesNotContain('\r', output);
        Assert.DoesNotContain('\u001b', output);
        Assert.Equal((await _folder.Lint("check", "taxi.mldesign.md")).Output, output);
    }

    [Fact]
    public async Task Leaves_the_old_report_whole_when_it_is_killed_while_it_writes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The limit that kills a process in the middle of a write is a Unix one.");
        _folder.With("taxi.mldesign.md", DesignDocs.WithPlaceholder).With("report.json", "old");
        var program = Path.Combine(AppContext.BaseDirectory, "mldesignlint.dll");
        // The runtime's own files are larger than the limit of one kilobyte.
        var (exitCode, _, _) = await Run("sh", "-c", $"export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; ulimit -f 2; exec dotnet '{program}' check taxi.mldesign.md --output json=report.json");
        Assert.True(exitCode > 128, $"ended with {exitCode}");
        Assert.Equal("old", await File.ReadAllTextAsync(_folder.Full("report.json"), TestContext.Current.CancellationToken));
        Assert.NotEmpty(Directory.GetFiles(_folder.Path, ".report.json.*"));
    }

    Task<(int ExitCode, string Output, string Error)> Start(string program, params string[] arguments) => Run("dotnet", [program, .. arguments]);

    async Task<(int ExitCode, string Output, string Error)> Run(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
            Environment = { ["LC_ALL"] = "tr_TR.ISO-8859-9", ["LANG"] = "tr_TR.ISO-8859-9" },
        };
        using var process = Process.Start(start)!;
        var cancel = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancel), process.StandardError.ReadToEndAsync(cancel));
        await process.WaitForExitAsync(cancel);
        return (process.ExitCode, await output, await error);
    }
}
