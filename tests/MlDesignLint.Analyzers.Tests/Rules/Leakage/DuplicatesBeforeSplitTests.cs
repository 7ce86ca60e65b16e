using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.DuplicatesBeforeSplit>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class DuplicatesBeforeSplitTests
{
    [Fact]
    public Task Reports_a_bootstrap_sample() => Verify.Reports(Snippet.MlNet, """
        var more = ml.Data.BootstrapSample(data, seed: 1);
        var parts = ml.Data.[|TrainTestSplit(more)|];
        """,
        "'BootstrapSample' repeats rows before 'TrainTestSplit' holds some of them out, so copies of one row are trained on and tested on; split first and repeat training rows only");

    [Fact]
    public Task Reports_oversampling_in_memory() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false).ToList();
        var more = rides.Concat(rides.Where(ride => ride.IsPaidByCard)).ToList();
        var scores = ml.Regression.[|CrossValidate(ml.Data.LoadFromEnumerable(more), ml.Regression.Trainers.Ols())|];
        """);

    [Fact]
    public Task Reports_repeated_rows() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false);
        var more = ml.Data.LoadFromEnumerable(rides.SelectMany(ride => Enumerable.Repeat(ride, ride.IsPaidByCard ? 3 : 1)));
        var parts = ml.Data.[|TrainTestSplit(more)|];
        """);

    [Fact]
    public Task Is_silent_when_the_training_part_is_oversampled() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var more = ml.Data.BootstrapSample(parts.TrainSet, seed: 1);
        var model = ml.Regression.Trainers.Ols().Fit(more);
        """);

    [Fact]
    public Task Is_silent_on_rows_of_two_files() => Verify.IsSilent(Snippet.MlNet, """
        var first = ml.Data.CreateEnumerable<Ride>(ml.Data.LoadFromTextFile<Ride>("2023.csv"), reuseRowObject: false);
        var second = ml.Data.CreateEnumerable<Ride>(ml.Data.LoadFromTextFile<Ride>("2024.csv"), reuseRowObject: false);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(first.Concat(second)));
        """);

    [Fact]
    public Task Is_silent_on_what_was_not_drawn() => Verify.IsSilent(Snippet.MlNet, """
        var rest = ml.Data.BootstrapSample(data, seed: 1, complement: true);
        var parts = ml.Data.TrainTestSplit(rest);
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object TrainTestSplit(object data) => data; public double Evaluate(object data) => 0; }
        static class Other { static void Run(Splitter other, object data) { var parts = other.TrainTestSplit(other.Fit(data).Transform(data)); other.Evaluate(other.Fit(parts).Transform(data)); } }
        """);

    [Fact]
    public Task Reports_rows_of_a_class_repeated_by_a_query() => Verify.Reports(Snippet.MlNet, """
        var rides = System.IO.File.ReadAllLines("rides.csv").Skip(1).Select(line => new Ride { VendorId = line }).ToList();
        var rare = rides.Where(ride => ride.IsPaidByCard).ToList();
        var rows = ml.Data.LoadFromEnumerable(rides.Concat(Enumerable.Repeat(rare, 9).SelectMany(ride => ride)));
        var parts = ml.Data.[|TrainTestSplit(rows)|];
        """);

    [Fact]
    public Task Is_silent_on_lines_of_two_files() => Verify.IsSilent(Snippet.MlNet, """
        var rides = System.IO.File.ReadAllLines("rides.csv").Select(line => new Ride { VendorId = line }).ToList();
        var others = System.IO.File.ReadAllLines("others.csv").Select(line => new Ride { VendorId = line }).ToList();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rides.Concat(others)));
        """);

    [Fact]
    public Task Reports_rare_rows_repeated_beside_the_others() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false).ToList();
        var rare = rides.Where(ride => ride.Distance > 100).ToList();
        var common = rides.Where(ride => !(ride.Distance > 100)).ToList();
        var balanced = common.Concat(rare.SelectMany(ride => Enumerable.Repeat(ride, 5))).ToList();
        var parts = ml.Data.[|TrainTestSplit(ml.Data.LoadFromEnumerable(balanced))|];
        """);

    [Fact]
    public Task Is_silent_on_both_kinds_put_together_again() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false).ToList();
        var rare = rides.Where(ride => ride.Distance > 100).ToList();
        var common = rides.Where(ride => !(ride.Distance > 100)).ToList();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(common.Concat(rare).ToList()));
        """);

    [Fact]
    public Task Reports_rows_that_an_inner_loop_adds_again() => Verify.Reports(Snippet.MlNet, """
        var balanced = new List<Ride>();
        foreach (var ride in ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false))
        {
            balanced.Add(ride);
            for (var i = 0; ride.IsPaidByCard && i < 4; i++)
                balanced.Add(ride);
        }
        var parts = ml.Data.[|TrainTestSplit(ml.Data.LoadFromEnumerable(balanced))|];
        """);

    [Fact]
    public Task Is_silent_on_rows_that_are_added_once() => Verify.IsSilent(Snippet.MlNet, """
        var kept = new List<Ride>();
        foreach (var ride in ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false))
        {
            if (ride.Distance > 0)
                kept.Add(ride);
        }
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(kept));
        """);

    [Fact]
    public Task Reports_rare_rows_added_to_a_copy_of_all() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        var rides = Rides.Read().ToList();
        var parts = ml.Data.[|TrainTestSplit(ml.Data.LoadFromEnumerable(Rides.Balanced(rides, 4)))|];
        public class Ride { public string VendorId { get; set; } public float Distance { get; set; } }
        static class Rides
        {
            public static IEnumerable<Ride> Read() { foreach (var line in System.IO.File.ReadLines("rides.csv")) yield return new Ride { VendorId = line }; }
            public static List<Ride> Balanced(IReadOnlyCollection<Ride> rides, int times)
            {
                var rare = rides.Where(ride => ride.Distance > 100).ToList();
                var all = new List<Ride>(rides);
                for (var i = 1; i < times; i++)
                    all.AddRange(rare);
                return all;
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_lists_of_different_files() => Verify.IsSilent(Snippet.MlNet, """
        var all = System.IO.File.ReadAllLines("rides.csv").Select(line => new Ride { VendorId = line }).ToList();
        all.AddRange(System.IO.File.ReadAllLines("others.csv").Select(line => new Ride { VendorId = line }));
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(all));
        """);

    [Fact]
    public Task Is_silent_on_both_kinds_gathered_in_a_list() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false).ToList();
        var all = new List<Ride>();
        all.AddRange(rides.Where(ride => ride.Distance > 100));
        all.AddRange(rides.Where(ride => !(ride.Distance > 100)));
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(all));
        """);
}
