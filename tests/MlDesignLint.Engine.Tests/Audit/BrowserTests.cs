using System.Diagnostics;
using System.Text.RegularExpressions;
using MlDesignLint.Engine.Tests.Reporting;

namespace MlDesignLint.Engine.Tests.Audit;

/// <summary>The page in Debian's Chromium, where it is installed. Probes are put into a copy without the policy, which would refuse them.</summary>
public sealed partial class BrowserTests : IDisposable
{
    const int Documents = 100;

    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Filters_searches_sorts_and_follows_links()
    {
        var page = await Page();
        Assert.InRange(new FileInfo(_folder.Full("audit.html")).Length, 50_000, 500_000);
        Assert.Equal("100 / 100|1 / 1 of 100: d007|50 / 50 of 100|descending: d000|shown again", Probe(page, """
            const rows = () => [...document.querySelectorAll("#documents tbody tr")].filter(row => !row.hidden);
            const [search, verdict] = document.querySelectorAll(".controls input, .controls select");
            const set = (control, value) => { control.value = value; control.dispatchEvent(new Event("input")); };
            const articles = () => [...document.querySelectorAll("article")].filter(article => !article.hidden).length;
            const out = [document.querySelector("output").value];
            set(search, "D007 taxi");
            out.push(rows().length + " / " + articles() + " of 100: " + rows()[0].textContent.match(/d\d\d\d/)[0]);
            set(search, ""); set(verdict, "ready");
            out.push(rows().length + " / " + articles() + " of 100");
            set(verdict, "");
            const head = document.querySelectorAll("#documents th button")[7];
            head.click(); head.click();
            out.push(head.parentElement.getAttribute("aria-sort") + ": " + rows()[0].textContent.match(/d\d\d\d/)[0]);
            set(search, "d007");
            location.hash = document.querySelectorAll("article")[3].id;
            await new Promise(done => setTimeout(done, 50));
            out.push(document.querySelectorAll("article")[3].hidden ? "hidden" : "shown again");
            return out.join("|");
            """));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Is_accessible(bool dark)
    {
        var axe = Environment.GetEnvironmentVariable("AXE_CORE");
        Assert.SkipWhen(string.IsNullOrEmpty(axe), "AXE_CORE names no script");
        var script = File.ReadAllText(axe!);
        Assert.Equal("", Probe(await Page(), $$"""
            {{script}}
            const result = await axe.run(document, { resultTypes: ["violations"] });
            return result.violations.filter(found => found.impact === "serious" || found.impact === "critical" || found.impact === "moderate")
                .map(found => found.id + ": " + found.nodes.length + " " + found.nodes[0].html).join("|");
            """, dark));
    }

    [Fact]
    public async Task Runs_nothing_that_a_document_says()
    {
        var attacks = string.Concat(HostileReportsTests.Attacks.Values.Select(attack => HostileAuditTests.Html(attack + "<script>document.title='pwned'</script>\"onmouseover=\"x")));
        await File.WriteAllTextAsync(_folder.Full("audit.html"), attacks, TestContext.Current.CancellationToken);
        var dom = Dump(_folder.Full("audit.html"), dark: false);
        Assert.Contains("<title>ML design documents: audit</title>", dom);
        Assert.DoesNotContain("<title>pwned", dom);
        Assert.DoesNotMatch("<[a-z]+[^>]* on[a-z]+=", dom);
        Assert.DoesNotContain("<img", dom);
    }

    async Task<string> Page()
    {
        Assert.SkipWhen(Browser() is null, "there is no Chromium");
        for (var i = 0; i < Documents; i++)
            _folder.With($"d{i:000}.mldesign.md", i % 2 == 0 ? DesignDocs.WithPlaceholder : DesignDocs.Clean);
        await _folder.Lint("audit", "--html", "audit.html");
        return await File.ReadAllTextAsync(_folder.Full("audit.html"), TestContext.Current.CancellationToken);
    }

    /// <summary>What a script returns in the page.</summary>
    string Probe(string page, string script, bool dark = false)
    {
        var open = Regex.Replace(page, "<meta http-equiv=[^>]*>", "")
            .Replace("</body>", $"<script type=\"module\">try {{ document.title = \"result:\" + await (async () => {{ {script} }})(); }} catch (error) {{ document.title = \"result:\" + error; }}</script></body>");
        File.WriteAllText(_folder.Full("probe.html"), open);
        return System.Net.WebUtility.HtmlDecode(Result().Match(Dump(_folder.Full("probe.html"), dark)).Groups[1].Value);
    }

    string Dump(string page, bool dark)
    {
        Assert.SkipWhen(Browser() is null, "there is no Chromium");
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={_folder.Full("profile")}", "--virtual-time-budget=60000", "--window-size=1400,1000",
            $"--blink-settings=preferredColorScheme={(dark ? 0 : 1)}", "--dump-dom", $"file://{page}",
        ];
        var start = new ProcessStartInfo(Browser()!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var browser = Process.Start(start)!;
        var error = browser.StandardError.ReadToEndAsync();
        var output = browser.StandardOutput.ReadToEnd();
        browser.WaitForExit();
        Assert.True(browser.ExitCode == 0, error.Result);
        return output;
    }

    static string? Browser() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    [GeneratedRegex("<title>result:([^<]*)</title>")]
    private static partial Regex Result();
}
