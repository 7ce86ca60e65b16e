using Mono.Cecil;

namespace MlDesignLint.PrivateCopies;

/// <summary>
/// Writes assemblies under names of their own. Of two analyzer packages that bring an assembly of the same name, the build keeps one copy,
/// and the other package then runs on a version it was not made for.
/// </summary>
static class PrivateCopy
{
    /// <summary>Writes every assembly to a folder: those whose name lacks the prefix under a name with it, the others with their references to those.</summary>
    public static void Write(IReadOnlyList<string> assemblies, string prefix, string folder)
    {
        var renamed = assemblies.Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => !name.StartsWith(prefix, StringComparison.Ordinal)).ToHashSet();
        Directory.CreateDirectory(folder);
        foreach (var path in assemblies)
        {
            using var assembly = AssemblyDefinition.ReadAssembly(path);
            Rename(assembly, renamed, prefix);
            assembly.Write(Path.Combine(folder, $"{assembly.Name.Name}.dll"), new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
        }
    }

    static void Rename(AssemblyDefinition assembly, HashSet<string> renamed, string prefix)
    {
        if (renamed.Contains(assembly.Name.Name))
        {
            assembly.Name.Name = prefix + assembly.Name.Name;
            assembly.MainModule.Name = $"{assembly.Name.Name}.dll";
            RemoveStrongName(assembly);
        }

        foreach (var reference in assembly.MainModule.AssemblyReferences.Where(reference => renamed.Contains(reference.Name)))
        {
            reference.Name = prefix + reference.Name;
            reference.PublicKeyToken = [];
        }
    }

    // The changed bytes no longer match the author's signature.
    static void RemoveStrongName(AssemblyDefinition assembly)
    {
        assembly.Name.PublicKey = [];
        assembly.Name.HasPublicKey = false;
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
    }
}
