using MlDesignLint.Design;

namespace MlDesignLint.Engine.Audit;

/// <summary>What to ask a team first: about contradictions, then about what is not there, then about what is thin.</summary>
static class Questions
{
    const int Most = 5;

    public static IReadOnlyList<string> For(DocumentAudit document, Language language)
    {
        var owed = document.Sections.Where(section => section.Lacks).ToList();
        return
        [
            .. document.Contradictions.Concat(document.Disagreements).Select(finding => AuditWords.WhichHolds.Format(language, finding.Message))
                .Concat(owed.Where(section => section.State == SectionState.Absent).Select(section => AuditWords.WhatOf.Format(language, section.Section.Title.In(language))))
                .Concat(owed.Where(section => section.State == SectionState.Placeholder).Select(section => AuditWords.WhenOf.Format(language, section.Section.Title.In(language))))
                .Concat(owed.Where(section => section.State == SectionState.Weak)
                    .Select(section => AuditWords.MoreOf.Format(language, section.Section.Title.In(language), string.Join("; ", section.Missing))))
                .Take(Most),
        ];
    }
}
