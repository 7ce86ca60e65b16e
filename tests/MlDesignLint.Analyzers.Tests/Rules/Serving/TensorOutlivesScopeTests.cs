using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.TensorOutlivesScope>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.TensorOutlivesScope, MlDesignLint.CodeFixes.Serving.TensorOutlivesScopeFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class TensorOutlivesScopeTests
{
    [Fact]
    public Task Reports_a_sum_that_goes_with_the_scope() => Verify.Reports(Snippet.TorchSharp, """
        Tensor total = zeros(1);
        foreach (var (input, target) in batches)
        {
            using var scope = NewDisposeScope();
            [|total|] += criterion.call(model.call(input), target);
        }
        Console.WriteLine(total.item<float>());
        """,
        "'total' is freed with the dispose scope that it was made in and used behind it; call 'MoveToOuterDisposeScope' on it");

    [Fact]
    public Task Reports_a_tensor_that_is_returned() => Verify.Reports(Snippet.TorchSharp, """
        Tensor Predict()
        {
            using var scope = NewDisposeScope();
            var scores = model.call(x);
            return [|functional.softmax(scores, 1)|];
        }
        """);

    [Fact]
    public Task Reports_members_parts_of_tuples_and_elements_of_lists() => Verify.Reports(Snippet.TorchProgram, """
        sealed class Cache
        {
            Tensor _last;
            public Tensor Last => _last;
            static Tensor Unit(Tensor x) => x / x.norm();
            public void Keep(Tensor x) { using var scope = torch.NewDisposeScope(); [|_last|] = Unit(x); }
            public (Tensor, Tensor) Both(Tensor x) { using var scope = torch.NewDisposeScope(); var mean = x.mean(); return ([|mean|], x); }
            public Tensor All(IEnumerable<Tensor> xs)
            {
                var parts = new List<Tensor>();
                foreach (var x in xs) { using var scope = torch.NewDisposeScope(); parts.Add([|x / 2|]); }
                return cat(parts.ToArray(), 0);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_members_parts_and_elements_that_are_moved_out_or_only_live_in_the_scope() => Verify.IsSilent(Snippet.TorchProgram, """
        sealed class Cache
        {
            Tensor _last, _scratch;
            public Tensor Last => _last;
            static Tensor Unit(Tensor x) { using var scope = torch.NewDisposeScope(); return (x / x.norm()).MoveToOuterDisposeScope(); }
            public void Keep(Tensor x) { using var scope = torch.NewDisposeScope(); _last?.Dispose(); _last = (x / 2).MoveToOuterDisposeScope(); }
            public void Detach(Tensor x) { using var scope = torch.NewDisposeScope(); var unit = x / 2; scope.Detach(unit); _last = unit; }
            public void Use(Tensor x) { using var scope = torch.NewDisposeScope(); _scratch = x / 2; Console.WriteLine(_scratch.sum().item<float>()); }
            public void Given(Tensor x) { using var scope = torch.NewDisposeScope(); _last = Unit(x); }
            public float Sum(IEnumerable<Tensor> xs)
            {
                using var scope = torch.NewDisposeScope();
                var parts = new List<Tensor>();
                foreach (var x in xs) parts.Add(x / 2);
                return cat(parts.ToArray(), 0).sum().item<float>();
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_tensor_is_moved_out() => Verify.IsSilent(Snippet.TorchSharp, """
        Tensor Predict() { using var scope = NewDisposeScope(); var scores = functional.softmax(model.call(x), 1); return scores.MoveToOuterDisposeScope(); }
        Tensor Again() { using var scope = NewDisposeScope(); var scores = functional.softmax(model.call(x), 1); scope.MoveToOuter(scores); return scores; }
        """);

    [Fact]
    public Task Is_silent_on_numbers_and_on_tensors_from_outside() => Verify.IsSilent(Snippet.TorchSharp, """
        var total = 0.0f; Tensor last = zeros(1);
        using (NewDisposeScope()) { total += criterion.call(model.call(x), y).item<float>(); last = x; }
        Console.WriteLine(total); Console.WriteLine(last.item<float>());
        Tensor Same() { using var scope = NewDisposeScope(); Console.WriteLine(model.call(x).ToString()); return x; }
        """);

    [Fact]
    public Task Is_silent_where_the_variable_is_only_used_inside() => Verify.IsSilent(Snippet.TorchSharp, """
        Tensor loss = zeros(1);
        foreach (var (input, target) in batches)
        {
            using var scope = NewDisposeScope();
            loss = criterion.call(model.call(input), target).sum();
            loss.backward();
        }
        """);

    [Fact]
    public Task Moves_what_is_returned() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        Tensor Mean()
        {
            using var scope = NewDisposeScope();
            return [|x.add(y)|];
        }
        """,
        """
        Tensor Mean()
        {
            using var scope = NewDisposeScope();
            return x.add(y).MoveToOuterDisposeScope();
        }
        """);

    [Fact]
    public Task Offers_nothing_for_a_sum() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        Tensor total = zeros(1);
        using (var scope = NewDisposeScope())
        {
            [|total|] += x.sum();
        }
        Console.WriteLine(total.ToString());
        """);

    [Fact]
    public Task Reports_a_state_that_the_next_turn_reads() => Verify.Reports(Snippet.TorchSharp, """
        var state = zeros(1, 8);
        foreach (var (input, target) in batches)
        {
            using var scope = NewDisposeScope();
            var next = model.call(input + state);
            criterion.call(next, target).backward(); optimizer.step(); optimizer.zero_grad();
            [|state|] = next.detach();
        }
        """);

    [Fact]
    public Task Is_silent_on_a_state_that_is_moved_or_made_anew_in_each_turn() => Verify.IsSilent(Snippet.TorchSharp, """
        Tensor state = zeros(1, 8), sum = zeros(1, 8);
        foreach (var (input, target) in batches)
        {
            using var scope = NewDisposeScope();
            sum = input.mean();
            sum = model.call(input + state + sum).detach();
            state = sum.mul(2).MoveToOuterDisposeScope();
        }
        """);

    const string Recurrent = """
        sealed class Cell : Module<Tensor, Tensor, (Tensor, Tensor)>
        {
            readonly TorchSharp.Modules.GRU _gru = nn.GRU(4, 4);
            public Cell() : base("cell") => RegisterComponents();
            public override (Tensor, Tensor) forward(Tensor x, Tensor state)
            {
                var (output, next) = _gru.call(x, state);
                return (output / 2, next);
            }
        }
        sealed class Sampler
        {
            readonly Cell _cell = new();
            public (long, Tensor) Next(Tensor x, Tensor state)
            {
                using var scope = torch.NewDisposeScope();
                var (scores, after) = _cell.call(x, state);
                return (scores.argmax().item<long>(), [|after|]);
            }
        }
        """;

    [Fact]
    public Task Reports_a_part_of_what_a_module_gives() => Verify.Reports(Snippet.TorchProgram, Recurrent);

    [Fact]
    public Task Reports_a_part_of_what_a_tensor_gives() => Verify.Reports(Snippet.TorchSharp, """
        Tensor Best() { using var scope = NewDisposeScope(); var (best, at) = x.max(1); return [|best|]; }
        """);

    [Theory]
    [InlineData("), after)", "), after.MoveToOuterDisposeScope())")]
    [InlineData("/ 2, next)", "/ 2, state)")]
    [InlineData("readonly Cell _cell = new();", "readonly Module<Tensor, Tensor, (Tensor, Tensor)> _cell; public Sampler(Module<Tensor, Tensor, (Tensor, Tensor)> cell) => _cell = cell;")]
    [InlineData("return (scores", "scope.MoveToOuter(after); return (scores")]
    public Task Is_silent_on_parts_that_are_moved_handed_on_or_of_an_unknown_module(string part, string other) => Verify.IsSilent(Snippet.TorchProgram, Recurrent.Replace("[|", "").Replace("|]", "").Replace(part, other));
}
