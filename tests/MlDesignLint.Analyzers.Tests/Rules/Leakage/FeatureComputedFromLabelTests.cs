using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.FeatureComputedFromLabel>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class FeatureComputedFromLabelTests
{
    [Fact]
    public Task An_expression_over_the_label() => Verify.Reports(Snippet.MlNet, """
        ml.Transforms.Expression("PerMile", "(fare, miles) => fare / miles", "FareAmount", "Distance")
            .Append(ml.Transforms.Concatenate("Features", "Distance", [|"PerMile"|])).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(data);
        """,
        "'PerMile' is computed from the label 'FareAmount' of the same row and is a feature, so the model is told the answer; compute it from what is known before the answer");

    [Fact]
    public Task A_transform_of_a_copy_of_the_label() => Verify.Reports(Snippet.MlNet, """
        ml.Transforms.CopyColumns("Target", "FareAmount").Append(ml.Transforms.NormalizeBinning("Band", "FareAmount"))
            .Append(ml.Transforms.Concatenate("Features", "Distance", [|"Band"|])).Append(ml.Regression.Trainers.Sdca("Target")).Fit(data);
        """);

    [Fact]
    public Task A_mapping_that_reads_the_label() => Verify.Reports(Snippet.MlNet, """
        ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => { ratio.PerMile = ride.FareAmount / ride.Distance; }, "ratio")
            .Append(ml.Transforms.Concatenate("Features", "Distance", [|"PerMile"|])).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(data);
        """);

    [Fact]
    public Task A_property_of_the_row_class() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.Transforms.Concatenate("Features", "Size", [|"PerMetre"|]).Append(ml.Regression.Trainers.Ols("Price")).Fit(ml.Data.LoadFromEnumerable(new List<Flat>()));
        public class Flat { public float Size { get; set; } public float Price { get; set; } public float PerMetre => Price / Size; }
        """);

    [Fact]
    public Task An_expression_over_other_columns() => Verify.IsSilent(Snippet.MlNet, """
        ml.Transforms.Expression("PerHead", "(miles, heads) => miles / heads", "Distance", "Passengers")
            .Append(ml.Transforms.Concatenate("Features", "Distance", "PerHead")).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(data);
        """);

    [Fact]
    public Task What_is_computed_from_the_label_and_is_no_feature() => Verify.IsSilent(Snippet.MlNet, """
        ml.Transforms.NormalizeBinning("Band", "FareAmount").Append(ml.Transforms.Concatenate("Features", "Distance", "Passengers")).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(data);
        """);

    [Fact]
    public Task A_mapping_that_reads_another_column() => Verify.IsSilent(Snippet.MlNet, """
        ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => { ratio.PerMile = ride.Passengers / ride.Distance; }, "ratio")
            .Append(ml.Transforms.Concatenate("Features", "Distance", "PerMile")).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(data);
        """);

    [Fact]
    public Task A_mapping_with_a_memory_of_earlier_rows() => Verify.IsSilent(Snippet.MlNet, """
        ml.Transforms.StatefulCustomMapping<Ride, Ratio, Ratio>((ride, ratio, last) => { ratio.PerMile = last.PerMile; last.PerMile = ride.FareAmount; }, null, "ratio")
            .Append(ml.Transforms.Concatenate("Features", "Distance", "PerMile")).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(data);
        """);

    [Fact]
    public Task A_label_computed_from_a_feature() => Verify.IsSilent(Snippet.MlNet, """
        ml.Transforms.Expression("Target", "fare => fare * 2", "Distance").Append(ml.Transforms.Concatenate("Features", "Passengers"))
            .Append(ml.Regression.Trainers.Sdca("Target")).Fit(data);
        """);

    [Fact]
    public Task An_expression_of_the_programs_own() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        Splitter.Expression("PerMile", "FareAmount").Append(ml.Transforms.Concatenate("Features", "PerMile")).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(null);
        public static class Splitter { public static IEstimator<ITransformer> Expression(string outputColumnName, params string[] inputColumnNames) => null; }
        """);

    const string Training = """
        var ml = new MLContext(seed: 1);
        ml.Transforms.Concatenate("Features", "Area", [|"Rate"|]).Append(ml.Regression.Trainers.Sdca("Price")).Fit(ml.Data.LoadFromEnumerable(new List<Flat>()));
        class Flat { public float Area { get; set; } public float Price { get; set; } public float Rate { get; set; } }
        static class Flats
        {
        """;

    [Fact]
    public Task A_column_that_a_method_sets_from_the_label() => Verify.Reports(Snippet.Program, Training + """
            static void Enrich(Flat flat) => flat.Rate = flat.Price / Math.Max(1, flat.Area);
        }
        """);

    [Fact]
    public Task A_column_that_is_created_from_the_variable_of_the_label() => Verify.Reports(Snippet.Program, Training + """
            static Flat Read(float area, float price) => new Flat { Area = area, Price = price, Rate = price / area };
        }
        """);

    [Fact]
    public Task A_column_set_from_others_or_from_another_row() => Verify.IsSilent(Snippet.Program, Training.Replace("[|", "").Replace("|]", "") + """
            static void Enrich(Flat flat, Flat earlier) => flat.Rate = earlier.Price / flat.Area;
            static Flat Read(string[] cells, float area) => new Flat { Area = area, Price = float.Parse(cells[0]), Rate = float.Parse(cells[1]) * area };
        }
        """);
}
