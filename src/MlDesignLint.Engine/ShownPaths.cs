namespace MlDesignLint.Engine;

/// <summary>Paths as reports show them: relative to the working folder, with forward slashes.</summary>
sealed class ShownPaths(string workingFolder)
{
    public string Of(string path)
    {
        if (!Path.IsPathRooted(path))
            return Slashes(path);
        var relative = Path.GetRelativePath(workingFolder, path);
        return Slashes(relative);
    }

    static string Slashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
