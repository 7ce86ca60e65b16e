using System.Collections.Concurrent;

namespace MlDesignLint.Engine;

/// <summary>
/// The levels that <c>.editorconfig</c> files give to findings in documents, by our own key <c>mldesignlint.RULE.severity</c>: the compiler's
/// own key reaches no additional file. The compiler's reader of these files is loaded only when one of them names such a key.
/// </summary>
sealed class DocumentSeverities
{
    readonly ConcurrentDictionary<string, EditorConfigChain?> _byFolder = new(StringComparer.Ordinal);

    /// <summary>The level of a finding of a rule in a document.</summary>
    public Severity Of(Rule rule, Severity level, string documentPath)
    {
        var folder = Path.GetDirectoryName(documentPath)!;
        return _byFolder.GetOrAdd(folder, EditorConfigChain.Above)?.SeverityOf(rule, documentPath) ?? level;
    }
}
