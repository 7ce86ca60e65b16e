namespace MlDesignLint.Engine.Sources;

/// <summary>The files below a folder, in ordinal order; build output, hidden folders and linked folders are left out.</summary>
static class FolderTree
{
    /// <summary>More would be a disk, not a project.</summary>
    const int MostEntries = 500_000;

    static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    /// <summary>Absolute paths; folders that cannot be read go to <paramref name="problems"/>.</summary>
    public static IReadOnlyList<string> Files(string root, bool recursive, ICollection<InputProblem> problems, CancellationToken cancel)
    {
        var files = new List<string>();
        var folders = new Stack<string>([root]);
        var entries = 0;
        while (folders.TryPop(out var folder))
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
                {
                    if (++entries > MostEntries)
                    {
                        problems.Add(new(root, null, $"the folder holds more than {MostEntries} entries; name the projects in it instead"));
                        folders.Clear();
                        break;
                    }

                    if (entry is FileInfo)
                        files.Add(entry.FullName);
                    // A linked folder is read where it really is, or else a loop of links would never end.
                    else if (recursive && entry.Name[0] != '.' && !Skipped.Contains(entry.Name) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                        folders.Push(entry.FullName);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                problems.Add(new(folder, null, $"the folder cannot be read: {exception.Message}"));
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>The nearest file of a name in a folder or one above it.</summary>
    public static string? FileAbove(string folder, string name)
    {
        if (name.Length == 0)
            return null;
        for (var at = Path.TrimEndingDirectorySeparator(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Combine(at, name) is var file && File.Exists(file))
                return Path.GetFullPath(file);
        }

        return null;
    }

    /// <summary>Whether a path lies in a folder, at any depth.</summary>
    public static bool Holds(string folder, string path) =>
        path.Length > folder.Length && path.StartsWith(folder, StringComparison.Ordinal) && (path[folder.Length] == '/' || path[folder.Length] == Path.DirectorySeparatorChar || folder.EndsWith('/'));
}
