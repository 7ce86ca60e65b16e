using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Analyzers.Knowledge;
using MlDesignLint.Documents;
using MlDesignLint.Documents.Packs;

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
        context.RegisterCompilationStartAction(start =>
        {
            // An action that has nothing to do still makes the compiler tell it of every symbol.
            if (!start.Options.AdditionalFiles.IsEmpty)
                start.RegisterAdditionalFileAction(Look);
        });
    }

    static void Look(AdditionalFileAnalysisContext file)
    {
        if (OwnKnowledge.IsOne(file.AdditionalFile))
            Report(file, text => OwnKnowledge.Read(file.AdditionalFile.Path, text).Fault);
        else if (TeamProfiles.IsOne(file.AdditionalFile))
            Report(file, _ => TeamProfiles.Read(file.AdditionalFile, file.AdditionalFile.Path, file.Options).Fault);
        else if (DesignDocuments.IsDesignDocument(file.AdditionalFile, file.Options))
            Check(file);
    }

    static void Check(AdditionalFileAnalysisContext context)
    {
        var path = context.AdditionalFile.Path;
        var (text, (document, fault)) = context.AdditionalFile.GetText(context.CancellationToken) is { } read
            ? (read, DesignDocuments.Read(path, read))
            : (SourceText.From(""), new(null, new(path, null, "the file cannot be opened")));
        var language = LanguageOption.Of(context.Options) ?? document?.Language ?? Language.English;
        if (DesignDocuments.IsPart(path, context.Options))
            return;
        var whole = document is null ? null : DesignDocuments.Whole(document, context.Options);
        var faults = document is not null
            ? whole is null ? document.Faults : DocumentChecker.Check(whole.With(TeamProfiles.Of(path, context.Options)))
            : [new(Catalogue.UnreadableDocument, SpanOf(text, fault!), fault!.Message)];
        foreach (var found in faults)
        {
            if (Severity(context, found.Rule, found.Level) is not { } severity)
                continue;
            var arguments = LocalizedText.Arguments(language, found.Arguments);
            context.ReportDiagnostic(Diagnostic.Create(
                found.Rule.Descriptor(language), Place(found.Span), severity, found.Related.Select(Place), properties: null, messageArgs: arguments));
        }

        Location Place(SourceSpan span) => whole is null ? DesignDocumentAnalyzer.Place(path, text, span) : RuleContext.LocationOf(whole, span);
    }

    /// <summary>Says why a file of the team's own facts or settings counts for nothing; the fault may lie in a pack that the settings name.</summary>
    static void Report(AdditionalFileAnalysisContext context, Func<SourceText, DocumentReadException?> read)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text || read(text) is not { } fault)
            return;
        var rule = Catalogue.UnreadableDocument;
        if (Severity(context, rule, rule.Severity) is { } severity)
            context.ReportDiagnostic(Diagnostic.Create(rule.Descriptor(LanguageOption.Of(context.Options) ?? Language.English), Place(context.AdditionalFile.Path, text, fault.Path == context.AdditionalFile.Path ? SpanOf(text, fault) : default), severity, null, null, messageArgs: fault.Path == context.AdditionalFile.Path ? fault.Message : $"{fault.Path}({fault.Line}): {fault.Message}"));
    }

    static Location Place(string path, SourceText text, SourceSpan span)
    {
        var place = new TextSpan(span.Start, span.Length);
        return Location.Create(path, place, text.Lines.GetLinePositionSpan(place));
    }

    /// <summary>The level after the document's own configuration; null where it is not to be reported.</summary>
    internal static DiagnosticSeverity? Severity(AdditionalFileAnalysisContext context, Rule rule, Severity level)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (!options.TryGetValue($"mldesignlint.{rule.Id}.severity", out var word) || !SeverityNames.TryParse(word, out var severity))
            severity = level;
        return severity == MlDesignLint.Severity.None ? null : severity.ToDiagnosticSeverity();
    }

    static SourceSpan SpanOf(SourceText text, DocumentReadException fault)
    {
        var line = fault.Line is { } number && number <= text.Lines.Count ? text.Lines[number - 1].Span : default;
        return new(line.Start, line.Length);
    }
}
