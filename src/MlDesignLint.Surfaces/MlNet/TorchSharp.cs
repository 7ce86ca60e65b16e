using Microsoft.ML.Data;
using Microsoft.ML.TorchSharp.AutoFormerV2;
using Microsoft.ML.TorchSharp.NasBert;
using Microsoft.ML.TorchSharp.Roberta;
using Microsoft.ML.Transforms;

namespace Microsoft.ML.TorchSharp;

public abstract class TorchSharpBaseTrainer : IEstimator<TorchSharpBaseTransformer>
{
    protected TorchSharpBaseTrainer() { }
    public abstract TorchSharpBaseTransformer Fit(IDataView input);
    public abstract SchemaShape GetOutputSchema(SchemaShape inputSchema);

    public abstract class Options : TransformInputBase
    {
        protected Options() { }
        public int BatchSize;
        public double FinalLearningRateRatio;
        public string LabelColumnName;
        public int MaxEpoch;
        public string PredictionColumnName;
        public string ScoreColumnName;
        public double StartLearningRateRatio;
        public IDataView ValidationSet;
        public double WeightDecay;
    }
}

public abstract class TorchSharpBaseTrainer<TLabelCol, TTargetsCol> : TorchSharpBaseTrainer
{
    internal TorchSharpBaseTrainer() { }
    public override TorchSharpBaseTransformer Fit(IDataView input) => throw null;
}

public abstract class TorchSharpBaseTransformer : RowToRowTransformerBase, IDisposable
{
    internal TorchSharpBaseTransformer() { }
    public abstract void Dispose();
}

public abstract class TorchSharpBaseTransformer<TLabelCol, TTargetsCol> : TorchSharpBaseTransformer
{
    internal TorchSharpBaseTransformer() { }
    public override void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    ~TorchSharpBaseTransformer() { }
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
    public readonly DataViewSchema.DetachedColumn LabelColumn;
}

public static class TorchSharpCatalog
{
    public static ObjectDetectionMetrics EvaluateObjectDetection(this MulticlassClassificationCatalog catalog, IDataView data,
        DataViewSchema.Column labelCol, DataViewSchema.Column actualBoundingBoxColumn, DataViewSchema.Column predictedLabelCol,
        DataViewSchema.Column predictedBoundingBoxColumn, DataViewSchema.Column scoreCol) => throw null;

    [Obsolete("Please use NamedEntityRecognition method instead")]
    public static NerTrainer NameEntityRecognition(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        NerTrainer.NerOptions options) => throw null;

    [Obsolete("Please use NamedEntityRecognition method instead")]
    public static NerTrainer NameEntityRecognition(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        string labelColumnName = "Label", string outputColumnName = "PredictedLabel", string sentence1ColumnName = "Sentence",
        int batchSize = 32, int maxEpochs = 10, BertArchitecture architecture = BertArchitecture.Roberta, IDataView validationSet = null)
        => throw null;

    public static NerTrainer NamedEntityRecognition(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        NerTrainer.NerOptions options) => throw null;
    public static NerTrainer NamedEntityRecognition(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        string labelColumnName = "Label", string outputColumnName = "PredictedLabel", string sentence1ColumnName = "Sentence",
        int batchSize = 32, int maxEpochs = 10, BertArchitecture architecture = BertArchitecture.Roberta, IDataView validationSet = null)
        => throw null;
    public static ObjectDetectionTrainer ObjectDetection(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        ObjectDetectionTrainer.Options options) => throw null;
    public static ObjectDetectionTrainer ObjectDetection(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        string labelColumnName = "Label", string predictedLabelColumnName = "PredictedLabel", string scoreColumnName = "Score",
        string boundingBoxColumnName = "BoundingBoxes", string predictedBoundingBoxColumnName = "PredictedBoundingBoxes",
        string imageColumnName = "Image", int maxEpoch = 10) => throw null;
    public static QATrainer QuestionAnswer(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        QATrainer.Options options) => throw null;
    public static QATrainer QuestionAnswer(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        string contextColumnName = "Context", string questionColumnName = "Question", string trainingAnswerColumnName = "TrainingAnswer",
        string answerIndexColumnName = "AnswerIndex", string predictedAnswerColumnName = "Answer", string scoreColumnName = "Score",
        int topK = 3, int batchSize = 4, int maxEpochs = 10, BertArchitecture architecture = BertArchitecture.Roberta,
        IDataView validationSet = null) => throw null;
    public static SentenceSimilarityTrainer SentenceSimilarity(this RegressionCatalog.RegressionTrainers catalog,
        SentenceSimilarityTrainer.SentenceSimilarityOptions options) => throw null;
    public static SentenceSimilarityTrainer SentenceSimilarity(this RegressionCatalog.RegressionTrainers catalog,
        string labelColumnName = "Label", string scoreColumnName = "Score", string sentence1ColumnName = "Sentence1",
        string sentence2ColumnName = "Sentence2", int batchSize = 32, int maxEpochs = 10,
        BertArchitecture architecture = BertArchitecture.Roberta, IDataView validationSet = null) => throw null;
    public static TextClassificationTrainer TextClassification(
        this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        TextClassificationTrainer.TextClassificationOptions options) => throw null;
    public static TextClassificationTrainer TextClassification(
        this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label",
        string scoreColumnName = "Score", string outputColumnName = "PredictedLabel", string sentence1ColumnName = "Sentence1",
        string sentence2ColumnName = null, int batchSize = 32, int maxEpochs = 10, BertArchitecture architecture = BertArchitecture.Roberta,
        IDataView validationSet = null) => throw null;
}
