using MlDesignLint.Engine.Sources.Projects;
using MlDesignLint.Engine.Sources.References;

namespace MlDesignLint.Engine.Sources;

/// <summary>Projects and those that they reference, in an order in which they can be compiled.</summary>
sealed class ProjectGraph(ICollection<InputProblem> problems, CancellationToken cancel)
{
    /// <summary>Longer chains of references are made, not grown.</summary>
    const int LongestChain = 500;

    readonly Dictionary<string, EvaluatedProject?> _read = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<string>> _edges = new(StringComparer.Ordinal);
    readonly List<EvaluatedProject> _order = [];
    readonly List<string> _chain = [];

    /// <summary>Every project comes after those that it references.</summary>
    public IReadOnlyList<EvaluatedProject> InOrder => _order;

    /// <summary>The projects that a project references, directly or not, in the order of their paths.</summary>
    public IReadOnlyList<string> ReferencedBy(string path)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(_edges.GetValueOrDefault(path, []));
        while (open.TryPop(out var next))
        {
            if (found.Add(next))
                _edges.GetValueOrDefault(next, []).ForEach(open.Push);
        }

        return [.. found];
    }

    public EvaluatedProject? Add(string path)
    {
        if (_read.TryGetValue(path, out var known))
            return known;
        cancel.ThrowIfCancellationRequested();
        var project = ProjectEvaluation.Read(path, problems, cancel);
        _read[path] = project;
        if (project is null)
            return null;

        var notes = new List<InputProblem>(project.Notes);
        _chain.Add(path);
        _edges[path] = [.. project.ProjectReferences.Where(reference => Follow(reference, notes)).Select(reference => reference.Path).Distinct(StringComparer.Ordinal)];
        _chain.RemoveAt(_chain.Count - 1);
        project = project with { Notes = notes };
        _read[path] = project;
        _order.Add(project);
        return project;
    }

    bool Follow(ItemPlace reference, List<InputProblem> notes)
    {
        var start = _chain.IndexOf(reference.Path);
        if (start >= 0 || _chain.Count >= LongestChain)
        {
            var names = _chain.Skip(Math.Max(start, 0)).Append(reference.Path).Select(Path.GetFileName).ToList();
            var circle = names.Count > 8 ? [.. names.Take(4), "…", .. names.TakeLast(3)] : names;
            problems.Add(new(reference.File, reference.Line, start >= 0
                ? $"the project reference closes a circle ({string.Join(" -> ", circle)}) and is left out"
                : $"the chain of project references is longer than {LongestChain} and is cut here"));
            return false;
        }

        if (File.Exists(reference.Path))
            return Add(reference.Path) is not null;
        var consequence = SurfaceLibrary.Declares(Path.GetFileNameWithoutExtension(reference.Path)) ? "the library's API surface stands for it" : "calls into it are not understood";
        notes.Add(new(reference.File, reference.Line, $"the referenced project {Path.GetFileName(reference.Path)} does not exist; {consequence}"));
        return false;
    }
}
