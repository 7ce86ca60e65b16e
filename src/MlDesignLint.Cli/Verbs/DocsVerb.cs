using System.CommandLine;
using System.Text.RegularExpressions;
using MlDesignLint.Engine.Pages;

namespace MlDesignLint.Cli.Verbs;

/// <summary><c>docs</c>: writes the rules' pages, or says which are not as they would be written.</summary>
static partial class DocsVerb
{
    public static Command Command(Surroundings here)
    {
        var check = new Option<bool>("--check") { Description = "Writes nothing; the exit code is 1 where a page is not what the rules say." };
        var folder = new Option<string?>("--rules-folder") { Description = "The folder of the pages; without it, rules/docs here or above.", HelpName = "folder" };
        var command = new Command("docs", "Writes the pages of the rules.") { check, folder };
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(folder);
            var found = string.IsNullOrEmpty(named) ? FolderAbove(here.WorkingFolder) : Path.GetFullPath(named, here.WorkingFolder);
            if (found is null)
            {
                here.Complain("there is no folder rules/docs here or above; name one with --rules-folder");
                return CommandLine.WrongUse;
            }

            return parsed.GetValue(check) ? Check(found, here) : Write(found, here);
        });
        return command;
    }

    static string? FolderAbove(string start)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var pages = Path.Combine(folder, "rules", "docs");
            if (Directory.Exists(pages))
                return pages;
        }

        return null;
    }

    static int Check(string folder, Surroundings here)
    {
        var stale = StalePages(folder).ToList();
        foreach (var (path, state, _) in stale)
            here.Out.Write($"{here.Shown(path)}: {state}\n");
        if (stale.Count == 0)
            return 0;
        here.Out.Write("run: mldesignlint docs\n");
        return 1;
    }

    static int Write(string folder, Surroundings here)
    {
        Directory.CreateDirectory(folder);
        foreach (var (path, _, text) in StalePages(folder).ToList())
        {
            if (text is null)
                File.Delete(path);
            else
                AtomicFile.Write(path, text);
            here.Out.Write($"{here.Shown(path)}: {(text is null ? "removed" : "written")}\n");
        }

        return 0;
    }

    /// <summary>The pages to write, and those without a rule, which have no text.</summary>
    static IEnumerable<(string Path, string State, string? Text)> StalePages(string folder)
    {
        foreach (var (name, text) in Catalogue.Rules.Select(rule => ($"{rule.Id}.md", RulePages.Render(rule))).Append((AlignmentPage.FileName, AlignmentPage.Render())).Append((PacksPage.FileName, PacksPage.Render())))
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path))
                yield return (path, "is missing", text);
            else if (File.ReadAllText(path).ReplaceLineEndings("\n") != text)
                yield return (path, "differs from its rule", text);
        }

        if (!Directory.Exists(folder))
            yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            if (PageName().IsMatch(Path.GetFileName(path)) && Catalogue.Find(Path.GetFileNameWithoutExtension(path)) is null)
                yield return (path, "has no rule", null);
        }
    }

    [GeneratedRegex(@"^MLD\d{4}\.md$", RegexOptions.CultureInvariant)]
    private static partial Regex PageName();
}
