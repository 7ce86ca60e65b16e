using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;

namespace Microsoft.ML.Trainers;

public abstract class AveragedLinearOptions : OnlineLinearOptions
{
    protected AveragedLinearOptions() { }
    public bool Averaged;
    public bool DecreaseLearningRate;
    public float L2Regularization;
    public bool LazyUpdate;
    public float LearningRate;
    public float RecencyGain;
    public bool RecencyGainMultiplicative;
    public long? ResetWeightsAfterXExamples;
}

public abstract class AveragedLinearTrainer<TTransformer, TModel> : OnlineLinearTrainer<TTransformer, TModel> where TTransformer
    : ISingleFeaturePredictionTransformer<TModel> where TModel : class
{
    internal AveragedLinearTrainer() { }
}

public sealed class AveragedPerceptronTrainer
    : AveragedLinearTrainer<BinaryPredictionTransformer<LinearBinaryModelParameters>, LinearBinaryModelParameters>
{
    internal AveragedPerceptronTrainer() { }

    public sealed class Options : AveragedLinearOptions
    {
        public Options() { }
        public IClassificationLoss LossFunction { get; set; }
    }
}

public sealed class CoefficientStatistics
{
    internal CoefficientStatistics() { }
    public readonly float Estimate;
    public readonly int Index;
    public readonly float PValue;
    public readonly float StandardError;
    public readonly float ZScore;
}

public abstract class ComputeLogisticRegressionStandardDeviation
{
    protected ComputeLogisticRegressionStandardDeviation() { }
    public abstract VBuffer<float> ComputeStandardDeviation(double[] hessian, int[] weightIndices, int parametersCount,
        int currentWeightsCount, IChannel ch, float l2Weight);
}

public sealed class ExponentialLRDecay : LearningRateScheduler
{
    public ExponentialLRDecay(float learningRate = 0.01f, float numEpochsPerDecay = 2, float decayRate = 0.94f, bool staircase = true) { }
    public float DecayRate;
    public int DecaySteps;
    public int GlobalStep;
    public float LearningRate;
    public float NumEpochsPerDecay;
    public bool Staircase;
}

public sealed class FieldAwareFactorizationMachineModelParameters : ModelParametersBase<float>
{
    internal FieldAwareFactorizationMachineModelParameters() { }
    public int FeatureCount { get; }
    public int FieldCount { get; }
    public IReadOnlyList<float> GetLatentWeights() => throw null;
    public IReadOnlyList<float> GetLinearWeights() => throw null;
    public int LatentDimension { get; }
}

public sealed class FieldAwareFactorizationMachinePredictionTransformer
    : PredictionTransformerBase<FieldAwareFactorizationMachineModelParameters>
{
    internal FieldAwareFactorizationMachinePredictionTransformer() { }
    public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
}

public sealed class FieldAwareFactorizationMachineTrainer : IEstimator<FieldAwareFactorizationMachinePredictionTransformer>
{
    internal FieldAwareFactorizationMachineTrainer() { }
    public FieldAwareFactorizationMachinePredictionTransformer Fit(IDataView input) => throw null;
    public FieldAwareFactorizationMachinePredictionTransformer Fit(IDataView trainData, IDataView validationData = null,
        FieldAwareFactorizationMachineModelParameters modelParameters = null) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public sealed class Options : TrainerInputBaseWithWeight
    {
        public Options() { }
        public string[] ExtraFeatureColumns;
        public float LambdaLatent;
        public float LambdaLinear;
        public int LatentDimension;
        public float LearningRate;
        public bool NormalizeFeatures;
        public int NumberOfIterations;
        public float Radius;
        public bool Shuffle;
        public bool Verbose;
    }
}

public sealed class LbfgsLogisticRegressionBinaryTrainer
    : LbfgsTrainerBase<LbfgsLogisticRegressionBinaryTrainer.Options, BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>, CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>
{
    internal LbfgsLogisticRegressionBinaryTrainer() { }
    public BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> Fit(IDataView trainData,
        LinearModelParameters modelParameters) => throw null;

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public ComputeLogisticRegressionStandardDeviation ComputeStandardDeviation;
        public bool ShowTrainingStatistics;
    }
}

