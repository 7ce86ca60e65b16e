using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>
/// A section that the stage requires is absent, and nothing elsewhere treats its topic; or it is there and holds nothing but headings and placeholders.
/// </summary>
static class SectionCheck
{
    static readonly LocalizedText Missing = new("missing", "отсутствует");
    static readonly LocalizedText Empty = new("empty", "пуст");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var definition = document.Profile.Find(rule.Check!["section"])!;
        if (StateOf(definition, document) is { } found)
            yield return new(rule, found.Place, found.State) { Level = definition.Level ?? rule.Severity };
    }

    /// <summary>The sections that packs ask for and that no rule of their own speaks of.</summary>
    public static IEnumerable<DocumentFault> FindOthers(Rule rule, DesignDocument document)
    {
        foreach (var definition in document.Profile.Sections.Where(section => !HasRule.Contains(section.Key)))
        {
            if (StateOf(definition, document) is { } found)
                yield return new(rule, found.Place, definition.Title, found.State, string.Join(", ", definition.AskedBy)) { Level = definition.Level ?? rule.Severity };
        }
    }

    static readonly HashSet<string> HasRule = new(Catalogue.Rules.Where(rule => rule.Check?.Kind == "section").Select(rule => rule.Check!["section"]));

    static readonly ConditionalWeakTable<DesignDocument, ConcurrentDictionary<string, (SourceSpan Place, LocalizedText State)?>> Known = new();

    /// <summary>What is wrong with a section of the document's profile that is required, and where; null where it is not, or nothing is.</summary>
    internal static (SourceSpan Place, LocalizedText State)? StateOf(SectionDefinition definition, DesignDocument document) =>
        Known.GetValue(document, static _ => new(StringComparer.Ordinal)).GetOrAdd(definition.Key, _ => Judged(definition, document));

    static (SourceSpan Place, LocalizedText State)? Judged(SectionDefinition definition, DesignDocument document)
    {
        if (!definition.IsRequiredAt(document.Stage) || IsAnsweredByContract(definition.Key, document.Contract))
            return null;
        var sections = document.SectionsOf(definition.Key).ToList();
        if (sections.Count == 0)
            return IsTreatedElsewhere(definition, document) || (definition.Key == "baseline" && BaselineMetricCheck.ComparesAnyMetric(document)) || SectionStates.Of(document).Any(section => section.Definition.Key == definition.Key && section.State != SectionState.Absent) ? null : (TitleOf(document), Missing);
        var isNamedInPassing = sections.All(section => section.Level >= SectionBuilder.LabelLevel) && IsTreatedElsewhere(definition, document);
        return isNamedInPassing || HasContent(definition.Key, document) || sections.Any(section => GoesOn(section, document)) ? null : (sections[0].HeadingSpan, Empty);
    }

    static bool IsTreatedElsewhere(SectionDefinition definition, DesignDocument document) => TracesOf(definition) is { } pattern
        && Statements.Of(document) is var said && (said.AllLines.Any(line => line.Has(pattern)) || said.Headings.Any(pattern.IsIn));

    /// <summary>What shows that the topic may be treated somewhere; null where nothing tells.</summary>
    internal static TextPattern? TracesOf(SectionDefinition definition) => Traces.GetValue(definition, static section =>
        new((section.Hints is null ? section.Evidence : $"{section.Evidence}|{section.Hints}") is { } hints ? TextPattern.Of(hints) : null)).Value;

    static readonly ConditionalWeakTable<SectionDefinition, StrongBox<TextPattern?>> Traces = new();

    internal static bool IsAnsweredByContract(string key, Contract contract) => key switch
    {
        "ml_framing" => contract.Task is not null && contract.Label is not null,
        "success_metrics" => contract.Metrics.Any(metric => metric is { Role: MetricRole.Business or MetricRole.Online, Target: not null }),
        "offline_metrics" => contract.Metrics.Any(metric => metric.Role == MetricRole.Offline),
        "validation" => contract.Split?.Kind is not null,
        "baseline" => contract.Baseline is { Method: not null, Value: not null },
        _ => false,
    };

    internal static bool HasContent(string key, DesignDocument document) => document.Sections
        .Where(section => section.IsUnder(key))
        .SelectMany(section => section.Blocks)
        .Any(block => SectionContent.Is(block, document.Text));

    /// <summary>Whether the next heading, of the same level but numbered in another way, is meant to stand under the section.</summary>
    static bool GoesOn(Section section, DesignDocument document) =>
        document.Sections.SkipWhile(other => other != section).Skip(1).FirstOrDefault() is { } next
        && next.Level == section.Level && section.Level < SectionBuilder.LabelLevel
        && HeadingText.NumberingKind(next.Heading) != HeadingText.NumberingKind(section.Heading)
        && document.Sections.Any(other => (other == next || other.Ancestors.Contains(next)) && other.Blocks.Any(block => SectionContent.Is(block, document.Text)));

    /// <summary>The first words: a heading or, before any, the first line with words.</summary>
    internal static SourceSpan TitleOf(DesignDocument document)
    {
        foreach (var section in document.Sections)
        {
            if (section.Heading.Any(char.IsLetterOrDigit))
                return section.HeadingSpan;
            if (section.Blocks.FirstOrDefault(block => block.Text.Any(char.IsLetterOrDigit)) is { } block)
                return document.Text.Trimmed(document.Text.Line(document.Text.PositionOf(block.Span.Start).Line));
        }

        return document.Text.Line(0);
    }
}
