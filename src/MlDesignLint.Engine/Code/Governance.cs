using MlDesignLint.Design;
using MlDesignLint.Documents;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Code;

/// <summary>
/// Which documents a project is held to: those whose contract names it under <c>code</c>; else those the project itself names; else the nearest
/// document above it, in its repository or the working folder; else all given documents. A document that names its code never governs other code
/// unless that code names the document.
/// </summary>
sealed class Governance(DocumentSet documents, LintRequest request, CancellationToken cancel)
{
    readonly IReadOnlyList<DesignDocument> _given = documents.All;
    readonly List<InputProblem> _problems = [];
    readonly List<InputProblem> _notes = [];

    /// <summary>The projects that several documents lie equally near to, each told once.</summary>
    public IReadOnlyList<InputProblem> Notes => _notes;

    /// <summary>What contracts name that is not there.</summary>
    public IReadOnlyList<InputProblem> Problems => [.. _problems, .. _given.SelectMany(MissingCode)];

    public IReadOnlyList<DesignDocument> Of(SourceProject project)
    {
        var named = documents.Include(project.Documents, request, cancel);
        var declared = _given.Concat(named).Distinct().Where(document => document.Contract.Code.Any(code => Covers(PathOf(document, code.Value), project.Path))).ToList();
        if (declared.Count > 0)
            return declared;
        if (named.Count > 0)
            return named;
        var undeclared = _given.Where(document => document.Contract.Code.Count == 0).ToList();
        var governing = NearestAbove(project, undeclared) is { Count: > 0 } above ? above : undeclared;
        if (governing.Count > 1)
            _notes.Add(new(project.Path, null, $"{governing.Count} design documents are equally near and all govern it: {string.Join(", ", governing.Select(document => Path.GetFileName(document.Path)).Order(StringComparer.Ordinal))}; name the code of each under 'code'"));
        return governing;
    }

    /// <summary>Whether a declared path is the project, a folder around it or a part of it.</summary>
    static bool Covers(string declared, string project)
    {
        var (code, scope) = (FolderOf(declared), FolderOf(project));
        return IsIn(scope, code) || IsIn(code, scope);
    }

    IReadOnlyList<DesignDocument> NearestAbove(SourceProject project, IReadOnlyList<DesignDocument> given)
    {
        var start = Directory.Exists(project.Path) ? project.Path : Path.GetDirectoryName(project.Path)!;
        var root = RootOf(start);
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var here = given.Where(document => Path.GetDirectoryName(document.Path) == folder).ToList();
            if (here.Count > 0)
                return here;
            var onDisk = IsIn(folder, root) ? OnDisk(folder).Where(document => document.Contract.Code.Count == 0).ToList() : [];
            if (onDisk.Count > 0)
                return onDisk;
        }

        return [];
    }

    /// <summary>Where the search on the disk ends: the repository, else the working folder, else the code's own folder. What lies above belongs to others.</summary>
    string RootOf(string start)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
                return folder;
        }

        return IsIn(start, request.WorkingFolder) ? request.WorkingFolder : start;
    }

    /// <summary>Documents beside the code that nobody named govern it, but are not themselves checked: a check of one source file stays about that file.</summary>
    IEnumerable<DesignDocument> OnDisk(string folder)
    {
        foreach (var path in ContractFilesIn(folder))
        {
            if (_given.Any(document => document.Path == path))
                continue;
            DesignDocument document;
            try
            {
                document = DocumentReader.Read(DocumentFile.Load(path));
            }
            catch (DocumentReadException exception)
            {
                _problems.Add(new(path, exception.Line, exception.Message));
                continue;
            }

            yield return document;
        }
    }

    static IEnumerable<string> ContractFilesIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*.mldesign.*").Where(ContractDocuments.IsDesignDocumentName).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The folders, projects and files that a document names and that are there.</summary>
    public static IEnumerable<string> DeclaredCode(DesignDocument document) =>
        document.Contract.Code.Select(code => PathOf(document, code.Value)).Where(path => Directory.Exists(path) || (InputSet.IsCode(path) && File.Exists(path)));

    static IEnumerable<InputProblem> MissingCode(DesignDocument document) => document.Contract.Code
        .Where(code => !Path.Exists(PathOf(document, code.Value)))
        .Select(code => new InputProblem(
            document.Path, document.Text.PositionOf(code.Span.Start).Line + 1, $"'{code.Value}' under 'code' does not exist; expected a folder or a project, relative to the document"));

    static string PathOf(DesignDocument document, string code) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(code.Replace('\\', '/'), Path.GetDirectoryName(document.Path)!));

    /// <summary>The folder that a project file speaks for; a folder and a loose file speak for themselves.</summary>
    static string FolderOf(string project) =>
        project.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) ? Path.GetDirectoryName(project)! : Path.TrimEndingDirectorySeparator(project);

    static bool IsIn(string path, string folder) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
