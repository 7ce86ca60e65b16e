using System.Globalization;

namespace MlDesignLint;

/// <summary>
/// What <c>MlDesignLint.RuleCompiler</c> made of the files under <c>rules/</c>: one text, read from start to end. A method that makes all those objects
/// is compiled once a process, which takes longer than reading them.
/// </summary>
public sealed class CompiledRows
{
    const char End = '\0';
    const string Nothing = "\u0001";

    readonly string _text;
    int _at;

    CompiledRows(string text) => _text = text;

    /// <summary>All rows of a text.</summary>
    public static IReadOnlyList<T> Read<T>(string text, Func<CompiledRows, T> row)
    {
        var rows = new CompiledRows(text);
        var all = rows.List(row);
        return rows._at == text.Length ? all : throw new InvalidOperationException($"a row of {typeof(T).Name} is not read as it was written");
    }

    /// <summary>The next value.</summary>
    public string Text() => TextOrNull() ?? throw new InvalidOperationException($"a text is expected at {_at}");

    /// <summary>The next value; null where there is none.</summary>
    public string? TextOrNull()
    {
        var start = _at;
        var end = _text.IndexOf(End, start);
        _at = end + 1;
        return string.CompareOrdinal(_text, start, Nothing, 0, Nothing.Length) == 0 ? null : _text.Substring(start, end - start);
    }

    /// <summary>The next value, a whole number.</summary>
    public int Number() => int.Parse(Text(), CultureInfo.InvariantCulture);

    /// <summary>The next value, yes or no.</summary>
    public bool Flag() => Number() == 1;

    /// <summary>The next value, the name of a member in lower case.</summary>
    public T Choice<T>() where T : struct, Enum => (T)Enum.Parse(typeof(T), Text().Replace("-", ""), ignoreCase: true);

    /// <summary>The next two values.</summary>
    public LocalizedText Localized() => new(Text(), Text());

    /// <summary>The next two values, or null for the one that says that there are none.</summary>
    public LocalizedText? LocalizedOrNull() => TextOrNull() is { } english ? new(english, Text()) : null;

    /// <summary>A list of values.</summary>
    public IReadOnlyList<string> Texts() => List(rows => rows.Text());

    /// <summary>A list of rows.</summary>
    public IReadOnlyList<T> List<T>(Func<CompiledRows, T> row)
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++)
            items[i] = row(this);
        return items;
    }

    /// <summary>Values by their names.</summary>
    public IReadOnlyDictionary<string, T> Map<T>(Func<CompiledRows, T> value)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        for (var count = Number(); count > 0; count--)
            map.Add(Text(), value(this));
        return map;
    }
}