public sealed class LbfgsMaximumEntropyMulticlassTrainer
    : LbfgsTrainerBase<LbfgsMaximumEntropyMulticlassTrainer.Options, MulticlassPredictionTransformer<MaximumEntropyModelParameters>, MaximumEntropyModelParameters>
{
    internal LbfgsMaximumEntropyMulticlassTrainer() { }
    public MulticlassPredictionTransformer<MaximumEntropyModelParameters> Fit(IDataView trainData,
        MaximumEntropyModelParameters modelParameters) => throw null;

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public bool ShowTrainingStatistics;
    }
}

public sealed class LbfgsPoissonRegressionTrainer
    : LbfgsTrainerBase<LbfgsPoissonRegressionTrainer.Options, RegressionPredictionTransformer<PoissonRegressionModelParameters>, PoissonRegressionModelParameters>
{
    internal LbfgsPoissonRegressionTrainer() { }
    public RegressionPredictionTransformer<PoissonRegressionModelParameters> Fit(IDataView trainData, LinearModelParameters linearModel)
        => throw null;

    public sealed class Options : OptionsBase
    {
        public Options() { }
    }
}

public abstract class LbfgsTrainerBase<TOptions, TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TOptions
    : LbfgsTrainerBase<TOptions, TTransformer, TModel>.OptionsBase, new() where TTransformer : ISingleFeaturePredictionTransformer<TModel>
    where TModel : class
{
    internal LbfgsTrainerBase() { }
    public override TrainerInfo Info => throw null;

    public abstract class OptionsBase : TrainerInputBaseWithWeight
    {
        protected OptionsBase() { }
        public bool DenseOptimizer;
        public bool EnforceNonNegativity;
        public int HistorySize;
        public float InitialWeightsDiameter;
        public float L1Regularization;
        public float L2Regularization;
        public int MaximumNumberOfIterations;
        public int? NumberOfThreads;
        public float OptimizationTolerance;
        public bool Quiet;
        public float StochasticGradientDescentInitilaizationTolerance;
    }
}

public sealed class LdSvmModelParameters : ModelParametersBase<float>, ICanSaveModel
{
    internal LdSvmModelParameters() { }
    public DataViewType InputType { get; }
    public DataViewType OutputType { get; }
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class LdSvmTrainer : TrainerEstimatorBase<BinaryPredictionTransformer<LdSvmModelParameters>, LdSvmModelParameters>
{
    internal LdSvmTrainer() { }
    public override TrainerInfo Info => throw null;

    public sealed class Options : TrainerInputBaseWithWeight
    {
        public Options() { }
        public bool Cache;
        public float LambdaTheta;
        public float LambdaThetaprime;
        public float LambdaW;
        public int NumberOfIterations;
        public float Sigma;
        public int TreeDepth;
        public bool UseBias;
    }
}

public abstract class LearningRateScheduler
{
    internal LearningRateScheduler() { }
}

public sealed class LinearBinaryModelParameters : LinearModelParameters
{
    internal LinearBinaryModelParameters() { }
    public readonly ModelStatisticsBase Statistics;
}

public sealed class LinearModelParameterStatistics : ModelStatisticsBase
{
    internal LinearModelParameterStatistics() { }
    public CoefficientStatistics GetBiasStatistics() => throw null;
    public CoefficientStatistics GetBiasStatisticsForValue(float bias) => throw null;
    public CoefficientStatistics[] GetWeightsCoefficientStatistics(int paramCountCap) => throw null;
}

public abstract class LinearModelParameters : ModelParametersBase<float>, ICalculateFeatureContribution
{
    internal LinearModelParameters() { }
    public float Bias { get; protected set; }
    public IReadOnlyList<float> Weights { get; }
    FeatureContributionCalculator ICalculateFeatureContribution.FeatureContributionCalculator => throw null;
}

public sealed class LinearMulticlassModelParameters : LinearMulticlassModelParametersBase
{
    internal LinearMulticlassModelParameters() { }
}

public abstract class LinearMulticlassModelParametersBase : ModelParametersBase<VBuffer<float>>
{
    internal LinearMulticlassModelParametersBase() { }
    public IEnumerable<float> GetBiases() => throw null;
    public void GetWeights(ref VBuffer<float>[] weights, out int numClasses) => throw null;
    public readonly ModelStatisticsBase Statistics;
}

public sealed class LinearRegressionModelParameters : RegressionModelParameters
{
    internal LinearRegressionModelParameters() { }
}

public sealed class LinearSvmTrainer
    : OnlineLinearTrainer<BinaryPredictionTransformer<LinearBinaryModelParameters>, LinearBinaryModelParameters>
{
    internal LinearSvmTrainer() { }

    public sealed class Options : OnlineLinearOptions
    {
        public Options() { }
        public int BatchSize;
        public string ExampleWeightColumnName;
        public float Lambda;
        public bool NoBias;
        public bool PerformProjection;
    }
}

public abstract class LinearTrainerBase<TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TTransformer
    : ISingleFeaturePredictionTransformer<TModel> where TModel : class
{
    internal LinearTrainerBase() { }
    public override TrainerInfo Info => throw null;
}

public sealed class LsrDecay : LearningRateScheduler
{
    public LsrDecay(IReadOnlyList<LearningRateSchedulerItem> lrschedule, float baseLearningRate = 0.1f) { }
    public LsrDecay(float baseLearningRate = 0.1f) { }
    public readonly float BaseLearningRate;

