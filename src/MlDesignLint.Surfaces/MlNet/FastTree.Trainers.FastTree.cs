using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;

namespace Microsoft.ML.Trainers.FastTree;

public abstract class BoostedTreeOptions : TreeOptions
{
    protected BoostedTreeOptions() { }
    public bool BestStepRankingRegressionTrees;
    public double DropoutRate;
    public EarlyStoppingRuleBase EarlyStoppingRule { get; set; }
    public bool EnablePruning;
    public bool FilterZeroLambdas;
    public int GetDerivativesSampleRate;
    public double LearningRate;
    public int MaximumNumberOfLineSearchSteps;
    public double MaximumTreeOutput;
    public double MinimumStepSize;
    public OptimizationAlgorithmType OptimizationAlgorithm;
    public double PruningThreshold;
    public int PruningWindowSize;
    public bool RandomStart;
    public double Shrinkage;
    public bool UseLineSearch;
    public bool UseTolerantPruning;
    public bool WriteLastEnsemble;

    public enum OptimizationAlgorithmType
    {
        AcceleratedGradientDescent = 1,
        ConjugateGradientDescent = 2,
        GradientDescent = 0,
    }
}

public abstract class BoostingFastTreeTrainerBase<TOptions, TTransformer, TModel> : FastTreeTrainerBase<TOptions, TTransformer, TModel>
    where TOptions : BoostedTreeOptions, new() where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
{
    internal BoostingFastTreeTrainerBase() { }
}

public enum Bundle : byte
{
    Adjacent = 2,
    AggregateLowPopulation = 1,
    None = 0,
}

public sealed class ConsecutiveGeneralityLossRule : EarlyStoppingRule
{
    public ConsecutiveGeneralityLossRule(int windowSize = 5) { }
    public override bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate) => throw null;
    public int WindowSize { get; }
}

public enum EarlyStoppingMetric
{
    L1Norm = 1,
    L2Norm = 2,
}

public enum EarlyStoppingRankingMetric
{
    NdcgAt1 = 1,
    NdcgAt3 = 3,
}

public abstract class EarlyStoppingRule : EarlyStoppingRuleBase
{
    internal EarlyStoppingRule() { }
}

public abstract class EarlyStoppingRuleBase
{
    internal EarlyStoppingRuleBase() { }
    public abstract bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate);
}

public sealed class FastForestBinaryFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
{
    internal FastForestBinaryFeaturizationEstimator() { }

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public FastForestBinaryTrainer.Options TrainerOptions;
    }
}

public sealed class FastForestBinaryModelParameters : TreeEnsembleModelParametersBasedOnQuantileRegressionTree
{
    internal FastForestBinaryModelParameters() { }
}

public sealed class FastForestBinaryTrainer
    : RandomForestTrainerBase<FastForestBinaryTrainer.Options, BinaryPredictionTransformer<FastForestBinaryModelParameters>, FastForestBinaryModelParameters>
{
    internal FastForestBinaryTrainer() { }
    public BinaryPredictionTransformer<FastForestBinaryModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null;

    public sealed class Options : FastForestOptionsBase
    {
        public Options() { }
        public double MaximumOutputMagnitudePerTree;
    }
}

public abstract class FastForestOptionsBase : TreeOptions
{
    internal FastForestOptionsBase() { }
    public int NumberOfQuantileSamples;
}

public sealed class FastForestRegressionFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
{
    internal FastForestRegressionFeaturizationEstimator() { }

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public FastForestRegressionTrainer.Options TrainerOptions;
    }
}

public sealed class FastForestRegressionModelParameters : TreeEnsembleModelParametersBasedOnQuantileRegressionTree
{
    internal FastForestRegressionModelParameters() { }
}

public sealed class FastForestRegressionTrainer
    : RandomForestTrainerBase<FastForestRegressionTrainer.Options, RegressionPredictionTransformer<FastForestRegressionModelParameters>, FastForestRegressionModelParameters>
{
    internal FastForestRegressionTrainer() { }
    public RegressionPredictionTransformer<FastForestRegressionModelParameters> Fit(IDataView trainData, IDataView validationData)
        => throw null;

    public sealed class Options : FastForestOptionsBase
    {
        public Options() { }
        public bool ShuffleLabels;
    }
}

public sealed class FastTreeBinaryFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
{
    internal FastTreeBinaryFeaturizationEstimator() { }

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public FastTreeBinaryTrainer.Options TrainerOptions;
    }
}

