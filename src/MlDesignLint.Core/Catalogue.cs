namespace MlDesignLint;

/// <summary>All rules, sections and library facts, compiled from <c>rules/</c> by <c>MlDesignLint.RuleCompiler</c>.</summary>
public static partial class Catalogue
{
    /// <summary>Where the pages of the rules are published.</summary>
    public const string RepositoryUrl = "https://github.com/MlDesignLint/MlDesignLint";

    /// <summary>The rule with an id or a name, in any case; null where there is none.</summary>
    public static Rule? Find(string idOrName) => Rules.FirstOrDefault(rule =>
        rule.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));
}
