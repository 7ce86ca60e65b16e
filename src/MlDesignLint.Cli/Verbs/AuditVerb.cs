using System.CommandLine;
using MlDesignLint.Cli.Terminal;
using MlDesignLint.Engine;
using MlDesignLint.Engine.Audit;

namespace MlDesignLint.Cli.Verbs;

/// <summary><c>audit PATH…</c>: all design documents side by side, for the one who answers for them.</summary>
static class AuditVerb
{
    public static Command Command(Surroundings here)
    {
        var paths = Choices.Paths();
        var format = Choices.Of("--format", "How the audit is written to standard output.", "text", "text", "markdown", "json", "csv");
        var output = new Option<string?>("--output") { Description = "The file to write to instead of standard output.", HelpName = "file" };
        var html = new Option<string?>("--html") { Description = "The file to write as one page of HTML.", HelpName = "file" };
        var links = new Option<string?>("--link-base") { Description = "The address that paths in the page stand behind, such as a repository's; without it, links go to the files.", HelpName = "https://…/" };
        var compare = new Option<string?>("--compare") { Description = "The JSON of an earlier audit; what changed since is told.", HelpName = "file" };
        var history = new Option<int>("--history") { Description = "How many commits of each document are judged again; 0 for none.", HelpName = "number", DefaultValueFactory = _ => 8 };
        var language = Choices.Language();
        var packs = new PackOptions();
        links.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !(Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
                result.AddError($"'{value}' is not a value of --link-base; expected an address that begins with https://");
        });
        var command = new Command("audit", "Puts all design documents side by side: verdicts, sections, contradictions, questions to ask.") { paths, format, output, html, links, compare, history, language };
        packs.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var request = new LintRequest { Paths = Choices.PathsIn(parsed, paths), WorkingFolder = here.WorkingFolder, Language = Choices.LanguageIn(parsed, language), Packs = packs.PacksIn(parsed), Stage = packs.StageIn(parsed) };
            var audit = await ProgressLine.RunAsync(request, here, request => Auditor.RunAsync(request, Math.Max(parsed.GetValue(history), 0), cancel), cancel);
            if (parsed.GetValue(compare) is { } earlier)
                audit = audit with { Comparison = AuditComparison.With(Path.GetFullPath(earlier, here.WorkingFolder), audit) };
            here.Complain(audit.Problems);

            if (parsed.GetValue(html) is { } page)
                WritePage(audit, Path.GetFullPath(page, here.WorkingFolder), parsed.GetValue(links), here);
            if (parsed.GetValue(output) is { } file)
                AtomicFile.Write(Path.GetFullPath(file, here.WorkingFolder), Report(audit, parsed.GetValue(format)!));
            else if (parsed.GetValue(format) == "text")
                new AuditText(audit, here.TextOutput()).Write();
            else
                here.Out.Write(Report(audit, parsed.GetValue(format)!));
            return audit.Problems.Count > 0 ? CommandLine.WrongUse : 0;
        });
        return command;
    }

    static void WritePage(AuditReport audit, string page, string? linkBase, Surroundings here)
    {
        var folder = Path.GetDirectoryName(page)!;
        AtomicFile.Write(page, AuditHtml.Report(audit, path => linkBase is null
            ? Address(Path.GetRelativePath(folder, Path.GetFullPath(path, here.WorkingFolder)).Replace(Path.DirectorySeparatorChar, '/'))
            : $"{linkBase.TrimEnd('/')}/{Address(path)[2..]}"));
    }

    /// <summary>Behind <c>./</c> no name is taken for a scheme.</summary>
    static string Address(string path) => $"./{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";

    static string Report(AuditReport audit, string format)
    {
        if (format != "text")
            return format switch { "json" => AuditJson.Report(audit), "csv" => AuditCsv.Report(audit), _ => AuditMarkdown.Report(audit) };
        var writer = new StringWriter();
        new AuditText(audit, new PlainOutput(writer)).Write();
        return writer.ToString();
    }
}
