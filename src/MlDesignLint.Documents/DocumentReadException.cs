namespace MlDesignLint.Documents;

/// <summary>A document that cannot be read; the message is one sentence and says what was expected.</summary>
/// <param name="path">The file.</param>
/// <param name="line">The line, from 1; null where the whole file is meant.</param>
/// <param name="message">What is wrong.</param>
public sealed class DocumentReadException(string path, int? line, string message) : Exception(message)
{
    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>The line, from 1; null where the whole file is meant.</summary>
    public int? Line => line;
}
