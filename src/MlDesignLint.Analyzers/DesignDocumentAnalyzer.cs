using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Analyzers.Knowledge;
using MlDesignLint.Documents;

namespace MlDesignLint.Analyzers;

/// <summary>
/// Reports the rules on documents at the documents' own lines in the compiler and the editor. The compiler does not apply <c>.editorconfig</c>
/// severities to files that are not C#, so the key <c>mldesignlint.&lt;RULE&gt;.severity</c> does it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DesignDocumentAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Catalogue.Rules.Where(rule => rule.IsAboutDocuments).Select(rule => rule.Descriptor()).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(file =>
        {
            if (OwnKnowledge.IsOne(file.AdditionalFile))
                CheckKnowledge(file);
            else if (DesignDocuments.IsDesignDocument(file.AdditionalFile, file.Options))
                Check(file);
        });
    }

    static void Check(AdditionalFileAnalysisContext context)
    {
        var path = context.AdditionalFile.Path;
        var (text, (document, fault)) = context.AdditionalFile.GetText(context.CancellationToken) is { } read
            ? (read, DesignDocuments.Read(path, read))
            : (SourceText.From(""), new(null, new(path, null, "the file cannot be opened")));
        var language = LanguageOption.Of(context.Options) ?? document?.Language ?? Language.English;
        var faults = document is not null
            ? DocumentChecker.Check(document)
            : [new(Catalogue.UnreadableDocument, SpanOf(text, fault!), fault!.Message)];
        foreach (var found in faults)
        {
            if (Severity(context, found.Rule) is not { } severity)
                continue;
            var arguments = LocalizedText.Arguments(language, found.Arguments);
            context.ReportDiagnostic(Diagnostic.Create(
                found.Rule.Descriptor(language), Place(found.Span), severity, found.Related.Select(Place), properties: null, messageArgs: arguments));
        }

        Location Place(SourceSpan span) => DesignDocumentAnalyzer.Place(path, text, span);
    }

    /// <summary>Says why a file of the users' own facts counts for nothing.</summary>
    static void CheckKnowledge(AdditionalFileAnalysisContext context)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text || OwnKnowledge.Read(context.AdditionalFile.Path, text).Fault is not { } fault)
            return;
        var rule = Catalogue.UnreadableDocument;
        if (Severity(context, rule) is { } severity)
            context.ReportDiagnostic(Diagnostic.Create(rule.Descriptor(LanguageOption.Of(context.Options) ?? Language.English), Place(context.AdditionalFile.Path, text, SpanOf(text, fault)), severity, null, null, messageArgs: fault.Message));
    }

    static Location Place(string path, SourceText text, SourceSpan span)
    {
        var place = new TextSpan(span.Start, span.Length);
        return Location.Create(path, place, text.Lines.GetLinePositionSpan(place));
    }

    /// <summary>The level after the document's own configuration; null where it is not to be reported.</summary>
    static DiagnosticSeverity? Severity(AdditionalFileAnalysisContext context, Rule rule)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (!options.TryGetValue($"mldesignlint.{rule.Id}.severity", out var word) || !SeverityNames.TryParse(word, out var severity))
            severity = rule.Severity;
        return severity == MlDesignLint.Severity.None ? null : severity.ToDiagnosticSeverity();
    }

    static SourceSpan SpanOf(SourceText text, DocumentReadException fault)
    {
        var line = fault.Line is { } number && number <= text.Lines.Count ? text.Lines[number - 1].Span : default;
        return new(line.Start, line.Length);
    }
}
