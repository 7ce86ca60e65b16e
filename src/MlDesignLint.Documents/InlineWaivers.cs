using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>
/// Comments that accept findings where they stand: <c>&lt;!-- mldesignlint disable MLD9013: reason --&gt;</c> holds for the section under the heading above
/// it, sub-sections included; before the first heading, for the whole document.
/// </summary>
static class InlineWaivers
{
    const string Name = "mldesignlint";
    const string Form = "disable MLD0000: reason";

    static readonly Regex Comment = new(@"<!--\s*mldesignlint\b\s*(?<order>.*?)\s*-->", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    static readonly Regex Order = new(@"^disable\s+(?<rule>\w+)\s*(?::\s*(?<reason>.*))?$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>The comments of a document in order, and where one has the wrong form or gives no reason.</summary>
    public static (IReadOnlyList<WaiverClaim> Waivers, IReadOnlyList<DocumentFault> Faults) Of(MarkdownDocument markdown, FileText text, IReadOnlyList<Section> sections)
    {
        if (text.Content.IndexOf(Name, StringComparison.Ordinal) < 0)
            return ([], []);
        var (waivers, faults) = (new List<WaiverClaim>(), new List<DocumentFault>());
        foreach (var found in markdown.Descendants().Where(part => part is HtmlBlock or HtmlInline).Select(Blocks.SpanOf).SelectMany(span => Comment.Matches(text[span]).Cast<Match>().Select(match => (match, span.Start))))
            Read(found.match, found.Start, sections, waivers, faults);
        return (waivers, faults);
    }

    static void Read(Match comment, int offset, IReadOnlyList<Section> sections, List<WaiverClaim> waivers, List<DocumentFault> faults)
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
            Within = sections.LastOrDefault(section => section.Level is > 0 and < SectionBuilder.LabelLevel && section.HeadingSpan.Start < span.Start)?.Span,
        });
    }

    static SourceSpan SpanOf(Capture capture, int offset) => new(offset + capture.Index, capture.Length);
}
