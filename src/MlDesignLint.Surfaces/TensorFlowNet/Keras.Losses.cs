namespace Tensorflow.Keras.Losses;

public class BinaryCrossentropy : Tensorflow.Keras.Losses.LossFunctionWrapper
{
    internal BinaryCrossentropy() { }
    public BinaryCrossentropy(bool from_logits = false, float label_smoothing = 0f, string reduction = null, string name = null)
        => throw null;
    public override Tensorflow.Tensor Apply(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, bool from_logits = false, int axis = -1)
        => throw null;
}

public class CategoricalCrossentropy : Tensorflow.Keras.Losses.LossFunctionWrapper
{
    internal CategoricalCrossentropy() { }
    public CategoricalCrossentropy(bool from_logits = false, float label_smoothing = 0f, string reduction = null, string name = null)
        => throw null;
    public override Tensorflow.Tensor Apply(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, bool from_logits = false, int axis = -1)
        => throw null;
}

public class CosineSimilarity : Tensorflow.Keras.Losses.LossFunctionWrapper
{
    internal CosineSimilarity() { }
    public CosineSimilarity(string reduction = null, int axis = -1, string name = null) => throw null;
    public override Tensorflow.Tensor Apply(Tensorflow.Tensor y_true = null, Tensorflow.Tensor y_pred = null, bool from_logits = false,
        int axis = -1) => throw null;
    protected int axis;
}

public class Huber : Tensorflow.Keras.Losses.LossFunctionWrapper
{
    internal Huber() { }
    public Huber(string reduction = null, Tensorflow.Tensor delta = null, string name = null) => throw null;
    public override Tensorflow.Tensor Apply(Tensorflow.Tensor y_true = null, Tensorflow.Tensor y_pred = null, bool from_logits = false,
        int axis = -1) => throw null;
    protected Tensorflow.Tensor delta;
}

public interface ILossFunc
{
    Tensorflow.Tensor Call(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, Tensorflow.Tensor sample_weight = null);
    string Name { get; }
    string Reduction { get; }
}

public interface ILossesApi
{
    Tensorflow.Keras.Losses.ILossFunc BinaryCrossentropy(bool from_logits = false, float label_smoothing = 0f, int axis = -1,
        string reduction = "auto", string name = "binary_crossentropy");
    Tensorflow.Keras.Losses.ILossFunc CategoricalCrossentropy(string reduction = null, string name = null, bool from_logits = false);
    Tensorflow.Keras.Losses.ILossFunc CosineSimilarity(string reduction = null, int axis = -1, string name = null);
    Tensorflow.Keras.Losses.ILossFunc Huber(string reduction = null, string name = null, Tensorflow.Tensor delta = null);
    Tensorflow.Keras.Losses.ILossFunc LogCosh(string reduction = null, string name = null);
    Tensorflow.Keras.Losses.ILossFunc MeanAbsoluteError(string reduction = null, string name = null);
    Tensorflow.Keras.Losses.ILossFunc MeanAbsolutePercentageError(string reduction = null, string name = null);
    Tensorflow.Keras.Losses.ILossFunc MeanSquaredError(string reduction = null, string name = null);
    Tensorflow.Keras.Losses.ILossFunc MeanSquaredLogarithmicError(string reduction = null, string name = null);
    Tensorflow.Keras.Losses.ILossFunc SigmoidFocalCrossEntropy(bool from_logits = false, float alpha = 0.25f, float gamma = 2f,
        string reduction = "none", string name = "sigmoid_focal_crossentropy");
    Tensorflow.Keras.Losses.ILossFunc SparseCategoricalCrossentropy(string reduction = null, string name = null, bool from_logits = false);
}

public class LogCosh : Tensorflow.Keras.Losses.LossFunctionWrapper
{
    internal LogCosh() { }
    public LogCosh(string reduction = null, string name = null) => throw null;
    public override Tensorflow.Tensor Apply(Tensorflow.Tensor y_true = null, Tensorflow.Tensor y_pred = null, bool from_logits = false,
        int axis = -1) => throw null;
}

public abstract class Loss : Tensorflow.Keras.Losses.ILossFunc
{
    internal Loss() { }
    public Loss(string reduction = "auto", string name = null, bool from_logits = false) => throw null;
    public abstract Tensorflow.Tensor Apply(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, bool from_logits = false, int axis = -1);
    public Tensorflow.Tensor Call(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, Tensorflow.Tensor sample_weight = null) => throw null;
    public string Name { get; }
    public string Reduction { get; }
    protected bool from_logits;
    protected string name;
    protected string reduction;
}

public abstract class LossFunctionWrapper : Tensorflow.Keras.Losses.Loss
{
    internal LossFunctionWrapper() { }
    public LossFunctionWrapper(string reduction = "auto", string name = null, bool from_logits = false) => throw null;
}

