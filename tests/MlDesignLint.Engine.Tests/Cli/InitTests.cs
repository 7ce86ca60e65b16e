using System.Text.RegularExpressions;
using MlDesignLint.Documents;

namespace MlDesignLint.Engine.Tests.Cli;

public sealed partial class InitTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("design.mldesign.md", "init")]
    [InlineData("design.mldesign.yml", "init", "--format", "yaml")]
    [InlineData("a.yml", "init", "a.yml", "--language", "ru", "--stage", "production")]
    [InlineData("a.md", "init", "a.md", "--pack", "eu-ai-act-annex-iv", "--language", "ru")]
    public async Task Writes_a_document_that_check_finds_empty(string path, params string[] arguments)
    {
        var run = await _folder.Lint(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(path, run.Output);
        var check = await _folder.Lint("check", path, "--format", "json");
        Assert.Equal((1, ""), (check.ExitCode, check.Error));
        Assert.Contains("\"verdict\": \"not-ready\"", check.Output);
        Assert.DoesNotContain("MLD0", check.Output);
    }

    [Fact]
    public async Task Filled_like_the_sample_it_is_clean()
    {
        foreach (var (language, sample) in new[] { ("en", "clean/design.mldesign.md"), ("ru", "ru/clean.mldesign.md") })
        {
            Assert.Equal(0, (await _folder.Lint("init", $"{language}.mldesign.md", "--language", language)).ExitCode);
            var text = File.ReadAllText(Checkout.Path(["tests", "samples", "taxi-fare", .. sample.Split('/')]));
            var filled = Fill(File.ReadAllText(_folder.Full($"{language}.mldesign.md")), text);
            var run = await _folder.With($"{language}.mldesign.md", filled).Lint("check", $"{language}.mldesign.md", "--fail-on", "info");
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }
    }

    [Theory]
    [InlineData("design.mldesign.md", "init")]
    [InlineData("a.md", "init", "a.md", "--stage", "pilot")]
    public async Task Writes_over_no_file(string path, params string[] arguments)
    {
        var run = await _folder.With(path, "mine").Lint(arguments);
        Assert.Equal((2, $"{path}: the file exists, and init writes over none; name another one\n"), (run.ExitCode, run.Error));
        Assert.Equal("mine", File.ReadAllText(_folder.Full(path)));
    }

    [Theory]
    [InlineData("'a.txt' is no name of a design document in Markdown or YAML; expected a name that ends in .md, .yml or .yaml", "init", "a.txt")]
    [InlineData("'a.md' is no name of a design document in yaml; expected a name that ends in .md, .yml or .yaml", "init", "a.md", "--format", "yaml")]
    [InlineData("field: no pack is called 'field'; expected acceptance, ", "init", "--pack", "field")]
    [InlineData("Could not find a part of the path", "init", "none/a.md")]
    public async Task Says_what_is_wrong_and_writes_nothing(string message, params string[] arguments)
    {
        var run = await _folder.Lint(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Asks_for_what_the_settings_ask_for()
    {
        await _folder.With("mldesignlint.yml", "stage: pilot\nsections: { tariffs: { title: Tariffs } }\n").Lint("init");
        var text = File.ReadAllText(_folder.Full("design.mldesign.md"));
        Assert.Contains("  stage: pilot\n", text);
        Assert.Contains("\n## Tariffs\n", text);
    }

    /// <summary>The scaffold with the front matter and the sections of another document under its own headings.</summary>
    static string Fill(string scaffold, string sample)
    {
        var read = DocumentReader.Read(new FileText("sample.md", sample));
        var bodies = read.Sections.Where(section => section.Level == 2).ToDictionary(section => section.Keys[0], section => sample[section.HeadingSpan.End..section.Span.End].Trim());
        var title = read.Sections[0].Heading;
        var sections = Section().Replace(scaffold[scaffold.IndexOf("\n# ", StringComparison.Ordinal)..], match =>
        {
            var key = DocumentReader.Read(new FileText("one.md", match.Value)).Sections.First(section => section.Level == 2).Keys[0];
            return $"{match.Groups["heading"].Value}\n\n{bodies[key]}\n\n";
        });
        return sample[..sample.IndexOf("\n# ", StringComparison.Ordinal)] + sections.Replace("[Name of the project]", title).Replace("[Название проекта]", title);
    }

    [GeneratedRegex(@"(?<heading>^## .+)\n\n<!--\n(?:.*\n)*?-->\n*", RegexOptions.Multiline)]
    private static partial Regex Section();
}
