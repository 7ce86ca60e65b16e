using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherLossThanDeclared>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherLossThanDeclared, MlDesignLint.CodeFixes.Contract.OtherLossThanDeclaredFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class OtherLossThanDeclaredTests
{
    const string Poisson = "version: 1\nloss: poisson\n";

    [Fact]
    public Task Reports_another_objective() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.[|Sdca|]().Fit(data);
        """,
        "'Sdca' optimises squared error, but the design document declares 'poisson', so the model is not the one that was reasoned for; train with the declared loss, or correct the document",
        Poisson);

    [Fact]
    public Task Reports_a_declared_percentage_without_weights() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.[|FastTree|]().Fit(data);
        """, document: "version: 1\nloss: { name: absolute-percentage-error }\n");

    [Fact]
    public Task Reports_a_given_loss() => Verify.Reports(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.[|AveragedPerceptron|](lossFunction: new HingeLoss()).Fit(data);
        """, document: "version: 1\nloss: логлосс\n");

    [Fact]
    public Task Reports_both_trainers() => Verify.Reports(Snippet.MlNet, """
        var one = ml.Regression.Trainers.[|Ols|]().Fit(data);
        var two = ml.Regression.Trainers.[|FastTree|]().Fit(data);
        """, document: "version: 1\nloss: абсолютная ошибка\n");

    [Fact]
    public Task Is_silent_on_the_declared_objective() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.LbfgsPoissonRegression().Fit(data);
        """, Poisson);

    [Fact]
    public Task Is_silent_on_a_given_loss() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.OnlineGradientDescent(lossFunction: new PoissonLoss()).Fit(data);
        """, Poisson);

    [Fact]
    public Task Is_silent_on_weights_for_a_percentage() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.FastTree(exampleWeightColumnName: "Weight").Fit(data);
        """, "version: 1\nloss: mape\n");

    [Fact]
    public Task Is_silent_on_squares_where_logarithms_are_declared() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.FastTree("FareAmount").Fit(data);
        """, "version: 1\nloss: msle\n");

    [Fact]
    public Task Is_silent_on_a_trainer_beside_the_declared_one() => Verify.IsSilent(Snippet.MlNet, """
        var one = ml.Regression.Trainers.Ols().Fit(data);
        var two = ml.Regression.Trainers.LbfgsPoissonRegression().Fit(data);
        """, Poisson);

    [Fact]
    public Task Is_silent_on_one_versus_all() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.AveragedPerceptron()).Fit(data);
        """, "version: 1\nloss: hinge\n");

    [Fact]
    public Task Is_silent_on_a_trainer_that_is_not_known() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.Prior().Fit(data);
        """, Poisson);

    [Fact]
    public Task Is_silent_on_a_loss_of_ones_own() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Sdca().Fit(data);
        """, "version: 1\nloss: cost of empty taxis\n");

    [Fact]
    public Task Reports_a_loss_of_a_loop() => Verify.Reports(Snippet.TorchSharp, """
        functional.[|mse_loss|](model.call(x), y).backward();
        optimizer.step();
        """, document: "version: 1\nloss: mae\n");

    [Fact]
    public Task Is_silent_on_the_declared_loss_of_a_loop() => Verify.IsSilent(Snippet.TorchSharp, """
        functional.l1_loss(model.call(x), y).backward();
        optimizer.step();
        """, "version: 1\nloss: mae\n");

    [Fact]
    public Task Makes_the_declared_loss() => VerifyFix.Fixes(Snippet.TorchSharp, """
        functional.[|mse_loss|](model.call(x), y).backward();
        optimizer.step();
        """, """
        functional.huber_loss(model.call(x), y).backward();
        optimizer.step();
        """, "version: 1\nloss: smooth l1\n");

    [Fact]
    public Task Leaves_a_loss_that_the_library_lacks() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        functional.[|mse_loss|](model.call(x), y).backward();
        optimizer.step();
        """, "version: 1\nloss: quantile\n");

    [Fact]
    public Task Reports_a_loss_that_is_told_the_usual_reduction() => Verify.Reports(Snippet.TorchSharp, """
        var huber = torch.nn.[|HuberLoss|](1.0, torch.nn.Reduction.Mean);
        huber.call(model.call(x), y).backward(); optimizer.step();
        """, document: "version: 1\nloss: L1\n");

    [Fact]
    public Task Is_silent_on_a_loss_that_reduces_nothing() => Verify.IsSilent(Snippet.TorchSharp, """
        var huber = torch.nn.HuberLoss(1.0, torch.nn.Reduction.None);
        huber.call(model.call(x), y).mean().backward(); optimizer.step();
        """, "version: 1\nloss: L1\n");
}
