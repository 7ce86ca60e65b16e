namespace Tensorflow.Keras.Metrics;

public class Accuracy : Tensorflow.Keras.Metrics.MeanMetricWrapper
{
    internal Accuracy() { }
    public Accuracy(string name = "accuracy", Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
}

public class BinaryAccuracy : Tensorflow.Keras.Metrics.MeanMetricWrapper
{
    internal BinaryAccuracy() { }
    public BinaryAccuracy(string name = "binary_accuracy", Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        float threshold = 0.5f) => throw null;
}

public class CategoricalAccuracy : Tensorflow.Keras.Metrics.MeanMetricWrapper
{
    internal CategoricalAccuracy() { }
    public CategoricalAccuracy(string name = "categorical_accuracy", Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT)
        => throw null;
}

public class CategoricalCrossentropy : Tensorflow.Keras.Metrics.MeanMetricWrapper
{
    internal CategoricalCrossentropy() { }
    public CategoricalCrossentropy(string name = "categorical_crossentropy", Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        bool from_logits = false, float label_smoothing = 0f, Tensorflow.Axis? axis = null) => throw null;
}

public class CosineSimilarity : Tensorflow.Keras.Metrics.MeanMetricWrapper
{
    internal CosineSimilarity() { }
    public CosineSimilarity(string name = "cosine_similarity", Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        Tensorflow.Axis? axis = null) => throw null;
}

public class F1Score : Tensorflow.Keras.Metrics.FBetaScore
{
    internal F1Score() { }
    public F1Score(int num_classes, string? average = null, float? threshold = null, string name = "f1_score",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
}

public class FBetaScore : Tensorflow.Keras.Metrics.Metric
{
    internal FBetaScore() { }
    public FBetaScore(int num_classes, string? average = null, float beta = 0.1f, float? threshold = null, string name = "fbeta_score",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public override void reset_states() => throw null;
    public override Tensorflow.Tensor result() => throw null;
    public override Tensorflow.Tensor update_state(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred,
        Tensorflow.Tensor sample_weight = null) => throw null;
}

public class HammingLoss : Tensorflow.Keras.Metrics.MeanMetricWrapper
{
    internal HammingLoss() { }
    public HammingLoss(string mode, Tensorflow.NumPy.NDArray threshold = null, string name = "hamming_loss",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
}

public interface IMetricFunc
{
    string Name { get; }
    void reset_states();
    Tensorflow.Tensor result();
    Tensorflow.Tensor update_state(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, Tensorflow.Tensor sample_weight = null);
}

public interface IMetricsApi
{
    Tensorflow.Keras.Metrics.IMetricFunc Accuracy(string name = "accuracy", Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT);
    Tensorflow.Keras.Metrics.IMetricFunc BinaryAccuracy(string name = "binary_accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, float threshold = 5f);
    Tensorflow.Keras.Metrics.IMetricFunc CategoricalAccuracy(string name = "categorical_accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT);
    Tensorflow.Keras.Metrics.IMetricFunc CategoricalCrossentropy(string name = "categorical_crossentropy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, bool from_logits = false, float label_smoothing = 0f,
        Tensorflow.Axis? axis = null);
    Tensorflow.Keras.Metrics.IMetricFunc CosineSimilarity(string name = "cosine_similarity",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, Tensorflow.Axis? axis = null);
    Tensorflow.Keras.Metrics.IMetricFunc F1Score(int num_classes, string? average = null, float? threshold = null, string name = "f1_score",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT);
    Tensorflow.Keras.Metrics.IMetricFunc FBetaScore(int num_classes, string? average = null, float beta = 0.1f, float? threshold = null,
        string name = "fbeta_score", Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT);
    Tensorflow.Keras.Metrics.IMetricFunc HammingLoss(string mode, float? threshold = null, string name = "hamming_loss",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT);
    Tensorflow.Keras.Metrics.IMetricFunc Precision(float thresholds = 0.5f, int top_k = 0, int class_id = 0, string name = "recall",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT);
    Tensorflow.Keras.Metrics.IMetricFunc Recall(float thresholds = 0.5f, int top_k = 0, int class_id = 0, string name = "recall",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT);
    Tensorflow.Keras.Metrics.IMetricFunc SparseCategoricalAccuracy(string name = "sparse_categorical_accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT);
    Tensorflow.Keras.Metrics.IMetricFunc SparseCategoricalCrossentropy(string name = "sparse_categorical_crossentropy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, bool from_logits = false, int? ignore_class = null,
        Tensorflow.Axis? axis = null);
    Tensorflow.Keras.Metrics.IMetricFunc SparseTopKCategoricalAccuracy(int k = 5, string name = "sparse_top_k_categorical_accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT);
    Tensorflow.Keras.Metrics.IMetricFunc TopKCategoricalAccuracy(int k = 5, string name = "top_k_categorical_accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT);
    Tensorflow.Tensor binary_accuracy(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred);
    Tensorflow.Tensor categorical_accuracy(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred);
    Tensorflow.Tensor categorical_crossentropy(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, bool from_logits = false,
        float label_smoothing = 0f, Tensorflow.Axis? axis = null);
    Tensorflow.Tensor mean_absolute_error(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred);
    Tensorflow.Tensor mean_absolute_percentage_error(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred);
    Tensorflow.Tensor sparse_categorical_accuracy(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred);
    Tensorflow.Tensor sparse_categorical_crossentropy(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, bool from_logits = false,
        int? ignore_class = null, Tensorflow.Axis? axis = null);
    Tensorflow.Tensor top_k_categorical_accuracy(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, int k = 5);
}

public class Mean : Tensorflow.Keras.Metrics.Reduce
{
    internal Mean() { }
    public Mean(string name = "mean", Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
}

public class MeanMetricWrapper : Tensorflow.Keras.Metrics.Mean
{
    internal MeanMetricWrapper() { }
    public MeanMetricWrapper(Func<Tensorflow.Tensor, Tensorflow.Tensor, Tensorflow.Tensor> fn, string name,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public override Tensorflow.Tensor update_state(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred,
        Tensorflow.Tensor sample_weight = null) => throw null;
}

public class Metric : Tensorflow.Keras.Engine.Layer, Tensorflow.Keras.Metrics.IMetricFunc
{
    internal Metric() { }
    public Metric(string name = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public override string ToString() => throw null;
    protected Tensorflow.TF_DataType _dtype;
    protected string _reduction;
    protected override Tensorflow.IVariableV1 add_weight(string name, Tensorflow.Shape shape = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, Tensorflow.IInitializer initializer = null,
        Tensorflow.Keras.IRegularizer regularizer = null,
        Tensorflow.VariableSynchronization synchronization = Tensorflow.VariableSynchronization.OnRead,
        Tensorflow.VariableAggregation aggregation = Tensorflow.VariableAggregation.Sum, bool trainable = true,
        Func<Tensorflow.VariableArgs, Tensorflow.IVariableV1> getter = null) => throw null;
    protected Tensorflow.IVariableV1 count;
    public virtual void reset_states() => throw null;
    public virtual Tensorflow.Tensor result() => throw null;
    protected Tensorflow.IVariableV1 total;
    public virtual Tensorflow.Tensor update_state(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred,
        Tensorflow.Tensor sample_weight = null) => throw null;
}

public class MetricsApi : Tensorflow.Keras.Metrics.IMetricsApi
{
    public MetricsApi() => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc Accuracy(string name = "accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc BinaryAccuracy(string name = "binary_accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, float threshold = 5f) => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc CategoricalAccuracy(string name = "categorical_accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc CategoricalCrossentropy(string name = "categorical_crossentropy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, bool from_logits = false, float label_smoothing = 0f,
        Tensorflow.Axis? axis = null) => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc CosineSimilarity(string name = "cosine_similarity",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, Tensorflow.Axis? axis = null) => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc F1Score(int num_classes, string? average = null, float? threshold = null,
        string name = "f1_score", Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc FBetaScore(int num_classes, string? average = null, float beta = 0.1f,
        float? threshold = null, string name = "fbeta_score", Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc HammingLoss(string mode, float? threshold = null, string name = "hamming_loss",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc Precision(float thresholds = 0.5f, int top_k = 0, int class_id = 0,
        string name = "precision", Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc Recall(float thresholds = 0.5f, int top_k = 0, int class_id = 0, string name = "recall",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc SparseCategoricalAccuracy(string name = "sparse_categorical_accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc SparseCategoricalCrossentropy(string name = "sparse_categorical_crossentropy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, bool from_logits = false, int? ignore_class = null,
        Tensorflow.Axis? axis = null) => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc SparseTopKCategoricalAccuracy(int k = 5, string name = "sparse_top_k_categorical_accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Keras.Metrics.IMetricFunc TopKCategoricalAccuracy(int k = 5, string name = "top_k_categorical_accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Tensor binary_accuracy(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred) => throw null;
    public Tensorflow.Tensor categorical_accuracy(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred) => throw null;
    public Tensorflow.Tensor categorical_crossentropy(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, bool from_logits = false,
        float label_smoothing = 0f, Tensorflow.Axis? axis = null) => throw null;
    public Tensorflow.Tensor mean_absolute_error(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred) => throw null;
    public Tensorflow.Tensor mean_absolute_percentage_error(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred) => throw null;
    public Tensorflow.Tensor sparse_categorical_accuracy(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred) => throw null;
    public Tensorflow.Tensor sparse_categorical_crossentropy(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, bool from_logits = false,
        int? ignore_class = null, Tensorflow.Axis? axis = null) => throw null;
    public Tensorflow.Tensor top_k_categorical_accuracy(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, int k = 5) => throw null;
}

public class Precision : Tensorflow.Keras.Metrics.Metric
{
    internal Precision() { }
    public Precision(float thresholds = 0.5f, int top_k = 0, int class_id = 0, string name = "recall",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public override void reset_states() => throw null;
    public override Tensorflow.Tensor result() => throw null;
    public override Tensorflow.Tensor update_state(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred,
        Tensorflow.Tensor sample_weight = null) => throw null;
}

public class Recall : Tensorflow.Keras.Metrics.Metric
{
    internal Recall() { }
    public Recall(float thresholds = 0.5f, int top_k = 1, int class_id = 0, string name = "recall",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public override void reset_states() => throw null;
    public override Tensorflow.Tensor result() => throw null;
    public override Tensorflow.Tensor update_state(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred,
        Tensorflow.Tensor sample_weight = null) => throw null;
}

public class Reduce : Tensorflow.Keras.Metrics.Metric
{
    internal Reduce() { }
    public Reduce(string reduction, string name, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public override Tensorflow.Tensor result() => throw null;
    public Tensorflow.Tensor update_state(Tensorflow.Tensor values, Tensorflow.Tensor sample_weight = null) => throw null;
}

public class SparseCategoricalAccuracy : Tensorflow.Keras.Metrics.MeanMetricWrapper
{
    internal SparseCategoricalAccuracy() { }
    public SparseCategoricalAccuracy(string name = "sparse_categorical_accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
}

public class SparseCategoricalCrossentropy : Tensorflow.Keras.Metrics.MeanMetricWrapper
{
    internal SparseCategoricalCrossentropy() { }
    public SparseCategoricalCrossentropy(string name = "sparse_categorical_crossentropy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, bool from_logits = false, int? ignore_class = null,
        Tensorflow.Axis? axis = null) => throw null;
}

public class SparseTopKCategoricalAccuracy : Tensorflow.Keras.Metrics.MeanMetricWrapper
{
    internal SparseTopKCategoricalAccuracy() { }
    public SparseTopKCategoricalAccuracy(int k = 5, string name = "sparse_top_k_categorical_accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
}

public class TopKCategoricalAccuracy : Tensorflow.Keras.Metrics.MeanMetricWrapper
{
    internal TopKCategoricalAccuracy() { }
    public TopKCategoricalAccuracy(int k = 5, string name = "top_k_categorical_accuracy",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
}

public class metrics_utils
{
    public metrics_utils() => throw null;
    public static Tensorflow.Tensor accuracy(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred) => throw null;
    public static Tensorflow.Tensor binary_matches(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, float threshold = 0.5f)
        => throw null;
    public static Tensorflow.Tensor cosine_similarity(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, Tensorflow.Axis? axis = null)
        => throw null;
    public static Tensorflow.Tensor hamming_loss_fn(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, Tensorflow.Tensor threshold,
        string mode) => throw null;
    public static Tensorflow.Tensor sparse_categorical_matches(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred) => throw null;
    public static Tensorflow.Tensor sparse_top_k_categorical_matches(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, int k = 5)
        => throw null;
    public static Tensorflow.Tensor update_confusion_matrix_variables(Dictionary<string, Tensorflow.IVariableV1> variables_to_update,
        Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, Tensorflow.Tensor thresholds, int top_k, int class_id,
        Tensorflow.Tensor sample_weight = null, bool multi_label = false, Tensorflow.Tensor label_weights = null,
        bool thresholds_distributed_evenly = false) => throw null;
}
