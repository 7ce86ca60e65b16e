using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.LabelInsideLoadedRange>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class LabelInsideLoadedRangeTests
{
    [Fact]
    public Task A_range_that_ends_on_the_label() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("Digit", "Values").Fit(ml.Data.LoadFromTextFile<Pixels>("digits.csv", ','));
        public class Pixels { [[|LoadColumn(0, 64)|]] public float[] Values; [LoadColumn(64)] public float Digit; }
        """,
        "'Values' loads a range of file columns that takes in column 64, the label 'Digit', so the model sees the answer; end the range before the label");

    [Fact]
    public Task A_label_named_by_an_attribute() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.Regression.Trainers.Ols("Label", "X").Fit(ml.Data.LoadFromTextFile<Row>("rows.csv"));
        public class Row { [LoadColumn(1), ColumnName("Label")] public float Price; [[|LoadColumn(0, 9)|], ColumnName("X")] public float[] Values; }
        """);

    [Fact]
    public Task A_range_before_the_label() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("Digit", "Values").Fit(ml.Data.LoadFromTextFile<Pixels>("digits.csv", ','));
        public class Pixels { [LoadColumn(0, 63)] public float[] Values; [LoadColumn(64)] public float Digit; }
        """);

    [Fact]
    public Task A_range_over_a_column_that_is_no_label() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("Digit", "Values").Fit(ml.Data.LoadFromTextFile<Pixels>("digits.csv", ','));
        public class Pixels { [LoadColumn(0, 63)] public float[] Values; [LoadColumn(3)] public float Corner; [LoadColumn(64)] public float Digit; }
        """);

    [Fact]
    public Task A_class_that_is_never_loaded() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("Digit", "Values");
        public class Pixels { [LoadColumn(0, 64)] public float[] Values; [LoadColumn(64)] public float Digit; }
        """);

    [Fact]
    public Task Indices_listed_one_by_one() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("Digit", "Values").Fit(ml.Data.LoadFromTextFile<Pixels>("digits.csv", ','));
        public class Pixels { [LoadColumn(new[] { 0, 64 })] public float[] Values; [LoadColumn(64)] public float Digit; }
        """);

    [Fact]
    public Task Another_librarys_attribute() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("Digit", "Values").Fit(ml.Data.LoadFromTextFile<Pixels>("digits.csv", ','));
        public class Pixels { [Other.LoadColumn(0, 64)] public float[] Values; [LoadColumn(64)] public float Digit; }
        namespace Other { public class LoadColumnAttribute(int first, int last) : System.Attribute; }
        """);

    [Fact]
    public Task A_label_that_becomes_a_key() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.Transforms.Conversion.MapValueToKey("Label", "Digit").Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("Label", "Values"))
            .Fit(ml.Data.LoadFromTextFile<Pixels>("digits.csv", ','));
        public class Pixels { [[|LoadColumn(0, 64)|]] public float[] Values; [LoadColumn(64)] public float Digit; }
        """);
}
