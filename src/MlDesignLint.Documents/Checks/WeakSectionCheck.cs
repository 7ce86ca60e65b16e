using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>A section that the stage requires says something and not all that it needs.</summary>
static class WeakSectionCheck
{
    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        foreach (var section in SectionStates.Of(document).Where(section => section.State == SectionState.Weak && section.Missing.Count > 0 && section.Definition.IsRequiredAt(document.Stage) && !MayBeSaid(section, document)))
        {
            if (SectionCheck.HasContent(section.Definition.Key, document) && !HoldsMoreThanWords(section.Definition.Key, document) && !SectionCheck.IsAnsweredByContract(section.Definition.Key, document.Contract) && !OwnWords.MaySay(section.Definition.Key, document))
                yield return new(rule, section.Place ?? default, section.Definition.Title, Joined(section.Missing)) { Level = section.Definition.Level ?? rule.Severity };
        }
    }

    /// <summary>
    /// Whether what is missing may be there in other words: what is only wished, beside something else that is needed or a number; or what a label, which is
    /// part of what stands around it, says with a number.
    /// </summary>
    static bool MayBeSaid(SectionAssessment section, DesignDocument document)
    {
        var (key, needs) = (section.Definition.Key, section.Definition.Needs);
        var isWished = needs.Where(need => section.Missing.Contains(need.Say)).All(need => need.IsWished);
        if (isWished && section.Missing.Count < needs.Count)
            return true;
        return (isWished || document.SectionsOf(key).All(heading => heading.Level >= SectionBuilder.LabelLevel))
            && Statements.Of(document).Lines(key).Any(line => line.Text.Any(char.IsDigit));
    }

    /// <summary>What a drawing, a formula or a listing says is not known.</summary>
    static bool HoldsMoreThanWords(string key, DesignDocument document) => document.Sections
        .Where(section => section.Topics.Contains(key) || section.IsUnder(key))
        .SelectMany(section => section.Blocks).Any(block => block.Kind is BlockKind.Diagram or BlockKind.Html or BlockKind.Code || (block.Table is null && block.Runs.Count == 0));

    static LocalizedText Joined(IReadOnlyList<LocalizedText> texts) =>
        new(string.Join("; ", texts.Select(text => text.In(Language.English))), string.Join("; ", texts.Select(text => text.In(Language.Russian))));
}
