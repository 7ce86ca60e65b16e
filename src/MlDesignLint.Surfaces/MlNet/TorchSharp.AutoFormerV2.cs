using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Microsoft.ML.TorchSharp.AutoFormerV2;

public class ObjectDetectionMetrics
{
    public ObjectDetectionMetrics() { }
    public float MAP50 { get; set; }
    public float MAP50_95 { get; set; }
}

public class ObjectDetectionTrainer : IEstimator<ObjectDetectionTransformer>
{
    internal ObjectDetectionTrainer() { }
    public ObjectDetectionTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public sealed class Options : TransformInputBase
    {
        public Options() { }
        public string BoundingBoxColumnName;
        public double IOUThreshold;
        public string ImageColumnName;
        public double InitLearningRate;
        public string LabelColumnName;
        public int LogEveryNStep;
        public int MaxEpoch;
        public string PredictedBoundingBoxColumnName;
        public string PredictedLabelColumnName;
        public string ScoreColumnName;
        public double ScoreThreshold;
        public List<int> Steps;
        public IDataView ValidationSet;
        public double WeightDecay;
    }
}

public class ObjectDetectionTransformer : RowToRowTransformerBase, IDisposable
{
    internal ObjectDetectionTransformer() { }
    public readonly SchemaShape.Column ConfidenceColumn;
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    ~ObjectDetectionTransformer() { }
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
    public readonly DataViewSchema.DetachedColumn LabelColumn;
    public readonly SchemaShape.Column PredictedBoundingBoxColumn;
    public readonly SchemaShape.Column PredictedLabelColumnName;
}