    public readonly struct LearningRateSchedulerItem
    {
        public LearningRateSchedulerItem(int epoch, float scalingfactor) { }
        public readonly int Epoch;
        public readonly float ScalingFactor;
    }
}

public sealed class MaximumEntropyModelParameters : LinearMulticlassModelParametersBase
{
    internal MaximumEntropyModelParameters() { }
}

public abstract class MetaMulticlassTrainer<TTransformer, TModel> : ITrainerEstimator<TTransformer, TModel> where TTransformer
    : ISingleFeaturePredictionTransformer<TModel> where TModel : class
{
    internal MetaMulticlassTrainer() { }
    public abstract TTransformer Fit(IDataView input);
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
    public TrainerInfo Info { get; }
}

public class ModelStatisticsBase : ICanSaveModel
{
    internal ModelStatisticsBase() { }
    public readonly float Deviance;
    public readonly float NullDeviance;
    public readonly int ParametersCount;
    public readonly long TrainingExampleCount;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class NaiveBayesMulticlassModelParameters : ModelParametersBase<VBuffer<float>>
{
    internal NaiveBayesMulticlassModelParameters() { }

    [Obsolete(
        "This API is deprecated, please use GetFeatureHistogramLong() which returns _featureHistogram with type IReadOnlyList<long> to avoid overflow errors with large datasets.",
        true)]
    public IReadOnlyList<IReadOnlyList<int>> GetFeatureHistogram() => throw null;

    public IReadOnlyList<IReadOnlyList<long>> GetFeatureHistogramLong() => throw null;

    [Obsolete(
        "This API is deprecated, please use GetLabelHistogramLong() which returns _labelHistogram with type IReadOnlyList<long> to avoid overflow errors with large datasets.",
        true)]
    public IReadOnlyList<int> GetLabelHistogram() => throw null;

    public IReadOnlyList<long> GetLabelHistogramLong() => throw null;
}

public sealed class NaiveBayesMulticlassTrainer
    : TrainerEstimatorBase<MulticlassPredictionTransformer<NaiveBayesMulticlassModelParameters>, NaiveBayesMulticlassModelParameters>
{
    internal NaiveBayesMulticlassTrainer() { }
    public override TrainerInfo Info => throw null;
}

public sealed class OneVersusAllModelParameters : ModelParametersBase<VBuffer<float>>
{
    internal OneVersusAllModelParameters() { }
}

public sealed class OneVersusAllTrainer
    : MetaMulticlassTrainer<MulticlassPredictionTransformer<OneVersusAllModelParameters>, OneVersusAllModelParameters>
{
    internal OneVersusAllTrainer() { }
    public override MulticlassPredictionTransformer<OneVersusAllModelParameters> Fit(IDataView input) => throw null;
}

public sealed class OnlineGradientDescentTrainer
    : AveragedLinearTrainer<RegressionPredictionTransformer<LinearRegressionModelParameters>, LinearRegressionModelParameters>
{
    internal OnlineGradientDescentTrainer() { }

    public sealed class Options : AveragedLinearOptions
    {
        public Options() { }
        public IRegressionLoss LossFunction { get; set; }
    }
}

public abstract class OnlineLinearOptions : TrainerInputBaseWithLabel
{
    protected OnlineLinearOptions() { }
    public float InitialWeightsDiameter;
    public int NumberOfIterations;
    public bool Shuffle;
}

public abstract class OnlineLinearTrainer<TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TTransformer
    : ISingleFeaturePredictionTransformer<TModel> where TModel : class
{
    internal OnlineLinearTrainer() { }
    public TTransformer Fit(IDataView trainData, LinearModelParameters modelParameters) => throw null;
    public override TrainerInfo Info => throw null;
}

public sealed class PairwiseCouplingModelParameters : ModelParametersBase<VBuffer<float>>
{
    internal PairwiseCouplingModelParameters() { }
}

public sealed class PairwiseCouplingTrainer
    : MetaMulticlassTrainer<MulticlassPredictionTransformer<PairwiseCouplingModelParameters>, PairwiseCouplingModelParameters>
{
    internal PairwiseCouplingTrainer() { }
    public override MulticlassPredictionTransformer<PairwiseCouplingModelParameters> Fit(IDataView input) => throw null;
}

public sealed class PoissonRegressionModelParameters : RegressionModelParameters
{
    internal PoissonRegressionModelParameters() { }
}

public sealed class PolynomialLRDecay : LearningRateScheduler
{
    public PolynomialLRDecay(float learningRate = 0.01f, float numEpochsPerDecay = 2, float endLearningRate = 0.0001f, float power = 1,
        bool cycle = false)
    { }
    public readonly bool Cycle;
    public readonly float EndLearningRate;
    public readonly float LearningRate;
    public readonly float NumEpochsPerDecay;
    public readonly float Power;
}

public sealed class PriorModelParameters : ModelParametersBase<float>
{
    internal PriorModelParameters() { }
}

public sealed class PriorTrainer : ITrainerEstimator<BinaryPredictionTransformer<PriorModelParameters>, PriorModelParameters>
{
    internal PriorTrainer() { }
    public BinaryPredictionTransformer<PriorModelParameters> Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
    public TrainerInfo Info { get; }
}

public abstract class RegressionModelParameters : LinearModelParameters
{
    internal RegressionModelParameters() { }
}

public abstract class SdcaBinaryTrainerBase<TModelParameters>
    : SdcaTrainerBase<SdcaBinaryTrainerBase<TModelParameters>.BinaryOptionsBase, BinaryPredictionTransformer<TModelParameters>, TModelParameters>
    where TModelParameters : class
{
    internal SdcaBinaryTrainerBase() { }
    public override TrainerInfo Info => throw null;

    public class BinaryOptionsBase : OptionsBase
    {
        public BinaryOptionsBase() { }
        public float PositiveInstanceWeight;
    }
}

public sealed class SdcaLogisticRegressionBinaryTrainer
    : SdcaBinaryTrainerBase<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>
{
    internal SdcaLogisticRegressionBinaryTrainer() { }

    public sealed class Options : BinaryOptionsBase
    {
        public Options() { }
    }
}

public sealed class SdcaMaximumEntropyMulticlassTrainer : SdcaMulticlassTrainerBase<MaximumEntropyModelParameters>
{
    internal SdcaMaximumEntropyMulticlassTrainer() { }

