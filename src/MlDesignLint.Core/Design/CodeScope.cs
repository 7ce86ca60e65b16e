namespace MlDesignLint.Design;

/// <summary>The part of the source tree that one entry of a contract's <c>code</c> names.</summary>
sealed class CodeScope
{
    readonly string _folder;

    CodeScope(string folder) => _folder = folder;

    /// <summary>The folder, or the folder of the project file, that a document at a path names.</summary>
    public static CodeScope Of(string document, string code)
    {
        var named = Normalized(Path.IsPathRooted(code) ? code : (Path.GetDirectoryName(document) ?? "") + "/" + code);
        return new(named.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) ? Normalized(Path.GetDirectoryName(named) ?? "") : named);
    }

    public bool Contains(string file)
    {
        var path = Normalized(file);
        return _folder == "" || path == _folder || path.StartsWith(_folder + "/", StringComparison.Ordinal);
    }

    /// <summary>Forward slashes, no <c>.</c> or <c>..</c> parts, no slash at the end.</summary>
    static string Normalized(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
                parts.RemoveAt(parts.Count - 1);
            else if (part != "." && !(part == "" && parts.Count > 0))
                parts.Add(part);
        }

        return string.Join("/", parts);
    }
}
