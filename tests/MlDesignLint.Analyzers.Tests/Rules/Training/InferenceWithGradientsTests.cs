using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.InferenceWithGradients>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.InferenceWithGradients, MlDesignLint.CodeFixes.Training.InferenceWithGradientsFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class InferenceWithGradientsTests
{
    [Fact]
    public Task Reports_a_prediction_outside_of_training() => Verify.Reports(Snippet.TorchSharp, """
        void Train() { model.train(); optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }
        void Show() { model.eval(); foreach (var (input, _) in batches) Console.WriteLine(model.[|call|](input).argmax(1).ToString()); }
        """,
        "'call' predicts outside of training with gradients on, so each result holds what it was computed from; put the prediction under 'no_grad'");

    [Fact]
    public Task Reports_a_validation_loop_in_the_loop_of_epochs() => Verify.Reports(Snippet.TorchSharp, """
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var (input, target) in batches) { optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step(); }
            var right = 0L;
            foreach (var (input, target) in batches) right += model.[|call|](input).argmax(1).eq(target).sum().item<long>();
        }
        """);

    [Fact]
    public Task Is_silent_on_a_loop_whose_results_are_trained_on_behind_it() => Verify.IsSilent(Snippet.TorchSharp, """
        var parts = new List<Tensor>();
        foreach (var (input, target) in batches) parts.Add(model.call(input).sum());
        var loss = stack(parts).sum();
        optimizer.zero_grad(); loss.backward(); optimizer.step();
        """);

    [Fact]
    public Task Is_silent_under_no_grad_in_the_function_or_a_caller() => Verify.IsSilent(Snippet.TorchSharp, """
        void Train() { model.train(); optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }

        void Show() { using var off = no_grad(); Console.WriteLine(model.call(x).ToString()); }
        void Outer() { using (inference_mode()) Inner(); }
        void Inner() => Console.WriteLine(model.call(x).ToString());
        """);

    [Fact]
    public Task Is_silent_where_gradients_are_wanted_or_the_result_is_handed_on() => Verify.IsSilent(Snippet.TorchSharp, """
        void Train() { model.train(); optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }

        Tensor Predict() => model.call(x);
        void Attack() { x.requires_grad_(true); criterion.call(model.call(x), y).backward(); Console.WriteLine(x.grad); }
        """);

    [Fact]
    public Task Switches_gradients_off_in_the_loop() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        void Train() { optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }
        void Show()
        {
            foreach (var (input, target) in batches)
            {
                var answer = model.[|call|](input).argmax(1);
                Console.WriteLine(answer.ToString());
            }
        }
        """,
        """
        void Train() { optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }
        void Show()
        {
            foreach (var (input, target) in batches)
            {
                using var _ = torch.no_grad();
                var answer = model.call(input).argmax(1);
                Console.WriteLine(answer.ToString());
            }
        }
        """);

    [Fact]
    public Task Switches_gradients_off_in_the_rest_of_the_block() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        void Train() { optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }
        void Show()
        {
            var answer = model.[|call|](x).argmax(1);
            Console.WriteLine(answer.ToString());
        }
        """,
        """
        void Train() { optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }
        void Show()
        {
            using var _ = torch.no_grad();
            var answer = model.call(x).argmax(1);
            Console.WriteLine(answer.ToString());
        }
        """);

    [Fact]
    public Task Offers_nothing_without_a_block() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        void Train() { optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }
        void Show() => Console.WriteLine(model.[|call|](x).argmax(1).ToString());
        """);

    const string Train = "void Train() { optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }\n";

    [Fact]
    public Task Reports_a_text_that_grows_by_what_is_drawn() => Verify.Reports(Snippet.TorchSharp, Train + """
        Tensor Continue(Tensor context)
        {
            for (var i = 0; i < 10; i++)
            {
                var scores = model.[|call|](context)[0, -1];
                var next = multinomial(functional.softmax(scores, 0), 1);
                context = cat(new[] { context, next.unsqueeze(0) }, 1);
            }
            return context;
        }
        """);

    [Fact]
    public Task Is_silent_on_states_that_go_on_to_the_caller() => Verify.IsSilent(Snippet.TorchSharp, Train + """
        Tensor Continue(Tensor context)
        {
            for (var i = 0; i < 10; i++)
            {
                var state = model.call(context);
                context = cat(new[] { context, state }, 1);
            }
            return context;
        }
        """);

    [Fact]
    public Task Is_silent_on_results_that_are_kept_in_a_list() => Verify.IsSilent(Snippet.TorchSharp, Train + """
        List<Tensor> All()
        {
            var results = new List<Tensor>();
            foreach (var (input, _) in batches) results.Add(model.call(input));
            return results;
        }
        """);

    [Fact]
    public Task Is_silent_on_modules_without_weights() => Verify.IsSilent(Snippet.TorchSharp, Train + """
        void Show()
        {
            var shape = Sequential(ReLU(), Softmax(1));
            Console.WriteLine(shape.call(x).ToString());
        }
        """);

    [Fact]
    public Task Reports_a_helper_that_is_called_with_gradients_off_and_on() => Verify.Reports(Snippet.TorchSharp, Train + """
        double Error(Tensor input) => model.[|call|](input).square().sum().item<float>();
        for (var epoch = 0; epoch < 3; epoch++) { Train(); Console.WriteLine(Error(x)); }
        using (no_grad()) Console.WriteLine(Error(y));
        """);

    [Fact]
    public Task Is_silent_where_all_ways_lead_through_a_scope() => Verify.IsSilent(Snippet.TorchSharp, Train + """
        double Error(Tensor input) => model.call(input).square().sum().item<float>();
        double Last() { using var off = no_grad(); return Error(y); }
        for (var epoch = 0; epoch < 3; epoch++) { Train(); using (no_grad()) Console.WriteLine(Error(x) + Error(y)); }
        Console.WriteLine(Last());
        """);

    [Fact]
    public Task Is_silent_where_gradients_are_switched_without_a_scope() => Verify.IsSilent(Snippet.TorchSharp, Train + """
        double Error(Tensor input) => model.call(input).square().sum().item<float>();
        Train();
        set_grad_enabled(false);
        Console.WriteLine(Error(x));
        """);

    const string Shared = """
        double Epoch(bool training)
        {
            var sum = 0.0;
            foreach (var (input, target) in batches)
            {
                var loss = criterion.call(model.[|call|](input), target);
                if (training) { optimizer.zero_grad(); loss.backward(); optimizer.step(); }
                sum += loss.item<float>();
            }
            return sum;
        }

        """;

    [Fact]
    public Task Reports_a_pass_that_training_and_evaluation_share() => Verify.Reports(Snippet.TorchSharp, Shared + "Console.WriteLine(Epoch(true) + Epoch(training: false));");

    [Fact]
    public Task Is_silent_on_a_shared_pass_that_evaluates_under_no_grad_or_always_trains() => Verify.IsSilent(Snippet.TorchSharp, Shared.Replace("[|", "").Replace("|]", "") + """
        Console.WriteLine(Epoch(true));
        using (no_grad()) Console.WriteLine(Epoch(training: false));
        """);

    [Fact]
    public Task Offers_no_fix_where_training_shares_the_loop() => VerifyFix.OffersNoFix(Snippet.TorchSharp, Shared + "Console.WriteLine(Epoch(true) + Epoch(training: false));");

    [Fact]
    public Task Switches_gradients_off_in_the_loop_that_predicts_alone() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var (input, target) in batches) { optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step(); }
            foreach (var (input, target) in batches)
            {
                Console.WriteLine(model.[|call|](input).argmax(1).eq(target).sum().item<long>());
            }
        }
        """,
        """
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var (input, target) in batches) { optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step(); }
            foreach (var (input, target) in batches)
            {
                using var _ = torch.no_grad();
                Console.WriteLine(model.call(input).argmax(1).eq(target).sum().item<long>());
            }
        }
        """);

    [Fact]
    public Task Reports_a_service_that_loads_what_was_trained_elsewhere() => Verify.Reports(Snippet.TorchProgram, """
        sealed class Prices
        {
            readonly Sequential _net;
            public Prices(string weights) { _net = Sequential(Linear(8, 4), ReLU(), Linear(4, 1)); _net.load(weights); _net.eval(); }
            public float[] Of(IReadOnlyList<float[]> cars) { using var scope = NewDisposeScope(); return _net.[|call|](stack(cars.Select(car => tensor(car)))).data<float>().ToArray(); }
        }
        """);

    [Fact]
    public Task Is_silent_on_services_without_gradients_and_on_modules_that_nobody_loads() => Verify.IsSilent(Snippet.TorchProgram, """
        sealed class Prices
        {
            readonly Sequential _net = Sequential(Linear(8, 4), ReLU(), Linear(4, 1)), _other = Sequential(Linear(8, 1));
            public Prices(string weights) { _net.load(weights); _net.eval(); }
            public float[] Of(float[] car) { using var off = inference_mode(); return _net.call(tensor(car)).data<float>().ToArray(); }
            public float[] Other(float[] car) => _other.call(tensor(car)).data<float>().ToArray();
        }
        """);
}
