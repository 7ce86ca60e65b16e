using Microsoft.CodeAnalysis;

namespace MlDesignLint.Analyzers;

/// <summary>Descriptors of rules; one a language, with the same id, since the compiler tells rules apart by id alone.</summary>
static class RuleDescriptor
{
    public static DiagnosticDescriptor Descriptor(this Rule rule, Language language = Language.English) => new(
        rule.Id,
        rule.Title.In(language),
        rule.Message.In(language),
        rule.Category,
        rule.Severity.ToDiagnosticSeverity(),
        isEnabledByDefault: rule.Severity != Severity.None,
        helpLinkUri: rule.HelpLink);

    public static DiagnosticSeverity ToDiagnosticSeverity(this Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
