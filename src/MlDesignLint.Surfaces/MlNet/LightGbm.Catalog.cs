using Microsoft.ML.Trainers.LightGbm;

namespace Microsoft.ML;

public static class LightGbmExtensions
{
    public static LightGbmBinaryTrainer LightGbm(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
        LightGbmBinaryTrainer.Options options) => throw null;
    public static LightGbmBinaryTrainer LightGbm(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
        Stream lightGbmModel, string featureColumnName = "Features") => throw null;
    public static LightGbmBinaryTrainer LightGbm(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
        string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null,
        int? numberOfLeaves = null, int? minimumExampleCountPerLeaf = null, double? learningRate = null, int numberOfIterations = 100)
        => throw null;
    public static LightGbmMulticlassTrainer LightGbm(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        LightGbmMulticlassTrainer.Options options) => throw null;
    public static LightGbmMulticlassTrainer LightGbm(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        Stream lightGbmModel, string featureColumnName = "Features") => throw null;
    public static LightGbmMulticlassTrainer LightGbm(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null,
        int? numberOfLeaves = null, int? minimumExampleCountPerLeaf = null, double? learningRate = null, int numberOfIterations = 100)
        => throw null;
    public static LightGbmRankingTrainer LightGbm(this RankingCatalog.RankingTrainers catalog, LightGbmRankingTrainer.Options options)
        => throw null;
    public static LightGbmRankingTrainer LightGbm(this RankingCatalog.RankingTrainers catalog, Stream lightGbmModel,
        string featureColumnName = "Features") => throw null;
    public static LightGbmRankingTrainer LightGbm(this RankingCatalog.RankingTrainers catalog, string labelColumnName = "Label",
        string featureColumnName = "Features", string rowGroupColumnName = "GroupId", string exampleWeightColumnName = null,
        int? numberOfLeaves = null, int? minimumExampleCountPerLeaf = null, double? learningRate = null, int numberOfIterations = 100)
        => throw null;
    public static LightGbmRegressionTrainer LightGbm(this RegressionCatalog.RegressionTrainers catalog,
        LightGbmRegressionTrainer.Options options) => throw null;
    public static LightGbmRegressionTrainer LightGbm(this RegressionCatalog.RegressionTrainers catalog, Stream lightGbmModel,
        string featureColumnName = "Features") => throw null;
    public static LightGbmRegressionTrainer LightGbm(this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label",
        string featureColumnName = "Features", string exampleWeightColumnName = null, int? numberOfLeaves = null,
        int? minimumExampleCountPerLeaf = null, double? learningRate = null, int numberOfIterations = 100) => throw null;
}