public class LossesApi : Tensorflow.Keras.Losses.ILossesApi
{
    public LossesApi() => throw null;
    public Tensorflow.Keras.Losses.ILossFunc BinaryCrossentropy(bool from_logits = false, float label_smoothing = 0f, int axis = -1,
        string reduction = "auto", string name = "binary_crossentropy") => throw null;
    public Tensorflow.Keras.Losses.ILossFunc CategoricalCrossentropy(string reduction = null, string name = null, bool from_logits = false)
        => throw null;
    public Tensorflow.Keras.Losses.ILossFunc CosineSimilarity(string reduction = null, int axis = -1, string name = null) => throw null;
    public Tensorflow.Keras.Losses.ILossFunc Huber(string reduction = null, string name = null, Tensorflow.Tensor delta = null)
        => throw null;
    public Tensorflow.Keras.Losses.ILossFunc LogCosh(string reduction = null, string name = null) => throw null;
    public Tensorflow.Keras.Losses.ILossFunc MeanAbsoluteError(string reduction = null, string name = null) => throw null;
    public Tensorflow.Keras.Losses.ILossFunc MeanAbsolutePercentageError(string reduction = null, string name = null) => throw null;
    public Tensorflow.Keras.Losses.ILossFunc MeanSquaredError(string reduction = null, string name = null) => throw null;
    public Tensorflow.Keras.Losses.ILossFunc MeanSquaredLogarithmicError(string reduction = null, string name = null) => throw null;
    public Tensorflow.Keras.Losses.ILossFunc SigmoidFocalCrossEntropy(bool from_logits = false, float alpha = 0.25f, float gamma = 2f,
        string reduction = "none", string name = "sigmoid_focal_crossentropy") => throw null;
    public Tensorflow.Keras.Losses.ILossFunc SparseCategoricalCrossentropy(string reduction = null, string name = null,
        bool from_logits = false) => throw null;
}

public class MeanAbsoluteError : Tensorflow.Keras.Losses.LossFunctionWrapper
{
    internal MeanAbsoluteError() { }
    public MeanAbsoluteError(string reduction = null, string name = null) => throw null;
    public override Tensorflow.Tensor Apply(Tensorflow.Tensor y_true = null, Tensorflow.Tensor y_pred = null, bool from_logits = false,
        int axis = -1) => throw null;
}

public class MeanAbsolutePercentageError : Tensorflow.Keras.Losses.LossFunctionWrapper
{
    internal MeanAbsolutePercentageError() { }
    public MeanAbsolutePercentageError(string reduction = null, string name = null) => throw null;
    public override Tensorflow.Tensor Apply(Tensorflow.Tensor y_true = null, Tensorflow.Tensor y_pred = null, bool from_logits = false,
        int axis = -1) => throw null;
}

public class MeanSquaredError : Tensorflow.Keras.Losses.LossFunctionWrapper
{
    internal MeanSquaredError() { }
    public MeanSquaredError(string reduction = null, string name = null) => throw null;
    public override Tensorflow.Tensor Apply(Tensorflow.Tensor y_true = null, Tensorflow.Tensor y_pred = null, bool from_logits = false,
        int axis = -1) => throw null;
}

public class MeanSquaredLogarithmicError : Tensorflow.Keras.Losses.LossFunctionWrapper
{
    internal MeanSquaredLogarithmicError() { }
    public MeanSquaredLogarithmicError(string reduction = null, string name = null) => throw null;
    public override Tensorflow.Tensor Apply(Tensorflow.Tensor y_true = null, Tensorflow.Tensor y_pred = null, bool from_logits = false,
        int axis = -1) => throw null;
}

public class ReductionV2
{
    public ReductionV2() => throw null;
    public const string AUTO = "auto";
    public const string NONE = "none";
    public const string SUM = "sum";
    public const string SUM_OVER_BATCH_SIZE = "sum_over_batch_size";
    public const string WEIGHTED_MEAN = "weighted_mean";
}

public class SigmoidFocalCrossEntropy : Tensorflow.Keras.Losses.LossFunctionWrapper
{
    internal SigmoidFocalCrossEntropy() { }
    public SigmoidFocalCrossEntropy(bool from_logits = false, float alpha = 0.25f, float gamma = 2f, string reduction = "none",
        string name = "sigmoid_focal_crossentropy") => throw null;
    public override Tensorflow.Tensor Apply(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, bool from_logits = false, int axis = -1)
        => throw null;
}

public class SparseCategoricalCrossentropy : Tensorflow.Keras.Losses.LossFunctionWrapper
{
    internal SparseCategoricalCrossentropy() { }
    public SparseCategoricalCrossentropy(bool from_logits = false, string reduction = null, string name = null) => throw null;
    public override Tensorflow.Tensor Apply(Tensorflow.Tensor target, Tensorflow.Tensor output, bool from_logits = false, int axis = -1)
        => throw null;
}
