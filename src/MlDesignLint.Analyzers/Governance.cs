using MlDesignLint.Design;

namespace MlDesignLint.Analyzers;

/// <summary>Which code a document speaks for.</summary>
static class Governance
{
    /// <summary>Whether a file lies in one of the folders or projects of the contract's <c>code</c>; without that key a document speaks for all code it is given with.</summary>
    public static bool Governs(this DesignDocument document, string file)
    {
        if (document.Contract.Code.Count == 0)
            return true;
        var folder = Path.GetDirectoryName(document.Path) ?? "";
        return document.Contract.Code.Any(code => IsUnder(Normalized(file), Normalized(Path.Combine(folder, code.Value))));
    }

    static bool IsUnder(string file, string place)
    {
        if (place.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
            place = Path.GetDirectoryName(place)?.Replace('\\', '/') ?? "";
        return place is "" or "." || file.Equals(place, StringComparison.Ordinal) || file.StartsWith(place.TrimEnd('/') + "/", StringComparison.Ordinal);
    }

    /// <summary>Forward slashes, no <c>.</c> or <c>..</c> parts; never touches the disk.</summary>
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
