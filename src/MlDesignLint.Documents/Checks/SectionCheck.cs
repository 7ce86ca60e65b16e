using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>A section that the stage requires is absent, or is there and holds nothing but headings and placeholders.</summary>
static class SectionCheck
{
    static readonly LocalizedText Missing = new("missing", "отсутствует");
    static readonly LocalizedText Empty = new("empty", "пуст");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var key = rule.Check!["section"];
        if (!IsRequired(key, document.Contract.Stage?.Value ?? Stage.Kickoff) || IsAnsweredByContract(key, document.Contract))
            yield break;
        var sections = document.SectionsOf(key).ToList();
        if (sections.Count == 0)
            yield return new(rule, TitleOf(document), Missing);
        else if (!sections.Any(section => HasContent(section, document)))
            yield return new(rule, sections[0].HeadingSpan, Empty);
    }

    /// <summary>What an earlier stage requires, a later one does too.</summary>
    static bool IsRequired(string key, Stage stage) =>
        SectionModel.Sections.First(section => section.Key == key).RequiredAt.Any(name => (Stage)Enum.Parse(typeof(Stage), name, ignoreCase: true) <= stage);

    static bool IsAnsweredByContract(string key, Contract contract) => key switch
    {
        "ml_framing" => contract.Task is not null && contract.Label is not null,
        "success_metrics" => contract.Metrics.Any(metric => metric is { Role: MetricRole.Business or MetricRole.Online, Target: not null }),
        "offline_metrics" => contract.Metrics.Any(metric => metric.Role == MetricRole.Offline),
        "validation" => contract.Split?.Kind is not null,
        "baseline" => contract.Baseline is { Method: not null, Value: not null },
        _ => false,
    };

    static bool HasContent(Section section, DesignDocument document) =>
        document.Sections.Where(other => other == section || other.Ancestors.Contains(section)).SelectMany(other => other.Blocks).Any(HasContent);

    static bool HasContent(Block block) => block switch
    {
        { Kind: BlockKind.Diagram } => true,
        { Table: { } table } => table.Rows.SelectMany(row => row).Any(cell => IsOwnText(cell.Text)),
        _ => IsOwnText(block.Text),
    };

    static bool IsOwnText(string text) => text.Any(char.IsLetterOrDigit) && !Placeholders.IsWhole(text);

    static SourceSpan TitleOf(DesignDocument document) => document.Sections.FirstOrDefault(section => section.Level > 0)?.HeadingSpan ?? document.Text.Line(0);
}
