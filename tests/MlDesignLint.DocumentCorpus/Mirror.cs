using System.Diagnostics;

namespace MlDesignLint.DocumentCorpus;

/// <summary>A folder of Git directories called <c>owner+name</c> or <c>owner+name/repo</c>.</summary>
sealed class Mirror(string folder)
{
    /// <summary>The document at a commit; null where the mirror lacks it.</summary>
    public string? Read(string repository, string path, string commit)
    {
        var named = System.IO.Path.Combine(folder, repository.Replace('/', '+'));
        var directory = new[] { System.IO.Path.Combine(named, "repo", ".git"), System.IO.Path.Combine(named, "repo"), named }.FirstOrDefault(candidate => File.Exists(System.IO.Path.Combine(candidate, "HEAD")));
        if (directory is null)
            return null;
        foreach (var revision in new[] { commit, "HEAD" })
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["--git-dir=" + directory, "show", $"{revision}:{path}"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var text = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            if (git.ExitCode == 0)
                return text;
        }

        return null;
    }
}
