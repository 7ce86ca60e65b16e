namespace MlDesignLint.Engine.Changes;

/// <summary>A finding that was there before.</summary>
/// <param name="Path">The file, as reports show it.</param>
/// <param name="Fingerprint">Its name; see <see cref="Finding.Fingerprint"/>.</param>
public readonly record struct KnownFinding(string Path, string Fingerprint);

/// <summary>Findings that were there before, each to be met once: in its file or, where that file is gone, in any file, to which it may have moved.</summary>
public sealed class KnownFindings
{
    readonly Dictionary<KnownFinding, int> _here = [];
    readonly Dictionary<string, int> _gone = new(StringComparer.Ordinal);

    /// <summary>The findings, as they were found in a folder.</summary>
    public KnownFindings(IEnumerable<KnownFinding> findings, string workingFolder)
    {
        foreach (var file in findings.GroupBy(finding => finding.Path, StringComparer.Ordinal))
        {
            var exists = File.Exists(Path.GetFullPath(file.Key, workingFolder));
            foreach (var finding in file)
            {
                if (exists)
                    _here[finding] = _here.GetValueOrDefault(finding) + 1;
                else
                    _gone[finding.Fingerprint] = _gone.GetValueOrDefault(finding.Fingerprint) + 1;
            }
        }
    }

    /// <summary>The known findings of an earlier result.</summary>
    public static KnownFindings Of(LintResult earlier, string workingFolder) =>
        new(earlier.Findings.Select(finding => new KnownFinding(finding.Location.Path, finding.Fingerprint)), workingFolder);

    /// <summary>The result with nothing but what is new.</summary>
    public LintResult Without(LintResult result)
    {
        var fresh = result.Findings.Where(finding => !Take(finding)).ToList();
        return result with { Findings = fresh, Known = result.Known + result.Findings.Count - fresh.Count };
    }

    /// <summary>Whether a finding was known; the next one like it needs a known one of its own.</summary>
    public bool Take(Finding finding) => Take(_here, new(finding.Location.Path, finding.Fingerprint)) || Take(_gone, finding.Fingerprint);

    static bool Take<TKey>(Dictionary<TKey, int> known, TKey key)
        where TKey : notnull
    {
        if (known.GetValueOrDefault(key) == 0)
            return false;
        known[key]--;
        return true;
    }
}
