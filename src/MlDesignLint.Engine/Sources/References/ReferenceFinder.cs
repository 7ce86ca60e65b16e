using Microsoft.CodeAnalysis;
using MlDesignLint.Engine.Sources.Projects;

namespace MlDesignLint.Engine.Sources.References;

/// <summary>Finds what a project compiles against: framework, ASP.NET, packages, named assemblies. What is missing is said, not replaced.</summary>
sealed class ReferenceFinder(PackageFolder packages)
{
    readonly AssemblyFiles _files = new();

    /// <param name="project">The project.</param>
    /// <param name="referenced">The projects that it references, directly or not: their packages come with them.</param>
    /// <param name="notes">Takes what was not found.</param>
    public FoundReferences Find(EvaluatedProject project, IReadOnlyList<EvaluatedProject> referenced, ICollection<InputProblem> notes)
    {
        var all = (EvaluatedProject[])[project, .. referenced];
        var wanted = all.SelectMany(each => each.Packages).DistinctBy(package => package.Id.ToLowerInvariant()).ToList();
        var resolved = RestoredAssets.Read(project) is { } restored && restored.All(package => package.IsThere)
            ? restored
            : packages.Resolve(wanted.Select(package => (package.Id, package.Version)), project.Framework);
        var missing = resolved.Where(package => !package.IsThere).Select(package => package.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);

        var references = new Dictionary<string, AssemblyFiles.Assembly>(StringComparer.OrdinalIgnoreCase);
        if (all.Any(each => each.UsesAspNet))
            AddAspNet(project, references, notes, _ => true);
        else if (missing.Any(IsInAspNet))
            AddAspNet(project, references, notes, name => name.StartsWith("Microsoft.Extensions.", StringComparison.OrdinalIgnoreCase));
        var provided = references.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var path in resolved.SelectMany(package => package.Assemblies).Concat(all.SelectMany(each => each.Assemblies)))
        {
            // What the framework has, the build takes from there, too.
            if (_files.Load(path) is { } assembly && !AssemblyFiles.FrameworkNames.Contains(assembly.Name) && !provided.Contains(assembly.Name)
                && (!references.TryGetValue(assembly.Name, out var other) || other.Version < assembly.Version))
                references[assembly.Name] = assembly;
        }

        foreach (var package in wanted.Where(package => missing.Contains(package.Id) && !SurfaceLibrary.Declares(package.Id) && !provided.Contains(package.Id)))
            notes.Add(new(package.File, package.Line, $"the package {package.Id} is not on this machine, so calls into it are not understood; run a restore to have it"));
        return new(references.Values.OrderBy(assembly => assembly.Name, StringComparer.Ordinal).ToList(), [.. SurfaceLibrary.All.Where(library => missing.Any(library.Covers))]);
    }

    void AddAspNet(EvaluatedProject project, Dictionary<string, AssemblyFiles.Assembly> references, ICollection<InputProblem> notes, Func<string, bool> wanted)
    {
        if (AspNetPack.Files.Count == 0)
            notes.Add(new(project.Path, null, "ASP.NET's assemblies were not found beside the running .NET, so calls into it are not understood"));
        foreach (var path in AspNetPack.Files)
        {
            if (_files.Load(path) is { } assembly && wanted(assembly.Name) && !AssemblyFiles.FrameworkNames.Contains(assembly.Name))
                references[assembly.Name] = assembly;
        }
    }

    static bool IsInAspNet(string id) =>
        id.StartsWith("Microsoft.Extensions.", StringComparison.OrdinalIgnoreCase)
        && (SurfaceLibrary.Declares(id) || AspNetPack.Files.Any(path => Path.GetFileNameWithoutExtension(path).Equals(id, StringComparison.OrdinalIgnoreCase)));
}

/// <summary>The assemblies beside the framework's, and the libraries of which a package is missing that our surface declares.</summary>
sealed record FoundReferences(IReadOnlyList<AssemblyFiles.Assembly> Assemblies, IReadOnlyList<SurfaceLibrary> Incomplete)
{
    /// <summary>All of them, but those that surfaces stand for.</summary>
    public IEnumerable<MetadataReference> References(IReadOnlyList<SurfaceLibrary> surfaces) =>
    [
        .. AssemblyFiles.Framework,
        .. Assemblies.Where(assembly => !surfaces.Any(surface => surface.Covers(assembly.Name))).Select(assembly => assembly.Reference),
        .. surfaces.Select(surface => surface.Reference),
    ];
}
