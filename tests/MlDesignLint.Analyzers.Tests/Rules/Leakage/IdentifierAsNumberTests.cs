using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.IdentifierAsNumber>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class IdentifierAsNumberTests
{
    [Fact]
    public Task An_id_among_the_features() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        var sales = ml.Data.LoadFromTextFile<Sale>("sales.csv", ',');
        ml.Transforms.Concatenate("Features", [|"CustomerId"|], "Size").Append(ml.Regression.Trainers.LightGbm("Price")).Fit(sales);
        public class Sale { [LoadColumn(0)] public float CustomerId; [LoadColumn(1)] public float Size; [LoadColumn(2)] public float Price; [LoadColumn(3)] public float Grid; [LoadColumn(4)] public float Paid; }
        """,
        "The numbers of 'CustomerId' name things and measure nothing, yet the model takes them as a quantity and may remember rows by them; leave the column out or encode it");

    [Fact]
    public Task A_scaled_id() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        var sales = ml.Data.LoadFromTextFile<Sale>("sales.csv", ',');
        ml.Transforms.NormalizeMinMax("Scaled", "CustomerId").Append(ml.Transforms.Concatenate("Features", "Size", [|"Scaled"|])).Append(ml.Regression.Trainers.LightGbm("Price")).Fit(sales);
        public class Sale { [LoadColumn(0)] public float CustomerId; [LoadColumn(1)] public float Size; [LoadColumn(2)] public float Price; [LoadColumn(3)] public float Grid; [LoadColumn(4)] public float Paid; }
        """);

    [Fact]
    public Task An_id_of_a_listed_column() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        var sales = ml.Data.LoadFromTextFile("sales.csv", new[] { new TextLoader.Column("Id", DataKind.Single, 0), new TextLoader.Column("Size", DataKind.Single, 1) });
        ml.Transforms.Concatenate("Features", [|"Id"|], "Size").Append(ml.Regression.Trainers.LightGbm("Price")).Fit(sales);
        """);

    [Fact]
    public Task An_encoded_id() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        var sales = ml.Data.LoadFromTextFile<Sale>("sales.csv", ',');
        ml.Transforms.Categorical.OneHotEncoding("CustomerId").Append(ml.Transforms.Concatenate("Features", "CustomerId", "Size")).Append(ml.Regression.Trainers.LightGbm("Price")).Fit(sales);
        public class Sale { [LoadColumn(0)] public float CustomerId; [LoadColumn(1)] public float Size; [LoadColumn(2)] public float Price; [LoadColumn(3)] public float Grid; [LoadColumn(4)] public float Paid; }
        """);

    [Fact]
    public Task A_hashed_id_under_another_name() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        var sales = ml.Data.LoadFromTextFile<Sale>("sales.csv", ',');
        ml.Transforms.Categorical.OneHotHashEncoding("Customer", "CustomerId").Append(ml.Transforms.Concatenate("Features", "Customer", "Size")).Append(ml.Regression.Trainers.LightGbm("Price")).Fit(sales);
        public class Sale { [LoadColumn(0)] public float CustomerId; [LoadColumn(1)] public float Size; [LoadColumn(2)] public float Price; [LoadColumn(3)] public float Grid; [LoadColumn(4)] public float Paid; }
        """);

    [Fact]
    public Task An_id_that_is_loaded_and_left_out() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        var sales = ml.Data.LoadFromTextFile<Sale>("sales.csv", ',');
        ml.Transforms.Concatenate("Features", "Size").Append(ml.Regression.Trainers.LightGbm("Price")).Fit(sales);
        public class Sale { [LoadColumn(0)] public float CustomerId; [LoadColumn(1)] public float Size; [LoadColumn(2)] public float Price; [LoadColumn(3)] public float Grid; [LoadColumn(4)] public float Paid; }
        """);

    [Fact]
    public Task Words_that_only_end_like_it() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        var sales = ml.Data.LoadFromTextFile<Sale>("sales.csv", ',');
        ml.Transforms.Concatenate("Features", "Size", "Grid", "Paid").Append(ml.Regression.Trainers.LightGbm("Price")).Fit(sales);
        public class Sale { [LoadColumn(0)] public float CustomerId; [LoadColumn(1)] public float Size; [LoadColumn(2)] public float Price; [LoadColumn(3)] public float Grid; [LoadColumn(4)] public float Paid; }
        """);

    [Fact]
    public Task A_text() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        var sales = ml.Data.LoadFromTextFile("sales.csv", new[] { new TextLoader.Column("Id", DataKind.String, 0), new TextLoader.Column("Size", DataKind.Single, 1) });
        ml.Transforms.Concatenate("Features", "Id", "Size").Append(ml.Regression.Trainers.LightGbm("Price")).Fit(sales);
        """);

    [Fact]
    public Task Rows_of_unknown_columns() => Verify.IsSilent(Snippet.MlNet, """
        ml.Transforms.Concatenate("Features", "VendorId", "Distance").Append(ml.Regression.Trainers.LightGbm("FareAmount")).Fit(data);
        """);

    [Fact]
    public Task A_concatenation_of_the_programs_own() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        var sales = ml.Data.LoadFromTextFile<Sale>("sales.csv", ',');
        Splitter.Concatenate("Features", "CustomerId").Append(ml.Regression.Trainers.LightGbm("Price")).Fit(sales);
        public class Sale { [LoadColumn(0)] public float CustomerId; [LoadColumn(1)] public float Size; [LoadColumn(2)] public float Price; [LoadColumn(3)] public float Grid; [LoadColumn(4)] public float Paid; }
        public static class Splitter { public static IEstimator<ITransformer> Concatenate(string output, params string[] inputs) => null; }
        """);
}
