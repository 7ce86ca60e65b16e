namespace Tensorflow;

public class ZipDataset : Tensorflow.DatasetV2
{
    internal ZipDataset() { }
    public ZipDataset(params Tensorflow.IDatasetV2[] ds) => throw null;
}
