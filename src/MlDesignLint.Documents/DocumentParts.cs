using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>Documents that go on in other Markdown files.</summary>
public static class DocumentParts
{
    /// <summary>A single link is a reference.</summary>
    const int FewestLinks = 2;

    static readonly string[] Extensions = [".md", ".markdown"];

    /// <summary>The files that a document goes on in: each once, beside it or below, in order.</summary>
    public static IReadOnlyList<string> PathsOf(DesignDocument document) =>
        [.. document.Parts.Where(part => IsBelow(part.Value)).Select(part => Path.Combine(Path.GetDirectoryName(document.Path) ?? "", Plain(part.Value).Replace('/', Path.DirectorySeparatorChar))).Where(path => path != document.Path).Distinct(StringComparer.Ordinal)];

    /// <summary>The document read again together with the files that it goes on in; the document itself where there are none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="load">Reads a file; null where it is to be left out.</param>
    /// <exception cref="DocumentReadException">A file that the contract lists is not a Markdown file beside the document or below, or one cannot be read.</exception>
    public static DesignDocument Join(DesignDocument document, Func<string, FileText?> load)
    {
        Check(document);
        var texts = PathsOf(document).Select(load).OfType<FileText>().ToList();
        return texts.Count == 0 ? document : DocumentReader.Read(DocumentFile.Joined(document.Text, texts));
    }

    /// <summary>Looks at the files that the contract lists.</summary>
    /// <exception cref="DocumentReadException">One is not a Markdown file beside the document or below.</exception>
    public static void Check(DesignDocument document)
    {
        if (document.Contract.Parts.FirstOrDefault(part => !IsBelow(part.Value)) is { } wrong)
            throw new DocumentReadException(document.Path, document.Text.PositionOf(wrong.Span.Start).Line + 1, $"'{wrong.Value}' under 'parts' is not a Markdown file beside the document or below it");
    }

    /// <summary>Whether two paths name the same file; the disk is not asked.</summary>
    public static bool IsSame(string left, string right) => left.Replace('\\', '/') == right.Replace('\\', '/');

    /// <summary>The links of a text that does little but link to Markdown files beside it or below.</summary>
    internal static IReadOnlyList<Claim<string>> Linked(MarkdownDocument markdown, FileText text)
    {
        if (!Extensions.Any(extension => text.Content.IndexOf(extension, StringComparison.OrdinalIgnoreCase) >= 0))
            return [];
        var lines = markdown.Descendants().Where(part => part is TableRow { IsHeader: false } or ParagraphBlock { Parent: not Markdig.Extensions.Tables.TableCell }).ToList();
        var links = lines.Select(line => LinksIn(line).Where(link => !link.IsImage && IsBelow(link.Url ?? "")).ToList()).Where(found => found.Count > 0).ToList();
        var paths = links.SelectMany(found => found).Select(link => new Claim<string>(link.Url!.Split('#')[0], Blocks.SpanOf(link))).GroupBy(claim => claim.Value).Select(group => group.First()).ToList();
        return paths.Count >= FewestLinks && links.Count * 2 >= lines.Count ? paths : [];
    }

    static IEnumerable<LinkInline> LinksIn(MarkdownObject line) => line is LeafBlock leaf ? leaf.Inline!.Descendants<LinkInline>() : line.Descendants<LinkInline>();

    static bool IsBelow(string address) => address.Split('#')[0] is var path && Plain(path) is { Length: > 3 } plain
        && Extensions.Any(extension => plain.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        && plain[0] != '/' && plain.IndexOf(':') < 0 && plain.IndexOfAny(Path.GetInvalidPathChars()) < 0 && !plain.Split('/').Contains("..");

    static string Plain(string path)
    {
        var plain = Uri.UnescapeDataString(path.Split('#')[0]).Replace('\\', '/');
        return plain.StartsWith("./", StringComparison.Ordinal) ? plain.Substring(2) : plain;
    }
}
