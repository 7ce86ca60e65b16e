using MlDesignLint.Analyzers;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Corpus;

/// <summary>What <c>init --from-code</c> reads from programs, beside what a reader said of each fact in <c>drafts.tsv</c>.</summary>
static class DraftScore
{
    public static void Print(string checkouts)
    {
        var verdicts = Table.Rows(Path.Combine(AppContext.BaseDirectory, "drafts.tsv")).ToList();
        var words = new List<string>();
        foreach (var program in verdicts.GroupBy(row => (Repository: row[0], Path: row[2])))
        {
            var folder = Path.Combine(checkouts, program.Key.Repository.Replace('/', '+'), program.Key.Path);
            if (!Directory.Exists(folder))
                continue;
            var read = SourceReader.Read([folder], default).Projects.SelectMany(project => CodeFacts.In(project.Compilation))
                .Where(fact => fact.Value.Length > 0).Select(fact => (Field: fact.Kind.ToString(), fact.Value)).ToHashSet();
            foreach (var row in program)
                words.Add(read.Remove((row[3], row[4])) ? row[5] : Told("missed", program.Key, row[3], row[4]));
            words.AddRange(read.Order().Select(fact => Told("unjudged", program.Key, fact.Field, fact.Value)));
        }

        Console.WriteLine(string.Join(", ", words.GroupBy(word => word).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Count()} {group.Key}")));
    }

    static string Told(string word, (string Repository, string Path) program, string field, string value)
    {
        Console.WriteLine($"{word}\t{program.Repository}\t{program.Path}\t{field}\t{value}");
        return word;
    }
}
