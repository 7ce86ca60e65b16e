namespace MlDesignLint.CatalogueTests;

/// <summary>The files of the repository that the tests run in.</summary>
static class RepositoryFiles
{
    static readonly string Root = FindRoot();

    /// <summary>The rule files, relative to the root, in the order of their paths.</summary>
    public static IReadOnlyList<string> Rules { get; } = [.. Below("rules/code", "*.yaml"), .. Below("rules/design", "*.yaml")];

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    public static bool Exists(string path) => File.Exists(Path.Combine(Root, path));

    /// <summary>The files of a folder and its folders, relative to the root, in the order of their paths.</summary>
    public static IReadOnlyList<string> Below(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/") && !path.Contains("/obj/"))
            .Order(StringComparer.Ordinal),
    ];

    static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "MlDesignLint.sln")))
                return folder;
        }

        throw new InvalidOperationException("the tests run from a folder inside the repository");
    }
}
