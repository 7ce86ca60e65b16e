using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>A heading that opens no section is nearly the name of one that is missing.</summary>
static class NearMissCheck
{
    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var missing = new HashSet<string>(document.Profile.Sections.Where(section => section.IsRequiredAt(document.Stage) && !SectionCheck.IsAnsweredByContract(section.Key, document.Contract) && !document.SectionsOf(section.Key).Any()).Select(section => section.Key));
        if (missing.Count == 0)
            yield break;
        foreach (var section in document.Sections.Where(section => section.Level > 0 && section.Keys.Count == 0))
        {
            if (HeadingMatcher.NearestTo(section.Heading) is var (name, keys) && keys.Any(missing.Contains))
                yield return new(rule, section.HeadingSpan, section.Heading.Clipped(), document.Profile.Find(keys.First(missing.Contains))!.Title, name);
        }
    }
}
