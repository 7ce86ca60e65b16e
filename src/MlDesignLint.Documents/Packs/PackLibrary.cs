namespace MlDesignLint.Documents.Packs;

/// <summary>The packs that come with the product: <c>rules/packs</c>, in the language that teams write theirs in.</summary>
public static class PackLibrary
{
    const string Prefix = "packs/";

    static readonly Lazy<IReadOnlyList<Pack>> Read = new(() => [.. Names!.Select(name => PackReader.Read(TextOf(name)))]);

    /// <summary>Their names, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(PackLibrary).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name.Substring(Prefix.Length))).OrderBy(name => name, StringComparer.Ordinal),
    ];

    /// <summary>All of them, in the order of their names; read when they are first asked for.</summary>
    public static IReadOnlyList<Pack> Packs => Read.Value;

    /// <summary>The pack with a name; null where there is none.</summary>
    public static Pack? Find(string name) => Packs.FirstOrDefault(pack => pack.Name == name);

    static FileText TextOf(string name)
    {
        using var stream = typeof(PackLibrary).Assembly.GetManifestResourceStream($"{Prefix}{name}.yaml")!;
        return DocumentFile.Decode($"rules/packs/{name}.yaml", stream);
    }
}
