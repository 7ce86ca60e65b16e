using System.CommandLine;
using System.Globalization;
using MlDesignLint.Engine;
using MlDesignLint.Engine.Changes;

namespace MlDesignLint.Cli;

/// <summary>What a gate lets pass: findings known before, below a level or within a number.</summary>
sealed class GateOptions
{
    readonly Option<string> _failOn = Choices.Of("--fail-on", "The lowest level that makes the exit code 1.", "warning", "error", "warning", "info", "none");
    readonly Option<int> _maxFindings = new("--max-findings") { Description = "How many findings at or above that level are let pass.", HelpName = "number" };
    readonly Option<string?> _since = new("--since") { Description = "Report only what the last commit in common with this revision does not have.", HelpName = "revision" };
    readonly Option<bool> _changed = new("--changed") { Description = "Report only what the last commit does not have; the same as --since HEAD." };
    readonly Option<string?> _baseline = new("--baseline") { Description = "Leave out the findings of this file; see baseline.", HelpName = "file" };
    readonly Option<bool> _noNewWaivers = new("--no-new-waivers") { Description = "Fail when a rule is waived more often than before; needs --since or --changed." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _failOn, _maxFindings, _since, _changed, _baseline, _noNewWaivers })
            command.Add(option);
        command.Validators.Add(result =>
        {
            var revisions = (result.GetResult(_since) is null ? 0 : 1) + (result.GetValue(_changed) ? 1 : 0);
            if (revisions == 2)
                result.AddError("--changed and --since exclude each other");
            if (result.GetValue(_noNewWaivers) && revisions == 0)
                result.AddError("--no-new-waivers needs a revision to compare with: --since or --changed");
        });
    }

    /// <summary>What is to be reported of a result, and the exit code.</summary>
    public async Task<(LintResult Shown, int ExitCode)> HoldAsync(ParseResult parsed, LintRequest request, LintResult result, Surroundings here, CancellationToken cancel)
    {
        var added = new List<(string Rule, int Now, int Before)>();
        if ((parsed.GetValue(_changed) ? "HEAD" : parsed.GetValue(_since)) is { } revision)
        {
            var earlier = await EarlierRevision.LintAsync(request, revision, cancel);
            if (parsed.GetValue(_noNewWaivers))
                added.AddRange(Waivers.Added(result, earlier));
            result = KnownFindings.Of(earlier, here.WorkingFolder).Without(result);
        }

        if (parsed.GetValue(_baseline) is { } file)
            result = new KnownFindings(Baseline.Read(Path.GetFullPath(file, here.WorkingFolder), here.WorkingFolder), here.WorkingFolder).Without(result);

        foreach (var (rule, now, before) in added)
            here.Complain(string.Create(CultureInfo.InvariantCulture, $"{rule} is waived more often than before ({now}, was {before}); --no-new-waivers forbids it"));
        SeverityNames.TryParse(parsed.GetValue(_failOn), out var level);
        var exitCode = result.ExitCode(level, parsed.GetValue(_maxFindings));
        return (result, exitCode == 0 && added.Count > 0 ? 1 : exitCode);
    }
}
