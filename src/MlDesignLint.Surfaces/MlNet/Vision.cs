using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML.Vision;

public sealed class ImageClassificationModelParameters : ModelParametersBase<VBuffer<float>>, IDisposable
{
    internal ImageClassificationModelParameters() { }
    public void Dispose() => throw null;
}

public sealed class ImageClassificationTrainer
    : TrainerEstimatorBase<MulticlassPredictionTransformer<ImageClassificationModelParameters>, ImageClassificationModelParameters>
{
    internal ImageClassificationTrainer() { }
    public MulticlassPredictionTransformer<ImageClassificationModelParameters> Fit(IDataView trainData, IDataView validationData)
        => throw null;
    public override TrainerInfo Info => throw null;

    public enum Architecture
    {
        InceptionV3 = 1,
        MobilenetV2 = 2,
        ResnetV2101 = 0,
        ResnetV250 = 3,
    }

    public sealed class BottleneckMetrics
    {
        public BottleneckMetrics() { }
        public ImageClassificationMetrics.Dataset DatasetUsed { get; set; }
        public int Index { get; set; }
        public override string ToString() => throw null;
    }

    public sealed class EarlyStopping
    {
        public EarlyStopping(float minDelta = 0.01f, int patience = 20, EarlyStoppingMetric metric = EarlyStoppingMetric.Accuracy,
            bool checkIncreasing = true)
        { }
        public bool CheckIncreasing { get; set; }
        public float MinDelta { get; set; }
        public int Patience { get; set; }
        public bool ShouldStop(TrainMetrics currentMetrics) => throw null;
    }

    public enum EarlyStoppingMetric
    {
        Accuracy = 0,
        Loss = 1,
    }

    public sealed class ImageClassificationMetrics
    {
        public ImageClassificationMetrics() { }
        public BottleneckMetrics Bottleneck { get; set; }
        public override string ToString() => throw null;
        public TrainMetrics Train { get; set; }

        public enum Dataset
        {
            Train = 0,
            Validation = 1,
        }
    }

    public sealed class Options : TrainerInputBaseWithLabel
    {
        public Options() { }
        public Architecture Arch;
        public int BatchSize;
        public EarlyStopping EarlyStoppingCriteria;
        public int Epoch;
        public string FinalModelPrefix;
        public float LearningRate;
        public LearningRateScheduler LearningRateScheduler;
        public Action<ImageClassificationMetrics> MetricsCallback;
        public string PredictedLabelColumnName;
        public bool ReuseTrainSetBottleneckCachedValues;
        public bool ReuseValidationSetBottleneckCachedValues;
        public string ScoreColumnName;
        public bool TestOnTrainSet;
        public string TrainSetBottleneckCachedValuesFileName;
        public IDataView ValidationSet;
        public string ValidationSetBottleneckCachedValuesFileName;
        public float? ValidationSetFraction;
        public string WorkspacePath;
    }

    public sealed class TrainMetrics
    {
        public TrainMetrics() { }
        public float Accuracy { get; set; }
        public int BatchProcessedCount { get; set; }
        public float CrossEntropy { get; set; }
        public ImageClassificationMetrics.Dataset DatasetUsed { get; set; }
        public int Epoch { get; set; }
        public float LearningRate { get; set; }
        public override string ToString() => throw null;
    }
}

public class StringTensorFactory
{
    public StringTensorFactory() { }
    public static void Deallocator(nint data, nuint length, nint arg) => throw null;
    public delegate void TF_Deallocator(nint data, nuint length, nint arg);
}
