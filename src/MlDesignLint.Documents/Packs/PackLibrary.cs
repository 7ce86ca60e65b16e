using System.Collections.Concurrent;

namespace MlDesignLint.Documents.Packs;

/// <summary>The packs that come with the product: <c>rules/packs</c>, in the language that teams write theirs in.</summary>
public static class PackLibrary
{
    const string Prefix = "packs/";

    static readonly ConcurrentDictionary<string, Pack> Read = new(StringComparer.Ordinal);

    /// <summary>Their names, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(PackLibrary).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name.Substring(Prefix.Length))).OrderBy(name => name, StringComparer.Ordinal),
    ];

    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<Pack> Packs => [.. Names.Select(name => Find(name)!)];

    /// <summary>The pack with a name, read when it is first asked for; null where there is none.</summary>
    public static Pack? Find(string name) => Names.Contains(name) ? Read.GetOrAdd(name, static name => PackReader.Read(TextOf(name))) : null;

    static FileText TextOf(string name)
    {
        using var stream = typeof(PackLibrary).Assembly.GetManifestResourceStream($"{Prefix}{name}.yaml")!;
        return DocumentFile.Decode($"rules/packs/{name}.yaml", stream);
    }
}
