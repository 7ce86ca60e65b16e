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
        var key = rule.Check!["section"];
        var definition = SectionModel.Sections.First(section => section.Key == key);
        if (!IsRequired(definition, document.Contract.Stage?.Value ?? Stage.Kickoff) || IsAnsweredByContract(key, document.Contract))
            yield break;
        var sections = document.SectionsOf(key).ToList();
        if (sections.Count == 0 && !IsTreatedElsewhere(definition, document))
            yield return new(rule, TitleOf(document), Missing);
        else if (sections.Count > 0 && !HasContent(key, document) && !sections.Any(section => GoesOn(section, document)))
            yield return new(rule, sections[0].HeadingSpan, Empty);
    }

    /// <summary>What an earlier stage requires, a later one does too.</summary>
    internal static bool IsRequired(SectionDefinition definition, Stage stage) =>
        definition.RequiredAt.Any(name => (Stage)Enum.Parse(typeof(Stage), name, ignoreCase: true) <= stage);

    static bool IsTreatedElsewhere(SectionDefinition definition, DesignDocument document)
    {
        if ((definition.Hints is null ? definition.Evidence : $"{definition.Evidence}|{definition.Hints}") is not { } hints)
            return false;
        var pattern = TextPattern.Of(hints);
        return Statements.Of(document).AllLines.Any(line => line.Has(pattern) || (line.Section != TitleSectionOf(document) && pattern.IsIn(line.Heading)));
    }

    /// <summary>The title names the product and may hold any word.</summary>
    static Section? TitleSectionOf(DesignDocument document) => document.Sections.FirstOrDefault(section => section.Level > 0);

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
        .Where(section => section.Keys.Contains(key) || section.Ancestors.Any(ancestor => ancestor.Keys.Contains(key)))
        .SelectMany(section => section.Blocks)
        .Any(block => SectionContent.Is(block, document.Text));

    /// <summary>Whether the next heading, of the same level but numbered in another way, is meant to stand under the section.</summary>
    static bool GoesOn(Section section, DesignDocument document) =>
        document.Sections.SkipWhile(other => other != section).Skip(1).FirstOrDefault() is { } next
        && next.Level == section.Level && section.Level < SectionBuilder.LabelLevel
        && HeadingText.NumberingKind(next.Heading) != HeadingText.NumberingKind(section.Heading)
        && document.Sections.Any(other => (other == next || other.Ancestors.Contains(next)) && other.Blocks.Any(block => SectionContent.Is(block, document.Text)));

    /// <summary>The first words: a heading or, before any, the first line with words.</summary>
    static SourceSpan TitleOf(DesignDocument document)
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
