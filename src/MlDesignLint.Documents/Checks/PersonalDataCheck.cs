using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The data are about people, and the document nowhere says how they are protected or which law holds.</summary>
static class PersonalDataCheck
{
    static readonly TextPattern Personal = TextPattern.Of(Phrases.PersonalData);
    static readonly TextPattern Negated = TextPattern.Of(Phrases.NoPersonalData);

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        if (Statements.Of(document).Lines("data_sources", "features").FirstOrDefault(line => line.Has(Personal) && !line.Has(Negated)) is { } line
            && SectionStates.Of(document).First(assessment => assessment.Definition.Key == "privacy_legal") is { } privacy
            && (privacy.State is SectionState.Absent or SectionState.Placeholder || (privacy.Place == line.Span)) && !Mentioned(document, line))
            yield return new(rule, line.Span, line.Find(Personal)!);
    }

    static bool Mentioned(DesignDocument document, TextLine line) => document.SectionsOf("privacy_legal").Any(section => section.Blocks.Count > 0)
        || Statements.Of(document).AllLines.Any(other => other != line && (other.Has(Personal) || other.Has(Negated)));
}
