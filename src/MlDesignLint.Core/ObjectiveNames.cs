namespace MlDesignLint;

/// <summary>Finds the objectives of <see cref="ObjectiveLexicon"/> by any of their names, without regard to case, spaces, hyphens and ё.</summary>
public static class ObjectiveNames
{
    static readonly Dictionary<string, ObjectiveDefinition> ByName = Index();

    /// <summary>The objective of a name; null where it is not known.</summary>
    public static ObjectiveDefinition? Find(string name) => ByName.TryGetValue(Key(name), out var objective) ? objective : null;

    static Dictionary<string, ObjectiveDefinition> Index()
    {
        var index = new Dictionary<string, ObjectiveDefinition>(StringComparer.Ordinal);
        foreach (var objective in ObjectiveLexicon.Objectives)
        {
            foreach (var name in objective.Synonyms.Concat([objective.Name, objective.Title.In(Language.English), objective.Title.In(Language.Russian)]))
                index[Key(name)] = objective;
        }

        return index;
    }

    static string Key(string name) => new([.. name.ToLowerInvariant().Replace('ё', 'е').Where(char.IsLetterOrDigit)]);
}
