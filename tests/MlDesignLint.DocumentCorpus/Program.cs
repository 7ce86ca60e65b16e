using MlDesignLint;
using MlDesignLint.DocumentCorpus;
using MlDesignLint.Documents;

if (args is not [var mirrors, .. var labelFiles] || labelFiles.Length == 0)
{
    Console.Error.WriteLine("usage: MIRRORS LABELS.jsonl...");
    return 2;
}

var mirror = new Mirror(mirrors);
var total = new HeadingScore("all");
foreach (var file in labelFiles)
{
    var score = new HeadingScore(Path.GetFileName(file));
    foreach (var label in Label.Read(file))
    {
        if (mirror.Read(label.Repo, label.Path, label.Commit) is not { } text)
        {
            Console.WriteLine($"not in the mirror\t{label.Repo}");
            continue;
        }

        var document = DocumentReader.Read(new FileText(label.Path, text));
        score.Add(label, document);
        total.Add(label, document);
    }

    score.Print(Console.Out, withPlaces: true);
}

total.Print(Console.Out, withPlaces: false);
return 0;
