namespace MlDesignLint.CatalogueTests;

/// <summary>Rules as cases of theories; tests run for each and name it.</summary>
public static class RuleCases
{
    public static TheoryData<string> All => [.. Ids(_ => true)];

    public static TheoryData<string> OnCode => [.. Ids(rule => !rule.IsAboutDocuments)];

    public static TheoryData<string> OnSections => [.. Ids(rule => rule.Check?.Kind == "section")];

    /// <summary>Ids of rules on code, with the index of an example.</summary>
    public static TheoryData<string, int> CodeExamples => Examples(rule => !rule.IsAboutDocuments);

    /// <summary>Ids of rules on documents, with the index of an example.</summary>
    public static TheoryData<string, int> DocumentExamples => Examples(rule => rule.IsAboutDocuments);

    /// <summary><c>label-in-features</c> as <c>LabelInFeatures</c>, the name of classes and folders.</summary>
    public static string Pascal(string name) => string.Concat(name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    static IEnumerable<string> Ids(Func<Rule, bool> isWanted) => Catalogue.Rules.Where(isWanted).Select(rule => rule.Id);

    static TheoryData<string, int> Examples(Func<Rule, bool> isWanted)
    {
        var cases = new TheoryData<string, int>();
        foreach (var rule in Catalogue.Rules.Where(isWanted))
        {
            for (var i = 0; i < rule.Examples.Count; i++)
                cases.Add(rule.Id, i);
        }

        return cases;
    }
}
