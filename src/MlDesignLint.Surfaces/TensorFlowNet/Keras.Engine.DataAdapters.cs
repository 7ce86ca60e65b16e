namespace Tensorflow.Keras.Engine.DataAdapters;

public abstract class DataAdapter
{
    protected DataAdapter() => throw null;
    public virtual bool CanHandle(Tensorflow.Tensors x, Tensorflow.Tensors y = null) => throw null;
    public virtual (Tensorflow.Tensors, Tensorflow.Tensors) Expand1d(Tensorflow.Tensors x, Tensorflow.Tensors y) => throw null;
    public virtual (Tensorflow.Tensors, Tensorflow.Tensors, Tensorflow.Tensors) Expand1d(Tensorflow.Tensors x, Tensorflow.Tensors y,
        Tensorflow.Tensors sample_weight) => throw null;
    public virtual Tensorflow.IDatasetV2 GetDataset() => throw null;
    public virtual int GetSize() => throw null;
    public virtual bool ShouldRecreateIterator() => throw null;
    protected Tensorflow.Keras.ArgsDefinition.DataAdapterArgs args;
    protected Tensorflow.IDatasetV2 dataset;
    public static ((IEnumerable<Tensorflow.NumPy.NDArray>, Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray),
        Tensorflow.Util.ValidationDataPack) train_validation_split((IEnumerable<Tensorflow.NumPy.NDArray>, Tensorflow.NumPy.NDArray,
        Tensorflow.NumPy.NDArray) x_y_sample_weight, float validation_split) => throw null;
    public static ((Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray),
        Tensorflow.Util.ValidationDataPack) train_validation_split((Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray,
        Tensorflow.NumPy.NDArray) x_y_sample_weight, float validation_split) => throw null;
}

public class DataHandler
{
    internal DataHandler() { }
    public DataHandler(Tensorflow.Keras.ArgsDefinition.DataHandlerArgs args) => throw null;
    public Tensorflow.Keras.Engine.DataAdapters.IDataAdapter DataAdapter { get; }
    public long Inferredsteps { get; }
    public long StepIncrement { get; }
    public IEnumerable<(int, Tensorflow.OwnedIterator)> enumerate_epochs() => throw null;
    public IEnumerable<long> steps() => throw null;
}

public class DatasetAdapter : Tensorflow.Keras.Engine.DataAdapters.DataAdapter, Tensorflow.Keras.Engine.DataAdapters.IDataAdapter
{
    internal DatasetAdapter() { }
    public DatasetAdapter(Tensorflow.Keras.ArgsDefinition.DataAdapterArgs args) => throw null;
    public override int GetSize() => throw null;
}

public interface IDataAdapter
{
    bool CanHandle(Tensorflow.Tensors x, Tensorflow.Tensors y = null);
    (Tensorflow.Tensors, Tensorflow.Tensors) Expand1d(Tensorflow.Tensors x, Tensorflow.Tensors y);
    (Tensorflow.Tensors, Tensorflow.Tensors, Tensorflow.Tensors) Expand1d(Tensorflow.Tensors x, Tensorflow.Tensors y,
        Tensorflow.Tensors sample_weight);
    Tensorflow.IDatasetV2 GetDataset();
    int GetSize();
    bool ShouldRecreateIterator();
}

public class TensorLikeDataAdapter : Tensorflow.Keras.Engine.DataAdapters.DataAdapter, Tensorflow.Keras.Engine.DataAdapters.IDataAdapter
{
    internal TensorLikeDataAdapter() { }
    public TensorLikeDataAdapter(Tensorflow.Keras.ArgsDefinition.DataAdapterArgs args) => throw null;
    public override int GetSize() => throw null;
    public override bool ShouldRecreateIterator() => throw null;
}
