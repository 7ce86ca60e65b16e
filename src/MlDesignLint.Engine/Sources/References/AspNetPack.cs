using System.Runtime.InteropServices;

namespace MlDesignLint.Engine.Sources.References;

/// <summary>ASP.NET's assemblies, from the reference pack beside the running .NET or, without one, from its shared framework.</summary>
static class AspNetPack
{
    static readonly Lazy<IReadOnlyList<string>> Found = new(Find);

    /// <summary>Absolute paths; empty where this machine has no ASP.NET.</summary>
    public static IReadOnlyList<string> Files => Found.Value;

    static IReadOnlyList<string> Find()
    {
        var runtime = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory());
        if (runtime.Parent?.Parent?.Parent is not { } root)
            return [];
        var pack = Newest(Path.Combine(root.FullName, "packs", "Microsoft.AspNetCore.App.Ref"));
        var folder = pack is null ? null : Newest(Path.Combine(pack, "ref"));
        folder ??= Newest(Path.Combine(root.FullName, "shared", "Microsoft.AspNetCore.App"));
        return folder is null ? [] : [.. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal)];
    }

    static string? Newest(string folder) => !Directory.Exists(folder) ? null : Directory.EnumerateDirectories(folder)
        .OrderByDescending(version => Version.TryParse(Path.GetFileName(version).Replace("net", "", StringComparison.Ordinal).Split('-')[0], out var parsed) ? parsed : new Version(0, 0))
        .ThenBy(version => version, StringComparer.Ordinal)
        .FirstOrDefault();
}
