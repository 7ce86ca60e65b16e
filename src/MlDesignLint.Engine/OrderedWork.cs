namespace MlDesignLint.Engine;

/// <summary>Work on the items of a list, several at a time, with the results in the order of the list.</summary>
static class OrderedWork
{
    public static TResult[] Select<TItem, TResult>(IReadOnlyList<TItem> items, int parallelism, Func<TItem, TResult> work, CancellationToken cancel)
    {
        var results = new TResult[items.Count];
        if (items.Count < 2 || parallelism < 2)
        {
            // No thread pool for the single document of an editor or a commit hook: it costs more than the check.
            for (var i = 0; i < results.Length; i++)
            {
                cancel.ThrowIfCancellationRequested();
                results[i] = work(items[i]);
            }

            return results;
        }

        Parallel.For(0, results.Length, new() { MaxDegreeOfParallelism = parallelism, CancellationToken = cancel }, i => results[i] = work(items[i]));
        return results;
    }
}
