using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers;

/// <summary>
/// Shows in a design document where code disagrees with it, under the ids of the rules that say so in the code, with the code's places. It only informs:
/// the finding that counts is the one in the code. The key <c>mldesignlint.&lt;RULE&gt;.severity</c> of the document's configuration changes that.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisagreementAnalyzer : DiagnosticAnalyzer
{
    static readonly Lazy<IReadOnlyList<MlAnalyzer>> Rules = new(() =>
        [.. typeof(MlAnalyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MlAnalyzer))).Select(type => (MlAnalyzer)Activator.CreateInstance(type)!).Where(analyzer => analyzer.Rule.NeedsDocument)]);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Catalogue.Rules.Where(rule => rule.NeedsDocument && !rule.IsAboutDocuments).Select(rule => rule.Descriptor()).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!DesignDocuments.Files(start.Options).Any())
                return;
            start.RegisterAdditionalFileAction(file =>
            {
                if (!DesignDocuments.IsDesignDocument(file.AdditionalFile, file.Options))
                    return;
                var ml = MlCompilation.Of(file.Compilation, file.Options);
                foreach (var analyzer in Rules.Value.Where(analyzer => MlCompilation.UsesLibrary(file.Compilation, analyzer.Rule)))
                    Report(file, analyzer.Examine(ml), analyzer.Rule);
            });
        });
    }

    static void Report(AdditionalFileAnalysisContext file, RuleContext found, Rule rule)
    {
        if (DesignDocumentAnalyzer.Severity(file, rule, Severity.Info) is not { } severity)
            return;
        foreach (var disagreement in found.Disagreements(file.AdditionalFile.Path, severity))
            file.ReportDiagnostic(disagreement);
    }
}
