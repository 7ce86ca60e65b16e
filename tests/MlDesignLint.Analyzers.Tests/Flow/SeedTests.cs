namespace MlDesignLint.Analyzers.Tests.Flow;

public class SeedTests
{
    [Fact]
    public void Reads_a_literal() => Prints("Sdca: 7", "new MLContext(7).Regression.Trainers.Sdca();");

    [Fact]
    public void Reads_a_constant_through_a_catalog() => Prints("Sdca: 42", """
        const int seed = 42;
        var trainers = new MLContext(seed: seed).Regression.Trainers;
        trainers.Sdca();
        """);

    [Fact]
    public void Tells_none_from_unknown() => Prints("Sdca: none | Sdca: none | Sdca: ? | Sdca: ?", """
        int? no = null;
        new MLContext().Regression.Trainers.Sdca();
        new MLContext(no).Regression.Trainers.Sdca();
        new MLContext(Environment.ProcessorCount).Regression.Trainers.Sdca();
        ml.Regression.Trainers.Sdca();
        """);

    [Fact]
    public void Lists_every_context_it_may_be() => Prints("Sdca: none or 1", """
        var context = Console.ReadLine() == "" ? new MLContext() : new MLContext(1);
        context.Regression.Trainers.Sdca();
        """);

    [Fact]
    public void Prefers_the_seed_of_the_step() => Prints("ShuffleRows: own | LightGbm: own | LightGbm: none", """
        var context = new MLContext();
        context.Data.ShuffleRows(data, seed: 1);
        context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { Seed = 1 });
        context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { NumberOfLeaves = 4 });
        """);

    [Fact]
    public void Goes_through_extension_catalogs() => Prints("CreateRegressionExperiment: none | CreateExperiment: none | CreateExperiment: own", """
        var auto = Microsoft.ML.AutoML.MLContextExtension.Auto(new MLContext());
        auto.CreateRegressionExperiment(60);
        auto.CreateExperiment();
        auto.CreateExperiment(new() { Seed = 1 });
        """);

    static void Prints(string line, string body) => Assert.Equal(line, PrintedProgram.Of(body).Seeds);
}
