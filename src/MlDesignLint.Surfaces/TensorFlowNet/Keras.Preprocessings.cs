namespace Tensorflow.Keras.Preprocessings;

public class DatasetUtils
{
    public DatasetUtils() => throw null;
    public (T1[], T2[]) get_training_or_validation_split<T1, T2>(T1[] samples, T2[] labels, float validation_split, string subset)
        => throw null;
    public (string[], int[], string[]) index_directory(string directory, string labels, string[] formats = null,
        string[] class_names = null, bool shuffle = true, int? seed = null, bool follow_links = false) => throw null;
    public Tensorflow.IDatasetV2 labels_to_dataset(int[] labels, string label_mode, int num_classes) => throw null;
}
