using MlDesignLint.Design;

namespace MlDesignLint.Documents.Packs;

/// <summary>A document with what is asked of it.</summary>
public static class ProfiledDocument
{
    /// <summary>The document as a profile sees it: headings that the profile's packs add open their sections.</summary>
    public static DesignDocument With(this DesignDocument document, DocumentProfile profile) => ReferenceEquals(profile, DocumentProfile.Default) ? document : document with
    {
        Sections = profile.Headings.Count == 0 ? document.Sections : Renamed(document.Sections, profile.Headings),
        Profile = profile,
    };

    static IReadOnlyList<Section> Renamed(IReadOnlyList<Section> sections, IReadOnlyDictionary<string, IReadOnlyList<string>> headings)
    {
        var renamed = new Dictionary<Section, Section>();
        foreach (var section in sections)
        {
            renamed[section] = new()
            {
                Heading = section.Heading,
                HeadingSpan = section.HeadingSpan,
                Span = section.Span,
                Level = section.Level,
                Keys = headings.TryGetValue(HeadingText.Normalised(section.Heading), out var keys) ? keys : section.Keys,
                Parent = section.Parent is { } parent ? renamed[parent] : null,
                Blocks = section.Blocks,
            };
        }

        return [.. sections.Select(section => renamed[section])];
    }
}
