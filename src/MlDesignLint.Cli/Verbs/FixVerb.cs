using System.CommandLine;
using MlDesignLint.Cli.Terminal;
using MlDesignLint.Design;
using MlDesignLint.Documents;
using MlDesignLint.Documents.Writing;
using MlDesignLint.Engine;

namespace MlDesignLint.Cli.Verbs;

/// <summary><c>fix PATH…</c>: puts the missing sections into documents; what stands there stays, byte for byte.</summary>
static class FixVerb
{
    public static Command Command(Surroundings here)
    {
        var paths = Choices.Paths();
        var packs = new PackOptions();
        var language = Choices.Language();
        var dryRun = new Option<bool>("--dry-run") { Description = "Says what would be put in, and writes nothing." };
        var command = new Command("fix", "Puts the missing sections into design documents, as headings with what they have to say.") { paths, language, dryRun };
        packs.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            var request = new LintRequest { Paths = Choices.PathsIn(parsed, paths), WorkingFolder = here.WorkingFolder, Packs = packs.PacksIn(parsed), Stage = packs.StageIn(parsed) };
            var (documents, problems) = Linter.ReadDocuments(request, cancel);
            here.Complain(problems);
            // What is asked of the documents may stand in what could not be read.
            if (problems.Count > 0)
                return Task.FromResult(CommandLine.WrongUse);
            var fixes = documents.Select(document => Fix(document, parsed.GetValue(dryRun), Choices.LanguageIn(parsed, language) ?? document.Language, here)).ToList();
            if (documents.Count == 0)
                here.Out.Write($"{Phrases.NoDocument.In(Choices.LanguageIn(parsed, language) ?? Language.English)}\n");
            return Task.FromResult(fixes.Contains(false) ? CommandLine.WrongUse : 0);
        });
        return command;
    }

    /// <returns>Whether the document has all its sections now.</returns>
    static bool Fix(DesignDocument document, bool isDryRun, Language language, Surroundings here)
    {
        var shown = here.Shown(document.Path);
        if (SectionInsertion.Into(document, DateTime.UtcNow) is not var (text, sections))
        {
            here.Complain(Phrases.NoPlace.Format(language, shown));
            return false;
        }

        if (sections.Count > 0 && !isDryRun)
        {
            var original = File.ReadAllBytes(document.Path);
            if (!original.SequenceEqual(DocumentFile.Encode(document.Text.Content, original)))
            {
                here.Complain(Phrases.Changed.Format(language, shown));
                return false;
            }

            AtomicFile.Write(document.Path, DocumentFile.Encode(text, original));
        }

        var names = string.Join(", ", sections.Select(section => section.Title.In(language)));
        here.TextOutput().WriteLineOf(sections.Count == 0 ? Phrases.NothingMissing.Format(language, shown) : (isDryRun ? Phrases.WouldInsert : Phrases.Inserted).Format(language, shown, names));
        return true;
    }
}
