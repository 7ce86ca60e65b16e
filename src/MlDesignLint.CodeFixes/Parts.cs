namespace MlDesignLint.CodeFixes;

/// <summary>How the parts of a split are called.</summary>
static class Parts
{
    /// <summary>The member that gives the training rows.</summary>
    public static string Train { get; } = NameOf("train");

    /// <summary>The member that gives the held-out rows.</summary>
    public static string Test { get; } = NameOf("test");

    static string NameOf(string part) => MlnetKnowledge.Facts.First(fact => fact["part"] == part).Name;
}
