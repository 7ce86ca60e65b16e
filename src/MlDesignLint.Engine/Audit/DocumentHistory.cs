using System.Globalization;
using System.Text;
using MlDesignLint.Documents;
using MlDesignLint.Engine.Changes;

namespace MlDesignLint.Engine.Audit;

/// <summary>How documents stood after each of their last commits, by today's rules. Two git processes serve any number of documents.</summary>
static class DocumentHistory
{
    /// <summary>The points of each document, the oldest first, by path as shown; nothing outside a repository or without git.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<HistoryPoint>>> OfAsync(IReadOnlyList<string> paths, LintRequest request, int commits, CancellationToken cancel)
    {
        try
        {
            var git = new Git(request.WorkingFolder, cancel);
            var revisions = Revisions(await git.RunAsync(["log", "-z", "--format=%x01%H %ct", "--name-only", "--no-renames", "--relative", "HEAD"]), paths.ToHashSet(StringComparer.Ordinal), commits);
            var texts = Blobs(await git.RunAsync(["cat-file", "--batch"], string.Concat(revisions.Select(revision => $"{revision.Commit}:./{revision.Path}\n")), Git.Bytes));
            var points = OrderedWork.Select([.. revisions.Zip(texts)], request.Parallelism, pair => Point(pair.First, pair.Second), cancel);
            return revisions.Zip(points).Where(pair => pair.Second is not null).GroupBy(pair => pair.First.Path, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, IReadOnlyList<HistoryPoint> (group) => [.. group.Reverse().Select(pair => pair.Second!.Value)], StringComparer.Ordinal);
        }
        catch (GitException)
        {
            return new Dictionary<string, IReadOnlyList<HistoryPoint>>();
        }
    }

    static List<Revision> Revisions(string log, HashSet<string> paths, int most)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var revisions = new List<Revision>();
        foreach (var commit in log.Split('\u0001', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = commit.Split('\0', StringSplitOptions.RemoveEmptyEntries);
            var head = parts[0].Trim().Split(' ');
            var day = DateTimeOffset.FromUnixTimeSeconds(long.Parse(head[1], CultureInfo.InvariantCulture)).UtcDateTime.Date;
            foreach (var path in parts.Skip(1).Select(path => path.TrimStart('\n')))
            {
                if (paths.Contains(path) && !path.Contains('\n') && (counts[path] = counts.GetValueOrDefault(path) + 1) <= most)
                    revisions.Add(new(path, head[0], day));
            }
        }

        return revisions;
    }

    /// <summary>The answers of <c>cat-file</c> in order, bytes as characters; null for what is not there.</summary>
    static List<string?> Blobs(string output)
    {
        var blobs = new List<string?>();
        for (var at = 0; at < output.Length;)
        {
            var end = output.IndexOf('\n', at);
            var head = output[at..end];
            at = end + 1;
            if (head.EndsWith(" missing", StringComparison.Ordinal))
            {
                blobs.Add(null);
                continue;
            }

            var size = int.Parse(head.AsSpan(head.LastIndexOf(' ') + 1), CultureInfo.InvariantCulture);
            blobs.Add(output.Substring(at, size));
            at += size + 1;
        }

        return blobs;
    }

    static HistoryPoint? Point(Revision revision, string? bytes)
    {
        if (bytes is null)
            return null;
        try
        {
            var document = DocumentReader.Read(DocumentFile.Decode(revision.Path, new MemoryStream(Encoding.Latin1.GetBytes(bytes))));
            var faults = DocumentChecker.Check(document, revision.Day);
            var verdict = Judgement.Of(document, [.. faults.Select(fault => (fault.Rule, fault.Level, fault.Span))], [], document.Language).Verdict;
            return new(revision.Day, verdict, faults.Count(fault => fault.Level >= Severity.Warning));
        }
        catch (DocumentReadException)
        {
            return null;
        }
    }

    readonly record struct Revision(string Path, string Commit, DateTime Day);
}
