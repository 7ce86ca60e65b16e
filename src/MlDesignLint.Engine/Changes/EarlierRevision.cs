namespace MlDesignLint.Engine.Changes;

/// <summary>
/// The code and documents of an earlier revision, written out beside the repository and linted as the present ones are. What is new is then what the
/// earlier revision does not have: that holds for a changed line, and for an old line that a change elsewhere, such as in the document, made wrong.
/// </summary>
public static class EarlierRevision
{
    /// <summary>The files that findings can come from or depend on.</summary>
    static readonly string[] Endings =
    [
        ".cs", ".csx", ".csproj", ".shproj", ".projitems", ".props", ".targets", ".sln", ".slnx", ".md", ".markdown", ".yml", ".yaml", ".ipynb", ".dib", ".editorconfig", ".globalconfig",
    ];

    /// <summary>What a request finds at the last commit that the working tree and a revision have in common.</summary>
    /// <exception cref="GitException">There is no such commit, no repository or no git.</exception>
    public static async Task<LintResult> LintAsync(LintRequest request, string revision, CancellationToken cancel)
    {
        var git = new Git(request.WorkingFolder, cancel);
        var root = Path.GetFullPath((await git.RunAsync(["rev-parse", "--show-cdup"])).TrimEnd('\n'), request.WorkingFolder);
        root = Path.TrimEndingDirectorySeparator(root);
        var commit = await CommonCommitAsync(git, revision);
        var temporary = Directory.CreateTempSubdirectory("mldesignlint-");
        try
        {
            var copy = Path.Combine(temporary.FullName, "tree");
            // What looks for the repository's root stops here.
            Directory.CreateDirectory(Path.Combine(copy, ".git"));
            await WriteFilesAsync(new(root, cancel), commit, copy, Path.Combine(temporary.FullName, "index"));
            CopyRestoredPackages(root, copy);
            var folder = Path.Combine(copy, Path.GetRelativePath(root, request.WorkingFolder));
            Directory.CreateDirectory(folder);
            return await Linter.RunAsync(request with { Paths = [.. Existing(request, root, copy)], WorkingFolder = Path.GetFullPath(folder), CountsBinding = false, Shard = null, Progress = null }, cancel);
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    static async Task<string> CommonCommitAsync(Git git, string revision)
    {
        if (await git.TryAsync("rev-parse", "--verify", "--quiet", "HEAD^{commit}") is null)
            throw new GitException("the repository has no commit yet");
        if (revision.StartsWith('-') || await git.TryAsync("rev-parse", "--verify", "--quiet", $"{revision}^{{commit}}") is not { } commit)
            throw new GitException($"there is no revision '{revision}' here{await ShallowAsync(git)}");
        return await git.TryAsync("merge-base", commit, "HEAD") ?? throw new GitException($"'{revision}' and the checked out commit have no commit in common{await ShallowAsync(git)}");
    }

    static async Task<string> ShallowAsync(Git git) => await git.TryAsync("rev-parse", "--is-shallow-repository") == "true"
        ? "; the clone is shallow: fetch its history (git fetch --unshallow, or fetch-depth: 0 in CI)"
        : "";

    /// <summary>Through an index of our own, so that the repository's stays as it is. Large files behind a filter are not fetched.</summary>
    static async Task WriteFilesAsync(Git git, string commit, string folder, string index)
    {
        var files = (await git.RunAsync(["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit], encoding: Git.Bytes)).Split('\0')
            .Where(file => Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
        await git.RunAsync(["read-tree", commit], index: index);
        await git.RunAsync(
            ["-c", "filter.lfs.smudge=", "-c", "filter.lfs.process=", "-c", "filter.lfs.required=false", "checkout-index", "-q", "-z", "--stdin", $"--prefix={folder}/"],
            string.Concat(files.Select(file => $"{file}\0")),
            Git.Bytes,
            index);
    }

    /// <summary>The earlier code is bound against what is restored now: the comparison is about sources.</summary>
    static void CopyRestoredPackages(string root, string copy)
    {
        var projects = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var project in Directory.EnumerateFiles(copy, "*.csproj", projects))
        {
            var folder = Path.GetRelativePath(copy, Path.GetDirectoryName(project)!);
            var assets = Path.Combine(root, folder, "obj", "project.assets.json");
            if (!File.Exists(assets))
                continue;
            Directory.CreateDirectory(Path.Combine(copy, folder, "obj"));
            File.Copy(assets, Path.Combine(copy, folder, "obj", "project.assets.json"), overwrite: true);
        }
    }

    static IEnumerable<string> Existing(LintRequest request, string root, string copy)
    {
        foreach (var path in request.Paths)
        {
            var relative = Path.GetRelativePath(root, Path.GetFullPath(path, request.WorkingFolder));
            var earlier = Path.GetFullPath(relative, copy);
            if (relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && Path.Exists(earlier))
                yield return earlier;
        }
    }
}
