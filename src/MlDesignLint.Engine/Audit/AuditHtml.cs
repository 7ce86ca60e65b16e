using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using MlDesignLint.Design;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Engine.Audit;

/// <summary>
/// An audit as one HTML file that loads nothing: its policy lets only its own style and script run, by their hashes. Without the script everything is there,
/// unfiltered.
/// </summary>
/// <param name="audit">The audit.</param>
/// <param name="addressOf">The address of a file as shown; the line is added behind it.</param>
sealed class AuditHtml(AuditReport audit, Func<string, string> addressOf)
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    static readonly string Style = Resource("audit.css");
    static readonly string Script = Resource("audit.js");

    const string NotAsked = "·";

    readonly StringBuilder _html = new();
    readonly IReadOnlyList<int> _columns = audit.Columns;

    Language Language => audit.Language;

    public static string Report(AuditReport audit, Func<string, string> addressOf) => new AuditHtml(audit, addressOf).Write();

    string Write()
    {
        var title = T(AuditWords.Title);
        Line($"<!doctype html>\n<html lang=\"{Language.Code()}\">\n<head>\n<meta charset=\"utf-8\">");
        Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'\">");
        Line($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">");
        Line($"<title>{title}</title>\n<style>{Style}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#matrix\">{T(AuditWords.ToContent)}</a>");
        Line($"<header>\n<h1>{title}</h1>\n</header>\n<main>");
        WriteOverview();
        WriteChanges();
        if (audit.Documents.Count > 0)
        {
            WriteMatrix();
            Line($"<section aria-labelledby=\"details\">\n<h2 id=\"details\">{T(AuditWords.Details)}</h2>");
            foreach (var document in audit.Documents)
                WriteDocument(document);
            Line($"</section>");
        }

        Line($"</main>\n<footer>\n<p>{Product.Name} {Product.Version}</p>\n</footer>\n<script>{Script}</script>\n</body>\n</html>");
        return _html.ToString();
    }

    void WriteOverview()
    {
        Line($"<section aria-labelledby=\"overview\">\n<h2 id=\"overview\">{T(AuditWords.Overview)}</h2>");
        if (audit.Documents.Count == 0)
            Line($"<p>{T(AuditWords.NoDocuments)}</p>");
        else
            Line($"<ul class=\"counts\">{string.Concat(Enum.GetValues<Verdict>().Select(verdict => $"<li class=\"tag {ClassOf(verdict)}\">{T(AuditWords.Of(verdict))}: {audit.Count(verdict)}</li>"))}</ul>");
        if (audit.Problems.Count > 0)
            WriteList(3, T(AuditWords.Problems), audit.Problems.Select(problem => $"{LinkTo(problem.Path, problem.Line)}: {E(problem.Message)}"));
        if (audit.Lacking.Count > 0)
        {
            Line($"<h3>{T(AuditWords.Lacking)}</h3>\n<dl class=\"lacking\">");
            foreach (var (section, count) in audit.Lacking)
            {
                var words = E(AuditWords.LackingIn.Format(Language, section.Title.In(Language), count, audit.Documents.Count));
                var width = (200m * count / audit.Documents.Count).ToString("0.#", CultureInfo.InvariantCulture);
                Line($"<dt>{words}</dt><dd><svg width=\"200\" height=\"10\" aria-hidden=\"true\"><rect class=\"b-not\" width=\"{width}\" height=\"10\"/></svg></dd>");
            }

            Line($"</dl>");
        }

        Line($"</section>");
    }

    void WriteChanges()
    {
        if (audit.Comparison is not { } comparison)
            return;
        Line($"<section aria-labelledby=\"changes\">\n<h2 id=\"changes\">{T(AuditWords.Changes)}</h2>");
        if (comparison.Changes.Count == 0)
            Line($"<p>{T(AuditWords.NoChanges)}</p>");
        else
            WriteItems(comparison.Changes.Select(change => $"{(change.Now is null ? E(change.Path) : $"<a href=\"#{IdOf(change.Path)}\">{E(change.Path)}</a>")}: {E(AuditWords.Of(change, Language))}"));
        Line($"</section>");
    }

    void WriteMatrix()
    {
        Line($"<section id=\"matrix\">\n<h2 id=\"matrix-title\">{T(AuditWords.Matrix)}</h2>");
        var verdicts = string.Concat(Enum.GetValues<Verdict>().Select(verdict => $"<option value=\"{AuditJson.NameOf(verdict)}\">{T(AuditWords.Of(verdict))}</option>"));
        var stages = string.Concat(Enum.GetValues<Stage>().Select(stage => $"<option value=\"{AuditJson.NameOf(stage)}\">{T(AuditWords.Of(stage))}</option>"));
        Line($"<div class=\"controls\" role=\"search\" hidden><label>{T(AuditWords.Search)} <input type=\"search\"></label>");
        Line($"<label>{T(AuditWords.Verdict)} <select><option value=\"\">{T(AuditWords.All)}</option>{verdicts}</select></label>");
        Line($"<label>{T(AuditWords.Stage)} <select><option value=\"\">{T(AuditWords.All)}</option>{stages}</select></label> <span>{T(AuditWords.Shown)}: <output></output></span></div>");
        WriteLegend();
        Line($"<div class=\"scroll\" role=\"region\" aria-labelledby=\"matrix-title\" tabindex=\"0\">\n<table id=\"documents\">\n<thead>\n<tr>");
        foreach (var head in new[] { AuditWords.Document, AuditWords.Verdict, AuditWords.Stage, AuditWords.Owner, AuditWords.Language, AuditWords.Contradictions, AuditWords.Disagreements, AuditWords.Findings })
            Line($"<th scope=\"col\">{T(head)}</th>");
        foreach (var column in _columns)
            Line($"<th scope=\"col\" class=\"section\"><span>{T(audit.Sections[column].Title)}</span></th>");
        Line($"</tr>\n</thead>\n<tbody>");
        foreach (var document in audit.Documents)
            WriteRow(document);
        Line($"</tbody>\n</table>\n</div>\n</section>");
    }

    void WriteLegend()
    {
        var states = Enum.GetValues<SectionState>().Where(state => audit.Documents.Any(document => document.Sections.Any(section => section.IsAsked && section.State == state))).Reverse();
        var cells = states.Select(state => $"<td class=\"s {ClassOf(state)}\"></td><td>{T(AuditWords.Of(state))}</td>").Append($"<td class=\"s\">{NotAsked}</td><td>{T(AuditWords.NotAsked)}</td>");
        Line($"<table class=\"legend\"><caption class=\"h\">{T(AuditWords.Legend)}</caption><tbody><tr>{string.Concat(cells)}</tr></tbody></table>");
    }

    void WriteRow(DocumentAudit document)
    {
        var id = IdOf(document.Path);
        Line($"<tr data-id=\"{id}\" data-verdict=\"{AuditJson.NameOf(document.Verdict)}\" data-stage=\"{AuditJson.NameOf(document.Stage)}\"><th scope=\"row\"><a href=\"#{id}\"{Lang(document)}>{E(Short(document.Title))}</a><span class=\"quiet\">{E(document.Path)}</span></th>");
        Line($"<td data-sort=\"{2 - (int)document.Verdict}\"><span class=\"tag {ClassOf(document.Verdict)}\">{T(AuditWords.Of(document.Verdict))}</span></td><td data-sort=\"{(int)document.Stage}\">{T(AuditWords.Of(document.Stage))}</td><td class=\"owner\">{E(document.Owner)}</td><td>{document.Language.Code()}</td>");
        foreach (var count in new[] { document.Contradictions.Count, document.Disagreements.Count, document.Findings.Count })
            Line($"<td data-sort=\"{count}\">{count}</td>");
        foreach (var section in _columns.Select(column => document.Sections[column]))
        {
            var words = $"<span class=\"h\">{T(AuditWords.Of(section.State))}</span>";
            if (section.IsAsked)
                Line($"<td class=\"s {ClassOf(section.State)}\">{(section.Lacks && section.Line is { } line ? $"<a href=\"{E(AddressOf(document.Path, line))}\">{words}{line}</a>" : words)}</td>");
            else
                Line($"<td class=\"s\">{NotAsked}</td>");
        }

        Line($"</tr>");
    }

    void WriteDocument(DocumentAudit document)
    {
        var id = IdOf(document.Path);
        Line($"<article id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h3 id=\"{id}-title\"{Lang(document)}>{E(document.Title)}</h3>");
        Line($"<p class=\"facts\"><span class=\"tag {ClassOf(document.Verdict)}\">{T(AuditWords.Of(document.Verdict))}</span> <span>{LinkTo(document.Path, null)}</span> <span>{T(AuditWords.Stage)}: {T(AuditWords.Of(document.Stage))}</span>{(document.Owner.Length > 0 ? $" <span>{T(AuditWords.Owner)}: {E(document.Owner)}</span>" : "")}</p>");
        WriteHistory(document);
        WriteList(4, T(AuditWords.Questions), Questions.For(document, Language).Select(E));
        WriteList(4, T(AuditWords.Contradictions), document.Contradictions.Select(Words));
        WriteList(4, T(AuditWords.Disagreements), document.Disagreements.Select(Words));
        WriteList(4, T(AuditWords.Findings), document.Findings.Select(Words));
        WriteList(4, T(AuditWords.Waivers), document.Waivers.Select(waiver =>
            $"{LinkTo(document.Path, waiver.Line)}: {E(waiver.Rule)} {E(waiver.Reason)}{(waiver.Until is { } until ? $", {E(AuditWords.Until.Format(Language, AuditWords.Day(until)))}" : "")}"));
        if (!document.All.Any())
            Line($"<p>{T(AuditWords.Nothing)}</p>");
        Line($"<p class=\"back\"><a href=\"#matrix\">{T(AuditWords.Back)}</a></p>\n</article>");
    }

    /// <summary>A bar for each commit, as high as findings were open, in the colour of the verdict.</summary>
    void WriteHistory(DocumentAudit document)
    {
        if (document.History.Count == 0)
            return;
        const int height = 24;
        var most = Math.Max(document.History.Max(point => point.Findings), 1);
        var words = string.Join("; ", document.History.Select(point => AuditWords.HistoryOf.Format(Language, AuditWords.Day(point.Day), AuditWords.Of(point.Verdict).In(Language), point.Findings)));
        Line($"<h4>{T(AuditWords.History)}</h4>\n<svg role=\"img\" aria-label=\"{E(words)}\" width=\"{document.History.Count * 12}\" height=\"{height}\">");
        for (var i = 0; i < document.History.Count; i++)
        {
            var point = document.History[i];
            var bar = 2 + ((height - 2) * point.Findings / most);
            Line($"<rect class=\"b-{ClassOf(point.Verdict)}\" x=\"{i * 12}\" y=\"{height - bar}\" width=\"10\" height=\"{bar}\"/>");
        }

        Line($"</svg>\n<p class=\"quiet\">{AuditWords.Day(document.History[0].Day)} – {AuditWords.Day(document.History[^1].Day)}</p>");
    }

    string Words(Finding finding) =>
        $"{LinkTo(finding.Location.Path, finding.Location.Start.Line + 1)}: {T(AuditWords.Of(finding.Severity))} <a href=\"{E(finding.Rule.HelpLink)}\">{finding.Rule.Id}</a> {E(finding.Message)}";

    void WriteList(int level, string heading, IEnumerable<string> items)
    {
        var list = items.ToList();
        if (list.Count == 0)
            return;
        Line($"<h{level}>{heading}</h{level}>");
        WriteItems(list);
    }

    void WriteItems(IEnumerable<string> items) => Line($"<ul>{string.Concat(items.Select(item => $"<li>{item}</li>"))}</ul>");

    string LinkTo(string path, int? line) => line is { } number
        ? $"<a href=\"{E(AddressOf(path, line))}\">{E(path)}, {E(AuditWords.Line.Format(Language, number))}</a>"
        : $"<a href=\"{E(AddressOf(path, null))}\">{E(path)}</a>";

    string AddressOf(string path, int? line) => string.Create(CultureInfo.InvariantCulture, $"{addressOf(path)}{(line is { } number ? $"#L{number}" : "")}");

    void Line(FormattableString html) => _html.Append(html.ToString(CultureInfo.InvariantCulture)).Append('\n');

    string T(LocalizedText text) => E(text.In(Language));

    string Lang(DocumentAudit document) => document.Language == Language ? "" : $" lang=\"{document.Language.Code()}\"";

    static string E(string text) => Encoder.Encode(VisibleText.Of(text));

    static string Short(string title) => title.Length <= 80 ? title : string.Concat(title.AsSpan(0, char.IsHighSurrogate(title[78]) ? 78 : 79), "…");

    static string IdOf(string path) => $"d-{Fingerprints.Hash(path)[..12]}";

    static string ClassOf(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "ready",
        Verdict.ReadyWithConditions => "conditions",
        _ => "not",
    };

    static string ClassOf(SectionState state) => state switch
    {
        SectionState.Filled => "f",
        SectionState.Weak => "w",
        SectionState.Placeholder => "p",
        SectionState.NotApplicable => "n",
        SectionState.Deferred => "d",
        _ => "a",
    };

    static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(AuditHtml).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
