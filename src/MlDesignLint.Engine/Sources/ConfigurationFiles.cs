using Microsoft.CodeAnalysis;

namespace MlDesignLint.Engine.Sources;

/// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files above sources, each read once.</summary>
sealed class ConfigurationFiles
{
    readonly Dictionary<string, AnalyzerConfig?> _read = new(StringComparer.Ordinal);

    /// <param name="folder">The project's folder: global configuration is looked for here and above.</param>
    /// <param name="sources">The project's files.</param>
    /// <param name="named">Files that the project names itself.</param>
    /// <param name="problems">Takes what cannot be read.</param>
    public AnalyzerConfigSet For(string folder, IEnumerable<string> sources, IEnumerable<string> named, ICollection<InputProblem> problems)
    {
        var paths = new SortedSet<string>(named.Where(File.Exists), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in sources.Select(Path.GetDirectoryName).Append(folder))
        {
            for (var at = start; at is not null && seen.Add(at); at = Path.GetDirectoryName(at))
                AddIfThere(paths, Path.Combine(at, ".editorconfig"));
        }

        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            AddIfThere(paths, Path.Combine(at, ".globalconfig"));
        return AnalyzerConfigSet.Create(paths.Select(path => Read(path, problems)).OfType<AnalyzerConfig>().ToList());
    }

    static void AddIfThere(SortedSet<string> paths, string path)
    {
        if (File.Exists(path))
            paths.Add(path);
    }

    AnalyzerConfig? Read(string path, ICollection<InputProblem> problems)
    {
        if (_read.TryGetValue(path, out var known))
            return known;
        var text = SourceFile.Load(path, out var problem);
        if (problem is not null)
            problems.Add(problem with { Message = problem.Message.Replace("expected C# text", "expected a configuration file", StringComparison.Ordinal) });
        return _read[path] = text is null ? null : AnalyzerConfig.Parse(text, path);
    }
}