public sealed class FastTreeBinaryModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
{
    internal FastTreeBinaryModelParameters() { }
}

public sealed class FastTreeBinaryTrainer
    : BoostingFastTreeTrainerBase<FastTreeBinaryTrainer.Options, BinaryPredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>>, CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>>
{
    internal FastTreeBinaryTrainer() { }
    public BinaryPredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>> Fit(
        IDataView trainData, IDataView validationData) => throw null;

    public sealed class Options : BoostedTreeOptions, IComponentFactory<ITrainer>
    {
        public Options() { }
        public EarlyStoppingMetric EarlyStoppingMetric { get; set; }
        public bool UnbalancedSets;
        ITrainer IComponentFactory<ITrainer>.CreateComponent(IHostEnvironment env) => throw null;
    }
}

public sealed class FastTreeRankingFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
{
    internal FastTreeRankingFeaturizationEstimator() { }

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public FastTreeRankingTrainer.Options TrainerOptions;
    }
}

public sealed class FastTreeRankingModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
{
    internal FastTreeRankingModelParameters() { }
}

public sealed class FastTreeRankingTrainer
    : BoostingFastTreeTrainerBase<FastTreeRankingTrainer.Options, RankingPredictionTransformer<FastTreeRankingModelParameters>, FastTreeRankingModelParameters>
{
    internal FastTreeRankingTrainer() { }
    public RankingPredictionTransformer<FastTreeRankingModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null;

    public sealed class Options : BoostedTreeOptions, IComponentFactory<ITrainer>
    {
        public Options() { }
        public double[] CustomGains;
        public EarlyStoppingRankingMetric EarlyStoppingMetric { get; set; }
        public int NdcgTruncationLevel;
        public bool UseDcg;
        ITrainer IComponentFactory<ITrainer>.CreateComponent(IHostEnvironment env) => throw null;
    }
}

public sealed class FastTreeRegressionFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
{
    internal FastTreeRegressionFeaturizationEstimator() { }

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public FastTreeRegressionTrainer.Options TrainerOptions;
    }
}

public sealed class FastTreeRegressionModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
{
    internal FastTreeRegressionModelParameters() { }
}

public sealed class FastTreeRegressionTrainer
    : BoostingFastTreeTrainerBase<FastTreeRegressionTrainer.Options, RegressionPredictionTransformer<FastTreeRegressionModelParameters>, FastTreeRegressionModelParameters>
{
    internal FastTreeRegressionTrainer() { }
    public RegressionPredictionTransformer<FastTreeRegressionModelParameters> Fit(IDataView trainData, IDataView validationData)
        => throw null;

    public sealed class Options : BoostedTreeOptions, IComponentFactory<ITrainer>
    {
        public Options() { }
        public EarlyStoppingMetric EarlyStoppingMetric { get; set; }
        ITrainer IComponentFactory<ITrainer>.CreateComponent(IHostEnvironment env) => throw null;
    }
}

public abstract class FastTreeTrainerBase<TOptions, TTransformer, TModel> : TrainerEstimatorBaseWithGroupId<TTransformer, TModel>
    where TOptions : TreeOptions, new() where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
{
    internal FastTreeTrainerBase() { }
    public override TrainerInfo Info => throw null;
}

public sealed class FastTreeTweedieFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
{
    internal FastTreeTweedieFeaturizationEstimator() { }

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public FastTreeTweedieTrainer.Options TrainerOptions;
    }
}

public sealed class FastTreeTweedieModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
{
    internal FastTreeTweedieModelParameters() { }
}

public sealed class FastTreeTweedieTrainer
    : BoostingFastTreeTrainerBase<FastTreeTweedieTrainer.Options, RegressionPredictionTransformer<FastTreeTweedieModelParameters>, FastTreeTweedieModelParameters>
{
    internal FastTreeTweedieTrainer() { }
    public RegressionPredictionTransformer<FastTreeTweedieModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null;

    public sealed class Options : BoostedTreeOptions, IComponentFactory<ITrainer>
    {
        public Options() { }
        public EarlyStoppingMetric EarlyStoppingMetric { get; set; }
        public double Index;
        ITrainer IComponentFactory<ITrainer>.CreateComponent(IHostEnvironment env) => throw null;
    }
}

public sealed class GamBinaryModelParameters : GamModelParametersBase
{
    internal GamBinaryModelParameters() { }
}

