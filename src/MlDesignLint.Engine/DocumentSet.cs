using MlDesignLint.Design;
using MlDesignLint.Documents;
using MlDesignLint.Documents.Packs;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine;

/// <summary>The design documents of a request, read once; paths are absolute.</summary>
sealed class DocumentSet(DocumentProfiles profiles)
{
    readonly Dictionary<string, DesignDocument?> _read = new(StringComparer.Ordinal);

    /// <summary>All documents, ordered by path.</summary>
    public IReadOnlyList<DesignDocument> All => [.. _read.Values.OfType<DesignDocument>().Where(document => !_parts.Contains(document.Path)).OrderBy(document => document.Path, StringComparer.Ordinal)];

    /// <summary>Documents that were asked for and could not be read.</summary>
    public IReadOnlyList<InputProblem> Problems => [.. _problems, .. profiles.Problems];

    readonly List<InputProblem> _problems = [];

    /// <summary>The files that another document goes on in; they are no documents of their own.</summary>
    readonly HashSet<string> _parts = new(StringComparer.Ordinal);

    public static DocumentSet Read(InputSet inputs, LintRequest request, CancellationToken cancel)
    {
        var documents = new DocumentSet(new(request));
        if (inputs.NamedDocuments.Any() || inputs.Candidates.Any())
            _ = Task.Run(DocumentReader.Prepare, cancel);
        documents.Add([.. inputs.NamedDocuments], documents.ReadNamed, request, cancel);
        documents.Add([.. inputs.Candidates], documents.ReadCandidate, request, cancel);
        return documents;
    }

    /// <summary>Reads documents that were found later, such as those a project names, and gives all that are readable.</summary>
    public IReadOnlyList<DesignDocument> Include(IReadOnlyList<string> paths, LintRequest request, CancellationToken cancel)
    {
        Add([.. paths.Where(path => !_read.ContainsKey(path)).Distinct(StringComparer.Ordinal)], ReadNamed, request, cancel);
        return [.. paths.Where(path => !_parts.Contains(path)).Select(path => _read[path]).OfType<DesignDocument>()];
    }

    void Add(IReadOnlyList<string> paths, Func<string, Reading> read, LintRequest request, CancellationToken cancel)
    {
        var readings = OrderedWork.Select(paths, request.Parallelism, read, cancel);
        for (var i = 0; i < paths.Count; i++)
        {
            if (readings[i].Document is not null || readings[i].Problem is not null)
                _read[paths[i]] = readings[i].Document;
            if (readings[i].Problem is { } problem)
                _problems.Add(problem);
            _parts.UnionWith(readings[i].Document?.Text.Parts.Select(part => part.Path) ?? []);
        }
    }

    Reading ReadNamed(string path)
    {
        try
        {
            var text = DocumentFile.Load(path);
            if (PackReader.IsPack(text))
            {
                _ = profiles.Of(PackReader.IsSettings(path) ? path : PackReader.Read(text).Text.Path);
                return default;
            }

            return new(profiles.Apply(Whole(DocumentReader.Read(text))), null);
        }
        catch (DocumentReadException exception)
        {
            return new(null, new(exception.Path, exception.Line, exception.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(null, new(path, null, exception.Message));
        }
    }

    Reading ReadCandidate(string path)
    {
        if (ContractDocuments.IsDesignDocumentName(path))
            return ReadNamed(path);
        FileText text;
        try
        {
            text = DocumentFile.Load(path);
        }
        catch (Exception exception) when (exception is DocumentReadException or IOException or UnauthorizedAccessException)
        {
            return default;
        }

        if (DeclaresContract(text))
            return ReadNamed(path);
        return Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown" && Recognise(text) is { } document ? new(profiles.Apply(document), null) : default;
    }

    /// <summary>Whether the front matter of a Markdown file, or a YAML file, has the key <c>mldesign</c> at its top level.</summary>
    static bool DeclaresContract(FileText text)
    {
        var isMarkdown = Path.GetExtension(text.Path).ToLowerInvariant() is ".md" or ".markdown";
        if (isMarkdown && !text.Content.StartsWith("---", StringComparison.Ordinal))
            return false;
        for (var line = isMarkdown ? 1 : 0; line < text.LineCount; line++)
        {
            var content = text.Content.AsSpan(text.Line(line).Start, text.Line(line).Length);
            if (content.StartsWith("mldesign", StringComparison.Ordinal) && content["mldesign".Length..].TrimStart() is [':', ..])
                return true;
            if (isMarkdown && content.TrimEnd() is "---" or "...")
                return false;
        }

        return false;
    }

    /// <summary>The document with the files that it goes on in; a link to a file that is not there leads nowhere.</summary>
    static DesignDocument Whole(DesignDocument document) => DocumentParts.Join(
        document, path => document.Contract.Parts.Count > 0 || File.Exists(path) ? DocumentFile.Load(path) : null);

    static DesignDocument? Recognise(FileText text)
    {
        if (!Recognition.MayBeDesignDocument(text) && !Recognition.MayBeIndex(text))
            return null;
        try
        {
            var document = Whole(DocumentReader.Read(text));
            return Recognition.IsDesignDocument(document) ? document : null;
        }
        catch (DocumentReadException)
        {
            return null;
        }
    }

    readonly record struct Reading(DesignDocument? Document, InputProblem? Problem);
}
