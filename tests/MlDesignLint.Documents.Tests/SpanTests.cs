using System.Text;
using MlDesignLint.Design;

namespace MlDesignLint.DocumentsTests;

/// <summary>Every place of a document points at its own words, whatever stands before it and however lines end.</summary>
public class SpanTests
{
    const string Source = """
        ---
        title: x
        mldesign:
          version: 1
          label: "FareAmount"
          split: { kind: group, group: VendorId }
        ---

        # 1. *Fare* `Data Scientist` estimate {#fare}

        Setext problem
        ==============

        Words with **bold** and [a link](https://example.org) &amp; more.

        - item one
          1. nested item

        | Metric | Target |
        | --- | --- |
        | MAPE | <= 12 % |
        | **F1** | at `0.5` |

        ## **Baseline** `Data Scientist`
        """;

    public static TheoryData<string, bool> Forms => new() { { "\n", false }, { "\r\n", false }, { "\n", true }, { "\r\n", true } };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Places_point_at_their_words(string lineEnd, bool withByteOrderMark)
    {
        var bytes = new UTF8Encoding(withByteOrderMark).GetPreamble().Concat(Encoding.UTF8.GetBytes(Source.ReplaceLineEndings(lineEnd))).ToArray();
        var document = Documents.DocumentReader.Read(Documents.DocumentFile.Decode("design.md", new MemoryStream(bytes)));

        Assert.Equal(["*Fare* `Data Scientist` estimate {#fare}", "Setext problem", "Baseline"], document.Sections.Select(section => document.Text[section.HeadingSpan].Replace("1. ", "")));
        Assert.Equal("FareAmount", document.Text[document.Contract.Label!.Span].Trim('"'));
        Assert.Equal("VendorId", document.Text[document.Contract.Split!.Group!.Span]);
        var blocks = document.Sections.SelectMany(section => section.Blocks).ToList();
        Assert.Equal([BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem, BlockKind.Table], blocks.Select(block => block.Kind));
        Assert.All(blocks.SelectMany(block => block.Runs).Where(run => run.Text.Length == run.Span.Length && run.Text != "\n"), run => Assert.Equal(run.Text, document.Text[run.Span]));
        Assert.All(blocks[^1].Table!.Rows[0], cell => Assert.Equal(cell.Text, document.Text[cell.Span]));
        Assert.Equal("F1", document.Text[blocks[^1].Table!.Rows[1][0].Span]);
        Assert.Equal("Fare estimate", document.Sections[0].Heading.Replace("1. ", "").Replace("  ", " "));
        Assert.Equal("bold", document.Text[blocks[0].Locate(blocks[0].Text.IndexOf("bold", StringComparison.Ordinal), 4)]);
    }

    [Fact]
    public void Sections_nest_and_end_where_the_next_begins()
    {
        var document = Text.Read("before\n\n# A\n\n## B\n\ntext\n\n### C\n\n## D\n\n# E\n");
        var byName = document.Sections.ToDictionary(section => section.Heading);
        Assert.Equal(["B", "A"], byName["C"].Ancestors.Select(section => section.Heading));
        Assert.Null(byName["E"].Parent);
        Assert.Equal(document.Text.Content.IndexOf("# E", StringComparison.Ordinal), byName["A"].Span.End);
        Assert.True(byName["A"].Span.Contains(byName["D"].Span));
        Assert.Equal("before", byName[""].Blocks.Single().Text);
    }

    [Fact]
    public void No_type_of_a_parser_leaves_the_project()
    {
        var shown = typeof(Documents.DocumentReader).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods().SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)).Append(type.BaseType!))
            .Where(type => type is not null)
            .Select(type => type.Assembly.GetName().Name);
        Assert.DoesNotContain(shown, name => name is "Markdig" or "YamlDotNet");
    }
}
