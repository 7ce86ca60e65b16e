namespace MlDesignLint.Engine.Tests.Changes;

/// <summary>A pull request's gate, end to end: what it reports after each kind of change.</summary>
public sealed class SinceTests : IDisposable
{
    const string Leaky = DesignDocs.Leaky;
    static readonly string Clean = Leaky.Replace("\"Distance\", \"FareAmount\")", "\"Distance\")");
    static readonly string Document = DesignDocs.Contract + DesignDocs.WithPlaceholder;

    readonly Repository _repository = Repository.Empty();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task An_old_leak_is_left_out_and_a_new_one_in_the_same_file_is_not()
    {
        _repository.With("src/Training.cs", Leaky).Commit();
        Assert.Equal(("", 0), await _repository.Gate("--since", "HEAD"));
        Assert.Equal(("src/Training.cs MLD2005", 1), await _repository.Gate());

        var second = Leaky.Replace("public static double Run", "public static double Again(string path) => Run(path);\n\n    public static double Run")
            .Replace("        var model =", "        var other = ml.Transforms.Concatenate(\"Features\", \"FareAmount\").Append(ml.Regression.Trainers.Ols(labelColumnName: \"FareAmount\")).Fit(parts.TrainSet);\n        var model =");
        _repository.With("src/Training.cs", second);
        var (found, exitCode) = await _repository.Gate("--changed");
        Assert.Equal(("src/Training.cs MLD2005", 1), (found, exitCode));
        var run = await _repository.Folder.Lint("check", "--changed");
        Assert.Contains("src/Training.cs:21:", run.Output);
        Assert.Contains("; known before: 1\n", run.Output);
    }

    [Fact]
    public async Task A_new_file_is_reported_before_git_knows_it()
    {
        _repository.With("src/Training.cs", Clean).Commit().With("src/Other/Training.cs", Leaky);
        Assert.Equal(("src/Other/Training.cs MLD2005", 1), await _repository.Gate("--changed"));
    }

    [Fact]
    public async Task A_moved_file_is_not_new()
    {
        _repository.With("src/Training.cs", Leaky).Commit();
        Directory.CreateDirectory(_repository.Folder.Full("lib"));
        _repository.Git("mv", "src/Training.cs", "lib/Fares.cs");
        _repository.Commit();
        Assert.Equal(("", 0), await _repository.Gate("--since", "HEAD~1"));
    }

    [Fact]
    public async Task A_copied_file_is_new()
    {
        _repository.With("src/Training.cs", Leaky).Commit().With("lib/Training.cs", Leaky);
        Assert.Equal(("lib/Training.cs MLD2005", 1), await _repository.Gate("--changed"));
    }

