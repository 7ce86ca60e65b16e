using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MlDesignLint.Benchmarks;

/// <summary>
/// How long <c>mldesignlint check</c> of a folder of 2,000 Markdown files takes from process start, against a program that only parses them and, where its
/// path is given, against rumdl. One file in twenty is a design document, one in five speaks of machine learning, the others of other software.
/// </summary>
static class ManyFiles
{
    const int Files = 2_000;
    const int Bytes = 5_000;
    const double BarOfParsing = 1.5;
    const double BarOfRumdl = 1.0;
    const double BarOfMemory = 150;

    static readonly string[] Nouns = ["service", "module", "request", "handler", "cache", "queue", "release", "package", "client", "table", "user", "folder", "script", "build", "token", "window", "report", "option"];
    static readonly string[] Verbs = ["reads", "writes", "keeps", "returns", "checks", "starts", "stops", "moves", "stores", "sends", "opens", "renames"];
    static readonly string[] OfLearning = ["model", "dataset", "training", "accuracy", "features", "predictions", "classification", "baseline", "test set", "embeddings", "F1", "validation"];

    public static int Measure(int runs, string? rumdl)
    {
        var folder = Directory.CreateTempSubdirectory("mldesignlint-many-").FullName;
        try
        {
            var documents = Directory.CreateDirectory(Path.Combine(folder, "documents")).FullName;
            Write(documents);
            var programs = new List<(string Name, string Path, string[] Arguments)>
            {
                ("check", ColdStart.Publish(folder, "mldesignlint", "src", "MlDesignLint.Cli"), ["check", documents, "--format", "json"]),
                ("parse only", ColdStart.Publish(folder, "parseonly", "tests", "MlDesignLint.Benchmarks.ParseOnly"), [documents]),
            };
            if (rumdl is not null)
                programs.Add(("rumdl", rumdl, ["check", "--no-cache", documents]));
            return Compare(runs, programs, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static int Compare(int runs, IReadOnlyList<(string Name, string Path, string[] Arguments)> programs, string folder)
    {
        var rounds = new List<IReadOnlyList<(double Milliseconds, double Megabytes)>>();
        for (var i = 0; i <= runs; i++)
        {
            var round = programs.Select(program => Run(program.Path, program.Arguments, folder)).ToList();
            if (i > 0)
                rounds.Add(round);
        }

        var memory = rounds.Max(round => round[0].Megabytes);
        var isMet = memory <= BarOfMemory;
        for (var at = 0; at < programs.Count; at++)
        {
            var ratio = rounds.Select(round => round[0].Milliseconds / round[at].Milliseconds).Median();
            isMet &= at == 0 || ratio <= (at == 1 ? BarOfParsing : BarOfRumdl);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{programs[at].Name}: median {rounds.Select(round => round[at].Milliseconds).Median():F0} ms, least {rounds.Min(round => round[at].Milliseconds):F0} ms; check against it {ratio:F2}; peak {rounds.Max(round => round[at].Megabytes):F0} MB, n={runs}"));
        }

        return isMet ? 0 : 1;
    }

    static (double Milliseconds, double Megabytes) Run(string program, string[] arguments, string folder)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = Measured.PeakBytes(process);
        Task.WaitAll(output, errors);
        return process.ExitCode is 0 or 1 ? (watch.Elapsed.TotalMilliseconds, peak / 1e6) : throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{errors.Result}");
    }

    static void Write(string folder)
    {
        var random = new Random(1);
        for (var i = 0; i < Files; i++)
        {
            var path = Directory.CreateDirectory(Path.Combine(folder, $"part{i % 40}")).FullName;
            File.WriteAllText(Path.Combine(path, $"page{i}.md"), (i % 20) switch { 0 => SampleDocument.Text[..Bytes], < 5 => Page(random, [.. Nouns, .. OfLearning]), _ => Page(random, Nouns) });
        }
    }

    static string Page(Random random, string[] nouns)
    {
        var text = new StringBuilder($"# The {Pick(random, nouns)}\n");
        while (text.Length < Bytes)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Pick(random, nouns)} and {Pick(random, nouns)}\n\n");
            for (var i = 0; i < 6; i++)
                text.Append(CultureInfo.InvariantCulture, $"{(i % 3 == 2 ? "\n- " : "")}The [{Pick(random, nouns)}](#{i}) {Pick(random, Verbs)} the **{Pick(random, nouns)}** and `{Pick(random, nouns)}` {random.Next(100)} times.\n");
            text.Append(CultureInfo.InvariantCulture, $"\n| {Pick(random, nouns)} | {Pick(random, nouns)} |\n|---|---|\n| {Pick(random, Verbs)} | {random.Next(1000)} |\n\n```\n{Pick(random, Verbs)} {Pick(random, nouns)}\n```\n");
        }

        return text.ToString();
    }

    static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
