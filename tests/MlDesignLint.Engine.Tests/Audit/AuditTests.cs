using System.Globalization;
using System.Text.Json;
using MlDesignLint.Engine.Tests.Changes;

namespace MlDesignLint.Engine.Tests.Audit;

public sealed class AuditTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Gives_each_document_its_verdict_states_and_questions()
    {
        var scope = DesignDocs.WithPlaceholder.IndexOf("## Scope", StringComparison.Ordinal);
        _folder.With("a.mldesign.md", DesignDocs.Clean.Replace("# Taxi fares", "# Taxi fares\n\nOwner: Ann Lee"))
            .With("b.mldesign.md", DesignDocs.WithPlaceholder)
            .With("c.mldesign.md", DesignDocs.Clean.Remove(scope, DesignDocs.Clean.IndexOf("## ML framing", StringComparison.Ordinal) - scope));
        var documents = await Documents();
        Assert.Equal(["ready", "ready-with-conditions", "not-ready"], documents.Select(document => document.GetProperty("verdict").GetString()));
        Assert.Equal(["Ann Lee", "", ""], documents.Select(document => document.GetProperty("owner").GetString()));
        Assert.Equal(("filled", "filled", "absent"), (State(documents[0], "scope"), State(documents[1], "scope"), State(documents[2], "scope")));
        Assert.Equal(("filled", "weak"), (State(documents[0], "risks"), State(documents[1], "risks")));
        Assert.Empty(documents[0].GetProperty("questions").EnumerateArray());
        Assert.StartsWith("What is still to be said under “Risks”?", Assert.Single(documents[1].GetProperty("questions").EnumerateArray()).GetString());
        Assert.Equal("What is decided on “Scope”? The document says nothing on it.", Assert.Single(documents[2].GetProperty("questions").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Asks_more_of_a_later_stage()
    {
        _folder.With("a.mldesign.md", DesignDocs.Contract.Replace("version: 1", "version: 1\n  stage: production") + DesignDocs.Clean);
        var document = Assert.Single(await Documents());
        Assert.Equal("production", document.GetProperty("stage").GetString());
        Assert.Contains(document.GetProperty("sections").EnumerateArray(), section => section.GetProperty("key").GetString() == "monitoring" && section.GetProperty("required").GetBoolean());
    }

    [Fact]
    public async Task Reads_the_code_that_a_document_declares_wherever_it_lies()
    {
        _folder.With("docs/a.mldesign.md", DesignDocs.Contract.Replace("RMSE", "MAE").Replace("version: 1", "version: 1\n  code: [../src]") + DesignDocs.Clean).With("src/Training.cs", DesignDocs.Leaky);
        var document = Assert.Single(await Documents("docs"));
        Assert.Equal(["MLD7001", "MLD7002"], document.GetProperty("disagreements").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).Order(StringComparer.Ordinal));
        Assert.NotEqual("ready", document.GetProperty("verdict").GetString());
        Assert.StartsWith("Which of the two holds?", document.GetProperty("questions")[0].GetString());
    }

    [Fact]
    public async Task Lists_waivers_with_their_dates()
    {
        _folder.With("a.mldesign.md", DesignDocs.Contract.Replace("  task:", "  waivers:\n    - { rule: MLD8201, reason: \"later\", until: 2199-01-01 }\n  task:") + DesignDocs.WithPlaceholder);
        var document = Assert.Single(await Documents());
        Assert.Equal("""[{"rule":"MLD8201","reason":"later","until":"2199-01-01","line":5}]""", JsonSerializer.Serialize(document.GetProperty("waivers")));
    }

    [Fact]
    public async Task Tells_how_a_document_stood_after_each_commit()
    {
        using var repository = Repository.Empty();
        repository.With("docs/a.mldesign.md", DesignDocs.WithPlaceholder).Commit().With("other.txt", "x").Commit().With("docs/a.mldesign.md", DesignDocs.Clean).Commit();
        foreach (var folder in new[] { "", "docs" })
        {
            var run = await repository.Folder.LintIn(folder, "audit", "--format", "json");
            var history = JsonDocument.Parse(run.Output).RootElement.GetProperty("documents")[0].GetProperty("history").EnumerateArray().ToList();
            Assert.Equal(["ready-with-conditions 1", "ready 0"], history.Select(point => $"{point.GetProperty("verdict")} {point.GetProperty("findings")}"));
        }

        Assert.DoesNotContain("\"day\"", (await repository.Folder.Lint("audit", "--format", "json", "--history", "0")).Output);
    }

    [Fact]
    public async Task Tells_what_changed_since_an_earlier_audit()
    {
        _folder.With("a.mldesign.md", DesignDocs.Clean).With("b.mldesign.md", DesignDocs.Clean).With("c.mldesign.md", DesignDocs.Clean);
        await _folder.Lint("audit", "--format", "json", "--output", "old.json");
        Assert.Contains("Changes since the earlier audit\n    Nothing changed.\n", (await _folder.Lint("audit", "--compare", "old.json")).Output);

        _folder.With("a.mldesign.md", DesignDocs.WithPlaceholder).With("d.mldesign.md", DesignDocs.Clean);
        File.Delete(_folder.Full("b.mldesign.md"));
        Assert.EndsWith(
            """
            Changes since the earlier audit
                a.mldesign.md: ready → ready with conditions; Risks: filled → weak; Findings: +1
                b.mldesign.md: gone
                d.mldesign.md: new (ready)

            """,
            (await _folder.Lint("audit", "--compare", "old.json")).Output);
    }

    [Theory]
    [InlineData("{", "old.json(1): not an audit: the JSON is broken\n")]
    [InlineData("{}", "old.json: not a report of audit --format json\n")]
    [InlineData("{\"audit\":9}", "old.json: an audit of another version; expected 1\n")]
    public async Task Says_what_is_wrong_with_an_earlier_audit(string text, string complaint)
    {
        var run = await _folder.With("a.mldesign.md", DesignDocs.Clean).With("old.json", text).Lint("audit", "--compare", "old.json");
        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith(complaint, run.Error);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("docs")]
    public async Task Takes_only_an_address_to_link_to(string address)
    {
        var run = await _folder.With("a.mldesign.md", DesignDocs.Clean).Lint("audit", "--html", "a.html", "--link-base", address);
        Assert.Equal((2, false), (run.ExitCode, File.Exists(_folder.Full("a.html"))));
        Assert.StartsWith($"'{address}' is not a value of --link-base", run.Error);
    }

    [Fact]
    public async Task Links_to_the_lines_of_files_or_of_a_repository()
    {
        _folder.With("docs/a b#c.mldesign.md", DesignDocs.WithPlaceholder);
        await _folder.Lint("audit", "--html", "docs/a.html");
        Assert.Contains("href=\"./a%20b%23c.mldesign.md#L34\"", File.ReadAllText(_folder.Full("docs/a.html")));
        await _folder.Lint("audit", "--html", "a.html", "--link-base", "https://example.org/blob/main/");
        Assert.Contains("href=\"https://example.org/blob/main/docs/a%20b%23c.mldesign.md#L34\"", File.ReadAllText(_folder.Full("a.html")));
    }

    /// <summary>A culture that writes numbers as Turkish does; the tests may run where no other is installed.</summary>
    static CultureInfo Speaking(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        if (name == "tr-TR")
            (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (",", ".");
        return culture;
    }

    [Fact]
    public async Task Gives_the_same_bytes_in_any_culture_and_order()
    {
        for (var i = 0; i < 6; i++)
            _folder.With($"d{i}/İı.mldesign.md", i % 2 == 0 ? DesignDocs.WithPlaceholder : DesignDocs.Russian);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var outputs = new List<string>();
            foreach (var (name, paths) in new[] { ("en-US", new[] { "." }), ("tr-TR", ["d3", "d1", "d0", "d2", "d5", "d4"]) })
            {
                CultureInfo.CurrentCulture = Speaking(name);
                foreach (var format in new[] { "text", "markdown", "json", "csv" })
                    outputs.Add((await _folder.Lint(["audit", .. paths, "--format", format, "--html", "a.html"])).Output);
                outputs.Add(File.ReadAllText(_folder.Full("a.html")));
            }

            Assert.Equal(outputs[..5], outputs[5..]);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task Says_when_there_is_no_document_and_what_could_not_be_read()
    {
        Assert.Equal("No ML design document was found.\n", (await _folder.Lint("audit")).Output);
        var run = await _folder.Lint("audit", "gone.md", "--html", "a.html");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("gone.md: the path does not exist", run.Error);
        Assert.Contains("the path does not exist", File.ReadAllText(_folder.Full("a.html")));
    }

    async Task<IReadOnlyList<JsonElement>> Documents(string path = ".")
    {
        var run = await _folder.Lint("audit", path, "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("documents").EnumerateArray()];
    }

    static string? State(JsonElement document, string key) =>
        document.GetProperty("sections").EnumerateArray().Single(section => section.GetProperty("key").GetString() == key).GetProperty("state").GetString();
}
