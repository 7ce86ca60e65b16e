using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.DeclaredColumnUnknown>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class DeclaredColumnUnknownTests
{
    const string Duration = "version: 1\nunavailable_at_prediction: [TripDuration]\n";

    [Fact]
    public Task Reports_a_column_that_no_row_has() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.[|LoadFromTextFile<Ride>("rides.csv", separatorChar: ',')|];
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(rides);
        """,
        "The design document speaks of the column 'TripDuration', but neither the rows that are loaded nor the code know it, so what is declared of it is kept by nobody; correct the name",
        Duration);

    [Fact]
    public Task Reports_a_label_a_group_and_a_sensitive_column() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.[|LoadFromTextFile<Ride>("rides.csv", separatorChar: ',')|];
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(rides);
        """, document: "version: 1\nlabel: FareAmount\nsplit: { group: DriverId }\nsensitive: [Gender]\n");

    [Fact]
    public Task Is_silent_on_known_columns() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", separatorChar: ',');
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(rides);
        """, "version: 1\nlabel: fare_amount\nunavailable_at_prediction: [Distance]\nsensitive: [VendorId]\n");

    [Fact]
    public Task Is_silent_on_a_column_that_the_code_makes() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", separatorChar: ',');
        var model = ml.Transforms.CopyColumns("TripDuration", "Distance").Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(rides);
        """, Duration);

    [Fact]
    public Task Is_silent_on_rows_that_are_not_known() => Verify.IsSilent(Snippet.MlNet, """
        var rows = ml.Data.LoadFromBinary("rides.idv");
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(rows);
        """, Duration);

    [Fact]
    public Task Is_silent_when_some_rows_are_not_known() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", separatorChar: ',');
        var rows = ml.Data.LoadFromBinary("rides.idv");
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(rides);
        """, Duration);

    [Fact]
    public Task Is_silent_when_nothing_is_trained() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", separatorChar: ',');
        """, Duration);

    [Fact]
    public Task Is_silent_on_prose() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", separatorChar: ',');
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(rides);
        """, "version: 1\nunavailable_at_prediction: [time of arrival]\n");
}
