using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.ValidationOnSortedTail>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class ValidationOnSortedTailTests
{
    [Fact]
    public Task Reports_classes_one_behind_the_other() => Verify.Reports(Snippet.Keras, """
        var labels = np.concatenate((np.zeros(500), np.ones(500)));
        model.fit(x, labels, validation_split: [|0.2f|]);
        """,
        "'0.2f' holds out the last rows of 'labels', which was put together one class behind the other, so the validation sees one class only; shuffle the rows before 'fit'");

    [Fact]
    public Task Is_silent_on_permuted_rows() => Verify.IsSilent(Snippet.Keras, """
        var labels = np.concatenate((np.zeros(500), np.ones(500)));
        var order = np.random.permutation(1000);
        model.fit(x[order], labels[order], validation_split: 0.2f);
        """);

    [Fact]
    public Task Is_silent_on_parts_that_hold_several_classes() => Verify.IsSilent(Snippet.Keras, """
        var labels = np.concatenate((y, yTest));
        model.fit(x, labels, validation_split: 0.2f);
        """);

    [Fact]
    public Task Is_silent_without_a_split() => Verify.IsSilent(Snippet.Keras, """
        var labels = np.concatenate((np.zeros(500), np.ones(500)));
        model.fit(x, labels, epochs: 3);
        """);
}
