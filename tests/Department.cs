using System.Globalization;
using System.Text;

namespace MlDesignLint;

/// <summary>
/// Design documents and code of a department that does not exist: the taxi-fare sample in both languages, with sections left out, empty or thin, and its
/// code clean or leaky. A document has its code beside it; ten of them share a project. The same number gives the same bytes.
/// </summary>
static class Department
{
    const int ProjectSize = 10;

    static readonly string[] Subjects = ["Fares", "Demand", "Fraud", "Churn", "Search", "Routes", "Stocks", "Спрос", "Отток", "Поиск"];
    static readonly string[] Owners = ["Ann Lee", "Bob Stone", "Мария Петрова", ""];
    static readonly string[] Stages = ["kickoff", "kickoff", "pilot", "production"];

    static readonly string English = Sample("clean", "design.mldesign.md");
    static readonly string Russian = Sample("ru", "clean.mldesign.md");
    static readonly string Clean = Code("clean", "Ride.cs", "FareMetrics.cs", "Training.cs");
    static readonly string Leaky = Code("leaky", "Ride.cs", "Training.cs");

    /// <summary>The path of a document, with forward slashes, below the department's folder.</summary>
    public static string PathOf(int i) => string.Create(CultureInfo.InvariantCulture, $"team{i / ProjectSize:000}/model{i % ProjectSize}/design.mldesign.md");

    /// <summary>The title of a document; no two are the same.</summary>
    public static string TitleOf(int i) => string.Create(CultureInfo.InvariantCulture, $"{Subjects[i % Subjects.Length]} {i:0000}");

    /// <summary>Writes documents and, beside each, its code.</summary>
    public static void Write(string folder, int documents, bool withCode)
    {
        for (var i = 0; i < documents; i++)
        {
            var path = Path.Combine(folder, PathOf(i));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Document(i, withCode));
            if (!withCode)
                continue;
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(path)!, "Training.cs"), (i % 3 == 0 ? Leaky : Clean).Replace("namespace TaxiFare;", $"namespace Model{i % ProjectSize};"));
            if (i % ProjectSize == 0)
                File.Copy(Checkout.Path("tests", "samples", "taxi-fare", "clean", "TaxiFare.csproj"), Path.Combine(folder, Path.GetDirectoryName(Path.GetDirectoryName(PathOf(i)))!, "Team.csproj"));
        }
    }

    static string Document(int i, bool withCode)
    {
        // Two large primes: whoever lacks one section does not always lack another.
        var dice = unchecked(((uint)i * 2_654_435_761u) + 40_503u);
        var parts = (Subjects[i % Subjects.Length][0] > 'z' ? Russian : English).Split("\n## ");
        var owner = Owners[i % Owners.Length];
        var waiver = i % 7 == 0 ? "  waivers:\n    - { rule: MLD8202, reason: \"agreed for the kickoff\", until: 2199-01-01 }\n" : "";
        var head = parts[0].Replace("stage: kickoff", $"stage: {Stages[i / 3 % Stages.Length]}").Replace("  code: [../clean]\n", "").Replace("  seed:", $"{(withCode ? "  code: [.]\n" : "")}{waiver}  seed:");
        var text = new StringBuilder($"{head[..head.IndexOf("\n# ", StringComparison.Ordinal)]}\n# {TitleOf(i)}\n{(owner.Length > 0 ? $"\nOwner: {owner}\n" : "")}");
        foreach (var part in parts[1..])
        {
            dice = unchecked((dice * 1_664_525u) + 1_013_904_223u);
            var (heading, body) = (part[..part.IndexOf('\n')], part[part.IndexOf('\n')..]);
            var told = ((dice >> 16) % 12) switch
            {
                0 => "",
                1 => $"\n## {heading}\n\nTBD\n",
                2 => $"\n## {heading}\n{body[..Math.Max(body.IndexOf(". ", StringComparison.Ordinal), 0)]}\n",
                _ => $"\n## {heading}{body}",
            };
            text.Append(told);
        }

        return text.ToString();
    }

    static string Sample(params string[] path) => File.ReadAllText(Checkout.Path(["tests", "samples", "taxi-fare", .. path])).ReplaceLineEndings("\n");

    /// <summary>The files of a sample in one.</summary>
    static string Code(string sample, params string[] files)
    {
        var lines = files.SelectMany(file => Sample(sample, file).Split('\n')).Where(line => line != "namespace TaxiFare;").ToLookup(line => line.StartsWith("using ", StringComparison.Ordinal));
        return $"{string.Join('\n', lines[true].Distinct())}\n\nnamespace TaxiFare;\n{string.Join('\n', lines[false])}";
    }
}
