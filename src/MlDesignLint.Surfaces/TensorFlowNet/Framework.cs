namespace Tensorflow.Framework;

public abstract class CompositeTensor
{
    protected CompositeTensor() => throw null;
}

public class ConfigImpl
{
    public ConfigImpl() => throw null;
    public Tensorflow.Framework.ConfigImpl.Experimental experimental { get; }
    public Tensorflow.Device.PhysicalDevice[] list_physical_devices(string device_type = null) => throw null;

    public class Experimental
    {
        public Experimental() => throw null;
        public void set_memory_growth(Tensorflow.Device.PhysicalDevice device, bool enable) => throw null;
    }
}

public class IndexedSlices : Tensorflow.Framework.CompositeTensor
{
    internal IndexedSlices() { }
    public IndexedSlices(Tensorflow.Tensor values, Tensorflow.Tensor indices, Tensorflow.Tensor dense_shape = null) => throw null;
    public static Tensorflow.Tensor _indexed_slices_to_tensor(Tensorflow.Framework.IndexedSlices indexedSlices,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = "", bool as_ref = false) => throw null;
    public Tensorflow.Tensor dense_shape { get; }
    public string device { get; }
    public Tensorflow.TF_DataType dtype { get; }
    public Tensorflow.Graph graph { get; }
    public Tensorflow.Tensor indices { get; }
    public string name { get; }
    public Tensorflow.Operation op { get; }
    public static implicit operator Tensorflow.Framework.IndexedSlices(Tensorflow.Tensor tensor) => throw null;
    public static implicit operator Tensorflow.Tensor(Tensorflow.Framework.IndexedSlices indexedSlices) => throw null;
    public Tensorflow.Tensor values { get; }
}

public static class common_shapes
{
    public static Tensorflow.Tensor _broadcast_shape_helper(Tensorflow.Tensor shape_x, Tensorflow.Tensor shape_y) => throw null;
    public static Tensorflow.Tensor broadcast_shape(Tensorflow.Tensor shape_x, Tensorflow.Tensor shape_y) => throw null;
    public static bool has_fully_defined_shape(Tensorflow.Tensor tensor) => throw null;
    public static int? rank(Tensorflow.Tensor tensor) => throw null;
}

public class function_def_lib
{
    public function_def_lib() => throw null;
    public static bool is_function(string fname) => throw null;
}

public class smart_module
{
    public smart_module() => throw null;
    public static Tensorflow.Tensor smart_cond(bool pred, Func<Tensorflow.Tensor> true_fn = null, Func<Tensorflow.Tensor> false_fn = null,
        string name = null) => throw null;
    public static Tensorflow.Tensor[] smart_cond<T>(Tensorflow.Tensor pred, Func<T[]> true_fn = null, Func<T[]> false_fn = null,
        string name = null) => throw null;
    public static bool? smart_constant_value(Tensorflow.Tensor pred) => throw null;
}

public static class tensor_shape
{
    public static void assert_is_compatible_with(this Tensorflow.Tensor self, Tensorflow.Tensor other) => throw null;
    public static Tensorflow.Dimension dimension_at_index(Tensorflow.Shape shape, int index) => throw null;
    public static int dimension_value(Tensorflow.Dimension dimension) => throw null;
    public static bool is_compatible_with(this Tensorflow.Tensor self, Tensorflow.Tensor other) => throw null;
    public static Tensorflow.Shape most_specific_compatible_shape(this Tensorflow.Shape self, Tensorflow.Shape other) => throw null;
}

public class versions
{
    public versions() => throw null;
    public static int GRAPH_DEF_VERSION;
    public static int GRAPH_DEF_VERSION_MIN_CONSUMER;
}
