using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.ReusedRowObject>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.ReusedRowObject, MlDesignLint.CodeFixes.Evaluation.ReusedRowObjectFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class ReusedRowObjectTests
{
    [Fact]
    public Task Reports_a_list() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.CreateEnumerable<Ride>(data, [|reuseRowObject: true|]).ToList();
        """,
        "All elements that 'ToList' keeps are one and the same object, which holds the last row in the end; pass 'false' for 'reuseRowObject'");

    [Fact]
    public Task Reports_an_order_of_some_rows() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.CreateEnumerable<Ride>(data, [|true|]);
        var longest = rides.Where(ride => ride.IsPaidByCard).OrderByDescending(ride => ride.Distance).First();
        """);

    [Fact]
    public Task Is_silent_when_rows_are_new_objects() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false).ToList();
        """);

    [Fact]
    public Task Is_silent_when_values_are_kept() => Verify.IsSilent(Snippet.MlNet, """
        var distances = ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: true).Select(ride => ride.Distance).ToList();
        """);

    [Fact]
    public Task Is_silent_when_rows_are_read_one_by_one() => Verify.IsSilent(Snippet.MlNet, """
        foreach (var ride in ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: true))
            Console.WriteLine(ride.Distance);
        """);

    [Fact]
    public Task Is_silent_on_unknown_values() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.CreateEnumerable<Ride>(data, Console.ReadLine() == "").ToList();
        """);

    [Fact]
    public Task Is_silent_when_a_dictionary_keeps_values() => Verify.IsSilent(Snippet.MlNet, """
        var distances = ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: true).ToDictionary(ride => ride.VendorId, ride => ride.Distance);
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Rows { public IEnumerable<T> CreateEnumerable<T>(object data, bool reuseRowObject) => []; }
        static class Other { static object Run(Rows rows) => rows.CreateEnumerable<int>(rows, reuseRowObject: true).ToList(); }
        """);

    [Fact]
    public Task Asks_for_new_objects() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var rides = ml.Data.CreateEnumerable<Ride>(data, [|reuseRowObject: true|]).ToList();
        """,
        """
        var rides = ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false).ToList();
        """);

    [Fact]
    public Task Reports_rows_added_to_a_list_in_a_loop() => Verify.Reports(Snippet.MlNet, """
        var kept = new List<Ride>();
        foreach (var ride in ml.Data.CreateEnumerable<Ride>(data, [|reuseRowObject: true|]))
            kept.Add(ride);
        """);

    [Fact]
    public Task Is_silent_on_copies_added_in_a_loop() => Verify.IsSilent(Snippet.MlNet, """
        var kept = new List<float>();
        foreach (var ride in ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: true))
            kept.Add(ride.Distance);
        """);
}