    public sealed class Options : MulticlassOptions
    {
        public Options() { }
    }
}

public abstract class SdcaMulticlassTrainerBase<TModel>
    : SdcaTrainerBase<SdcaMulticlassTrainerBase<TModel>.MulticlassOptions, MulticlassPredictionTransformer<TModel>, TModel> where TModel
    : class
{
    internal SdcaMulticlassTrainerBase() { }

    public class MulticlassOptions : OptionsBase
    {
        public MulticlassOptions() { }
    }
}

public sealed class SdcaNonCalibratedBinaryTrainer : SdcaBinaryTrainerBase<LinearBinaryModelParameters>
{
    internal SdcaNonCalibratedBinaryTrainer() { }

    public sealed class Options : BinaryOptionsBase
    {
        public Options() { }
        public ISupportSdcaClassificationLoss LossFunction { get; set; }
    }
}

public sealed class SdcaNonCalibratedMulticlassTrainer : SdcaMulticlassTrainerBase<LinearMulticlassModelParameters>
{
    internal SdcaNonCalibratedMulticlassTrainer() { }

    public sealed class Options : MulticlassOptions
    {
        public Options() { }
        public ISupportSdcaClassificationLoss Loss { get; set; }
    }
}

public sealed class SdcaRegressionTrainer
    : SdcaTrainerBase<SdcaRegressionTrainer.Options, RegressionPredictionTransformer<LinearRegressionModelParameters>, LinearRegressionModelParameters>
{
    internal SdcaRegressionTrainer() { }

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public ISupportSdcaRegressionLoss LossFunction { get; set; }
    }
}

public abstract class SdcaTrainerBase<TOptions, TTransformer, TModel> : StochasticTrainerBase<TTransformer, TModel> where TOptions
    : SdcaTrainerBase<TOptions, TTransformer, TModel>.OptionsBase, new() where TTransformer : ISingleFeaturePredictionTransformer<TModel>
    where TModel : class
{
    internal SdcaTrainerBase() { }

    public abstract class OptionsBase : TrainerInputBaseWithWeight
    {
        internal OptionsBase() { }
        public float BiasLearningRate;
        public int? ConvergenceCheckFrequency;
        public float ConvergenceTolerance;
        public float? L1Regularization;
        public float? L2Regularization;
        public int? MaximumNumberOfIterations;
        public int? NumberOfThreads;
        public bool Shuffle;
    }
}

public abstract class SgdBinaryTrainerBase<TModel> : LinearTrainerBase<BinaryPredictionTransformer<TModel>, TModel> where TModel : class
{
    internal SgdBinaryTrainerBase() { }
    public BinaryPredictionTransformer<TModel> Fit(IDataView trainData, LinearModelParameters modelParameters) => throw null;
    public override TrainerInfo Info => throw null;

    public class OptionsBase : TrainerInputBaseWithWeight
    {
        public OptionsBase() { }
        public int? CheckFrequency;
        public double ConvergenceTolerance;
        public float L2Regularization;
        public double LearningRate;
        public int NumberOfIterations;
        public int? NumberOfThreads;
        public float PositiveInstanceWeight;
        public bool Shuffle;
    }
}

public sealed class SgdCalibratedTrainer : SgdBinaryTrainerBase<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>
{
    internal SgdCalibratedTrainer() { }

    public sealed class Options : OptionsBase
    {
        public Options() { }
    }
}

public sealed class SgdNonCalibratedTrainer : SgdBinaryTrainerBase<LinearBinaryModelParameters>
{
    internal SgdNonCalibratedTrainer() { }

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public IClassificationLoss LossFunction;
    }
}

public abstract class StochasticTrainerBase<TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TTransformer
    : ISingleFeaturePredictionTransformer<TModel> where TModel : class
{
    internal StochasticTrainerBase() { }
    public StochasticTrainerBase(IHost host, SchemaShape.Column feature, SchemaShape.Column label, SchemaShape.Column weight = default) { }
    public override TrainerInfo Info => throw null;
}
