namespace MlDesignLint.CatalogueTests;

/// <summary>The files of the repository that the tests run in.</summary>
static class RepositoryFiles
{
    /// <summary>The rule files, relative to the root, in the order of their paths.</summary>
    public static IReadOnlyList<string> Rules { get; } = [.. Below("rules/code", "*.yaml"), .. Below("rules/design", "*.yaml")];

    public static string Text(string path) => File.ReadAllText(Checkout.Path(path)).ReplaceLineEndings("\n");

    public static bool Exists(string path) => File.Exists(Checkout.Path(path));

    /// <summary>The files of a folder and its folders, relative to the root, in the order of their paths.</summary>
    public static IReadOnlyList<string> Below(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(Checkout.Path(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/") && !path.Contains("/obj/"))
            .Order(StringComparer.Ordinal),
    ];
}
