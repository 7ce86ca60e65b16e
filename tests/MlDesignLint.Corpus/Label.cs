using System.Globalization;

namespace MlDesignLint.Corpus;

/// <summary>A place in real code that somebody judged.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Category">The smell; with <c>not:</c> before it, one that is not there.</param>
/// <param name="IsSure">Whether a careful reviewer would agree.</param>
sealed record Label(string Repository, string File, int Line, string Category, bool IsSure, string Reason)
{
    public static IReadOnlyList<Label> Read(string path) =>
    [
        .. from fields in Table.Rows(path)
           where fields[2].EndsWith(".cs", StringComparison.Ordinal)
           select new Label(fields[0], fields[2], int.Parse(fields[3], CultureInfo.InvariantCulture), fields[4], fields[5] == "sure", fields[6]),
    ];
}

/// <summary>What a reader said of an alarm without a label, or of a label without an alarm.</summary>
/// <param name="Line">Counted from 1; <c>*</c> for every line.</param>
/// <param name="Subject">The rule of the alarm, or the category of the label.</param>
sealed record Verdict(string Repository, string File, string Line, string Subject, string Word)
{
    public static IReadOnlyList<Verdict> Read(string path) => [.. Table.Rows(path).Select(fields => new Verdict(fields[0], fields[2], fields[3], fields[4], fields[5]))];

    public bool IsOn(string repository, string file, int line, string subject) =>
        Repository == repository && File == file && Subject == subject && (Line == "*" || Line == line.ToString(CultureInfo.InvariantCulture));
}

/// <summary>Files of fields between tabs, with a line of names on top.</summary>
static class Table
{
    public static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'));
}
