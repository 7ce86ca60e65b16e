using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

public sealed class PcaModelParameters : ModelParametersBase<float>
{
    internal PcaModelParameters() { }
    public void GetEigenVectors(ref VBuffer<float>[] vectors, out int rank) => throw null;
    public void GetMean(ref VBuffer<float> mean) => throw null;
}

public sealed class RandomizedPcaTrainer : TrainerEstimatorBase<AnomalyPredictionTransformer<PcaModelParameters>, PcaModelParameters>
{
    internal RandomizedPcaTrainer() { }
    public override TrainerInfo Info => throw null;

    public sealed class Options : UnsupervisedTrainerInputBaseWithWeight
    {
        public Options() { }
        public bool EnsureZeroMean;
        public int Oversampling;
        public int Rank;
        public int? Seed;
    }
}
