namespace Tensorflow;

public class UnaryDataset : Tensorflow.DatasetV2
{
    internal UnaryDataset() { }
    public UnaryDataset(Tensorflow.IDatasetV2 input_dataset) => throw null;
    protected Tensorflow.IDatasetV2 _input_dataset;
}

public class UnaryUnchangedStructureDataset : Tensorflow.UnaryDataset
{
    internal UnaryUnchangedStructureDataset() { }
    public UnaryUnchangedStructureDataset(Tensorflow.IDatasetV2 input_dataset) => throw null;
}

public static class Utils
{
    public static System.Threading.Tasks.Task DownloadAsync<TDataSet>(this Tensorflow.IModelLoader<TDataSet> modelLoader, string url,
        string dirSaveTo, string fileName, bool showProgressInConsole = false) where TDataSet : Tensorflow.IDataSet => throw null;
    public static System.Threading.Tasks.Task DownloadAsync<TDataSet>(this Tensorflow.IModelLoader<TDataSet> modelLoader, string url,
        string saveTo) where TDataSet : Tensorflow.IDataSet => throw null;
    public static System.Threading.Tasks.Task ShowProgressInConsole(this System.Threading.Tasks.Task task, bool enable) => throw null;
    public static System.Threading.Tasks.Task UnzipAsync<TDataSet>(this Tensorflow.IModelLoader<TDataSet> modelLoader, string zipFile,
        string saveTo, bool showProgressInConsole = false) where TDataSet : Tensorflow.IDataSet => throw null;
}
