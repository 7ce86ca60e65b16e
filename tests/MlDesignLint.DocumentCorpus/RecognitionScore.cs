using MlDesignLint.Documents;

namespace MlDesignLint.DocumentCorpus;

/// <summary>How many documents of a list (repository, path, commit, language, kind) are taken for what they are.</summary>
static class RecognitionScore
{
    public static void Print(string list, Mirror mirror, TextWriter output)
    {
        var rows = File.ReadLines(list).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))
            .Select(fields => (Place: $"{fields[0]}:{fields[1]}", Kind: fields[4].Split('-')[0], Text: mirror.Read(fields[0], fields[1], fields[2])))
            .Where(row => row.Text is not null)
            .Select(row => (row.Place, row.Kind, IsTaken: Recognition.IsDesignDocument(DocumentReader.Read(new FileText(row.Place, row.Text!)))))
            .ToList();
        foreach (var row in rows.Where(row => row.Kind != "template" && row.IsTaken != (row.Kind == "real")))
            output.WriteLine($"{(row.IsTaken ? "taken" : "passed over")}\t{row.Kind}\t{row.Place}");
        foreach (var kind in rows.GroupBy(row => row.Kind))
            output.WriteLine($"{kind.Key}: {kind.Count(row => row.IsTaken)} of {kind.Count()} taken for design documents");
    }
}
