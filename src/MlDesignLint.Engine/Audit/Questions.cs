using System.Globalization;
using MlDesignLint.Design;

namespace MlDesignLint.Engine.Audit;

/// <summary>What to ask a team first: about contradictions, then about code that disagrees, then about what is not there, then about what is thin.</summary>
static class Questions
{
    const int Most = 5;
    const int MostPlaces = 3;

    public static IReadOnlyList<string> For(DocumentAudit document, Language language)
    {
        var owed = document.Sections.Where(section => section.Lacks).ToLookup(section => section.State);
        return
        [
            .. document.Contradictions.Select(finding => AuditWords.WhichHolds.Format(language, finding.Message))
                .Concat(document.Disagreements.GroupBy(finding => finding.Rule).Select(rule => AuditWords.DocumentOrCode.Format(language, rule.Key.Title.In(language), Places(rule))))
                .Concat(owed[SectionState.Absent].Select(section => AuditWords.WhatOf.Format(language, section.Section.Title.In(language))))
                .Concat(owed[SectionState.Placeholder].Select(section => AuditWords.WhenOf.Format(language, section.Section.Title.In(language))))
                .Concat(owed[SectionState.Weak].Select(section => AuditWords.MoreOf.Format(language, section.Section.Title.In(language), string.Join("; ", section.Missing))))
                .Take(Most),
        ];
    }

    static string Places(IEnumerable<Finding> findings)
    {
        var places = findings.Select(finding => string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(finding.Location.Path)}:{finding.Location.Start.Line + 1}")).Distinct().ToList();
        return string.Join(", ", places.Count > MostPlaces ? places.Take(MostPlaces).Append("…") : places);
    }
}
