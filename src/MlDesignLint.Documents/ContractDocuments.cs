namespace MlDesignLint.Documents;

/// <summary>Names that say by themselves that a file is a design document.</summary>
public static class ContractDocuments
{
    static readonly string[] Endings = [".mldesign.md", ".mldesign.yml", ".mldesign.yaml"];

    /// <summary>Whether a file is called <c>*.mldesign.md</c>, <c>*.mldesign.yml</c> or <c>*.mldesign.yaml</c>.</summary>
    public static bool IsDesignDocumentName(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
