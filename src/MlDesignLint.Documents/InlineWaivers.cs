using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>
/// Comments that accept findings where they stand: <c>&lt;!-- mldesignlint disable MLD9013: reason --&gt;</c> holds for the section under the heading above
/// it, sub-sections included; before the first heading, for the whole document. In YAML the same stands behind <c>#</c> on a line of its own and holds for
/// the key under it.
/// </summary>
static class InlineWaivers
{
    const string Name = "mldesignlint";
    const string Form = "disable MLD0000: reason";

    static readonly Regex Comment = new(@"<!--\s*mldesignlint\b\s*(?<order>.*?)\s*-->", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    static readonly Regex YamlComment = new(@"(?<=^[ \t]*)#\s*mldesignlint\b[ \t]*(?<order>[^\r\n]*?)[ \t]*(?=\r?$)", RegexOptions.CultureInvariant | RegexOptions.Multiline);
    static readonly Regex Order = new(@"^disable\s+(?<rule>\w+)\s*(?::\s*(?<reason>.*))?$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>The comments of a document in order, and where one has the wrong form or gives no reason.</summary>
    public static (IReadOnlyList<WaiverClaim> Waivers, IReadOnlyList<DocumentFault> Faults) Of(MarkdownDocument markdown, FileText text, IReadOnlyList<Section> sections)
    {
        if (text.Content.IndexOf(Name, StringComparison.Ordinal) < 0)
            return ([], []);
        var (waivers, faults) = (new List<WaiverClaim>(), new List<DocumentFault>());
        foreach (var found in markdown.Descendants().Where(part => part is HtmlBlock or HtmlInline).Select(Blocks.SpanOf).SelectMany(span => Comment.Matches(text[span]).Cast<Match>().Select(match => (match, span.Start))))
            Read(found.match, found.Start, start => sections.LastOrDefault(section => section.Level is > 0 and < SectionBuilder.LabelLevel && section.HeadingSpan.Start < start), waivers, faults);
        return (waivers, faults);
    }

    /// <summary>The comments of a YAML document.</summary>
    public static (IReadOnlyList<WaiverClaim> Waivers, IReadOnlyList<DocumentFault> Faults) Of(FileText yaml, IReadOnlyList<Section> sections)
    {
        if (yaml.Content.IndexOf(Name, StringComparison.Ordinal) < 0)
            return ([], []);
        var (waivers, faults) = (new List<WaiverClaim>(), new List<DocumentFault>());
        foreach (Match comment in YamlComment.Matches(yaml.Content))
            Read(comment, 0, start => Above(yaml, start, sections) ?? sections.LastOrDefault(section => section.HeadingSpan.Start < start), waivers, faults);
        return (waivers, faults);
    }

    /// <summary>The section whose key stands on the line below a comment, other comments left out.</summary>
    static Section? Above(FileText yaml, int start, IReadOnlyList<Section> sections)
    {
        var line = yaml.PositionOf(start).Line + 1;
        while (line < yaml.LineCount && yaml[yaml.Line(line)].TrimStart().StartsWith("#", StringComparison.Ordinal))
            line++;
        return sections.FirstOrDefault(section => yaml.PositionOf(section.HeadingSpan.Start).Line == line);
    }

    static void Read(Match comment, int offset, Func<int, Section?> sectionAt, List<WaiverClaim> waivers, List<DocumentFault> faults)
    {
        var span = SpanOf(comment, offset);
        var order = Order.Match(comment.Groups["order"].Value);
        if (!order.Success || Catalogue.Find(order.Groups["rule"].Value) is not { IsAboutDocuments: true } rule)
        {
            faults.Add(new(Catalogue.InvalidContractValue, span, Name, comment.Groups["order"].Value.Clipped(), new LocalizedText(Form, Form)));
            return;
        }

        var start = offset + comment.Groups["order"].Index;
        var reason = order.Groups["reason"].Value.Trim();
        if (reason.Length == 0)
            faults.Add(new(Catalogue.WaiverWithoutReason, SpanOf(order.Groups["rule"], start), rule.Id));
        waivers.Add(new(new(rule.Id, SpanOf(order.Groups["rule"], start)), reason.Length == 0 ? null : new(reason, SpanOf(order.Groups["reason"], start)), null, span)
        {
            Within = sectionAt(span.Start)?.Span,
        });
    }

    static SourceSpan SpanOf(Capture capture, int offset) => new(offset + capture.Index, capture.Length);
}
