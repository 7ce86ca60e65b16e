using MlDesignLint.Cli.Terminal;

namespace MlDesignLint.Engine.Tests.Cli;

public class SourceExcerptTests
{
    [Fact]
    public void Marks_the_span() => Assert.Equal(new("var x = y;", "    ^"), Excerpt("var [|x|] = y;"));

    [Fact]
    public void Shows_tabs_as_columns() => Assert.Equal(new("    a   b", "        ^"), Excerpt("\ta\t[|b|]"));

    [Fact]
    public void Counts_wide_and_combining_characters_as_the_terminal_does()
    {
        Assert.Equal(new("世界 x", "     ^"), Excerpt("世界 [|x|]"));
        Assert.Equal(new("a世 x", " ^^"), Excerpt("a[|世|] x"));
        Assert.Equal(new("e\u0301 x", "  ^"), Excerpt("e\u0301 [|x|]"));
        Assert.Equal(new("🚕 x", "   ^"), Excerpt("🚕 [|x|]"));
    }

    [Fact]
    public void Writes_out_what_a_terminal_would_obey() =>
        Assert.Equal(new(@"\u{001B}[31m x", "             ^"), Excerpt("\u001b[31m [|x|]"));

    [Fact]
    public void Marks_an_empty_span_with_one_caret()
    {
        Assert.Equal(new("ab", " ^"), Excerpt("a[||]b"));
        Assert.Equal(new("ab", "  ^"), Excerpt("ab[||]"));
    }

    [Fact]
    public void Marks_the_first_line_of_a_longer_span() => Assert.Equal(new("a bc", "  ^^"), Excerpt("a [|bc\nde|]f"));

    [Fact]
    public void Cuts_a_long_line_around_the_span()
    {
        var excerpt = Excerpt(new string('a', 300) + "[|target|]" + new string('b', 300), 60);
        Assert.True(CellWidth.Of(excerpt.Line) <= 60, excerpt.Line);
        Assert.StartsWith("…aaa", excerpt.Line);
        Assert.EndsWith("bbb…", excerpt.Line);
        Assert.Equal(excerpt.Line.IndexOf("target", StringComparison.Ordinal), excerpt.Marks.IndexOf('^'));
        Assert.Equal(6, excerpt.Marks.Count(mark => mark == '^'));
    }

    [Fact]
    public void Cuts_a_long_span_and_its_marks_alike()
    {
        var excerpt = Excerpt("ab [|" + new string('x', 500) + "|]", 60);
        Assert.StartsWith("ab xxx", excerpt.Line);
        Assert.EndsWith("x…", excerpt.Line);
        Assert.Equal(excerpt.Line.Count(character => character == 'x'), excerpt.Marks.Count(mark => mark == '^'));
        Assert.True(CellWidth.Of(excerpt.Line) <= 60);
    }

    static SourceExcerpt Excerpt(string marked, int width = 120)
    {
        var (start, end) = (marked.IndexOf("[|", StringComparison.Ordinal), marked.IndexOf("|]", StringComparison.Ordinal) - 2);
        var text = new FileText("a.md", marked.Replace("[|", "").Replace("|]", ""));
        return SourceExcerpt.Of(text, text.Locate(SourceSpan.FromBounds(start, end)), width);
    }
}
