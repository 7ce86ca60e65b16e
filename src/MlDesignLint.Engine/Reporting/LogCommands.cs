namespace MlDesignLint.Engine.Reporting;

/// <summary>
/// Words that a CI system takes as orders when they appear in a log: <c>::name …::</c> at the start of a line and <c>##[name]</c> anywhere (GitHub),
/// <c>##vso[name]</c> anywhere (Azure). What a document or a file name says must not give such an order.
/// </summary>
public static class LogCommands
{
    /// <summary>A line of a log that gives no order and reads the same; blanks before an order do not hide it.</summary>
    public static string Defuse(string line)
    {
        var defused = line.Replace("##[", @"#\u{0023}[").Replace("##vso[", @"#\u{0023}vso[", StringComparison.OrdinalIgnoreCase);
        var start = defused.Length - defused.AsSpan().TrimStart().Length;
        return defused.AsSpan(start).StartsWith("::") ? $"{defused[..start]}\\u{{003A}}{defused[(start + 1)..]}" : defused;
    }
}
