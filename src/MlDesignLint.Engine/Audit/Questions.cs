using MlDesignLint.Design;

namespace MlDesignLint.Engine.Audit;

/// <summary>What to ask a team first: about contradictions, then about what the earliest stage requires, what is not there before what is thin.</summary>
static class Questions
{
    const int Most = 5;

    public static IReadOnlyList<string> For(DocumentAudit document, Language language) =>
    [
        .. document.Contradictions.Concat(document.Disagreements).Select(finding => AuditWords.WhichHolds.Format(language, finding.Message))
            .Concat(document.Sections.Where(section => section.Lacks).OrderBy(FirstStage).ThenBy(section => section.State).Select(section => About(section, language)))
            .Take(Most),
    ];

    static Stage FirstStage(SectionAudit section) => Enum.GetValues<Stage>().First(section.Section.IsRequiredAt);

    static string About(SectionAudit section, Language language)
    {
        var title = section.Section.Title.In(language);
        return section.State switch
        {
            SectionState.Absent => AuditWords.WhatOf.Format(language, title),
            SectionState.Placeholder => AuditWords.WhenOf.Format(language, title),
            _ => AuditWords.MoreOf.Format(language, title, string.Join("; ", section.Missing)),
        };
    }
}
