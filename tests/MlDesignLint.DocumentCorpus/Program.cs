using MlDesignLint;
using MlDesignLint.DocumentCorpus;
using MlDesignLint.Documents;

if (args is ["--template", var template])
{
    foreach (var line in TemplateText.HashesOf(DocumentReader.Read(DocumentFile.Load(template))).SelectMany(BitConverter.GetBytes).Chunk(96))
        Console.WriteLine(Convert.ToBase64String(line));
    return 0;
}

if (args is ["--passages", .. var passages])
{
    var read = new PassageScore();
    foreach (var file in passages)
        read.Add(file);
    read.Print(Console.Out);
    return 0;
}

if (args is not [var mirrors, .. var labelFiles] || labelFiles.Length == 0)
{
    Console.Error.WriteLine("usage: MIRRORS LABELS.jsonl... [reread-*.jsonl...] [DOCUMENTS.tsv]");
    return 2;
}

var mirror = new Mirror(mirrors);
var (total, totalStates, contracts) = (new HeadingScore("all"), new StateScore("all"), new ContractScore());
foreach (var list in labelFiles.Where(file => file.EndsWith(".tsv", StringComparison.Ordinal)))
    RecognitionScore.Print(list, mirror, Console.Out);
var readings = labelFiles.Where(file => file.EndsWith(".jsonl", StringComparison.Ordinal)).ToLookup(file => Path.GetFileName(file).StartsWith("reread-", StringComparison.Ordinal));
var second = readings[true].SelectMany(Label.Read).ToDictionary(label => (label.Repo, label.Path));
var (firm, agreement) = (new StateScore("where two readers agree"), new ReaderAgreement());
foreach (var file in readings[false])
{
    var (score, states) = (new HeadingScore(Path.GetFileName(file)), new StateScore(Path.GetFileName(file)));
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
        states.Add(label, document);
        totalStates.Add(label, document);
        contracts.Add(label, document);
        if (second.TryGetValue((label.Repo, label.Path), out var other))
        {
            agreement.Add(label, other);
            firm.Add(label.AgreedWith(other), document);
        }
    }

    score.Print(Console.Out, withPlaces: true);
    states.Print(Console.Out, withPlaces: true);
}

total.Print(Console.Out, withPlaces: false);
totalStates.Print(Console.Out, withPlaces: false);
if (second.Count > 0)
{
    firm.Print(Console.Out, withPlaces: false);
    agreement.Print(Console.Out);
}

contracts.Print(Console.Out);
return 0;
