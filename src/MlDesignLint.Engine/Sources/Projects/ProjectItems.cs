using System.Xml.Linq;
using Microsoft.Extensions.FileSystemGlobbing;

namespace MlDesignLint.Engine.Sources.Projects;

/// <summary>MSBuild's second pass: the files that items of one project name, with wildcards, exclusions and removals.</summary>
sealed class ProjectItems(ProjectScript script, string folder, CancellationToken cancel)
{
    readonly Dictionary<(string, bool), IReadOnlyList<string>> _listings = [];
    readonly List<InputProblem> _problems = [];

    public IReadOnlyList<InputProblem> Problems => _problems;

    /// <summary>The elements of some item types that apply, in file order.</summary>
    public IEnumerable<(XElement Element, string File)> Elements(params string[] types) =>
        from entry in script.ItemGroups
        let wanted = entry.Group.Elements().Where(element => types.Contains(element.Name.LocalName, StringComparer.OrdinalIgnoreCase)).ToList()
        where wanted.Count > 0 && script.Holds(entry.Group, entry.File)
        from element in wanted
        where script.Holds(element, entry.File)
        select (element, entry.File);

    /// <summary>The files of an item type: what is there by default, then what each element adds or removes.</summary>
    public IReadOnlyList<string> Files(string type, IEnumerable<string> byDefault, Func<XElement, bool>? wanted = null)
    {
        var files = new SortedSet<string>(byDefault, StringComparer.Ordinal);
        foreach (var (element, file) in Elements(type))
        {
            if (element.Attribute("Include") is { } include && (wanted is null || wanted(element)))
                files.UnionWith(Expand(include.Value, element.Attribute("Exclude")?.Value, element, file).Select(item => item.Path));
            if (element.Attribute("Remove") is { } remove)
                files.ExceptWith(Matching(files, Patterns(remove.Value, element, file)));
        }

        return [.. files];
    }

    /// <summary>The files that one element includes; those without wildcard need not exist.</summary>
    public IEnumerable<ItemPlace> Expand(string include, string? exclude, XElement element, string file)
    {
        var excluded = exclude is null ? [] : Patterns(exclude, element, file);
        foreach (var pattern in Patterns(include, element, file))
        {
            var paths = HasWildcard(pattern) ? Glob(pattern) : [pattern];
            var left = paths.Except(Matching(paths, excluded), StringComparer.Ordinal);
            foreach (var path in left)
                yield return new(path, file, ProjectXml.Line(element));
        }
    }

    /// <summary>The values of an item attribute: properties expanded, split at semicolons; references to other items are left out.</summary>
    public IEnumerable<string> Values(string text, XElement element, string file) =>
        (script.Expand(text, element, file) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(value => !value.Contains("@(", StringComparison.Ordinal) && !value.Contains("%(", StringComparison.Ordinal) && !value.Contains('\0'));

    /// <summary>The files below the project's folder that fit a wildcard.</summary>
    public IEnumerable<string> Below(string pattern, IEnumerable<string> excluded)
    {
        var files = Glob(Path.Combine(folder, pattern));
        return files.Except(Matching(files, [.. excluded.Select(value => Path.GetFullPath(value.Replace('\\', '/'), folder))]), StringComparer.Ordinal);
    }

    // Items are relative to the project, whatever file they stand in.
    List<string> Patterns(string text, XElement element, string file) => [.. Values(text, element, file).Select(value => Path.GetFullPath(Uri.UnescapeDataString(value.Replace('\\', '/')), folder))];

    static bool HasWildcard(string pattern) => pattern.AsSpan().ContainsAny('*', '?');

    IReadOnlyList<string> Glob(string pattern)
    {
        var (root, rest) = Split(pattern);
        if (!Directory.Exists(root))
            return [];
        var recursive = rest.Contains('/');
        if (!_listings.TryGetValue((root, recursive), out var listing))
            _listings[(root, recursive)] = listing = FolderTree.Files(root, recursive, _problems, cancel);
        return [.. Matching(listing, [pattern])];
    }

    static IEnumerable<string> Matching(IEnumerable<string> paths, IReadOnlyCollection<string> patterns)
    {
        var matches = new List<string>();
        foreach (var pattern in patterns)
        {
            if (!HasWildcard(pattern))
            {
                matches.AddRange(paths.Where(path => path == pattern));
                continue;
            }

            var (root, rest) = Split(pattern);
            var matcher = new Matcher(StringComparison.OrdinalIgnoreCase).AddInclude(rest);
            matches.AddRange(matcher.Match(root, paths.Where(path => FolderTree.Holds(root, path))).Files.Select(match => Path.GetFullPath(match.Path, root)));
        }

        return matches;
    }

    /// <summary>The folder before the first wildcard, and the rest.</summary>
    static (string Root, string Wildcard) Split(string pattern)
    {
        pattern = pattern.Replace(Path.DirectorySeparatorChar, '/');
        var wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        var slash = pattern.LastIndexOf('/', wildcard);
        // A question mark stands for one character in MSBuild and for nothing in the matcher: the wider wildcard is taken.
        return (slash == 0 ? "/" : pattern[..slash], pattern[(slash + 1)..].Replace('?', '*'));
    }
}
