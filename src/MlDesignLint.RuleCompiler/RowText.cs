using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDesignLint.RuleCompiler;

/// <summary>Values of rule files as the text that <c>CompiledRows</c> of <c>MlDesignLint.Core</c> reads: every value with an end, lists behind their number of items.</summary>
static class RowText
{
    const string End = "\0";

    public const string Nothing = "\u0001" + End;

    public static string Of(string text) => text + End;

    public static string OrNothing(string? text) => text is null ? Nothing : Of(text);

    public static string Of(int number) => Of(number.ToString(CultureInfo.InvariantCulture));

    public static string Of(bool flag) => Of(flag ? 1 : 0);

    /// <summary>A list of texts.</summary>
    public static string Of(IEnumerable<string> texts) => List(texts.Select(Of));

    /// <summary>A list of rows.</summary>
    public static string List(IEnumerable<string> rows)
    {
        var all = rows.ToList();
        return Of(all.Count) + string.Concat(all);
    }

    public static string Localized(YamlMap map, string key)
    {
        var text = map.Map(key);
        var row = Of(text.Text("en")) + Of(text.Text("ru"));
        text.NothingElse();
        return row;
    }

    /// <summary>The C# that reads rows.</summary>
    public static string Source(string type, IEnumerable<string> rows) =>
        $"CompiledRows.Read({SymbolDisplay.FormatLiteral(List(rows), quote: true)}, {type}.Read)";
}
