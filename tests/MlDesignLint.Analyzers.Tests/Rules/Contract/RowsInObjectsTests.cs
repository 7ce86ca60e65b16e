using MlDesignLint.Analyzers.Rules.Contract;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

/// <summary>Rows of networks that stand in records and arrays of the program's own.</summary>
public class RowsInObjectsTests
{
    const string InTime = "version: 1\nsplit: { kind: time, column: Hour }\n";
    const string ByPatient = "version: 1\nsplit: { kind: group, group: PatientId }\n";
    const string Fifth = "version: 1\nsplit: { kind: time, test_fraction: 0.2 }\n";

    static string Trained(string members, string split) => $$"""
        {{members}}
        static class App
        {
            static void Run(Sequential net, optim.Optimizer optimizer, Tensor x, Tensor y, Random random)
            {
                {{split}}
                for (long start = 0; start < train.Count; start += 64)
                {
                    optimizer.zero_grad();
                    var size = Math.Min(64, train.Count - start);
                    var loss = functional.mse_loss(net.call(train.X.narrow(0, start, size)), train.Y.narrow(0, start, size));
                    loss.backward();
                    optimizer.step();
                }
                net.eval();
                using var off = no_grad();
                Console.WriteLine((net.call(test.X) - test.Y).abs().mean().item<float>());
            }
        }
        """;

    const string Hours = "sealed record Hours(Tensor X, Tensor Y) { public long Count => Y.shape[0]; public Hours Pick(Tensor ids) => new(X.index_select(0, ids), Y.index_select(0, ids)); public Hours Part(long from, long count) => new(X.narrow(0, from, count), Y.narrow(0, from, count)); }";
    const string Cut = "var all = new Hours(x, y); var cut = (long)(all.Count * 0.8);";

    [Fact]
    public Task Reports_a_record_that_picks_its_rows_by_a_drawn_order() => RuleVerifier<RandomSplitInTime>.Reports(Snippet.TorchProgram,
        Trained(Hours, Cut + "var ids = torch.[|randperm(all.Count)|]; var (train, test) = (all.Pick(ids.narrow(0, 0, cut)), all.Pick(ids.narrow(0, cut, all.Count - cut)));"), document: InTime);

    [Theory]
    [InlineData("var (train, test) = (all.Part(0, cut), all.Part(cut, all.Count - cut));")]
    [InlineData("var ids = torch.randperm(all.Count); var (train, test) = (all.Pick(ids), all.Part(cut, all.Count - cut));")]
    public Task Is_silent_on_a_record_that_is_cut_in_its_order(string split) => RuleVerifier<RandomSplitInTime>.IsSilent(Snippet.TorchProgram, Trained(Hours, Cut + split), InTime);

    const string Windows = "sealed record Window(string PatientId, float Sick, float[] Samples); sealed record Part(Tensor X, Tensor Y) { public long Count => Y.shape[0]; public static Part From(IReadOnlyList<Window> windows) => new(tensor(windows.SelectMany(window => window.Samples).ToArray()).reshape(windows.Count, 8), tensor(windows.Select(window => window.Sick).ToArray())); } static class Store { public static List<Window> Read() => System.IO.File.ReadLines(\"w.csv\").Skip(1).Select(line => line.Split(',')).Select(cells => new Window(cells[0], float.Parse(cells[1]), cells.Skip(2).Select(float.Parse).ToArray())).ToList(); }";
    const string Read = "var windows = Store.Read(); var order = Enumerable.Range(0, windows.Count).ToArray();";
    const string Taken = "var border = order.Length / 5; var test = Part.From(order.Take(border).Select(i => windows[i]).ToList()); var train = Part.From(order.Skip(border).Select(i => windows[i]).ToList());";

    [Fact]
    public Task Reports_numbers_of_rows_that_are_shuffled_in_their_place() => RuleVerifier<GroupIgnoredBySplit>.Reports(Snippet.TorchProgram, Trained(Windows, Read + "random.[|Shuffle(order)|];" + Taken), document: ByPatient);

    [Theory]
    [InlineData(Read + Taken)]
    [InlineData(Read + "var other = order.ToArray(); random.Shuffle(other);" + Taken)]
    [InlineData(Read + "var groups = windows.GroupBy(window => window.PatientId).Select(group => group.ToList()).ToArray(); random.Shuffle(groups); var test = Part.From(groups.Take(9).SelectMany(group => group).ToList()); var train = Part.From(groups.Skip(9).SelectMany(group => group).ToList());")]
    [InlineData(Read + "var patients = windows.Select(window => window.PatientId).Distinct().ToArray(); random.Shuffle(patients); var held = patients.Take(9).ToHashSet(); var test = Part.From(windows.Where(window => held.Contains(window.PatientId)).ToList()); var train = Part.From(windows.Where(window => !held.Contains(window.PatientId)).ToList());")]
    public Task Is_silent_on_rows_in_order_and_on_groups(string split) => RuleVerifier<GroupIgnoredBySplit>.IsSilent(Snippet.TorchProgram, Trained(Windows, split), ByPatient);

    static string Heat(string border) => $$"""
        sealed class Heat
        {
            public Heat(string path)
            {
                var rows = System.IO.File.ReadLines(path).Skip(1).Select(line => line.Split(';')).ToArray();
                X = tensor(rows.SelectMany(cells => cells.Skip(1)).Select(float.Parse).ToArray()).reshape(rows.Length, 9);
                Y = tensor(rows.Select(cells => float.Parse(cells[0])).ToArray());
            }

            public Tensor X { get; }
            public Tensor Y { get; }
            public long Days => Y.shape[0];
        }
        static class App
        {
            static void Run(Sequential net, optim.Optimizer optimizer)
            {
                var data = new Heat("heat.csv");
                var border = {{border}};
                var (xTrain, yTrain) = (data.X.narrow(0, 0, border), data.Y.narrow(0, 0, border));
                var xTest = data.X.[|narrow(0, border, data.Days - border)|];
                var mean = xTrain.mean();
                optimizer.zero_grad();
                var loss = functional.mse_loss(net.call(xTrain - mean), yTrain);
                loss.backward();
                optimizer.step();
                Console.WriteLine((net.call(xTest - mean) - data.Y.narrow(0, border, data.Days - border)).abs().mean().item<float>());
            }
        }
        """;

    [Theory]
    [InlineData("data.Days * 9 / 10")]
    [InlineData("(long)(data.X.shape[0] * 0.9)")]
    public Task Reports_another_share_of_an_object_that_counts_its_rows(string border) => RuleVerifier<OtherSplitThanDeclared>.Reports(Snippet.TorchProgram, Heat(border), document: Fifth);

    [Theory]
    [InlineData("data.Days * 8 / 10")]
    [InlineData("data.Days - 365")]
    public Task Is_silent_on_the_declared_share_of_an_object(string border) => RuleVerifier<OtherSplitThanDeclared>.IsSilent(
        Snippet.TorchProgram, Heat(border).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Fifth);
}
