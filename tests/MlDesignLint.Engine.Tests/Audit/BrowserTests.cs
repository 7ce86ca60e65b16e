using System.Diagnostics;
using MlDesignLint.Engine.Tests.Changes;
using MlDesignLint.Engine.Tests.Reporting;

namespace MlDesignLint.Engine.Tests.Audit;

/// <summary>
/// The page in Chromium: <c>page.cjs</c> does what a reader does. Needs node, Chromium and the folder of npm packages that <c>BROWSER_TOOLS</c> names; <c>.ci/run</c>
/// brings them.
/// </summary>
public sealed class BrowserTests(BrowserTests.Pages pages) : IClassFixture<BrowserTests.Pages>
{
    [Theory]
    [InlineData("filter")]
    [InlineData("sort")]
    [InlineData("links")]
    [InlineData("dark")]
    [InlineData("print")]
    [InlineData("script")]
    [InlineData("phone")]
    [InlineData("history")]
    [InlineData("accessible")]
    public void A_hundred_documents(string name) => Open(name, "en.html");

    [Theory]
    [InlineData("accessible")]
    [InlineData("phone")]
    [InlineData("print")]
    public void In_Russian(string name) => Open(name, "ru.html");

    [Fact]
    public void Runs_nothing_that_a_document_says() => Open("hostile", "hostile.html");

    [Fact]
    public void Is_small()
    {
        Assert.SkipWhen(Missing.Length > 0, Missing);
        Assert.InRange(new FileInfo(pages.Full("en.html")).Length, 100_000, 400_000);
    }

    void Open(string name, string page)
    {
        Assert.SkipWhen(Missing.Length > 0, Missing);
        var start = new ProcessStartInfo("node", [Checkout.Path("tests", "MlDesignLint.Engine.Tests", "Audit", "page.cjs"), name, pages.Full(page)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["NODE_PATH"], start.Environment["CHROMIUM"]) = (Tools, Chromium);
        using var node = Process.Start(start)!;
        var error = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, output + error.Result);
    }

    static string? Tools { get; } = Environment.GetEnvironmentVariable("BROWSER_TOOLS");

    static string? Chromium { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    static string Missing => string.IsNullOrEmpty(Tools) ? "BROWSER_TOOLS names no folder of npm packages" : Chromium is null ? "there is no Chromium" : "";

    /// <summary>A department of a hundred documents with code and two commits, and the pages made of it.</summary>
    public sealed class Pages : IAsyncLifetime
    {
        readonly Repository _repository = Repository.Empty();

        internal string Full(string page) => _repository.Folder.Full(page);

        public async ValueTask InitializeAsync()
        {
            if (Missing.Length > 0)
                return;
            Department.Write(_repository.Folder.Path, 100, withCode: true);
            _repository.Commit();
            File.AppendAllText(Full(Department.PathOf(1)), "\nTBD\n");
            _repository.Commit();
            await Audit("en", ".");
            await Audit("ru", "team001", "team002");
            var attacks = string.Join(' ', HostileReportsTests.Attacks.Values.Select(attack => attack + "<script>document.title='pwned'</script>\"onmouseover=\"x"));
            await File.WriteAllTextAsync(Full("hostile.html"), HostileAuditTests.Html(attacks));
        }

        Task<Run> Audit(string language, params string[] paths) => _repository.Folder.Lint(["audit", .. paths, "--language", language, "--html", $"{language}.html", "--format", "csv"]);

        public ValueTask DisposeAsync()
        {
            _repository.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
