using MlDesignLint.Engine.Sources.Projects;
using MlDesignLint.Engine.Sources.References;

namespace MlDesignLint.Engine.Sources;

/// <summary>Reads C# without a build: no MSBuild, no restore, no network. The result depends on the files alone.</summary>
public sealed class SourceReader
{
    readonly List<InputProblem> _problems = [];
    readonly SortedSet<string> _projects = new(StringComparer.Ordinal);
    readonly SortedSet<string> _shared = new(StringComparer.Ordinal);
    readonly SortedSet<string> _files = new(StringComparer.Ordinal);
    readonly SortedSet<string> _found = new(StringComparer.Ordinal);
    readonly CancellationToken _cancel;

    SourceReader(CancellationToken cancel) => _cancel = cancel;

    /// <summary>Folders, solutions, projects and single files; what cannot be read becomes a problem, and the rest goes on.</summary>
    public static SourceSet Read(IEnumerable<string> paths, CancellationToken cancellationToken) => Read(paths, PackageFolder.Default, cancellationToken);

    internal static SourceSet Read(IEnumerable<string> paths, PackageFolder packages, CancellationToken cancel)
    {
        var reader = new SourceReader(cancel);
        foreach (var path in paths.Select(Path.GetFullPath).Select(Path.TrimEndingDirectorySeparator).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            reader.Add(path);
        return reader.Compile(packages);
    }

    void Add(string path)
    {
        if (Directory.Exists(path))
        {
            foreach (var file in FolderTree.Files(path, recursive: true, _problems, _cancel))
                Sort(file, _found);
        }
        else if (!File.Exists(path))
        {
            _problems.Add(new(path, null, "the path does not exist"));
        }
        else if (Path.GetExtension(path).ToLowerInvariant() is ".sln" or ".slnx")
        {
            foreach (var project in SolutionFile.Projects(path, _problems, _cancel))
                Sort(project, _files);
        }
        else if (!Sort(path, _files))
        {
            _problems.Add(new(path, null, "expected a folder, .sln, .slnx, .csproj, .shproj, .projitems or .cs"));
        }
    }

    bool Sort(string file, SortedSet<string> sources) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".csproj" => _projects.Add(file) || true,
        ".shproj" or ".projitems" => _shared.Add(file) || true,
        ".cs" => sources.Add(file) || true,
        _ => false,
    };

    SourceSet Compile(PackageFolder packages)
    {
        var graph = new ProjectGraph(_problems, _cancel);
        foreach (var path in _projects)
            graph.Add(path);
        var covered = graph.InOrder.SelectMany(project => project.Sources).ToHashSet(StringComparer.Ordinal);
        // A shared project is compiled with those that import it, and alone only where none does.
        foreach (var path in _shared)
        {
            if (ProjectEvaluation.Read(path, [], _cancel) is { Sources: var sources } && (sources.Count == 0 || sources.All(covered.Contains)))
                continue;
            covered.UnionWith(graph.Add(path)?.Sources ?? []);
        }

        var compiler = new SourceCompiler(new(packages), _problems, _cancel);
        var compiled = new Dictionary<string, CompiledProject>(StringComparer.Ordinal);
        foreach (var project in graph.InOrder)
            compiled[project.Path] = compiler.Compile(project, compiler.Parse(project.Sources, project.Parse), [.. graph.ReferencedBy(project.Path).Where(compiled.ContainsKey).Select(path => compiled[path])]);

        var asked = compiled.Values.Where(project => _projects.Contains(project.Project.Path) || _shared.Contains(project.Project.Path)).Select(project => project.Source);
        var loose = new LooseFiles(compiler).Compile([.. LooseOf(graph, covered)]).ToList();
        return new(
            [.. asked.Concat(loose).OrderBy(project => project.Path, StringComparer.Ordinal)],
            InputProblem.Sort(_problems));
    }

    // What lies in a project's folder and is not compiled was left out by the project on purpose.
    IEnumerable<string> LooseOf(ProjectGraph graph, HashSet<string> covered)
    {
        var folders = graph.InOrder.Select(project => project.Folder).ToHashSet(StringComparer.Ordinal);
        return _files.Concat(_found.Where(path => !IsBelow(folders, path))).Where(path => !covered.Contains(path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    static bool IsBelow(HashSet<string> folders, string path)
    {
        for (var at = Path.GetDirectoryName(path); at is not null; at = Path.GetDirectoryName(at))
        {
            if (folders.Contains(at))
                return true;
        }

        return false;
    }
}