public sealed class GamBinaryTrainer
    : GamTrainerBase<GamBinaryTrainer.Options, BinaryPredictionTransformer<CalibratedModelParametersBase<GamBinaryModelParameters, PlattCalibrator>>, CalibratedModelParametersBase<GamBinaryModelParameters, PlattCalibrator>>
{
    internal GamBinaryTrainer() { }
    public BinaryPredictionTransformer<CalibratedModelParametersBase<GamBinaryModelParameters, PlattCalibrator>> Fit(IDataView trainData,
        IDataView validationData) => throw null;

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public bool UnbalancedSets;
    }
}

public abstract class GamModelParametersBase : ModelParametersBase<float>, ICalculateFeatureContribution
{
    internal GamModelParametersBase() { }
    public readonly double Bias;
    public IReadOnlyList<double> GetBinEffects(int featureIndex) => throw null;
    public IReadOnlyList<double> GetBinUpperBounds(int featureIndex) => throw null;
    public readonly int NumberOfShapeFunctions;
    FeatureContributionCalculator ICalculateFeatureContribution.FeatureContributionCalculator => throw null;
}

public sealed class GamRegressionModelParameters : GamModelParametersBase
{
    internal GamRegressionModelParameters() { }
}

public sealed class GamRegressionTrainer
    : GamTrainerBase<GamRegressionTrainer.Options, RegressionPredictionTransformer<GamRegressionModelParameters>, GamRegressionModelParameters>
{
    internal GamRegressionTrainer() { }
    public RegressionPredictionTransformer<GamRegressionModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null;

    public class Options : OptionsBase
    {
        public Options() { }
        public int PruningMetrics;
    }
}

public abstract class GamTrainerBase<TOptions, TTransformer, TPredictor> : TrainerEstimatorBase<TTransformer, TPredictor> where TOptions
    : GamTrainerBase<TOptions, TTransformer, TPredictor>.OptionsBase, new() where TTransformer
    : ISingleFeaturePredictionTransformer<TPredictor> where TPredictor : class
{
    internal GamTrainerBase() { }
    public override TrainerInfo Info => throw null;

    public abstract class OptionsBase : TrainerInputBaseWithWeight
    {
        protected OptionsBase() { }
        public bool? DiskTranspose;
        public bool EnablePruning;
        public double EntropyCoefficient;
        public bool FeatureFlocks;
        public int GainConfidenceLevel;
        public int GetDerivativesSampleRate;
        public double LearningRate;
        public int MaximumBinCountPerFeature;
        public double MaximumTreeOutput;
        public int MinimumExampleCountPerLeaf;
        public int NumberOfIterations;
        public int? NumberOfThreads;
        public int Seed;
    }
}

public sealed class GeneralityLossRule : EarlyStoppingRule
{
    public GeneralityLossRule(float threshold = 0.01f) { }
    public override bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate) => throw null;
    public float Threshold { get; }
}

public sealed class GeneralityToProgressRatioRule : MovingWindowRule
{
    public GeneralityToProgressRatioRule(float threshold = 0.01f, int windowSize = 5) { }
    public override bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate) => throw null;
}

public sealed class LowProgressRule : MovingWindowRule
{
    public LowProgressRule(float threshold = 0.01f, int windowSize = 5) { }
    public override bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate) => throw null;
}

public abstract class MovingWindowRule : EarlyStoppingRule
{
    internal MovingWindowRule() { }
    public float Threshold { get; }
    public int WindowSize { get; }
}

public sealed class PretrainedTreeFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
{
    internal PretrainedTreeFeaturizationEstimator() { }

    public sealed class Options : OptionsBase
    {
        public Options() { }
        public TreeEnsembleModelParameters ModelParameters;
    }
}

public sealed class QuantileRegressionTree : RegressionTreeBase
{
    internal QuantileRegressionTree() { }
    public IReadOnlyList<double> GetLeafSampleWeightsAt(int leafIndex) => throw null;
    public IReadOnlyList<double> GetLeafSamplesAt(int leafIndex) => throw null;
}

public sealed class QuantileRegressionTreeEnsemble : TreeEnsemble<QuantileRegressionTree>
{
    internal QuantileRegressionTreeEnsemble() { }
}

public abstract class RandomForestTrainerBase<TOptions, TTransformer, TModel> : FastTreeTrainerBase<TOptions, TTransformer, TModel>
    where TOptions : FastForestOptionsBase, new() where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
{
    internal RandomForestTrainerBase() { }
}

public sealed class RegressionTree : RegressionTreeBase
{
    internal RegressionTree() { }
}

