namespace Tensorflow.Keras.Datasets;

public class Cifar10
{
    public Cifar10() => throw null;
    public Tensorflow.Keras.Datasets.DatasetPass load_data() => throw null;
}

public class DatasetPass
{
    public DatasetPass() => throw null;
    public void Deconstruct(out (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) train, out (Tensorflow.NumPy.NDArray,
        Tensorflow.NumPy.NDArray) test) => throw null;
    public void Deconstruct(out Tensorflow.NumPy.NDArray x_train, out Tensorflow.NumPy.NDArray y_train, out Tensorflow.NumPy.NDArray x_test,
        out Tensorflow.NumPy.NDArray y_test) => throw null;
    public (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) Test { get; set; }
    public (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) Train { get; set; }
}

public class Imdb
{
    public Imdb() => throw null;
    public Tensorflow.Keras.Datasets.DatasetPass load_data(string path = "imdb.npz", int? num_words = null, int skip_top = 0,
        int? maxlen = null, int seed = 113, int? start_char = 1, int? oov_char = 2, int index_from = 3) => throw null;
}

public class KerasDataset
{
    public KerasDataset() => throw null;
    public Tensorflow.Keras.Datasets.Cifar10 cifar10 { get; }
    public Tensorflow.Keras.Datasets.Imdb imdb { get; }
    public Tensorflow.Keras.Datasets.Mnist mnist { get; }
}

public class Mnist
{
    public Mnist() => throw null;
    public Tensorflow.Keras.Datasets.DatasetPass load_data() => throw null;
}
