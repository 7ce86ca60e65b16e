namespace Tensorflow.Keras.Saving;

public class FunctionalConfig : Tensorflow.Keras.Saving.IKerasConfig
{
    public FunctionalConfig() => throw null;
    public List<Tensorflow.Keras.Saving.NodeConfig> InputLayers { get; set; }
    public List<Tensorflow.Keras.Saving.LayerConfig> Layers { get; set; }
    public string Name { get; set; }
    public List<Tensorflow.Keras.Saving.NodeConfig> OutputLayers { get; set; }
    public override string ToString() => throw null;
}

public interface IKerasConfig
{
}

public interface IKerasConfigable
{
    Tensorflow.Keras.Saving.IKerasConfig get_config();
}

public class KerasMetaData
{
    public KerasMetaData() => throw null;
    public Tensorflow.Keras.IRegularizer ActivityRegularizer { get; set; }
    public Tensorflow.Keras.Saving.KerasShapesWrapper BatchInputShape { get; set; }
    public Tensorflow.Keras.Saving.KerasShapesWrapper BuildInputShape { get; set; }
    public string ClassName { get; set; }
    public Tensorflow.TF_DataType DType { get; set; }
    public bool IsGraphNetwork { get; set; }
    public Tensorflow.Keras.Saving.KerasModelConfig? ModelConfig { get; set; }
    public bool MustRestoreFromConfig { get; set; }
    public string Name { get; set; }
    public bool Ragged { get; set; }
    public int SharedObjectId { get; set; }
    public bool Sparse { get; set; }
    public bool? Stateful { get; set; }
    public bool Trainable { get; set; }
}

public class KerasModelConfig
{
    public KerasModelConfig() => throw null;
    public string ClassName { get; set; }
}

public class KerasObjectLoader
{
    internal KerasObjectLoader() { }
    public Dictionary<int, (Tensorflow.Train.Trackable, Action<object, object, object>)> LoadedNodes { get; }
    public void del_tracking() => throw null;
    public void finalize_objects() => throw null;
    public string get_path(int node_id) => throw null;
    public void load_layers(bool compile = true) => throw null;
}

public class KerasShapesWrapper
{
    internal KerasShapesWrapper() { }
    public KerasShapesWrapper(IEnumerable<Tensorflow.Shape> shape) => throw null;
    public KerasShapesWrapper(Tensorflow.Shape shape) => throw null;
    public Tensorflow.Shape[] ToShapeArray() => throw null;
    public Tensorflow.Shape ToSingleShape() => throw null;
    public static implicit operator Tensorflow.Keras.Saving.KerasShapesWrapper(Tensorflow.Shape shape) => throw null;
}

public class LayerConfig : Tensorflow.Keras.Saving.IKerasConfig
{
    public LayerConfig() => throw null;
    public string ClassName { get; set; }
    public Tensorflow.Keras.ArgsDefinition.LayerArgs Config { get; set; }
    public List<Tensorflow.Keras.Saving.NodeConfig> InboundNodes { get; set; }
    public string Name { get; set; }
}

public class NodeConfig : Tensorflow.Keras.Saving.IKerasConfig
{
    public NodeConfig() => throw null;
    public string Name { get; set; }
    public int NodeIndex { get; set; }
    public int TensorIndex { get; set; }
    public override string ToString() => throw null;
}

public class SharedObjectSavingScope : IDisposable
{
    internal SharedObjectSavingScope() { }
    public void Dispose() => throw null;
    public static Tensorflow.Keras.Saving.SharedObjectSavingScope Enter() => throw null;
    public int GetId(object? obj) => throw null;
    public static Tensorflow.Keras.Saving.SharedObjectSavingScope GetScope() => throw null;
}

public class hdf5_format
{
    public hdf5_format() => throw null;
    public static List<Tensorflow.IVariableV1> _legacy_weights(Tensorflow.Keras.ILayer layer) => throw null;
    public static void load_attributes_from_hdf5_group(long filepath = -1, Dictionary<string, object> custom_objects = null,
        bool compile = false) => throw null;
    public static string[] load_attributes_from_hdf5_group(long group, string name) => throw null;
    public static void load_model_from_hdf5(long filepath = -1, Dictionary<string, object> custom_objects = null, bool compile = false)
        => throw null;
    public static void load_model_from_hdf5(string filepath = "", Dictionary<string, object> custom_objects = null, bool compile = false)
        => throw null;
    public static void load_optimizer_weights_from_hdf5_group(long filepath = -1, Dictionary<string, object> custom_objects = null,
        bool compile = false) => throw null;
    public static List<(Tensorflow.IVariableV1, Tensorflow.NumPy.NDArray)> load_weights_from_hdf5_group(long f,
        List<Tensorflow.Keras.ILayer> layers) => throw null;
    public static void load_weights_from_hdf5_group_by_name(long filepath = -1, Dictionary<string, object> custom_objects = null,
        bool compile = false) => throw null;
    public static List<Tensorflow.NumPy.NDArray> preprocess_weights_for_loading(Tensorflow.Keras.ILayer layer,
        List<Tensorflow.NumPy.NDArray> weights, string original_keras_version = null, string original_backend = null) => throw null;
    public static void save_model_to_hdf5(long filepath = -1, Dictionary<string, object> custom_objects = null, bool compile = false)
        => throw null;
    public static void save_optimizer_weights_to_hdf5_group(long filepath = -1, Dictionary<string, object> custom_objects = null,
        bool compile = false) => throw null;
    public static void save_weights_to_hdf5_group(long f, List<Tensorflow.Keras.ILayer> layers) => throw null;
    public static void toarrayf4(long filepath = -1, Dictionary<string, object> custom_objects = null, bool compile = false) => throw null;
}

public static class serialize_utils
{
    public static readonly string SHARED_OBJECT_KEY;
}
