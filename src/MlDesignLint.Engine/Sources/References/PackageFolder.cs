using System.Xml;
using System.Xml.Linq;
using NuGet.Frameworks;
using NuGet.Versioning;

namespace MlDesignLint.Engine.Sources.References;

/// <summary>The local package folder: finds packages and what they depend on, without a restore.</summary>
sealed class PackageFolder(string root)
{
    const int MostPackages = 1_000;

    /// <summary>Where NuGet keeps packages on this machine.</summary>
    public static PackageFolder Default => new(Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"));

    /// <summary>The packages and their dependencies; those not in the folder come without files.</summary>
    public IReadOnlyList<PackageFiles> Resolve(IEnumerable<(string Id, string? Version)> packages, NuGetFramework framework)
    {
        var found = new SortedDictionary<string, PackageFiles>(StringComparer.OrdinalIgnoreCase);
        var open = new Queue<(string Id, string? Version)>(packages);
        while (found.Count < MostPackages && open.TryDequeue(out var wanted))
        {
            if (found.ContainsKey(wanted.Id))
                continue;
            var home = HomeOf(wanted.Id, wanted.Version);
            found[wanted.Id] = new(wanted.Id, home is null ? [] : AssembliesIn(home, framework), IsThere: home is not null);
            foreach (var dependency in home is null ? [] : DependenciesOf(home, framework))
                open.Enqueue(dependency);
        }

        return [.. found.Values];
    }

    // As NuGet chooses: the version asked for, else the next higher one.
    string? HomeOf(string id, string? version)
    {
        // An id is a name, never a path.
        if (id.AsSpan().ContainsAny('/', '\\') || id.StartsWith('.') || !Directory.Exists(root))
            return null;
        var folder = Path.Combine(root, id.ToLowerInvariant());
        if (!Directory.Exists(folder))
            return null;
        var versions = Directory.EnumerateDirectories(folder)
            .Select(path => (Path: path, Version: NuGetVersion.TryParse(Path.GetFileName(path), out var parsed) ? parsed : null))
            .Where(entry => entry.Version is not null).OrderBy(entry => entry.Version).ToList();
        if (version is null || !VersionRange.TryParse(version, allowFloating: true, out var range))
            return versions.LastOrDefault().Path;
        return versions.FirstOrDefault(entry => range.Satisfies(entry.Version!)).Path;
    }

    static IReadOnlyList<string> AssembliesIn(string home, NuGetFramework framework)
    {
        foreach (var kind in new[] { "ref", "lib" })
        {
            var folder = Path.Combine(home, kind);
            if (!Directory.Exists(folder))
                continue;
            var byFramework = Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).ToLookup(path => NuGetFramework.ParseFolder(Path.GetFileName(path)));
            if (new FrameworkReducer().GetNearest(framework, byFramework.Select(group => group.Key)) is { } nearest)
                return [.. Directory.EnumerateFiles(byFramework[nearest].First(), "*.dll").Order(StringComparer.Ordinal)];
        }

        return [];
    }

    static IReadOnlyList<(string Id, string? Version)> DependenciesOf(string home, NuGetFramework framework)
    {
        try
        {
            if (Directory.EnumerateFiles(home, "*.nuspec").Order(StringComparer.Ordinal).FirstOrDefault() is not { } file)
                return [];
            var dependencies = XDocument.Load(file).Descendants().FirstOrDefault(element => element.Name.LocalName == "dependencies");
            if (dependencies is null)
                return [];
            var groups = dependencies.Elements().Where(element => element.Name.LocalName == "group")
                .ToLookup(group => group.Attribute("targetFramework")?.Value is { } name ? NuGetFramework.Parse(name) : NuGetFramework.AnyFramework);
            var nearest = groups.Count == 0 ? null : new FrameworkReducer().GetNearest(framework, groups.Select(group => group.Key));
            var wanted = groups.Count == 0 ? dependencies.Elements() : nearest is null ? [] : groups[nearest].Elements();
            return [.. wanted.Where(element => element.Attribute("id") is not null).Select(element => (element.Attribute("id")!.Value, element.Attribute("version")?.Value))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or XmlException)
        {
            return [];
        }
    }
}
