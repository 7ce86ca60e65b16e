using System.Collections.Concurrent;
using MlDesignLint.Design;
using MlDesignLint.Documents;
using MlDesignLint.Documents.Packs;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine;

/// <summary>What is asked of each document: by <c>mldesignlint.yml</c> beside it or above, or by the packs and the stage of the request. Each file is read once.</summary>
sealed class DocumentProfiles(LintRequest request)
{
    static readonly ProfileBuilder Builder = new(DocumentFile.Load);

    readonly ConcurrentDictionary<string, Pack?> _settings = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, InputProblem> _problems = new(StringComparer.Ordinal);
    readonly Lazy<DocumentProfile?> _asked = new(() => request.Packs.Count > 0 ? Builder.Build([.. request.Packs.Select(pack => PathOf(pack, request))]) : null);

    /// <summary>Settings and packs that cannot be read, ordered by path.</summary>
    public IReadOnlyList<InputProblem> Problems => [.. _problems.Values.OrderBy(problem => problem.Path, StringComparer.Ordinal)];

    /// <summary>A document with what is asked of it.</summary>
    public DesignDocument Apply(DesignDocument document) => document.With(Of(document.Path));

    /// <summary>What is asked of the document at a path; what cannot be read becomes a problem and asks for nothing.</summary>
    public DocumentProfile Of(string path)
    {
        try
        {
            var profile = _asked.Value ?? (SettingsAbove(Path.GetDirectoryName(path)!) is { } settings ? Builder.Build(settings, path) : DocumentProfile.Default);
            return request.Stage is { } stage ? profile with { Stage = stage } : profile;
        }
        catch (DocumentReadException exception)
        {
            _problems[exception.Path] = new(exception.Path, exception.Line, exception.Message);
            return DocumentProfile.Default;
        }
    }

    Pack? SettingsAbove(string folder)
    {
        if (_settings.TryGetValue(folder, out var known))
            return known;
        var file = Path.Combine(folder, PackReader.SettingsName);
        var settings = File.Exists(file) ? PackReader.Read(DocumentFile.Load(file)) : Path.GetDirectoryName(folder) is { } parent ? SettingsAbove(parent) : null;
        return _settings[folder] = settings;
    }

    /// <summary>A pack of the request that is a file lies where paths of the request lie.</summary>
    static string PathOf(string pack, LintRequest request) => Path.HasExtension(pack) ? Path.GetFullPath(pack, request.WorkingFolder) : pack;
}
