using MlDesignLint.Documents;
using MlDesignLint.Documents.Packs;
using MlDesignLint.Documents.Writing;

namespace MlDesignLint.DocumentsTests.Writing;

public class SectionInsertionTests
{
    const string Markdown = "# Taxi\n\n## Problem\n\nRiders do not know the fare.\n\n### Who\n\nPassengers.\n\n## Validation\n\nBy taxi.\n";

    public static TheoryData<string, string> Documents => new()
    {
        { "a.md", Markdown },
        { "a.md", Markdown.Replace("\n", "\r\n") },
        { "a.md", Markdown.TrimEnd('\n') },
        { "a.md", "" },
        { "a.md", "Words without a heading" },
        { "a.md", "# Risks\n\nNone.\n" },
        { "a.md", "Problem\n=======\n\nNo price.\n\nScope\n-----\n\nIn: all. Out: none.\n" },
        { "a.md", "---\ntitle: x\n---\n\n**Problem:** no price.\n\n- Scope: all\n" },
        { "a.md", "# Taxi\n\n- ## Problem\n\n  No price.\n- ## Scope\n\n  All.\n" },
        { "a.md", "> ## Problem\n>\n> No price.\n" },
        { "a.md", "# Такси\n\n## 1. Проблема\n\nЦены не видно.\n\n### 1.1 Границы проекта\n\nВходит всё, не входит ничего.\n" },
        { "a.md", "## Problem\n\n| a | b |\n| --- | --- |\n| c | d |" },
        { "a.yml", "mldesign:\n  version: 1\nsections:\n  problem: no price\n  scope:\n    - all\n" },
        { "a.yml", "sections:\n    problem: |\n      no\n      price" },
        { "a.yml", "problem: no price\r\nscope: all\r\n" },
        { "a.yml", "mldesign: { version: 1 }" },
        { "a.yml", "version: 1\ntask: regression\n" },
        { "a.yml", "" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_is_missing_afterwards_nothing_is_lost_and_a_second_time_changes_nothing(string path, string text)
    {
        var (fixedText, sections) = Into(text, path)!.Value;
        Assert.NotEmpty(sections);
        Assert.Empty(DocumentChecker.AbsentSections(Text.Read(fixedText, path)));
        Assert.True(IsSubsequence(text, fixedText), fixedText);
        Assert.Equal(text.Contains('\r'), fixedText.Contains('\r'));
        Assert.True(!text.Contains('\r') || !fixedText.Replace("\r\n", "").Contains('\n'));
        var again = Into(fixedText, path)!.Value;
        Assert.Empty(again.Sections);
        Assert.Equal(fixedText, again.Text);
    }

    [Fact]
    public void Sections_stand_where_the_model_has_them()
    {
        var (text, _) = Into(Markdown, "a.md")!.Value;
        var headings = Text.Read(text).Sections.Where(section => section.Level == 2).Select(section => section.Heading);
        Assert.Equal(
            ["Problem", "Business goal", "Success metrics", "Scope", "ML problem statement", "Data sources", "Offline metrics", "Validation", "Baseline", "Acceptance criteria", "Risks"], headings);
        Assert.Contains("Passengers.\n\n## Business goal\n\n<!--\n", text);
        Assert.StartsWith(Markdown[..Markdown.IndexOf("## Validation", StringComparison.Ordinal)], text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complete_document_stays_as_it_is()
    {
        var document = Text.Read(Markdown).With(new ProfileBuilder(DocumentFile.Load).Build(PackReader.Read(new FileText("mldesignlint.yml", "sections: { " + string.Join(", ", SectionModel.Sections.Select(section => $"{section.Key}: {{ required: never }}")) + " }")), "a.md"));
        Assert.Equal((Markdown, 0), (SectionInsertion.Into(document, Text.Today)!.Value.Text, SectionInsertion.Into(document, Text.Today)!.Value.Sections.Count));
    }

    [Fact]
    public void What_is_waived_is_not_put_in() => Assert.DoesNotContain(
        Into("---\nmldesign:\n  waivers:\n    - { rule: MLD8044, reason: elsewhere }\n---\n\n" + Markdown, "a.md")!.Value.Sections, section => section.Key == "risks");

    [Theory]
    [InlineData("a.md", "# Taxi\n\n```\ncode")]
    [InlineData("a.md", "# Taxi\n\n<!-- never closed\n")]
    [InlineData("a.yml", "{ version: 1 }")]
    public void Where_nothing_can_be_put_nothing_is(string path, string text) => Assert.Null(Into(text, path));

    static (string Text, IReadOnlyList<SectionDefinition> Sections)? Into(string text, string path) => SectionInsertion.Into(Text.Read(text, path), Text.Today);

    /// <summary>Whether the lines of one text stand in another, in order.</summary>
    static bool IsSubsequence(string text, string within)
    {
        var lines = new Queue<string>(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')));
        foreach (var line in within.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            if (lines.TryPeek(out var next) && next == line)
                lines.Dequeue();
        }

        return lines.Count == 0;
    }
}
