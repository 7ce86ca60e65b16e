using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;

namespace Microsoft.ML.Trainers;

public sealed class ComputeLRTrainingStdThroughMkl : ComputeLogisticRegressionStandardDeviation
{
    public ComputeLRTrainingStdThroughMkl() { }
    public override VBuffer<float> ComputeStandardDeviation(double[] hessian, int[] weightIndices, int numSelectedParams,
        int currentWeightsCount, IChannel ch, float l2Weight) => throw null;
}

public sealed class OlsModelParameters : RegressionModelParameters
{
    internal OlsModelParameters() { }
    public bool HasStatistics { get; }
    public IReadOnlyList<double> PValues { get; }
    public readonly double RSquared;
    public readonly double RSquaredAdjusted;
    public IReadOnlyList<double> StandardErrors { get; }
    public IReadOnlyList<double> TValues { get; }
}

public sealed class OlsTrainer : TrainerEstimatorBase<RegressionPredictionTransformer<OlsModelParameters>, OlsModelParameters>
{
    internal OlsTrainer() { }
    public override TrainerInfo Info => throw null;

    public sealed class Options : TrainerInputBaseWithWeight
    {
        public Options() { }
        public int BatchSize;
        public bool CalculateStatistics;
        public float L2Regularization;
    }
}

public sealed class SymbolicSgdLogisticRegressionBinaryTrainer
    : TrainerEstimatorBase<BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>, CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>
{
    internal SymbolicSgdLogisticRegressionBinaryTrainer() { }
    public BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> Fit(IDataView trainData,
        LinearModelParameters modelParameters) => throw null;
    public override TrainerInfo Info => throw null;

    public sealed class Options : TrainerInputBaseWithLabel
    {
        public Options() { }
        public float L2Regularization;
        public float? LearningRate;
        public long MemorySize;
        public int NumberOfIterations;
        public int? NumberOfThreads;
        public float PositiveInstanceWeight;
        public bool Shuffle;
        public float Tolerance;
        public int? UpdateFrequency;
    }
}
