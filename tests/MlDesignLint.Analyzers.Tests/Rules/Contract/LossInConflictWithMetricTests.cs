using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.LossInConflictWithMetric>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.LossInConflictWithMetric, MlDesignLint.CodeFixes.Contract.LossInConflictWithMetricFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class LossInConflictWithMetricTests
{
    [Theory]
    [InlineData("MAE", """ml.Regression.Trainers.[|LightGbm|]()""")]
    [InlineData("MAE", """ml.Regression.Trainers.[|FastTree|]()""")]
    [InlineData("MAE", """ml.Regression.Trainers.[|Sdca|]()""")]
    [InlineData("MAE", """ml.Regression.Trainers.[|Ols|]()""")]
    [InlineData("MAE", """ml.Regression.Trainers.[|LbfgsPoissonRegression|]()""")]
    [InlineData("MAPE", """ml.Regression.Trainers.[|FastForest|]()""")]
    [InlineData("sMAPE", """ml.Regression.Trainers.[|Gam|]()""")]
    [InlineData("WAPE", """ml.Regression.Trainers.[|OnlineGradientDescent|]()""")]
    [InlineData("Pinball loss", """ml.Regression.Trainers.[|FastTreeTweedie|]()""")]
    [InlineData("CRPS", """ml.Regression.Trainers.[|FastTree|]()""")]
    [InlineData("Log loss", """ml.BinaryClassification.Trainers.[|LinearSvm|]()""")]
    [InlineData("Brier score", """ml.BinaryClassification.Trainers.[|AveragedPerceptron|]()""")]
    [InlineData("ECE", """ml.BinaryClassification.Trainers.[|LdSvm|]()""")]
    [InlineData("Expected cost", """ml.BinaryClassification.Trainers.[|FastForest|]()""")]
    [InlineData("средняя абсолютная ошибка", """ml.Regression.Trainers.[|LightGbm|]()""")]
    [InlineData("MAE", """ml.Regression.Trainers.[|Sdca|](lossFunction: new SquaredLoss())""")]
    [InlineData("Log loss", """ml.BinaryClassification.Trainers.[|SdcaNonCalibrated|](lossFunction: new HingeLoss())""")]
    [InlineData("RMSE", """ml.Recommendation().Trainers.[|MatrixFactorization|](new MatrixFactorizationTrainer.Options { LossFunction = MatrixFactorizationTrainer.LossFunctionType.SquareLossOneClass })""")]
    [InlineData("MAE", """ml.Regression.Trainers.[|LightGbm|](new LightGbmRegressionTrainer.Options { EvaluationMetric = LightGbmRegressionTrainer.Options.EvaluateMetricType.MeanAbsoluteError })""")]
    public Task Reports_a_conflict(string metric, string trainer) => Verify.Reports(Snippet.MlNet, $"var model = {trainer}.Fit(data);", document: Judged(metric));

    [Theory]
    [InlineData("RMSE", """ml.Regression.Trainers.LightGbm()""")]
    [InlineData("R2", """ml.Regression.Trainers.FastTree()""")]
    [InlineData("RMSE", """ml.Regression.Trainers.LbfgsPoissonRegression()""")]
    [InlineData("Poisson deviance", """ml.Regression.Trainers.LbfgsPoissonRegression()""")]
    [InlineData("Tweedie deviance", """ml.Regression.Trainers.FastTreeTweedie()""")]
    [InlineData("RMSLE", """ml.Regression.Trainers.FastTree()""")]
    [InlineData("Max error", """ml.Regression.Trainers.Ols()""")]
    [InlineData("Log loss", """ml.BinaryClassification.Trainers.LbfgsLogisticRegression()""")]
    [InlineData("ROC AUC", """ml.BinaryClassification.Trainers.LightGbm()""")]
    [InlineData("PR AUC", """ml.BinaryClassification.Trainers.FastTree()""")]
    [InlineData("F1", """ml.BinaryClassification.Trainers.LinearSvm()""")]
    [InlineData("Recall at precision", """ml.BinaryClassification.Trainers.SdcaLogisticRegression()""")]
    [InlineData("Accuracy", """ml.BinaryClassification.Trainers.AveragedPerceptron()""")]
    [InlineData("Brier score", """ml.BinaryClassification.Trainers.FastForest()""")]
    [InlineData("Expected cost", """ml.BinaryClassification.Trainers.LightGbm()""")]
    [InlineData("NDCG@10", """ml.Ranking.Trainers.LightGbm()""")]
    [InlineData("MAP", """ml.Ranking.Trainers.FastTree()""")]
    [InlineData("Macro F1", """ml.MulticlassClassification.Trainers.SdcaMaximumEntropy()""")]
    [InlineData("Log loss", """ml.MulticlassClassification.Trainers.NaiveBayes()""")]
    [InlineData("Average distance", """ml.Clustering.Trainers.KMeans()""")]
    [InlineData("ROC AUC", """ml.AnomalyDetection.Trainers.RandomizedPca()""")]
    [InlineData("Precision@k", """ml.Recommendation().Trainers.MatrixFactorization("Label", "A", "B")""")]
    [InlineData("Log loss", """ml.BinaryClassification.Trainers.AveragedPerceptron(lossFunction: new LogLoss())""")]
    [InlineData("happiness", """ml.Regression.Trainers.FastTree()""")]
    [InlineData("MAPE", """ml.Regression.Trainers.FastTree(exampleWeightColumnName: "Weight")""")]
    [InlineData("MAPE", """ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { ExampleWeightColumnName = "Weight" })""")]
    public Task Is_silent_where_both_agree_or_may(string metric, string trainer) => Verify.IsSilent(Snippet.MlNet, $"var model = {trainer}.Fit(data);", Judged(metric));

    [Fact]
    public Task Says_what_would_serve_the_metric() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.[|Sdca|]().Fit(data);
        """,
        "'Sdca' optimises squared error, which asks for another model than 'MAPE', the deciding metric of the design document; what would serve it: weights 1/y² in `exampleWeightColumnName`, absolute error with weights 1/|y| (`torch.nn.L1Loss(reduction: none)`), or squared error on the logarithm of the label",
        Judged("MAPE"));

    [Fact]
    public Task Reports_in_a_cross_validation_and_behind_a_helper() => Verify.Reports(Snippet.Program, """
        static class Parts { public static IEstimator<ITransformer> Trainer(MLContext ml) => ml.Regression.Trainers.[|FastTree|]("FareAmount"); }
        static class App
        {
            static void Run(MLContext ml, IDataView data)
            {
                var pipeline = ml.Transforms.Concatenate("Features", "Distance").Append(Parts.Trainer(ml));
                ml.Regression.CrossValidate(data, pipeline, labelColumnName: "FareAmount");
            }
        }
        """, document: Judged("MAE"));

    [Fact]
    public Task Reports_the_binary_trainer_inside_one_versus_all() => Verify.Reports(Snippet.MlNet, """
        var model = ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.[|AveragedPerceptron|]()).Fit(data);
        """, document: Judged("Log loss"));

    [Fact]
    public Task Is_silent_on_the_logarithm_of_the_label() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.Expression("LogFare", "(x) => log(1 + x)", "FareAmount").Append(ml.Regression.Trainers.FastTree("LogFare"));
        var model = pipeline.Fit(data);
        """, Judged("MAPE"));

    [Fact]
    public Task Is_silent_when_the_program_takes_logarithms_of_its_rows() => Verify.IsSilent(Snippet.MlNet, """
        var rows = ml.Data.LoadFromEnumerable(new List<Ride>().Select(ride => new Ride { FareAmount = MathF.Log(ride.FareAmount) }));
        var model = ml.Regression.Trainers.FastTree("FareAmount").Fit(rows);
        """, Judged("MAE"));

    [Fact]
    public Task Is_silent_when_a_mapping_may_change_the_label() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => ratio.PerMile = ride.FareAmount / ride.Distance, null).Append(ml.Regression.Trainers.FastTree("PerMile"));
        var model = pipeline.Fit(data);
        """, Judged("MAE"));

    [Fact]
    public Task Is_silent_behind_a_calibrator() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.LinearSvm().Append(ml.BinaryClassification.Calibrators.Platt()).Fit(data);
        """, Judged("Log loss"));

    [Fact]
    public Task Is_silent_when_the_document_declares_the_loss_itself() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Sdca().Fit(data);
        """, Judged("MAE") + "loss: { name: mse, reason: SDCA has no other }\n");

    [Fact]
    public Task Is_silent_on_a_waiver() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Sdca().Fit(data);
        """, Judged("MAE") + "waivers:\n  - { rule: MLD7002, reason: revisit at pilot, until: 2099-01-01 }\n");

    [Fact]
    public Task Is_silent_on_a_loss_that_is_not_in_sight() => Verify.IsSilent(Snippet.Program, """
        static class App { static void Run(MLContext ml, IDataView data, ISupportSdcaRegressionLoss loss) => ml.Regression.Trainers.Sdca(lossFunction: loss).Fit(data); }
        """, Judged("MAE"));

    [Fact]
    public Task Is_silent_on_an_online_metric() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Sdca().Fit(data);
        """, "version: 1\nmetrics:\n  - { name: MAE, role: online }\n");

    [Fact]
    public Task Is_silent_on_code_of_another_project() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Sdca().Fit(data);
        """, Judged("MAE") + "code: [src/Other]\n");

    [Theory]
    [InlineData("MAE", "MSELoss", "")]
    [InlineData("MAPE", "PoissonNLLLoss", "")]
    [InlineData("RMSE", "L1Loss", "")]
    [InlineData("Pinball loss", "SmoothL1Loss", "")]
    [InlineData("CRPS", "HuberLoss", "")]
    public Task Reports_a_loss_of_a_loop(string metric, string loss, string arguments) => Verify.Reports(Snippet.TorchSharp, $"""
        var loss = [|{loss}|]({arguments});
        loss.call(model.call(x), y).backward();
        optimizer.step();
        """, document: Judged(metric));

    [Theory]
    [InlineData("MAE", "L1Loss", "")]
    [InlineData("RMSE", "MSELoss", "")]
    [InlineData("MAPE", "MSELoss", "reduction: Reduction.None")]
    [InlineData("MAE", "SmoothL1Loss", "")]
    [InlineData("Log loss", "CrossEntropyLoss", "")]
    [InlineData("Macro F1", "CrossEntropyLoss", "")]
    public Task Is_silent_on_a_loss_of_a_loop_that_serves(string metric, string loss, string arguments) => Verify.IsSilent(Snippet.TorchSharp, $"""
        var loss = {loss}({arguments});
        loss.call(model.call(x), y).backward();
        optimizer.step();
        """, Judged(metric));

    [Fact]
    public Task Is_silent_on_the_logarithm_of_a_target() => Verify.IsSilent(Snippet.TorchSharp, """
        functional.mse_loss(model.call(x), log1p(y)).backward();
        optimizer.step();
        """, Judged("MAPE"));

    [Fact]
    public Task Is_silent_when_another_loss_of_the_program_serves() => Verify.IsSilent(Snippet.TorchSharp, """
        functional.l1_loss(model.call(x), y).backward();
        optimizer.step();
        Console.WriteLine(functional.mse_loss(model.call(x), y).item<float>());
        """, Judged("MAE"));

    [Fact]
    public Task Is_silent_on_a_loss_written_by_hand() => Verify.IsSilent(Snippet.TorchSharp, """
        var error = y - model.call(x);
        maximum(0.9 * error, -0.1 * error).mean().backward();
        optimizer.step();
        Console.WriteLine(functional.mse_loss(model.call(x), y).item<float>());
        """, Judged("Pinball loss"));

    [Theory]
    [InlineData("MAE", "[|(model.call(x) - y).pow(2).mean()|]")]
    [InlineData("RMSE", "[|((model.call(x) - y) / y).abs().mean()|]")]
    [InlineData("MAPE", "[|(model.call(x) - y).square().mean().sqrt()|]")]
    public Task Reports_a_formula_of_a_loop(string metric, string loss) => Verify.Reports(Snippet.TorchSharp, $"var loss = {loss};\nloss.backward();\noptimizer.step();", document: Judged(metric));

    [Theory]
    [InlineData("MAE", "(model.call(x) - y).abs().mean()")]
    [InlineData("MAPE", "((model.call(x) - y) / y).abs().mean()")]
    [InlineData("MAPE", "((model.call(x) - y).square() / y.square()).mean()")]
    [InlineData("MAE", "(model.call(x) - y).square().mean() + 0.01 * model.call(x).abs().mean()")]
    [InlineData("MAE", "(model.call(x) - model.call(y)).square().mean()")]
    public Task Is_silent_on_a_formula_that_serves_or_is_not_known(string metric, string loss) =>
        Verify.IsSilent(Snippet.TorchSharp, $"var loss = {loss};\nloss.backward();\noptimizer.step();", Judged(metric));

    [Fact]
    public Task Reports_a_method_of_ones_own_that_computes_the_loss() => Verify.Reports(Snippet.TorchProgram, """
        static class Losses { public static Tensor Squared(Tensor p, Tensor y) { var error = p - y; return [|(error * error).mean()|]; } }
        static class App
        {
            static void Run(Module<Tensor, Tensor> model, optim.Optimizer optimizer, Tensor x, Tensor y)
            {
                Losses.Squared(model.call(x), y).backward();
                optimizer.step();
            }
        }
        """,
        "'Squared' optimises squared error, which asks for another model than 'MAE', the deciding metric of the design document; what would serve it: `torch.nn.L1Loss`, or a transform that makes the label symmetric; no trainer of ML.NET minimises absolute error (LightGBM's `EvaluationMetric` only steers early stopping)",
        Judged("MAE"));

    [Fact]
    public Task Reports_a_loss_class_of_ones_own() => Verify.Reports(Snippet.TorchProgram, """
        sealed class Squares : Module<Tensor, Tensor, Tensor> { public Squares() : base("squares") { } public override Tensor forward(Tensor p, Tensor y) => (p - y).square().mean(); }
        static class App
        {
            static void Run(Module<Tensor, Tensor> model, optim.Optimizer optimizer, Tensor x, Tensor y)
            {
                var criterion = new Squares();
                var loss = [|criterion.call(model.call(x), y)|];
                loss.backward();
                optimizer.step();
            }
        }
        """, document: Judged("MAE"));

    [Fact]
    public Task Makes_the_loss_that_serves() => VerifyFix.Fixes(Snippet.TorchSharp, """
        var loss = [|MSELoss|]();
        loss.call(model.call(x), y).backward();
        optimizer.step();
        """, """
        var loss = L1Loss();
        loss.call(model.call(x), y).backward();
        optimizer.step();
        """, Judged("MAE"));

    [Fact]
    public Task Calls_the_function_that_serves() => VerifyFix.Fixes(Snippet.TorchSharp, """
        functional.[|mse_loss|](model.call(x), y).backward();
        optimizer.step();
        """, """
        functional.l1_loss(model.call(x), y).backward();
        optimizer.step();
        """, Judged("MAE"));

    [Fact]
    public Task Gives_the_trainer_a_loss_that_serves() => VerifyFix.Fixes(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.[|SdcaNonCalibrated|](lossFunction: new HingeLoss()).Fit(data);
        """, """
        var model = ml.BinaryClassification.Trainers.SdcaNonCalibrated(lossFunction: new LogLoss()).Fit(data);
        """, Judged("Log loss"));

    [Fact]
    public Task Leaves_a_metric_without_such_a_loss() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        functional.[|mse_loss|](model.call(x), y).backward();
        optimizer.step();
        """, Judged("MAPE"));

    [Fact]
    public Task Is_silent_on_a_loss_that_comes_from_outside() => Verify.IsSilent(Snippet.TorchSharp, """
        criterion.call(model.call(x), y).backward();
        optimizer.step();
        """, Judged("MAE"));

    [Fact]
    public Task Is_silent_when_a_loss_is_only_measured() => Verify.IsSilent(Snippet.TorchSharp, """
        Console.WriteLine(functional.mse_loss(model.call(x), y).item<float>());
        """, Judged("MAE"));

    static string Judged(string metric) => $"version: 1\nmetrics:\n  - {{ name: '{metric}', role: offline, primary: true }}\n";

    [Fact]
    public Task Reports_a_loss_that_a_network_is_compiled_with() => Verify.Reports(Snippet.Keras, """
        model.compile(keras.optimizers.Adam(), keras.losses.[|MeanSquaredError|](), new[] { "mae" });
        model.fit(x, y, epochs: 3);
        """, document: Judged("MAE"));

    [Fact]
    public Task Is_silent_on_a_compiled_loss_that_serves() => Verify.IsSilent(Snippet.Keras, """
        model.compile(keras.optimizers.Adam(), keras.losses.MeanAbsoluteError(), new[] { "mae" });
        model.fit(x, y, epochs: 3);
        """, Judged("MAE"));

    [Fact]
    public Task Is_silent_on_a_fit_that_weighs_its_rows() => Verify.IsSilent(Snippet.Keras, """
        model.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), new[] { "mae" });
        model.fit(x, y, epochs: 3, sample_weight: yTest);
        """, Judged("MAPE"));

    [Theory]
    [InlineData("public static IEstimator<ITransformer> Fare(this MLContext ml) => ml.Regression.Trainers.Ols(\"Fare\");", "MAE")]
    [InlineData("public static IEstimator<ITransformer> Fare(this MLContext ml) => ml.Regression.Trainers.Ols(\"LogFare\");", "RMSLE")]
    [InlineData("public static IEstimator<ITransformer> Card(this MLContext ml) => ml.BinaryClassification.Trainers.LinearSvm(\"IsPaid\");", "Log loss")]
    [InlineData("static IEstimator<ITransformer> Fare(MLContext ml) => ml.Regression.Trainers.Ols(\"Fare\");", "MAE")]
    [InlineData("public static void Show(MLContext ml) => Console.WriteLine(ml.Regression.Trainers.Ols(\"Fare\"));", "MAE")]
    public Task Is_silent_on_chains_whose_rest_may_be_elsewhere(string member, string metric) =>
        Verify.IsSilent(Snippet.Program, $"public static class Pipelines {{ {member} }}", $"version: 1\nmetrics:\n  - {{ name: {metric}, role: offline, primary: true }}\n");

    [Theory]
    [InlineData("(model.forward(x) - y).pow(2).mean()")]
    [InlineData("torch.mean(torch.square(model.forward(x) - y))")]
    public Task Reports_squares_of_what_a_model_gives_in_the_same_expression(string loss) => Verify.Reports(Snippet.TorchSharp, $$"""
        var loss = [|{{loss}}|];
        loss.backward();
        """, document: "version: 1\nmetrics:\n  - { name: MAE, role: offline, primary: true }\n");
}
