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

    [Fact]
    public Task Reports_lists_that_are_filled_class_by_class() => Verify.Reports(Snippet.Keras, """
        var labels = new List<int>(); var rows = new List<(float Value, int Class)>(); var number = 0;
        foreach (var folder in new[] { "cats", "dogs" })
        {
            foreach (var file in System.IO.Directory.GetFiles(folder)) { labels.Add(number); rows.Add((file.Length, number)); }
            number++;
        }
        model.fit(x, np.array(labels.ToArray()), validation_split: [|0.2f|]);
        model.fit(x, np.array(rows.Select(row => row.Class).ToArray()), validation_split: [|0.1f|]);
        model.fit(x, np.array(rows.OrderBy(row => row.Class).Select(row => row.Class).ToArray()), validation_split: [|0.3f|]);
        """);

    [Fact]
    public Task Is_silent_on_lists_in_another_order() => Verify.IsSilent(Snippet.Keras, """
        List<int> labels = new(), read = new(); var rows = new List<(float Value, int Class)>(); var draw = new Random(1);
        for (var number = 0; number < 3; number++)
        {
            foreach (var file in System.IO.Directory.GetFiles($"{number}")) { labels.Add(number); rows.Add((file.Length, number)); read.Add(file.Length % 3); }
        }
        draw.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(labels));
        model.fit(x, np.array(labels.ToArray()), validation_split: 0.2f);
        model.fit(x, np.array(read.ToArray()), validation_split: 0.2f);
        model.fit(x, np.array(rows.OrderBy(_ => draw.Next()).Select(row => row.Class).ToArray()), validation_split: 0.2f);
        model.fit(x, np.array(rows.OrderBy(row => row.Value).Select(row => row.Class).ToArray()), validation_split: 0.2f);
        """);

    const string Reader = """
        sealed record Leaves(NDArray Images, NDArray Labels);
        static Leaves Read(string[] names)
        {
            var items = new List<(string File, int Class)>();
            foreach (var (name, number) in names.Select((name, number) => (name, number)))
                items.AddRange(System.IO.Directory.GetFiles(name).Select(file => (file, number)));
            return new(np.array(new float[items.Count, 4]), LabelsOf(items));
        }

        """;

    [Fact]
    public Task Reports_labels_that_methods_put_together_and_copy_by_an_index() => Verify.Reports(Snippet.Keras, """
            var leaves = Read(new[] { "oak", "elm" });
            model.fit(leaves.Images, leaves.Labels, validation_split: [|0.2f|]);
        }
        """ + Reader + """
        static NDArray LabelsOf(List<(string File, int Class)> items)
        {
            var labels = new int[items.Count];
            for (var i = 0; i < items.Count; i++) labels[i] = items[i].Class;
            return np.array(labels);
        }
        static void Nothing() {
        """);

    [Fact]
    public Task Is_silent_where_a_method_changes_the_order_or_copies_by_another_index() => Verify.IsSilent(Snippet.Keras, """
            var (leaves, mixed) = (Read(new[] { "oak", "elm" }), new int[80]);
            model.fit(leaves.Images, leaves.Labels, validation_split: 0.2f);
            var (sorted, order) = (new List<int>(), new int[80]);
            for (var number = 0; number < 2; number++) foreach (var file in System.IO.Directory.GetFiles($"{number}")) sorted.Add(number);
            for (var i = 0; i < 80; i++) mixed[i] = sorted[order[i]];
            model.fit(x, np.array(mixed), validation_split: 0.2f);
        }
        """ + Reader + """
        static NDArray LabelsOf(List<(string File, int Class)> items)
        {
            Mix(items);
            return np.array(items.Select(item => item.Class).ToArray());
        }
        static void Mix(List<(string File, int Class)> items) { var draw = new Random(1); for (var i = 0; i < items.Count; i++) { var j = draw.Next(items.Count); (items[i], items[j]) = (items[j], items[i]); } }
        static void Nothing() {
        """);
}
