using System.Text;

namespace MlDesignLint.Engine.Sources.Projects;

/// <summary>MSBuild properties. What only MSBuild itself could compute (property functions) is unknown: null, never a guess.</summary>
sealed class PropertyTable
{
    /// <summary>Values that double themselves would grow without end.</summary>
    const int LongestValue = 100_000;

    readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> _global = new(StringComparer.OrdinalIgnoreCase);

    public string this[string name] => _values.GetValueOrDefault(name, "");

    public bool IsTrue(string name) => this[name].Trim().ToLowerInvariant() is "true" or "enable";

    public void Set(string name, string value)
    {
        if (!_global.Contains(name))
            _values[name] = value;
    }

    /// <summary>As given on MSBuild's command line: project files cannot change it.</summary>
    public void SetGlobal(string name, string value)
    {
        _values[name] = value;
        _global.Add(name);
    }

    /// <summary>The text with the values of its <c>$(…)</c>; null where one is unknown.</summary>
    public string? Expand(string text, string file)
    {
        var result = new StringBuilder();
        var at = 0;
        while (text.IndexOf("$(", at, StringComparison.Ordinal) is var start and >= 0)
        {
            if (EndOfReference(text, start) is not { } end || ValueOf(text[(start + 2)..(end - 1)].Trim(), file) is not { } value)
                return null;
            result.Append(text, at, start - at).Append(value);
            if (result.Length > LongestValue)
                return null;
            at = end;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The offset behind the parenthesis that closes a <c>$(</c>; null where none does.</summary>
    public static int? EndOfReference(string text, int start)
    {
        var depth = 0;
        for (var i = start + 1; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return i + 1;
        }

        return null;
    }

    string? ValueOf(string reference, string file)
    {
        if (reference.StartsWith("[MSBuild]::", StringComparison.OrdinalIgnoreCase))
            return Above(reference["[MSBuild]::".Length..], file);
        if (reference.Length == 0 || !reference.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'))
            return null;
        return reference.ToLowerInvariant() switch
        {
            "msbuildthisfiledirectory" => Path.GetDirectoryName(file) + "/",
            "msbuildthisfile" => Path.GetFileName(file),
            "msbuildthisfilename" => Path.GetFileNameWithoutExtension(file),
            "msbuildthisfilefullpath" => file,
            _ => this[reference],
        };
    }

    // The one property function that chains of Directory.Build.props cannot do without.
    string? Above(string call, string file)
    {
        var open = call.IndexOf('(');
        var name = open > 0 && call.EndsWith(')') ? call[..open].Trim().ToLowerInvariant() : "";
        if (name is not ("getpathoffileabove" or "getdirectorynameoffileabove"))
            return null;
        var arguments = new List<string>();
        foreach (var argument in call[(open + 1)..^1].Split(','))
        {
            if (Expand(argument.Trim().Trim('\'', '"'), file) is not { } value)
                return null;
            arguments.Add(value);
        }

        var byFile = name == "getpathoffileabove";
        var target = byFile ? arguments[0] : arguments[^1];
        var folder = byFile ? arguments.Count > 1 ? arguments[1] : "" : arguments.Count > 1 ? arguments[0] : "";
        var start = Path.GetFullPath(folder.Replace('\\', '/'), Path.GetDirectoryName(file)!);
        var found = FolderTree.FileAbove(start, target);
        return found is null ? "" : byFile ? found : Path.GetDirectoryName(found);
    }
}
