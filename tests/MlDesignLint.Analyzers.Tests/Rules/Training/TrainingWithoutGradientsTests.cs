using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.TrainingWithoutGradients>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class TrainingWithoutGradientsTests
{
    [Fact]
    public Task Reports_a_scope_around_a_step() => Verify.Reports(Snippet.TorchSharp, """
        using var _ = [|no_grad|]();
        optimizer.zero_grad();
        criterion.call(model.call(x), y).backward();
        optimizer.step();
        """,
        "'no_grad' switches gradients off for the forward pass that 'backward' has to go back through, so training fails; keep it to the evaluation");

    [Fact]
    public Task Reports_a_scope_around_a_loop() => Verify.Reports(Snippet.TorchSharp, """
        using (torch.[|inference_mode|]())
        {
            foreach (var (input, target) in batches)
            {
                var loss = criterion.call(model.call(input), target);
                loss.backward(); optimizer.step(); optimizer.zero_grad();
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_scope_around_the_evaluation() => Verify.IsSilent(Snippet.TorchSharp, """
        foreach (var (input, target) in batches)
        {
            criterion.call(model.call(input), target).backward(); optimizer.step(); optimizer.zero_grad();
            using var _ = no_grad();
            Console.WriteLine(model.call(input).argmax(1).eq(target).sum().item<long>());
        }
        """);

    [Fact]
    public Task Is_silent_on_a_scope_that_holds_in_evaluation_only() => Verify.IsSilent(Snippet.TorchSharp, """
        var training = y.shape[0] > 3;
        using var _ = training ? null : no_grad();
        var loss = criterion.call(model.call(x), y);
        if (training) { loss.backward(); optimizer.step(); optimizer.zero_grad(); }
        """);

    [Fact]
    public Task Is_silent_where_gradients_are_switched_on_again() => Verify.IsSilent(Snippet.TorchSharp, """
        using var _ = no_grad();
        using (enable_grad())
        {
            criterion.call(model.call(x), y).backward();
        }
        """);

    [Fact]
    public Task Is_silent_on_targets_of_a_teacher() => Verify.IsSilent(Snippet.TorchSharp, """
        Tensor soft;
        using (no_grad()) soft = model.call(x);
        criterion.call(model.call(y), soft).backward(); optimizer.step(); optimizer.zero_grad();
        """);

    [Fact]
    public Task Reports_a_scope_that_stays_open_where_evaluation_opens_its_own() => Verify.Reports(Snippet.TorchSharp, """
        using var _ = [|no_grad|]();
        Console.WriteLine(model.call(x).mean().item<float>());
        foreach (var (input, target) in batches)
        {
            criterion.call(model.call(input), target).backward(); optimizer.step(); optimizer.zero_grad();
            using (no_grad()) Console.WriteLine(model.call(input).argmax(1).eq(target).sum().item<long>());
        }
        """);

    [Fact]
    public Task Reports_a_scope_that_holds_in_training_only() => Verify.Reports(Snippet.TorchSharp, """
        var training = y.shape[0] > 3;
        using var _ = training ? [|no_grad|]() : null;
        var loss = criterion.call(model.call(x), y);
        if (training) { loss.backward(); optimizer.step(); optimizer.zero_grad(); }
        """);

    [Fact]
    public Task Is_silent_on_a_scope_by_the_opposite_or_another_condition() => Verify.IsSilent(Snippet.TorchSharp, """
        var (evaluates, measures) = (y.shape[0] > 3, x.shape[0] > 5);
        using (evaluates ? no_grad() : null)
        {
            var loss = criterion.call(model.call(x), y);
            if (!evaluates) { loss.backward(); optimizer.step(); optimizer.zero_grad(); }
        }
        using (measures ? no_grad() : null)
        {
            var loss = criterion.call(model.call(x), y);
            if (evaluates) Console.WriteLine(loss.item<float>()); else { loss.backward(); optimizer.step(); optimizer.zero_grad(); }
        }
        """);

    [Fact]
    public Task Reports_gradients_that_are_set_to_off() => Verify.Reports(Snippet.TorchSharp, """
        using var gradients = torch.[|set_grad_enabled|](false);
        optimizer.zero_grad();
        criterion.call(model.call(x), y).backward();
        optimizer.step();
        """);

    [Fact]
    public Task Is_silent_on_gradients_that_are_set_to_on_or_by_a_flag() => Verify.IsSilent(Snippet.TorchSharp, """
        Pass(true); Pass(false);
        void Pass(bool trains)
        {
            using var gradients = torch.set_grad_enabled(trains);
            var loss = criterion.call(model.call(x), y);
            if (trains) { optimizer.zero_grad(); loss.backward(); optimizer.step(); }
        }
        """);

    const string Predicting = """
        foreach (var (input, target) in batches)
        {
            optimizer.zero_grad();
            var loss = criterion.call(Predict(input), target);
            loss.backward();
            optimizer.step();
        }
        Tensor Predict(Tensor rows)
        {
            using var _ = [|no_grad|]();
            var features = functional.relu(rows);
            return model.call(features);
        }
        """;

    [Fact]
    public Task Reports_a_scope_around_the_forward_pass_in_a_helper() => Verify.Reports(Snippet.TorchSharp, Predicting);

    [Theory]
    [InlineData("using var _ = no_grad();", "using (no_grad()) Console.WriteLine(model.call(rows).mean().item<float>());")]
    [InlineData("using var _ = no_grad();", "using var _ = rows.shape[0] > 5 ? no_grad() : null;")]
    [InlineData("using var _ = no_grad();", "using var _ = no_grad(); using var on = enable_grad();")]
    [InlineData("Predict(input), target", "Predict(input), model.call(input)")]
    [InlineData("Predict(input), target", "model.call(input), Predict(input)")]
    [InlineData("Predict(input), target);", "Predict(input), target) + model.call(input).mean();")]
    public Task Is_silent_where_gradients_have_another_way(string part, string other) => Verify.IsSilent(Snippet.TorchSharp, Predicting.Replace("[|", "").Replace("|]", "").Replace(part, other));
}
