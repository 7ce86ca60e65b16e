using System.Text.RegularExpressions;

namespace MlDesignLint.Engine.Reporting;

/// <summary>
/// Words that a CI system takes as orders when they appear in a log: <c>::name …::</c> at the start of a line and <c>##[name]</c> anywhere (GitHub),
/// <c>##vso[name]</c> anywhere (Azure). What a document or a file name says must not give such an order, in whatever form it is printed.
/// </summary>
public static partial class LogCommands
{
    /// <summary>A line of a log that gives no order and reads the same; blanks before an order do not hide it.</summary>
    public static string Defuse(string line)
    {
        var defused = Mark().Replace(line, @"\u{0023}");
        var start = defused.Length - defused.AsSpan().TrimStart().Length;
        return defused.AsSpan(start).StartsWith("::") ? $"{defused[..start]}\\u{{003A}}{defused[(start + 1)..]}" : defused;
    }

    /// <summary>JSON that gives no order and means the same: no string of it begins a line, and an escape says what the mark says.</summary>
    internal static string DefuseJson(string json) => Mark().Replace(json, @"\u0023");

    [GeneratedRegex(@"(?<=#)#(?=(vso)?\[)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
