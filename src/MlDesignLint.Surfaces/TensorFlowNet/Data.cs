namespace Tensorflow.Data;

public class ConcatenateDataset : Tensorflow.DatasetV2
{
    internal ConcatenateDataset() { }
    public ConcatenateDataset(Tensorflow.IDatasetV2 input_dataset, Tensorflow.IDatasetV2 dataset_to_concatenate) => throw null;
}

public enum DeploymentMode
{
    Colocated = 1,
    Hybrid = 3,
    Remote = 2,
    Unspecified = 0,
}

public class GeneratorDataset : Tensorflow.DatasetSource
{
    public GeneratorDataset() => throw null;
}

public class RangeDataset : Tensorflow.DatasetSource
{
    internal RangeDataset() { }
    public RangeDataset(int stop, int start = 0, int step = 1, Tensorflow.TF_DataType output_type = Tensorflow.TF_DataType.TF_INT64)
        => throw null;
}

public class TensorSliceDataset : Tensorflow.DatasetSource
{
    internal TensorSliceDataset() { }
    public TensorSliceDataset(Tensorflow.NumPy.NDArray array) => throw null;
    public TensorSliceDataset(Tensorflow.Tensor features, Tensorflow.Tensor labels) => throw null;
    public TensorSliceDataset(Tensorflow.Tensor tensor) => throw null;
    public TensorSliceDataset(string[] array) => throw null;
}
