using MlDesignLint.Documents;
using MlDesignLint.Documents.Packs;

namespace MlDesignLint.CatalogueTests;

/// <summary>The examples of rules on documents are run: the marks are reported, good ones are silent.</summary>
public class DocumentExampleTests
{
    [Theory]
    [MemberData(nameof(RuleCases.DocumentExamples), MemberType = typeof(RuleCases))]
    public void Example_behaves(string id, int example)
    {
        var rule = Catalogue.Find(id)!;
        var (text, marks) = WithoutMarks(rule.Examples[example].Text);
        Assert.Equal(marks.Select(text.Locate), FindingsOf(rule, text, rule.Examples[example].Settings).Select(text.Locate));
    }

    [Theory]
    [MemberData(nameof(RuleCases.DocumentExamples), MemberType = typeof(RuleCases))]
    public void The_message_has_all_its_words(string id, int example)
    {
        var rule = Catalogue.Find(id)!;
        if (rule == Catalogue.UnreadableDocument)
            return;
        var (text, _) = WithoutMarks(rule.Examples[example].Text);
        foreach (var fault in DocumentChecker.Check(Read(text, rule.Examples[example].Settings)).Where(fault => fault.Rule == rule))
        {
            Assert.DoesNotMatch(@"\{\d|''|«»", fault.Rule.Render(Language.English, fault.Arguments));
            Assert.DoesNotMatch(@"\{\d|''|«»", fault.Rule.Render(Language.Russian, fault.Arguments));
        }
    }

    /// <summary>Where the rule speaks; a document that cannot be read has a line, and the mark surrounds that.</summary>
    static IEnumerable<SourceSpan> FindingsOf(Rule rule, FileText text, string? settings)
    {
        try
        {
            return DocumentChecker.Check(Read(text, settings)).Where(fault => fault.Rule == rule).Select(fault => fault.Span);
        }
        catch (DocumentReadException fault) when (rule == Catalogue.UnreadableDocument)
        {
            return [text.Line(fault.Line!.Value - 1)];
        }
    }

    static Design.DesignDocument Read(FileText text, string? settings) => DocumentReader.Read(text).With(settings is null
        ? Design.DocumentProfile.Default
        : new ProfileBuilder(DocumentFile.Load).Build(PackReader.Read(new FileText(PackReader.SettingsName, settings)), text.Path));

    static (FileText Text, IReadOnlyList<SourceSpan> Marks) WithoutMarks(string marked)
    {
        var marks = new List<SourceSpan>();
        var text = marked;
        for (var start = text.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = text.IndexOf("[|", StringComparison.Ordinal))
        {
            text = text.Remove(start, 2);
            var end = text.IndexOf("|]", start, StringComparison.Ordinal);
            text = text.Remove(end, 2);
            marks.Add(SourceSpan.FromBounds(start, end));
        }

        return (new FileText("example.mldesign.md", text), marks);
    }
}
