using System.Globalization;
using MlDesignLint.Design;

namespace MlDesignLint.Engine.Audit;

/// <summary>What to ask a team first: about contradictions, then about code that disagrees, then about what the earliest stage requires, what is not there before what is thin.</summary>
static class Questions
{
    const int Most = 5;
    const int MostPlaces = 3;

    public static IReadOnlyList<string> For(DocumentAudit document, Language language) =>
    [
        .. document.Contradictions.Select(finding => AuditWords.WhichHolds.Format(language, finding.Message))
            .Concat(document.Disagreements.GroupBy(finding => finding.Rule).Select(rule => AuditWords.DocumentOrCode.Format(language, rule.Key.Title.In(language), Places(rule))))
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

    static string Places(IEnumerable<Finding> findings)
    {
        var places = findings.Select(finding => string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(finding.Location.Path)}:{finding.Location.Start.Line + 1}")).Distinct().ToList();
        return string.Join(", ", places.Count > MostPlaces ? places.Take(MostPlaces).Append("…") : places);
    }
}
