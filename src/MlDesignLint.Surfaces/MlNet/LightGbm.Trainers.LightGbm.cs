using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;
using Microsoft.ML.Trainers.FastTree;

namespace Microsoft.ML.Trainers.LightGbm;

public abstract class BoosterParameterBase
{
    internal BoosterParameterBase() { }
    public BoosterParameterBase(OptionsBase options) { }

    public abstract class OptionsBase : IComponentFactory<BoosterParameterBase>
    {
        protected OptionsBase() { }
        public double FeatureFraction;
        public double L1Regularization;
        public double L2Regularization;
        public int MaximumTreeDepth;
        public double MinimumChildWeight;
        public double MinimumSplitGain;
        public double SubsampleFraction;
        public int SubsampleFrequency;
        BoosterParameterBase IComponentFactory<BoosterParameterBase>.CreateComponent(IHostEnvironment env) => throw null;
    }
}

public sealed class DartBooster : BoosterParameterBase
{
    internal DartBooster() { }

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public int MaximumNumberOfDroppedTreesPerRound;
        public double SkipDropFraction;
        public double TreeDropFraction;
        public bool UniformDrop;
        public bool XgboostDartMode;
    }
}

public sealed class GossBooster : BoosterParameterBase
{
    internal GossBooster() { }

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public double OtherRate;
        public double TopRate;
    }
}

public sealed class GradientBooster : BoosterParameterBase
{
    internal GradientBooster() { }

    public sealed class Options : OptionsBase
    {
        public Options() { }
    }
}

public sealed class LightGbmBinaryModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
{
    internal LightGbmBinaryModelParameters() { }
}

public sealed class LightGbmBinaryTrainer
    : LightGbmTrainerBase<LightGbmBinaryTrainer.Options, float, BinaryPredictionTransformer<CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>>, CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>>
{
    internal LightGbmBinaryTrainer() { }
    public BinaryPredictionTransformer<CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>> Fit(
        IDataView trainData, IDataView validationData) => throw null;

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public EvaluateMetricType EvaluationMetric;
        public double Sigmoid;
        public bool UnbalancedSets;
        public double WeightOfPositiveExamples;

        public enum EvaluateMetricType
        {
            AreaUnderCurve = 4,
            Default = 1,
            Error = 3,
            Logloss = 2,
            None = 0,
        }
    }
}

public sealed class LightGbmMulticlassTrainer
    : LightGbmTrainerBase<LightGbmMulticlassTrainer.Options, VBuffer<float>, MulticlassPredictionTransformer<OneVersusAllModelParameters>, OneVersusAllModelParameters>
{
    internal LightGbmMulticlassTrainer() { }
    public MulticlassPredictionTransformer<OneVersusAllModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null;

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public EvaluateMetricType EvaluationMetric;
        public double Sigmoid;
        public bool UnbalancedSets;
        public bool? UseSoftmax;

        public enum EvaluateMetricType
        {
            Default = 1,
            Error = 2,
            LogLoss = 3,
            None = 0,
        }
    }
}

public sealed class LightGbmRankingModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
{
    internal LightGbmRankingModelParameters() { }
}

public sealed class LightGbmRankingTrainer
    : LightGbmTrainerBase<LightGbmRankingTrainer.Options, float, RankingPredictionTransformer<LightGbmRankingModelParameters>, LightGbmRankingModelParameters>
{
    internal LightGbmRankingTrainer() { }
    public RankingPredictionTransformer<LightGbmRankingModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null;

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public int[] CustomGains;
        public EvaluateMetricType EvaluationMetric;
        public double Sigmoid;

        public enum EvaluateMetricType
        {
            Default = 1,
            MeanAveragedPrecision = 2,
            None = 0,
            NormalizedDiscountedCumulativeGain = 3,
        }
    }
}

public sealed class LightGbmRegressionModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
{
    internal LightGbmRegressionModelParameters() { }
}

public sealed class LightGbmRegressionTrainer
    : LightGbmTrainerBase<LightGbmRegressionTrainer.Options, float, RegressionPredictionTransformer<LightGbmRegressionModelParameters>, LightGbmRegressionModelParameters>
{
    internal LightGbmRegressionTrainer() { }
    public RegressionPredictionTransformer<LightGbmRegressionModelParameters> Fit(IDataView trainData, IDataView validationData)
        => throw null;

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public EvaluateMetricType EvaluationMetric;

        public enum EvaluateMetricType
        {
            Default = 1,
            MeanAbsoluteError = 2,
            MeanSquaredError = 4,
            None = 0,
            RootMeanSquaredError = 3,
        }
    }
}

public abstract class LightGbmTrainerBase<TOptions, TOutput, TTransformer, TModel> : TrainerEstimatorBaseWithGroupId<TTransformer, TModel>
    where TOptions : LightGbmTrainerBase<TOptions, TOutput, TTransformer, TModel>.OptionsBase, new() where TTransformer
    : ISingleFeaturePredictionTransformer<TModel> where TModel : class
{
    internal LightGbmTrainerBase() { }
    public override TrainerInfo Info => throw null;

    public class OptionsBase : TrainerInputBaseWithGroupId
    {
        internal OptionsBase() { }
        public int BatchSize;
        public BoosterParameterBase.OptionsBase Booster { get; set; }
        public double CategoricalSmoothing;
        public bool Deterministic;
        public int EarlyStoppingRound;
        public bool ForceColumnWise;
        public bool ForceRowWise;
        public bool HandleMissingValue;
        public double L2CategoricalRegularization;
        public double? LearningRate;
        public int MaximumBinCountPerFeature;
        public int MaximumCategoricalSplitPointCount;
        public int MinimumExampleCountPerGroup;
        public int? MinimumExampleCountPerLeaf;
        public int NumberOfIterations;
        public int? NumberOfLeaves;
        public int? NumberOfThreads;
        public int? Seed;
        public bool Silent;
        public bool? UseCategoricalSplit;
        public bool UseZeroAsMissingValue;
        public bool Verbose;
    }
}
