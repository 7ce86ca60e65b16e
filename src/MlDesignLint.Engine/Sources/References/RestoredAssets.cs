using System.Text.Json;
using MlDesignLint.Engine.Sources.Projects;
using NuGet.Frameworks;

namespace MlDesignLint.Engine.Sources.References;

/// <summary>The packages that a restore wrote down in <c>obj/project.assets.json</c>.</summary>
static class RestoredAssets
{
    const long LargestFile = 64 << 20;

    /// <summary>Null where there was no restore, or its file is not what it should be.</summary>
    public static IReadOnlyList<PackageFiles>? Read(EvaluatedProject project)
    {
        var path = Path.Combine(project.Folder, "obj", "project.assets.json");
        try
        {
            if (!File.Exists(path) || new FileInfo(path).Length > LargestFile)
                return null;
            using var assets = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. Packages(assets.RootElement, project.Framework)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    static IEnumerable<PackageFiles> Packages(JsonElement root, NuGetFramework framework)
    {
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        var libraries = root.GetProperty("libraries");
        var targets = root.GetProperty("targets").EnumerateObject().Where(target => !target.Name.Contains('/')).ToList();
        var target = targets.Where(target => NuGetFramework.Parse(target.Name).Equals(framework)).Concat(targets).Select(target => target.Value).FirstOrDefault();
        if (target.ValueKind != JsonValueKind.Object)
            yield break;
        foreach (var package in target.EnumerateObject().Where(package => package.Value.GetProperty("type").GetString() == "package"))
        {
            var relative = libraries.GetProperty(package.Name).GetProperty("path").GetString()!;
            var home = folders.Select(folder => Path.Combine(folder, relative)).FirstOrDefault(Directory.Exists);
            var assemblies = package.Value.TryGetProperty("compile", out var compile)
                ? compile.EnumerateObject().Select(file => file.Name).Where(file => file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)).ToList()
                : [];
            var paths = home is null ? [] : assemblies.Select(file => Path.GetFullPath(file, home)).Where(File.Exists).ToList();
            yield return new(package.Name.Split('/')[0], paths, IsThere: home is not null && paths.Count == assemblies.Count);
        }
    }
}

/// <summary>What a package gives to compile against.</summary>
sealed record PackageFiles(string Id, IReadOnlyList<string> Assemblies, bool IsThere);
