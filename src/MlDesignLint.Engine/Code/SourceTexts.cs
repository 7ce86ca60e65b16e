using Microsoft.CodeAnalysis;
using MlDesignLint.Design;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Code;

/// <summary>The texts that a project's diagnostics point into, by absolute path.</summary>
sealed class SourceTexts(SourceProject project, IReadOnlyList<DesignDocument> documents)
{
    readonly Dictionary<string, FileText> _used = new(StringComparer.Ordinal);

    public IReadOnlyList<FileText> Used => [.. _used.Values];

    /// <summary>The place of a diagnostic; null for one without a place.</summary>
    public FileLocation? Locate(Location location)
    {
        var path = location.SourceTree?.FilePath ?? location.GetLineSpan().Path;
        if (string.IsNullOrEmpty(path) || TextOf(path, location.SourceTree) is not { } text)
            return null;
        var span = location.SourceSpan;
        return text.Locate(SourceSpan.FromBounds(Math.Min(span.Start, text.Content.Length), Math.Min(span.End, text.Content.Length)));
    }

    FileText? TextOf(string path, SyntaxTree? tree)
    {
        if (_used.TryGetValue(path, out var known))
            return known;
        var document = documents.FirstOrDefault(document => document.Path == path);
        tree ??= project.Compilation.SyntaxTrees.FirstOrDefault(candidate => candidate.FilePath == path);
        var text = document?.Text ?? (tree is null ? null : new FileText(path, tree.GetText().ToString()));
        return text is null ? null : _used[path] = text;
    }
}