public abstract class RegressionTreeBase
{
    internal RegressionTreeBase() { }
    public IReadOnlyList<bool> CategoricalSplitFlags { get; }
    public IReadOnlyList<int> GetCategoricalCategoricalSplitFeatureRangeAt(int nodeIndex) => throw null;
    public IReadOnlyList<int> GetCategoricalSplitFeaturesAt(int nodeIndex) => throw null;
    public IReadOnlyList<double> LeafValues { get; }
    public IReadOnlyList<int> LeftChild { get; }
    public int NumberOfLeaves { get; }
    public int NumberOfNodes { get; }
    public IReadOnlyList<int> NumericalSplitFeatureIndexes { get; }
    public IReadOnlyList<float> NumericalSplitThresholds { get; }
    public IReadOnlyList<int> RightChild { get; }
    public IReadOnlyList<double> SplitGains { get; }
}

public sealed class RegressionTreeEnsemble : TreeEnsemble<RegressionTree>
{
    internal RegressionTreeEnsemble() { }
}

public sealed class TolerantEarlyStoppingRule : EarlyStoppingRule
{
    public TolerantEarlyStoppingRule(float threshold = 0.01f) { }
    public override bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate) => throw null;
    public float Threshold { get; }
}

public abstract class TreeEnsemble<T> where T : RegressionTreeBase
{
    internal TreeEnsemble() { }
    public double Bias { get; }
    public IReadOnlyList<double> TreeWeights { get; }
    public IReadOnlyList<T> Trees { get; }
}

public abstract class TreeEnsembleFeaturizationEstimatorBase : IEstimator<TreeEnsembleFeaturizationTransformer>
{
    internal TreeEnsembleFeaturizationEstimatorBase() { }
    public TreeEnsembleFeaturizationTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public abstract class OptionsBase
    {
        protected OptionsBase() { }
        public string InputColumnName;
        public string LeavesColumnName;
        public string PathsColumnName;
        public string TreesColumnName;
    }
}

public sealed class TreeEnsembleFeaturizationTransformer : PredictionTransformerBase<TreeEnsembleModelParameters>
{
    internal TreeEnsembleFeaturizationTransformer() { }
    public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
}

public abstract class TreeEnsembleModelParameters : ModelParametersBase<float>, ICalculateFeatureContribution
{
    internal TreeEnsembleModelParameters() { }
    public void GetFeatureWeights(ref VBuffer<float> weights) => throw null;
    FeatureContributionCalculator ICalculateFeatureContribution.FeatureContributionCalculator => throw null;
}

public abstract class TreeEnsembleModelParametersBasedOnQuantileRegressionTree : TreeEnsembleModelParameters
{
    internal TreeEnsembleModelParametersBasedOnQuantileRegressionTree() { }
    public QuantileRegressionTreeEnsemble TrainedTreeEnsemble { get; }
}

public abstract class TreeEnsembleModelParametersBasedOnRegressionTree : TreeEnsembleModelParameters
{
    internal TreeEnsembleModelParametersBasedOnRegressionTree() { }
    public RegressionTreeEnsemble TrainedTreeEnsemble { get; }
}

public abstract class TreeOptions : TrainerInputBaseWithGroupId
{
    protected TreeOptions() { }
    public bool AllowEmptyTrees;
    public double BaggingExampleFraction;
    public int BaggingSize;
    public double Bias;
    public Bundle Bundling;
    public bool CategoricalSplit;
    public bool CompressEnsemble;
    public bool? DiskTranspose;
    public double EntropyCoefficient;
    public bool ExecutionTime;
    public double FeatureFirstUsePenalty;
    public bool FeatureFlocks;
    public double FeatureFraction;
    public double FeatureFractionPerSplit;
    public double FeatureReusePenalty;
    public int FeatureSelectionSeed;
    public double GainConfidenceLevel;
    public int HistogramPoolSize;
    public int MaximumBinCountPerFeature;
    public int MaximumCategoricalGroupCountPerNode;
    public int MaximumCategoricalSplitPointCount;
    public bool MemoryStatistics;
    public int MinimumExampleCountPerLeaf;
    public double MinimumExampleFractionForCategoricalSplit;
    public int MinimumExamplesForCategoricalSplit;
    public int NumberOfLeaves;
    public int? NumberOfThreads;
    public int NumberOfTrees;
    public int Seed;
    public double Smoothing;
    public double SoftmaxTemperature;
    public double SparsifyThreshold;
    public int TestFrequency;
}
