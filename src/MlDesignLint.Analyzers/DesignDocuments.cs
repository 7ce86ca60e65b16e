using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Design;
using MlDesignLint.Documents;
using MlDesignLint.Documents.Stated;

namespace MlDesignLint.Analyzers;

/// <summary>The design documents among a compilation's additional files.</summary>
static class DesignDocuments
{
    static readonly ConditionalWeakTable<SourceText, Parsed> Cache = new();

    /// <summary>Those that can be read, with all that they declare; the others are reported by <see cref="DesignDocumentAnalyzer"/>.</summary>
    public static IReadOnlyList<DesignDocument> Declared(AnalyzerOptions options) =>
        [.. In(options).Select(document => (document.Parts.Count == 0 ? document : Whole(document, options)) is { } whole ? whole with { Contract = StatedContract.Of(whole) } : document)];

    static IReadOnlyList<DesignDocument> In(AnalyzerOptions options) =>
        [.. Files(options).Select(file => file.GetText() is { } text ? Read(file.Path, text).Document : null).OfType<DesignDocument>().OrderBy(document => document.Path, StringComparer.Ordinal)];

    public static IEnumerable<AdditionalText> Files(AnalyzerOptions options) => options.AdditionalFiles.Where(file => IsDesignDocument(file, options));

    /// <summary>The document, read once for each version of its text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Parsed Read(string path, SourceText text) => Cache.GetValue(text, text =>
    {
        try
        {
            var document = DocumentReader.Read(DocumentFile.FromText(path, text.ToString()));
            DocumentParts.Check(document);
            return new(document, null);
        }
        catch (DocumentReadException exception)
        {
            return new(null, exception);
        }
    });

    /// <summary>The document with the additional files that it goes on in; null where one of them is not among these, so that what it says is not known.</summary>
    public static DesignDocument? Whole(DesignDocument document, AnalyzerOptions options)
    {
        var texts = DocumentParts.PathsOf(document).Select(path => options.AdditionalFiles.FirstOrDefault(file => DocumentParts.IsSame(file.Path, path))).Select(file => (file?.Path, Text: file?.GetText())).ToList();
        return texts.Any(text => text.Text is null) ? null : DocumentParts.Join(document, path => texts.First(text => DocumentParts.IsSame(text.Path!, path)) is var found ? new FileText(found.Path!, found.Text!.ToString()) : null);
    }

    /// <summary>Whether another document goes on in a file.</summary>
    public static bool IsPart(string path, AnalyzerOptions options) => In(options).Any(document => DocumentParts.PathsOf(document).Any(part => DocumentParts.IsSame(part, path)));

    public static bool IsDesignDocument(AdditionalText file, AnalyzerOptions options) =>
        ContractDocuments.IsDesignDocumentName(file.Path)
        || (options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.MlDesignDocument", out var value)
            && value.Equals("true", StringComparison.OrdinalIgnoreCase));

    /// <summary>A document, or why it could not be read.</summary>
    public sealed record Parsed(DesignDocument? Document, DocumentReadException? Fault);
}
