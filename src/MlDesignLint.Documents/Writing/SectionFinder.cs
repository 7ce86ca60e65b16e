using MlDesignLint.Design;

namespace MlDesignLint.Documents.Writing;

/// <summary>Finds sections by what people call them.</summary>
public static class SectionFinder
{
    /// <summary>The sections of a profile with a key, a title or a heading in either language, as it is or nearly so; a heading may open several.</summary>
    public static IReadOnlyList<SectionDefinition> Find(string name, DocumentProfile profile)
    {
        var keys = profile.Headings.TryGetValue(HeadingText.Normalised(name), out var own) ? own
            : HeadingMatcher.ExactKeysOf(name) is { Count: > 0 } exact ? exact
            : HeadingMatcher.NamedKeysOf(name);
        return [.. keys.Select(profile.Find).OfType<SectionDefinition>()];
    }
}
