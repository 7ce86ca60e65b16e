using System.Runtime.CompilerServices;
using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>Reads a design document from its text.</summary>
public static class DocumentReader
{
    /// <summary>Reads Markdown, or YAML where the file's name says so.</summary>
    /// <exception cref="DocumentReadException">The text cannot be read.</exception>
    public static DesignDocument Read(FileText text) => IsYaml(text.Path) ? YamlReader.Read(text) : MarkdownReader.Read(text);

    /// <summary>Takes in the names of sections and the words of patterns, which the first document has to wait for otherwise.</summary>
    public static void Prepare()
    {
        RuntimeHelpers.RunClassConstructor(typeof(HeadingMatcher).TypeHandle);
        _ = PatternIndex.Current;
    }

    static bool IsYaml(string path) => path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
}
