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
/// unfiltered. End tags that HTML does not need are left out, and addresses of rules stand in one list, so that a hundred documents stay small.
/// </summary>
/// <param name="audit">The audit.</param>
/// <param name="addressOf">The address of a file as shown; the line is added behind it.</param>
sealed class AuditHtml(AuditReport audit, Func<string, string> addressOf)
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    static readonly string Style = Resource("audit.css");
    static readonly string Script = Resource("audit.js");

    readonly StringBuilder _html = new();
    readonly IReadOnlyList<int> _columns = audit.Columns;

    /// <summary>Words that many documents get: they stand once, with the rule.</summary>
    readonly HashSet<string> _shared = [.. audit.Documents.SelectMany(document => document.All).CountBy(finding => finding.Message).Where(count => count.Value > 2).Select(count => count.Key)];

    Language Language => audit.Language;

    public static string Report(AuditReport audit, Func<string, string> addressOf) => new AuditHtml(audit, addressOf).Write();

    string Write()
    {
        var title = T(AuditWords.Title);
        Line($"<!doctype html>\n<html lang={Language.Code()}>\n<meta charset=utf-8>");
        Line($"<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'\">");
        Line($"<meta name=viewport content=\"width=device-width, initial-scale=1\">\n<meta name=color-scheme content=\"light dark\">\n<meta name=referrer content=no-referrer>");
        Line($"<title>{title}</title>\n<style>{Style}</style>\n<body>\n<a class=skip href=#matrix>{T(AuditWords.ToContent)}</a>\n<header>\n<h1>{title}</h1>\n</header>\n<main>");
        WriteOverview();
        WriteChanges();
        if (audit.Documents.Count > 0)
        {
            WriteMatrix();
            Line($"<section class=details aria-labelledby=details>\n<h2 id=details>{T(AuditWords.Details)}</h2>");
            foreach (var document in audit.Documents)
                WriteDocument(document);
            Line($"</section>");
        }

        WriteRules();
        Line($"</main>\n<footer>{Product.Name} {Product.Version}</footer>\n<script>{Script}</script>");
        return _html.ToString();
    }

    void WriteOverview()
    {
        Line($"<section aria-labelledby=overview>\n<h2 id=overview>{T(AuditWords.Overview)}</h2>");
        if (audit.Documents.Count == 0)
            Line($"<p>{T(AuditWords.NoDocuments)}</p>");
        else
            Line($"<ul class=counts>{string.Concat(Enum.GetValues<Verdict>().Select(verdict => $"<li class=\"tag {ClassOf(verdict)}\">{T(AuditWords.Of(verdict))}: {audit.Count(verdict)}"))}</ul>");
        WriteList(3, AuditWords.Problems, audit.Problems.Select(problem => $"{LinkTo(problem.Path, problem.Line)}: {E(problem.Message)}"));
        WriteList(3, AuditWords.Lacking, audit.Lacking.Select(lack =>
        {
            var width = (60m * lack.Documents / audit.Documents.Count).ToString("0.#", CultureInfo.InvariantCulture);
            return $"<svg width=60 height=8 aria-hidden=true><rect class=b-not width={width} height=8 /></svg>{E(AuditWords.LackingIn.Format(Language, lack.Section.Title.In(Language), lack.Documents, audit.Documents.Count))}";
        }), "lacking");
        Line($"</section>");
    }

    void WriteChanges()
    {
        if (audit.Comparison is not { } comparison)
            return;
        Line($"<section aria-labelledby=changes>\n<h2 id=changes>{T(AuditWords.Changes)}</h2>");
        if (comparison.Changes.Count == 0)
            Line($"<p>{T(AuditWords.NoChanges)}</p>");
        else
            WriteItems(comparison.Changes.Select(change => $"{(change.Now is null ? E(change.Path) : $"<a href=#{IdOf(change.Path)}>{E(change.Path)}</a>")}: {E(AuditWords.Of(change, Language))}"));
        Line($"</section>");
    }

    void WriteMatrix()
    {
        Line($"<section id=matrix>\n<h2 id=documents-title>{T(AuditWords.Matrix)}</h2>");
        Line($"<div class=controls role=search hidden><label>{T(AuditWords.Search)} <input type=search></label>");
        WriteChoice(AuditWords.Verdict, Enum.GetValues<Verdict>().Reverse().Select(AuditWords.Of));
        WriteChoice(AuditWords.Stage, Enum.GetValues<Stage>().Select(AuditWords.Of));
        Line($"<span>{T(AuditWords.Shown)}: <output></output></span></div>");
        var states = Enum.GetValues<SectionState>().Where(state => audit.Documents.Any(document => document.Sections.Any(section => section.IsAsked && section.State == state))).Reverse();
        Line($"<ul class=legend aria-label=\"{T(AuditWords.Legend)}\">{string.Concat(states.Select(state => $"<li class={ClassOf(state)}>{T(AuditWords.Of(state))}"))}<li>· {T(AuditWords.NotAsked)}</ul>");
        Line($"<div class=scroll role=region aria-labelledby=documents-title tabindex=0>\n<table id=documents>\n<thead><tr>");
        foreach (var head in new[] { AuditWords.Document, AuditWords.Verdict, AuditWords.Stage, AuditWords.Owner })
            Line($"<th scope=col>{T(head)}");
        foreach (var head in new[] { AuditWords.Language, AuditWords.Contradictions, AuditWords.Disagreements, AuditWords.Findings }.Concat(_columns.Select(column => audit.Sections[column].Title)))
            Line($"<th scope=col class=v><span>{T(head)}</span>");
        Line($"<tbody>");
        foreach (var document in audit.Documents)
            WriteRow(document);
        Line($"</table>\n</div>\n</section>");
    }

    /// <summary>A filter; the words of an option are those of the cells, and their order is the order of sorting.</summary>
    void WriteChoice(LocalizedText label, IEnumerable<LocalizedText> options) =>
        Line($"<label>{T(label)} <select><option value=\"\">{T(AuditWords.All)}{string.Concat(options.Select(option => $"<option>{T(option)}"))}</select></label>");

    void WriteRow(DocumentAudit document)
    {
        Append($"<tr><th scope=row><a href=#{IdOf(document.Path)}{Lang(document)}>{E(Short(document.Title))}</a> <span class=quiet>{E(document.Path)}</span>");
        Append($"<td class={ClassOf(document.Verdict)}>{T(AuditWords.Of(document.Verdict))}<td>{T(AuditWords.Of(document.Stage))}<td>{E(document.Owner)}<td>{document.Language.Code()}");
        Append($"<td>{document.Contradictions.Count}<td>{document.Disagreements.Count}<td>{document.Findings.Count}");
        foreach (var section in _columns.Select(column => document.Sections[column]))
        {
            var words = T(AuditWords.Of(section.State));
            if (!section.IsAsked)
                Append($"<td>·");
            else if (section.Lacks && section.Line is { } line)
                Append($"<td class={ClassOf(section.State)}><a href=\"{E(AddressOf(document.Path, line))}\">{words} <b>{line}</b></a>");
            else
                Append($"<td class={ClassOf(section.State)}>{words}");
        }

        Line($"");
    }

    void WriteDocument(DocumentAudit document)
    {
        Line($"<article id={IdOf(document.Path)}><h3{Lang(document)}>{E(document.Title)}</h3>");
        Append($"<p class=facts><span class=\"tag {ClassOf(document.Verdict)}\">{T(AuditWords.Of(document.Verdict))}</span> {LinkTo(document.Path, null)} <span>{T(AuditWords.Stage)}: {T(AuditWords.Of(document.Stage))}</span>");
        Line($"{(document.Owner.Length > 0 ? $" <span>{T(AuditWords.Owner)}: {E(document.Owner)}</span>" : "")}");
        WriteHistory(document);
        WriteList(4, AuditWords.Questions, Questions.For(document, Language).Select(E));
        WriteList(4, AuditWords.Contradictions, Words(document.Contradictions, document));
        WriteList(4, AuditWords.Disagreements, Words(document.Disagreements, document));
        WriteList(4, AuditWords.Findings, Words(document.Findings, document));
        WriteList(4, AuditWords.Waivers, document.Waivers.Select(waiver =>
            $"{LinkTo(document.Path, waiver.Line, document)}: {E(waiver.Rule)} {E(waiver.Reason)}{(waiver.Until is { } until ? $", {E(AuditWords.Until.Format(Language, AuditWords.Day(until)))}" : "")}"));
        if (!document.All.Any())
            Line($"<p>{T(AuditWords.Nothing)}");
        Line($"<p class=back><a href=#matrix>{T(AuditWords.Back)}</a></article>");
    }

    /// <summary>A bar for each commit, as high as findings were open, in the colour of the verdict.</summary>
    void WriteHistory(DocumentAudit document)
    {
        if (document.History.Count == 0)
            return;
        const int height = 24;
        var most = Math.Max(document.History.Max(point => point.Findings), 1);
        var words = string.Join("; ", document.History.Select(point => AuditWords.HistoryOf.Format(Language, AuditWords.Day(point.Day), AuditWords.Of(point.Verdict).In(Language), point.Findings)));
        Append($"<h4>{T(AuditWords.History)}</h4>\n<svg role=img aria-label=\"{E(words)}\" width={document.History.Count * 12} height={height}>");
        foreach (var verdict in document.History.Index().GroupBy(point => point.Item.Verdict))
            Append($"<path class=b-{ClassOf(verdict.Key)} d=\"{string.Concat(verdict.Select(point => $"M{point.Index * 12} {height}v-{2 + ((height - 2) * point.Item.Findings / most)}h10V{height}"))}\"/>");
        Line($"</svg>\n<p class=quiet>{AuditWords.Day(document.History[0].Day)} – {AuditWords.Day(document.History[^1].Day)}");
    }

    /// <summary>The rules that spoke, each with its title and the address of its page.</summary>
    void WriteRules()
    {
        var rules = audit.Documents.SelectMany(document => document.All).GroupBy(finding => finding.Rule).OrderBy(rule => rule.Key.Id, StringComparer.Ordinal).ToList();
        if (rules.Count == 0)
            return;
        Line($"<section aria-labelledby=rules>\n<h2 id=rules>{T(AuditWords.Rules)}</h2>\n<ul class=rules>");
        foreach (var rule in rules)
            Line($"<li id={rule.Key.Id}><a href=\"{E(rule.Key.HelpLink)}\">{rule.Key.Id}</a> {T(rule.Key.Title)}{string.Concat(rule.Select(finding => finding.Message).Distinct().Where(_shared.Contains).Order(StringComparer.Ordinal).Select(message => $"<p class=quiet>{E(message)}"))}");
        Line($"</ul>\n</section>");
    }

    /// <summary>Findings in order; those of one line whose words stand with their rules are told together.</summary>
    IEnumerable<string> Words(IReadOnlyList<Finding> findings, DocumentAudit document) => findings
        .GroupBy(finding => (finding.Location.Path, finding.Location.Start.Line, finding.Severity, Own: _shared.Contains(finding.Message) ? null : finding))
        .Select(place => $"{LinkTo(place.Key.Path, place.Key.Line + 1, document)}: {T(AuditWords.Of(place.Key.Severity))} {string.Join("; ", place.Select(finding => $"<a href=#{finding.Rule.Id}>{finding.Rule.Id}</a> {E(place.Key.Own?.Message ?? finding.Rule.Title.In(Language))}"))}");

    void WriteList(int level, LocalizedText heading, IEnumerable<string> items, string look = "")
    {
        var list = items.ToList();
        if (list.Count == 0)
            return;
        Line($"<h{level}>{T(heading)}</h{level}>");
        WriteItems(list, look);
    }

    void WriteItems(IEnumerable<string> items, string look = "") => Line($"<ul{(look.Length > 0 ? $" class={look}" : "")}>\n<li>{string.Join("\n<li>", items)}</ul>");

    /// <summary>A link to a file or a line of it; where the words around it are about that document, its name is not said again.</summary>
    string LinkTo(string path, int? line, DocumentAudit? around = null)
    {
        var words = line is { } number ? AuditWords.Line.Format(Language, number) : "";
        return $"<a href=\"{E(AddressOf(path, line))}\">{E(path == around?.Path ? words : line is null ? path : $"{path}, {words}")}</a>";
    }

    string AddressOf(string path, int? line) => string.Create(CultureInfo.InvariantCulture, $"{addressOf(path)}{(line is { } number ? $"#L{number}" : "")}");

    void Append(FormattableString html) => _html.Append(html.ToString(CultureInfo.InvariantCulture));

    void Line(FormattableString html)
    {
        Append(html);
        _html.Append('\n');
    }

    string T(LocalizedText text) => E(text.In(Language));

    string Lang(DocumentAudit document) => document.Language == Language ? "" : $" lang={document.Language.Code()}";

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
