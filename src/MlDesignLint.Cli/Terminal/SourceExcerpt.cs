using System.Text;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Cli.Terminal;

/// <summary>The line a finding begins on, cut to a width, and the marks under its span.</summary>
/// <param name="Line">The visible text of the line.</param>
/// <param name="Marks">Spaces and carets, as wide as the line up to the end of the span.</param>
sealed record SourceExcerpt(string Line, string Marks)
{
    const int TabSize = 4;
    const string Cut = "…";

    public static SourceExcerpt Of(FileText text, FileLocation location, int width)
    {
        var line = text.Line(location.Start.Line);
        var cells = CellsOf(text[line]);
        var start = location.Start.Character;
        var end = location.End.Line == location.Start.Line ? location.End.Character : line.Length;
        var first = cells.FindIndex(cell => cell.Index >= start);
        first = first < 0 ? cells.Count : first;
        var behind = cells.FindIndex(first, cell => cell.Index >= end);
        behind = behind < 0 ? cells.Count : behind;

        var (from, to) = Window(cells, first, width);
        var shown = new StringBuilder(from > 0 ? Cut : "");
        var marks = new StringBuilder(from > 0 ? " " : "");
        for (var i = from; i < to; i++)
        {
            shown.Append(cells[i].Text);
            if (i < behind)
                marks.Append(i >= first ? '^' : ' ', cells[i].Width);
        }

        if (to < cells.Count)
            shown.Append(Cut);
        if (behind <= first)
            marks.Append('^');
        return new(shown.ToString().TrimEnd(), marks.ToString().TrimEnd());
    }

    /// <summary>The cells around the first marked one that fit; a third of the width is left for what stands before it.</summary>
    static (int From, int To) Window(List<Cell> cells, int first, int width)
    {
        var from = 0;
        if (cells.Sum(cell => cell.Width) > width)
        {
            from = Math.Min(first, cells.Count);
            for (var before = 0; from > 0 && before + cells[from - 1].Width <= width / 3; from--)
                before += cells[from - 1].Width;
        }

        var to = from;
        for (var used = 2; to < cells.Count && (used + cells[to].Width <= width || to == from); to++)
            used += cells[to].Width;

        // The marks of room at the end are needed only where something is cut off.
        return from == 0 && cells.Sum(cell => cell.Width) <= width ? (0, cells.Count) : (from, to);
    }

    static List<Cell> CellsOf(string line)
    {
        var cells = new List<Cell>(line.Length);
        var visible = new StringBuilder();
        var column = 0;
        for (var i = 0; i < line.Length;)
        {
            var length = 1;
            visible.Clear();
            if (line[i] == '\t')
                visible.Append(' ', TabSize - (column % TabSize));
            else
                VisibleText.Append(visible, line, i, out length);
            var cell = new Cell(i, visible.ToString(), CellWidth.Of(visible.ToString()));
            cells.Add(cell);
            column += cell.Width;
            i += length;
        }

        return cells;
    }

    readonly record struct Cell(int Index, string Text, int Width);
}
