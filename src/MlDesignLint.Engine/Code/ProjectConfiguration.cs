using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Design;

namespace MlDesignLint.Engine.Code;

/// <summary>A project's <c>.editorconfig</c> and <c>.globalconfig</c> files as analyzers see them, with the language that was asked for.</summary>
sealed class ProjectConfiguration(AnalyzerConfigSet files, IReadOnlyList<DesignDocument> documents, Language? language) : AnalyzerConfigOptionsProvider
{
    readonly HashSet<string> _documents = new(documents.Select(document => document.Path), StringComparer.Ordinal);

    public SyntaxTreeOptionsProvider TreeOptions => new Levels(files);

    public override AnalyzerConfigOptions GlobalOptions =>
        new Options(
        files.GlobalConfigOptions.AnalyzerOptions,
        language is { } asked ? [("mldesignlint.report_waived", "true"), ("mldesignlint.language", asked.Code())] : [("mldesignlint.report_waived", "true")]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(files.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions, []);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
        files.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions,
        _documents.Contains(textFile.Path) ? [("build_metadata.AdditionalFiles.MlDesignDocument", "true")] : []);

    sealed class Options(ImmutableDictionary<string, string> values, IReadOnlyList<(string Key, string Value)> own) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys.Concat(own.Select(added => added.Key));

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = own.FirstOrDefault(added => KeyComparer.Equals(added.Key, key)).Value;
            return value is not null || values.TryGetValue(key, out value);
        }
    }

    /// <summary>The levels that the files give, where the compiler looks for them.</summary>
    sealed class Levels(AnalyzerConfigSet files) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            files.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var value) && bool.TryParse(value, out var generated)
                ? generated ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
                : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