    [Fact]
    public async Task A_branch_answers_for_its_own_commits_before_and_after_a_rebase()
    {
        _repository.With("src/Training.cs", Clean).Commit();
        _repository.Git("checkout", "-q", "-b", "work");
        _repository.With("src/Work.cs", Leaky).Commit();
        _repository.Git("checkout", "-q", "main");
        _repository.With("src/Elsewhere/Main.cs", Leaky).Commit();
        _repository.Git("checkout", "-q", "work");
        Assert.Equal(("src/Work.cs MLD2005", 1), await _repository.Gate("--since", "main"));

        _repository.Git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "rebase", "-q", "main");
        Assert.Equal(("src/Work.cs MLD2005", 1), await _repository.Gate("--since", "main"));
    }

    [Fact]
    public async Task A_changed_document_makes_old_code_disagree()
    {
        _repository.With("taxi.mldesign.md", Document).With("src/Training.cs", Leaky).Commit();
        _repository.With("taxi.mldesign.md", Document.Replace("RMSE", "MAE"));
        Assert.Equal(("src/Training.cs MLD7002; src/Training.cs MLD7001; taxi.mldesign.md MLD7001; taxi.mldesign.md MLD7002", 1), await _repository.Gate("--changed"));
    }

    [Fact]
    public async Task A_section_taken_out_of_a_document_is_reported()
    {
        _repository.With("taxi.mldesign.md", DesignDocs.WithPlaceholder).Commit();
        var scope = DesignDocs.WithPlaceholder.IndexOf("## Scope", StringComparison.Ordinal);
        _repository.With("taxi.mldesign.md", DesignDocs.WithPlaceholder.Remove(scope, DesignDocs.WithPlaceholder.IndexOf("## ML framing", StringComparison.Ordinal) - scope));
        Assert.Equal(("taxi.mldesign.md MLD8010", 1), await _repository.Gate("--changed"));
    }

    [Fact]
    public async Task A_deleted_document_leaves_nothing_new()
    {
        _repository.With("taxi.mldesign.md", Document).With("src/Training.cs", Leaky).Commit();
        File.Delete(_repository.Folder.Full("taxi.mldesign.md"));
        Assert.Equal(("", 0), await _repository.Gate("--changed"));
    }

    [Fact]
    public async Task A_detached_head_is_a_revision_like_any_other()
    {
        _repository.With("src/Training.cs", Clean).Commit().With("src/Training.cs", Leaky).Commit();
        _repository.Git("checkout", "-q", "--detach", "HEAD");
        Assert.Equal(("src/Training.cs MLD2005", 1), await _repository.Gate("--since", "main~1"));
    }

    [Fact]
    public async Task A_folder_inside_the_repository_is_compared_with_itself()
    {
        _repository.With("a/src/Training.cs", Leaky).With("b/Training.cs", Clean).Commit().With("a/src/More.cs", "// Nothing.\n");
        Assert.Equal(new(0, "", ""), await _repository.Folder.LintIn("a", "check", "src", "../b", "--changed", "--verbosity", "quiet"));
    }

    [Fact]
    public async Task A_shallow_clone_is_told_to_fetch()
    {
        _repository.With("src/Training.cs", Clean).Commit().With("src/Training.cs", Leaky).Commit();
        using var folder = new WorkFolder();
        _repository.Git("clone", "-q", "--depth", "1", $"file://{_repository.Folder.Path}", folder.Full("clone"));
        var run = await folder.LintIn("clone", "check", "--since", "HEAD~1");
        Assert.Equal(new(2, "", "there is no revision 'HEAD~1' here; the clone is shallow: fetch its history (git fetch --unshallow, or fetch-depth: 0 in CI)\n"), run);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--output=x")]
    [InlineData("HEAD; touch x")]
    public async Task A_revision_that_is_none_is_said(string revision)
    {
        _repository.With("src/Training.cs", Clean).Commit();
        var run = await _repository.Folder.Lint("check", $"--since={revision}");
        Assert.Equal((2, $"there is no revision '{revision}' here\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_repository_without_a_commit_is_said() =>
        Assert.Equal((2, "the repository has no commit yet\n"), await Complaint(_repository.With("src/Training.cs", Clean).Folder));

    [Fact]
    public async Task A_folder_without_a_repository_is_said()
    {
        using var folder = new WorkFolder();
        Assert.Equal((2, "this is not a git repository; --since, --changed and history need one\n"), await Complaint(folder.With("src/Training.cs", Clean)));
    }

    [Fact]
    public async Task The_repository_is_left_as_it_was()
    {
        _repository.With("src/Training.cs", Clean).With("data.bin", "not for us").Commit().With("src/Training.cs", Leaky);
        _repository.Git("add", "-A");
        var before = (_repository.Git("status", "--porcelain=v2"), File.ReadAllBytes(_repository.Folder.Full(".git/index")));
        await _repository.Gate("--changed");
        Assert.Equal(before.Item1, _repository.Git("status", "--porcelain=v2"));
        Assert.Equal(before.Item2, File.ReadAllBytes(_repository.Folder.Full(".git/index")));
    }

    [Fact]
    public async Task A_new_waiver_can_be_forbidden()
    {
        var waived = Document.Replace("  task:", "  waivers:\n    - { rule: MLD2005, reason: \"agreed\" }\n  task:");
        _repository.With("taxi.mldesign.md", Document).With("src/Training.cs", Leaky).Commit().With("taxi.mldesign.md", waived);
        Assert.Equal(("", 0), await _repository.Gate("--changed"));
        var run = await _repository.Folder.Lint("check", "--changed", "--no-new-waivers");
        Assert.Equal((1, "MLD2005 is waived more often than before (1, was 0); --no-new-waivers forbids it\n"), (run.ExitCode, run.Error));

        _repository.Commit().With("src/Training.cs", Leaky.Replace("public static double", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"ml\", \"MLD2005\")]\n    public static double"));
        Assert.Contains("MLD2005 is waived more often", (await _repository.Folder.Lint("check", "--changed", "--no-new-waivers")).Error);
        _repository.Commit();
        Assert.Equal(("", 0), await _repository.Gate("--changed", "--no-new-waivers"));
    }

    [Theory]
    [InlineData("--no-new-waivers", "--no-new-waivers needs a revision to compare with: --since or --changed\n")]
    [InlineData("--changed --since HEAD", "--changed and --since exclude each other\n")]
    public async Task Options_that_do_not_fit_are_wrong_use(string options, string complaint)
    {
        var run = await _repository.Folder.Lint(["check", .. options.Split(' ')]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(complaint, run.Error);
    }

    static async Task<(int ExitCode, string Error)> Complaint(WorkFolder folder)
    {
        var run = await folder.Lint("check", "--changed");
        Assert.Empty(run.Output);
        return (run.ExitCode, run.Error);
    }
}
