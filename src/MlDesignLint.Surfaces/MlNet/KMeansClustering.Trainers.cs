using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

public sealed class KMeansModelParameters : ModelParametersBase<VBuffer<float>>
{
    internal KMeansModelParameters() { }
    public void GetClusterCentroids(ref VBuffer<float>[] centroids, out int k) => throw null;
}

public class KMeansTrainer : TrainerEstimatorBase<ClusteringPredictionTransformer<KMeansModelParameters>, KMeansModelParameters>
{
    internal KMeansTrainer() { }
    public override TrainerInfo Info => throw null;

    public enum InitializationAlgorithm
    {
        KMeansPlusPlus = 0,
        KMeansYinyang = 2,
        Random = 1,
    }

    public sealed class Options : UnsupervisedTrainerInputBaseWithWeight
    {
        public Options() { }
        public int AccelerationMemoryBudgetMb;
        public InitializationAlgorithm InitializationAlgorithm;
        public int MaximumNumberOfIterations;
        public int NumberOfClusters;
        public int? NumberOfThreads;
        public float OptimizationTolerance;
    }
}
