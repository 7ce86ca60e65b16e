using MlDesignLint.Analyzers.Rules.Evaluation;
using MlDesignLint.Analyzers.Rules.Leakage;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests;

public class TestCodeTests
{
    [Theory]
    [InlineData("Fact")]
    [InlineData("Xunit.Theory")]
    [InlineData("LightGbmFactAttribute")]
    [InlineData("TestCase(1)")]
    [InlineData("TestMethod")]
    [InlineData("Benchmark(Baseline = true)")]
    public Task Warnings_are_silent_in_a_class_that_has_a_test(string attribute) => Run(attribute, "Evaluate(model.Transform(data))");

    [Theory]
    [InlineData("Obsolete")]
    [InlineData("FactTable")]
    public Task Warnings_are_told_elsewhere(string attribute) => Run(attribute, "[|Evaluate(model.Transform(data))|]");

    [Fact]
    public Task Certain_defects_are_told_in_tests_too() => RuleVerifier<LabelInFeatures>.Reports(Snippet.Program, """
        public class FactAttribute : Attribute { }
        public class Tests
        {
            [Fact]
            public void Trains() => new MLContext(1).Transforms.Concatenate("Features", "Distance", [|"Fare"|]).Append(new MLContext(1).Regression.Trainers.Ols("Fare")).Fit(null);
        }
        """);

    static Task Run(string attribute, string evaluation)
    {
        var body = $$"""
            namespace Xunit { public class TheoryAttribute : Attribute { } }
            public class FactAttribute : Attribute { }
            public class LightGbmFactAttribute : Attribute { }
            public class FactTableAttribute : Attribute { }
            public class TestCaseAttribute(int number) : Attribute { }
            public class TestMethodAttribute : Attribute { }
            public class BenchmarkAttribute : Attribute { public bool Baseline; }
            public class Tests
            {
                [{{attribute}}]
                public void Trains() { }

                static void Quality(MLContext ml, IDataView data)
                {
                    var model = ml.Regression.Trainers.Ols().Fit(data);
                    var metrics = ml.Regression.{{evaluation}};
                }
            }
            """;
        return body.Contains("[|", StringComparison.Ordinal) ? RuleVerifier<EvaluatedOnTrainingData>.Reports(Snippet.Program, body) : RuleVerifier<EvaluatedOnTrainingData>.IsSilent(Snippet.Program, body);
    }
}
