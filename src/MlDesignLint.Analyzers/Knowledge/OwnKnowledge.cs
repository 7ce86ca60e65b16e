using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Documents;

namespace MlDesignLint.Analyzers.Knowledge;

/// <summary>What the users' own knowledge files among a compilation's additional files say.</summary>
static class OwnKnowledge
{
    static readonly ConditionalWeakTable<SourceText, Parsed> Cache = new();

    /// <summary>The facts of every file that can be read; the others are reported by <see cref="DesignDocumentAnalyzer"/>.</summary>
    public static IReadOnlyList<ApiFact> In(AnalyzerOptions options) =>
        [.. options.AdditionalFiles.Where(IsOne).SelectMany(file => file.GetText() is { } text ? Read(file.Path, text).Facts : [])];

    public static bool IsOne(AdditionalText file) => KnowledgeReader.IsKnowledgeFile(file.Path);

    /// <summary>A file, read once for each version of its text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Parsed Read(string path, SourceText text) => Cache.GetValue(text, text =>
    {
        try
        {
            return new(KnowledgeReader.Read(DocumentFile.FromText(path, text.ToString())), null);
        }
        catch (DocumentReadException exception)
        {
            return new([], exception);
        }
    });

    /// <summary>The facts, or why they could not be read.</summary>
    public sealed record Parsed(IReadOnlyList<ApiFact> Facts, DocumentReadException? Fault);
}
