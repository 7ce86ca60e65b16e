using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace MlDesignLint.Engine;

/// <summary>The <c>.editorconfig</c> files from a folder upwards, read as the compiler reads them.</summary>
sealed class EditorConfigChain(IReadOnlyList<(string Path, string Text)> files)
{
    const string Prefix = "mldesignlint.";

    readonly Lazy<AnalyzerConfigSet> _set = new(() => Parse(files));

    /// <summary>The files above a folder; null where none of them has a key of ours.</summary>
    public static EditorConfigChain? Above(string folder)
    {
        List<(string Path, string Text)>? files = null;
        var mentions = false;
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            var path = Path.Combine(current, ".editorconfig");
            if (!File.Exists(path))
                continue;
            var text = ReadOrEmpty(path);
            mentions |= text.Contains(Prefix, StringComparison.OrdinalIgnoreCase);
            (files ??= []).Add((path, text));
        }

        return mentions ? new(files!) : null;
    }

    /// <summary>The configured level; null where none is.</summary>
    public Severity? SeverityOf(Rule rule, string path) => Lookup($"{Prefix}{rule.Id}.severity".ToLowerInvariant(), path);

    // Kept apart so that nothing of the compiler is loaded before it is needed.
    [MethodImpl(MethodImplOptions.NoInlining)]
    Severity? Lookup(string key, string path) =>
        _set.Value.GetOptionsForSourcePath(path).AnalyzerOptions.TryGetValue(key, out var value) && SeverityNames.TryParse(value, out var severity)
            ? severity
            : null;

    static AnalyzerConfigSet Parse(IReadOnlyList<(string Path, string Text)> files) =>
        AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToList());

    static string ReadOrEmpty(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
