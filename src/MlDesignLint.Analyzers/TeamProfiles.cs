using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Design;
using MlDesignLint.Documents;
using MlDesignLint.Documents.Packs;

namespace MlDesignLint.Analyzers;

/// <summary>What the <c>mldesignlint.yml</c> among a compilation's additional files asks of its documents; the team's own packs have to be additional files, too.</summary>
static class TeamProfiles
{
    static readonly ConditionalWeakTable<SourceText, FileText> Texts = new();

    public static bool IsOne(AdditionalText file) => PackReader.IsSettings(file.Path);

    /// <summary>What is asked of the document at a path; nothing special where the settings cannot be read, which <see cref="DesignDocumentAnalyzer"/> says.</summary>
    public static DocumentProfile Of(string path, AnalyzerOptions options)
    {
        var settings = options.AdditionalFiles.Where(IsOne).Where(file => IsAbove(file.Path, path)).OrderByDescending(file => file.Path.Length).FirstOrDefault();
        return settings is null ? DocumentProfile.Default : Read(settings, path, options).Profile ?? DocumentProfile.Default;
    }

    /// <summary>What settings ask of the document at a path, or why they cannot be read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (DocumentProfile? Profile, DocumentReadException? Fault) Read(AdditionalText settings, string path, AnalyzerOptions options)
    {
        try
        {
            return (new ProfileBuilder(pack => TextOf(options.AdditionalFiles.FirstOrDefault(file => IsSame(file.Path, pack)), pack)).Build(PackReader.Read(TextOf(settings, settings.Path)), path), null);
        }
        catch (DocumentReadException exception)
        {
            return (null, exception);
        }
    }

    static FileText TextOf(AdditionalText? file, string path) => file?.GetText() is { } text
        ? Texts.GetValue(text, text => DocumentFile.FromText(path, text.ToString()))
        : throw new DocumentReadException(path, null, "it is not among the compiler's files; name it in the project: <AdditionalFiles Include=\"…\" />");

    static bool IsAbove(string settings, string path) => Path.GetDirectoryName(settings) is { } folder && Path.GetFullPath(path).StartsWith(Path.GetFullPath(folder), StringComparison.Ordinal);

    static bool IsSame(string left, string right) => Path.GetFullPath(left) == Path.GetFullPath(right);
}
