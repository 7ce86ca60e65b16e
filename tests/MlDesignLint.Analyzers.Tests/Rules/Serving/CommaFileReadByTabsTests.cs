using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.CommaFileReadByTabs>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.CommaFileReadByTabs, MlDesignLint.CodeFixes.Serving.CommaFileReadByTabsFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class CommaFileReadByTabsTests
{
    [Fact]
    public Task Reports_a_csv_file() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.[|LoadFromTextFile<Ride>|]("rides.csv", hasHeader: true);
        """,
        "'LoadFromTextFile' splits lines at tabs unless told otherwise, so a file of comma-separated values becomes one column and the rest stays empty; pass the separator");

    [Fact]
    public Task Reports_a_path_that_is_put_together() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.[|LoadFromTextFile<Ride>|](System.IO.Path.Combine(Environment.CurrentDirectory, "data", "rides.csv"));
        """);

    [Fact]
    public Task Is_silent_when_the_separator_is_given() => Verify.IsSilent(Snippet.MlNet, """
        var commas = ml.Data.LoadFromTextFile<Ride>("rides.csv", separatorChar: ',');
        var tabs = ml.Data.LoadFromTextFile<Ride>("rides.csv", '\t');
        """);

    [Fact]
    public Task Is_silent_on_other_files_and_unknown_paths() => Verify.IsSilent(Snippet.MlNet, """
        var tabs = ml.Data.LoadFromTextFile<Ride>("rides.tsv");
        var unknown = ml.Data.LoadFromTextFile<Ride>(Console.ReadLine());
        """);

    [Fact]
    public Task Is_silent_on_options() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", new TextLoader.Options { Separators = new[] { ',' } });
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Reader { public object LoadFromTextFile<T>(string path, char separatorChar = '\t') => path; }
        static class Other { static object Run(Reader reader) => reader.LoadFromTextFile<int>("rides.csv"); }
        """);

    [Fact]
    public Task Passes_a_comma() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var rides = ml.Data.[|LoadFromTextFile<Ride>|]("rides.csv", hasHeader: true);
        """,
        """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", hasHeader: true, separatorChar: ',');
        """);
}
