using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>A section that the stage requires says something and not all that it needs.</summary>
static class WeakSectionCheck
{
    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        foreach (var section in SectionStates.Of(document).Where(section => section.State == SectionState.Weak && section.Missing.Count > 0 && !IsOnlyWished(section) && section.Definition.IsRequiredAt(document.Stage)))
        {
            if (SectionCheck.HasContent(section.Definition.Key, document) && !HoldsMoreThanWords(section.Definition.Key, document) && !SectionCheck.IsAnsweredByContract(section.Definition.Key, document.Contract))
                yield return new(rule, section.Place ?? default, section.Definition.Title, Joined(section.Missing)) { Level = section.Definition.Level ?? rule.Severity };
        }
    }

    /// <summary>Whether something of what it needs is there and the rest may be too, in other words.</summary>
    static bool IsOnlyWished(SectionAssessment section) => section.Missing.Count < section.Definition.Needs.Count
        && section.Definition.Needs.Where(need => section.Missing.Contains(need.Say)).All(need => need.IsWished);

    /// <summary>What a drawing, a formula or a listing says is not known.</summary>
    static bool HoldsMoreThanWords(string key, DesignDocument document) => document.Sections
        .Where(section => section.Topics.Contains(key) || section.IsUnder(key))
        .SelectMany(section => section.Blocks).Any(block => block.Kind is BlockKind.Diagram or BlockKind.Html or BlockKind.Code || (block.Table is null && block.Runs.Count == 0));

    static LocalizedText Joined(IReadOnlyList<LocalizedText> texts) =>
        new(string.Join("; ", texts.Select(text => text.In(Language.English))), string.Join("; ", texts.Select(text => text.In(Language.Russian))));
}
