using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>All risks are about the model and its data; none about the business, the people or the law.</summary>
static class RiskClassCheck
{
    const int Few = 3;

    static readonly TextPattern Technical = TextPattern.Of(Phrases.TechnicalRisk);
    static readonly TextPattern Other = TextPattern.Of(Phrases.OtherRisk);

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var risks = Statements.Of(document).Lines("risks").Where(line => line.Text.Any(char.IsLetter)).ToList();
        if (risks.Count >= Few && document.SectionsOf("risks").FirstOrDefault(section => section.Level < SectionBuilder.LabelLevel) is { } section
            && risks.All(line => Technical.IsIn(line.IsLabelled ? line.InContext : line.Words)) && !risks.Any(line => line.Has(Other)))
            yield return new(rule, section.HeadingSpan, risks.Count);
    }
}
