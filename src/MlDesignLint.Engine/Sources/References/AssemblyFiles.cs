using System.Collections.Concurrent;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace MlDesignLint.Engine.Sources.References;

/// <summary>Assemblies as references, each file read once; and those that every compilation has.</summary>
sealed class AssemblyFiles
{
    readonly ConcurrentDictionary<string, Assembly?> _known = new(StringComparer.Ordinal);

    /// <summary>.NET 10 for every project: the same bytes on every machine, and a superset of what older frameworks have.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } = [.. Net100.References.All];

    public static IReadOnlySet<string> FrameworkNames { get; } =
        Net100.ReferenceInfos.All.Select(info => Path.GetFileNameWithoutExtension(info.FileName)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for a file that is no managed assembly.</summary>
    public Assembly? Load(string path) => _known.GetOrAdd(path, Read);

    static Assembly? Read(string path)
    {
        try
        {
            var name = AssemblyName.GetAssemblyName(path);
            return new(name.Name ?? "", name.Version ?? new Version(0, 0), MetadataReference.CreateFromFile(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return null;
        }
    }

    public sealed record Assembly(string Name, Version Version, MetadataReference Reference);
}
