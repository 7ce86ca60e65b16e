using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine;

/// <summary>The paths of a request, sorted into documents and code; all absolute.</summary>
sealed class InputSet
{
    const string Expected = "expected a folder, a design document (.md, .markdown, .yml, .yaml) or C# code (.cs, .csproj, .sln, .slnx)";

    readonly SortedSet<string> _named = new(StringComparer.Ordinal);
    readonly SortedSet<string> _found = new(StringComparer.Ordinal);
    readonly SortedSet<string> _code = new(StringComparer.Ordinal);
    readonly List<InputProblem> _problems = [];

    InputSet()
    {
    }

    /// <summary>Documents that were named: each is checked, whatever it holds.</summary>
    public IReadOnlyCollection<string> NamedDocuments => _named;

    /// <summary>Files in named folders that may be documents.</summary>
    public IReadOnlyCollection<string> Candidates => _found;

    /// <summary>Named code, and named folders that hold code.</summary>
    public IReadOnlyCollection<string> Code => _code;

    public IReadOnlyList<InputProblem> Problems => _problems;

    public static InputSet Sort(LintRequest request, CancellationToken cancel)
    {
        var inputs = new InputSet();
        foreach (var path in request.Paths)
            inputs.Add(path, Path.GetFullPath(path, request.WorkingFolder), cancel);
        inputs._found.ExceptWith(inputs._named);
        return inputs;
    }

    void Add(string named, string path, CancellationToken cancel)
    {
        if (Directory.Exists(path))
            Walk(Path.TrimEndingDirectorySeparator(path), cancel);
        else if (!File.Exists(path))
            _problems.Add(new(named.Length == 0 ? "." : path, null, "the path does not exist"));
        else if (IsDocument(path))
            _named.Add(path);
        else if (IsCode(path))
            _code.Add(path);
        else
            _problems.Add(new(path, null, Expected));
    }

    void Walk(string folder, CancellationToken cancel)
    {
        foreach (var file in FolderTree.Files(folder, recursive: true, _problems, cancel))
        {
            if (IsDocument(file))
                _found.Add(file);
            else if (IsCode(file))
                _code.Add(folder);
        }
    }

    static bool IsDocument(string path) => Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown" or ".yml" or ".yaml";

    public static bool IsCode(string path) => Path.GetExtension(path).ToLowerInvariant() is ".cs" or ".csproj" or ".sln" or ".slnx" or ".shproj" or ".projitems";
}
