namespace Microsoft.ML.Trainers;

public sealed class ExpLoss : IClassificationLoss
{
    public ExpLoss(float beta = 1) { }
    public float Derivative(float output, float label) => throw null;
    public double Loss(float output, float label) => throw null;
}

public sealed class FeatureContributionCalculator
{
    internal FeatureContributionCalculator() { }
}

public sealed class HingeLoss : ISupportSdcaClassificationLoss
{
    public HingeLoss(float margin = 1) { }
    public float ComputeDualUpdateInvariant(float scaledFeaturesNormSquared) => throw null;
    public float Derivative(float output, float label) => throw null;
    public double DualLoss(float label, float dual) => throw null;
    public float DualUpdate(float output, float label, float alpha, float invariant, int maxNumThreads) => throw null;
    public double Loss(float output, float label) => throw null;
}

public interface ICalculateFeatureContribution
{
    FeatureContributionCalculator FeatureContributionCalculator { get; }
}

public interface IClassificationLoss : IScalarLoss
{
}

public interface ILossFunction<in TOutput, in TLabel>
{
    double Loss(TOutput output, TLabel label);
}

public interface IRegressionLoss : IScalarLoss
{
}

public interface IScalarLoss : ILossFunction<float, float>
{
    float Derivative(float output, float label);
}

public interface ISupportSdcaClassificationLoss : ISupportSdcaLoss, IClassificationLoss
{
}

public interface ISupportSdcaLoss : IScalarLoss
{
    float ComputeDualUpdateInvariant(float scaledFeaturesNormSquared);
    double DualLoss(float label, float dual);
    float DualUpdate(float output, float label, float dual, float invariant, int maxNumThreads);
}

public interface ISupportSdcaRegressionLoss : ISupportSdcaLoss, IRegressionLoss
{
}

public interface ITrainerEstimator<out TTransformer, out TModel> : IEstimator<TTransformer>
    where TTransformer : IPredictionTransformer<TModel> where TModel : class
{
    TrainerInfo Info { get; }
}

public sealed class LogLoss : ISupportSdcaClassificationLoss
{
    public LogLoss() { }
    public float ComputeDualUpdateInvariant(float scaledFeaturesNormSquared) => throw null;
    public float Derivative(float output, float label) => throw null;
    public double DualLoss(float label, float dual) => throw null;
    public float DualUpdate(float output, float label, float dual, float invariant, int maxNumThreads) => throw null;
    public double Loss(float output, float label) => throw null;
}

public abstract class ModelParametersBase<TOutput> : ICanSaveModel
{
    internal ModelParametersBase() { }
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class PoissonLoss : IRegressionLoss
{
    public PoissonLoss() { }
    public float Derivative(float output, float label) => throw null;
    public double Loss(float output, float label) => throw null;
}

public sealed class SmoothedHingeLoss : ISupportSdcaClassificationLoss
{
    public SmoothedHingeLoss(float smoothingConstant = 1) { }
    public float ComputeDualUpdateInvariant(float scaledFeaturesNormSquared) => throw null;
    public float Derivative(float output, float label) => throw null;
    public double DualLoss(float label, float dual) => throw null;
    public float DualUpdate(float output, float label, float alpha, float invariant, int maxNumThreads) => throw null;
    public double Loss(float output, float label) => throw null;
}

public sealed class SquaredLoss : ISupportSdcaRegressionLoss
{
    public SquaredLoss() { }
    public float ComputeDualUpdateInvariant(float scaledFeaturesNormSquared) => throw null;
    public float Derivative(float output, float label) => throw null;
    public double DualLoss(float label, float dual) => throw null;
    public float DualUpdate(float output, float label, float dual, float invariant, int maxNumThreads) => throw null;
    public double Loss(float output, float label) => throw null;
}

public abstract class TrainerEstimatorBase<TTransformer, TModel> : ITrainerEstimator<TTransformer, TModel> where TTransformer
    : ISingleFeaturePredictionTransformer<TModel> where TModel : class
{
    internal TrainerEstimatorBase() { }
    public readonly SchemaShape.Column FeatureColumn;
    public TTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
    public abstract TrainerInfo Info { get; }
    public readonly SchemaShape.Column LabelColumn;
    public readonly SchemaShape.Column WeightColumn;
}

public abstract class TrainerEstimatorBaseWithGroupId<TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TTransformer
    : ISingleFeaturePredictionTransformer<TModel> where TModel : class
{
    internal TrainerEstimatorBaseWithGroupId() { }
    public readonly SchemaShape.Column GroupIdColumn;
}

public abstract class TrainerInputBase
{
    internal TrainerInputBase() { }
    public string FeatureColumnName;
}

public abstract class TrainerInputBaseWithGroupId : TrainerInputBaseWithWeight
{
    internal TrainerInputBaseWithGroupId() { }
    public string RowGroupColumnName;
}

public abstract class TrainerInputBaseWithLabel : TrainerInputBase
{
    internal TrainerInputBaseWithLabel() { }
    public string LabelColumnName;
}

public abstract class TrainerInputBaseWithWeight : TrainerInputBaseWithLabel
{
    internal TrainerInputBaseWithWeight() { }
    public string ExampleWeightColumnName;
}

public sealed class TweedieLoss : IRegressionLoss
{
    public TweedieLoss(double index = 1.5) { }
    public float Derivative(float output, float label) => throw null;
    public double Loss(float output, float label) => throw null;
}

public abstract class UnsupervisedTrainerInputBaseWithWeight : TrainerInputBase
{
    internal UnsupervisedTrainerInputBaseWithWeight() { }
    public string ExampleWeightColumnName;
}
