using MlDesignLint;
using MlDesignLint.Corpus;
using MlDesignLint.Engine;

if (args is ["--drafts", var programs])
{
    DraftScore.Print(programs);
    return 0;
}

if (args is not [var labelFile, var checkouts])
{
    Console.Error.WriteLine("usage: LABELS.tsv CHECKOUTS | --drafts CHECKOUTS");
    return 2;
}

var here = AppContext.BaseDirectory;
var labels = Label.Read(labelFile);
var verdicts = Verdict.Read(Path.Combine(here, "verdicts.tsv"));
var rulesOf = Table.Rows(Path.Combine(here, "categories.tsv")).ToDictionary(row => row[0], row => row[1].Split(' '));

var alarms = new List<(string Rule, string Word, string Text)>();
var answered = new HashSet<Label>();
var files = new Dictionary<string, Statements>();
var repositories = labels.Select(label => label.Repository).Concat(verdicts.Select(verdict => verdict.Repository)).Distinct().Where(name => Directory.Exists(FolderOf(name))).Order(StringComparer.Ordinal).ToList();
foreach (var repository in repositories)
{
    var folder = FolderOf(repository);
    var result = await Linter.RunAsync(new() { Paths = [folder], WorkingFolder = folder, Language = Language.English });
    foreach (var finding in result.Findings.Where(finding => finding.Location.Path.EndsWith(".cs", StringComparison.Ordinal)))
    {
        var (path, first, last) = (finding.Location.Path, finding.Location.Start.Line + 1, finding.Location.End.Line + 1);
        var near = labels.Where(label => label.Repository == repository && label.File == path && StatementsOf(repository, path).Meets(label.Line, first, last)).ToList();
        var right = near.Where(label => RulesOf(label.Category).Contains(finding.Rule.Id)).ToList();
        answered.UnionWith(right);
        var word = right.Count > 0 ? "right"
            : verdicts.FirstOrDefault(verdict => verdict.IsOn(repository, path, first, finding.Rule.Id))?.Word
            ?? (near.Any(label => label.Category.StartsWith("not:", StringComparison.Ordinal) && RulesOf(label.Category[4..]).Contains(finding.Rule.Id)) ? "wrong" : "unjudged");
        alarms.Add((finding.Rule.Id, word, $"{repository}\t{path}\t{first}\t{finding.Rule.Id}\t{finding.Message}"));
    }
}

var missed = labels.Where(label => label.IsSure && repositories.Contains(label.Repository) && RulesOf(label.Category).Length > 0 && !answered.Contains(label)).ToList();
var open = missed.Where(label => verdicts.FirstOrDefault(verdict => verdict.IsOn(label.Repository, label.File, label.Line, label.Category))?.Word is not ("second-end" or "unbuilt" or "arguable")).ToList();
var found = answered.Count(label => label.IsSure);

Console.WriteLine("rule     alarms right wrong arguable unjudged");
foreach (var rule in alarms.GroupBy(alarm => alarm.Rule).OrderBy(group => group.Key, StringComparer.Ordinal))
    Console.WriteLine($"{rule.Key}  {rule.Count(),5} {Count(rule, "right"),5} {Count(rule, "wrong"),5} {Count(rule, "arguable"),8} {Count(rule, "unjudged"),8}");
Console.WriteLine(FormattableString.Invariant($"all      {alarms.Count,5} {Count(alarms, "right"),5} {Count(alarms, "wrong"),5} {Count(alarms, "arguable"),8} {Count(alarms, "unjudged"),8}"));
Console.WriteLine(FormattableString.Invariant($"precision {Share(Count(alarms, "right"), Count(alarms, "wrong"))}, recall over sure labels {Share(found, open.Count)} ({found} found, {open.Count} missed)"));
foreach (var alarm in alarms.Where(alarm => alarm.Word is "wrong" or "unjudged").OrderBy(alarm => alarm.Text, StringComparer.Ordinal))
    Console.WriteLine($"{alarm.Word}\t{alarm.Text}");
foreach (var label in open)
    Console.WriteLine($"missed\t{label.Repository}\t{label.File}\t{label.Line}\t{label.Category}\t{label.Reason}");
return 0;

string FolderOf(string repository) => Path.Combine(checkouts, repository.Replace('/', '+'));

string[] RulesOf(string category) => rulesOf.GetValueOrDefault(category, []);

Statements StatementsOf(string repository, string path) => files.TryGetValue(repository + path, out var known) ? known : files[repository + path] = new(Path.Combine(FolderOf(repository), path));

static int Count(IEnumerable<(string Rule, string Word, string Text)> alarms, string word) => alarms.Count(alarm => alarm.Word == word);

static string Share(int good, int bad) => good + bad == 0 ? "-" : FormattableString.Invariant($"{(double)good / (good + bad):0.000}");
