using System.Collections;

namespace Tensorflow;

public enum DataClass
{
    BlobSequence = 3,
    Scalar = 1,
    Tensor = 2,
    Unknown = 0,
}

public abstract class DataSetBase : Tensorflow.IDataSet
{
    protected DataSetBase() => throw null;
    public Tensorflow.NumPy.NDArray Data { get; protected set; }
    public Tensorflow.NumPy.NDArray Labels { get; protected set; }
}

public enum DataType
{
    DtBfloat16 = 14,
    DtBfloat16Ref = 114,
    DtBool = 10,
    DtBoolRef = 110,
    DtComplex128 = 18,
    DtComplex128Ref = 118,
    DtComplex64 = 8,
    DtComplex64Ref = 108,
    DtDouble = 2,
    DtDoubleRef = 102,
    DtFloat = 1,
    DtFloatRef = 101,
    DtHalf = 19,
    DtHalfRef = 119,
    DtInt16 = 5,
    DtInt16Ref = 105,
    DtInt32 = 3,
    DtInt32Ref = 103,
    DtInt64 = 9,
    DtInt64Ref = 109,
    DtInt8 = 6,
    DtInt8Ref = 106,
    DtInvalid = 0,
    DtQint16 = 15,
    DtQint16Ref = 115,
    DtQint32 = 13,
    DtQint32Ref = 113,
    DtQint8 = 11,
    DtQint8Ref = 111,
    DtQuint16 = 16,
    DtQuint16Ref = 116,
    DtQuint8 = 12,
    DtQuint8Ref = 112,
    DtResource = 20,
    DtResourceRef = 120,
    DtString = 7,
    DtStringRef = 107,
    DtUint16 = 17,
    DtUint16Ref = 117,
    DtUint32 = 22,
    DtUint32Ref = 122,
    DtUint64 = 23,
    DtUint64Ref = 123,
    DtUint8 = 4,
    DtUint8Ref = 104,
    DtVariant = 21,
    DtVariantRef = 121,
}

public class DatasetManager
{
    public DatasetManager() => throw null;
    public Tensorflow.IDatasetV2 from_generator<T>(IEnumerable<T> generator, Tensorflow.TF_DataType[] output_types,
        Tensorflow.Shape[] output_shapes) => throw null;
    public Tensorflow.IDatasetV2 from_tensor_slices(Tensorflow.NumPy.NDArray array) => throw null;
    public Tensorflow.IDatasetV2 from_tensor_slices(Tensorflow.Tensor features, Tensorflow.Tensor labels) => throw null;
    public Tensorflow.IDatasetV2 from_tensor_slices(Tensorflow.Tensor tensor) => throw null;
    public Tensorflow.IDatasetV2 from_tensor_slices(string[] array) => throw null;
    public Tensorflow.IDatasetV2 from_tensors(Tensorflow.NumPy.NDArray tensors) => throw null;
    public Tensorflow.IDatasetV2 from_tensors(Tensorflow.Tensors tensors) => throw null;
    public Tensorflow.IDatasetV2 range(int count, Tensorflow.TF_DataType output_type = Tensorflow.TF_DataType.TF_INT64) => throw null;
    public Tensorflow.IDatasetV2 range(int start, int stop, int step = 1,
        Tensorflow.TF_DataType output_type = Tensorflow.TF_DataType.TF_INT64) => throw null;
    public Tensorflow.IDatasetV2 zip(params Tensorflow.IDatasetV2[] ds) => throw null;
}

public class DatasetOps
{
    public DatasetOps() => throw null;
}

public class DatasetOptions
{
    public DatasetOptions() => throw null;
}

public class DatasetSource : Tensorflow.DatasetV2
{
    public DatasetSource() => throw null;
    protected Tensorflow.Tensor[] _tensors;
}

public class DatasetV2 : Tensorflow.IDatasetV2, IEnumerable<(Tensorflow.Tensors, Tensorflow.Tensors)>, System.Collections.IEnumerable
{
    public DatasetV2() => throw null;
    public int FirstInputTensorCount { get; set; }
    public IEnumerator<(Tensorflow.Tensors, Tensorflow.Tensors)> GetEnumerator() => throw null;
    public override string ToString() => throw null;
    public Tensorflow.IDatasetV2 apply_options() => throw null;
    public Tensorflow.IDatasetV2 batch(int batch_size, bool drop_remainder = false) => throw null;
    public Tensorflow.IDatasetV2 cache(string filename = "") => throw null;
    public Tensorflow.Tensor cardinality(string name = null) => throw null;
    public string[] class_names { get; set; }
    public Tensorflow.IDatasetV2 concatenate(Tensorflow.IDatasetV2 dataset) => throw null;
    public Tensorflow.Framework.Models.TensorSpec[] element_spec { get; }
    public Tensorflow.IDatasetV2 filter(Func<Tensorflow.Tensor, bool> predicate_func) => throw null;
    public Tensorflow.IDatasetV2 filter(Func<Tensorflow.Tensors, Tensorflow.Tensors> predicate_func) => throw null;
    public Tensorflow.IDatasetV2 flat_map(Func<Tensorflow.Tensor, Tensorflow.IDatasetV2> map_func) => throw null;
    public int length { get; }
    public Tensorflow.OwnedIterator make_one_shot_iterator() => throw null;
    public Tensorflow.IDatasetV2 map(Func<Tensorflow.Tensors, Tensorflow.Tensors> map_func, bool use_inter_op_parallelism = true,
        bool preserve_cardinality = true, bool use_legacy_function = false) => throw null;
    public Tensorflow.IDatasetV2 map(Func<Tensorflow.Tensors, Tensorflow.Tensors> map_func, int num_parallel_calls) => throw null;
    public Tensorflow.IDatasetV2 model(Tensorflow.Framework.Models.AutotuneAlgorithm algorithm, long cpu_budget, long ram_budget)
        => throw null;
    protected Tensorflow.dataset_ops ops;
    public Tensorflow.IDatasetV2 optimize(string[] optimizations, string[] optimization_configs) => throw null;
    public Tensorflow.Shape[] output_shapes { get; }
    public Tensorflow.TF_DataType[] output_types { get; }
    public Tensorflow.IDatasetV2 prefetch(int buffer_size = -1, int? slack_period = null) => throw null;
    public Tensorflow.IDatasetV2 repeat(int count = -1) => throw null;
    public Tensorflow.IDatasetV2 shard(int num_shards, int index) => throw null;
    public Tensorflow.IDatasetV2 shuffle(int buffer_size, int? seed = null, bool reshuffle_each_iteration = true) => throw null;
    public Tensorflow.IDatasetV2 skip(int count) => throw null;
    public Tensorflow.Framework.Models.TensorSpec[] structure { get; set; }
    public Tensorflow.IDatasetV2 take(int count = -1) => throw null;
    public Tensorflow.Tensor variant_tensor { get; set; }
    public Tensorflow.IDatasetV2 with_options(Tensorflow.DatasetOptions options) => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public class Datasets<TDataSet> where TDataSet : Tensorflow.IDataSet
{
    internal Datasets() { }
    public Datasets(TDataSet train, TDataSet validation, TDataSet test) => throw null;
    public (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) GetNextBatch(Tensorflow.NumPy.NDArray x, Tensorflow.NumPy.NDArray y,
        int start, int end) => throw null;
    public (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) Randomize(Tensorflow.NumPy.NDArray x, Tensorflow.NumPy.NDArray y)
        => throw null;
    public TDataSet Test { get; }
    public TDataSet Train { get; }
    public TDataSet Validation { get; }
}

public class DefaultGraphStack
{
    public DefaultGraphStack() => throw null;
    public Tensorflow.Graph get_controller(Tensorflow.Graph g) => throw null;
    public Tensorflow.Graph get_default() => throw null;
    public Tensorflow.Graph peak_controller() => throw null;
    public void pop() => throw null;
    public void reset() => throw null;
}

public class Dimension
{
    internal Dimension() { }
    public Dimension(long value) => throw null;
    public override string ToString() => throw null;
    public Tensorflow.Dimension merge_with(Tensorflow.Dimension other) => throw null;
    public static implicit operator Tensorflow.Dimension(long value) => throw null;
    public static implicit operator long(Tensorflow.Dimension dimension) => throw null;
    public long value { get; }
}

public abstract class DisposableObject : IDisposable
{
    protected DisposableObject() => throw null;
    protected DisposableObject(nint handle) => throw null;
    public void Dispose() => throw null;
    protected virtual void DisposeManagedResources() => throw null;
    protected abstract void DisposeUnmanagedResources(nint handle);
    ~DisposableObject() { }
    protected bool _disposed;
    protected nint _handle;
}

public abstract class DisposableTrackableObject : Tensorflow.Train.Trackable, IDisposable
{
    protected DisposableTrackableObject() => throw null;
    protected DisposableTrackableObject(nint handle) => throw null;
    public void Dispose() => throw null;
    protected virtual void DisposeManagedResources() => throw null;
    protected abstract void DisposeUnmanagedResources(nint handle);
    ~DisposableTrackableObject() { }
    protected bool _disposed;
    protected nint _handle;
}

public static class Distribute
{
    public static Tensorflow.VariableAggregationType get_loss_reduction() => throw null;
}

public class Distribution : Tensorflow._BaseDistribution
{
    public Distribution() => throw null;
    public bool _allow_nan_stats { get; set; }
    public Tensorflow.TF_DataType _dtype { get; set; }
    public List<Tensorflow.Tensor> _graph_parents { get; set; }
    protected virtual Tensorflow.Tensor _log_prob(Tensorflow.Tensor value) => throw null;
    public string _name { get; set; }
    public Dictionary<string, object> _parameters { get; set; }
    public bool _validate_args { get; set; }
    public Tensorflow.TF_DataType dtype() => throw null;
    public Tensorflow.Tensor log_prob(Tensorflow.Tensor value, string name = "log_prob") => throw null;
}

public class dataset_ops
{
    public dataset_ops() => throw null;
    public (Tensorflow.Tensor, Tensorflow.Tensor) anonymous_iterator_v2(Tensorflow.TF_DataType[] output_types,
        Tensorflow.Shape[] output_shapes, string name = null) => throw null;
    public Tensorflow.Tensor anonymous_iterator_v3(Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes,
        string name = null) => throw null;
    public Tensorflow.Tensor anonymous_iterator_v3_eager_fallback(Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public Tensorflow.Tensor batch_dataset_v2(Tensorflow.Tensor input_dataset, Tensorflow.Tensor buffer_size,
        Tensorflow.Tensor drop_remainder, Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes,
        bool parallel_copy = false, string name = null) => throw null;
    public Tensorflow.Tensor cache_dataset_v2(Tensorflow.Tensor input_dataset, Tensorflow.Tensor filename, Tensorflow.Tensor cache,
        Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes, string name = null) => throw null;
    public Tensorflow.Tensor concatenate_dataset(Tensorflow.Tensor input_dataset, Tensorflow.Tensor another_dataset,
        Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes, string name = null) => throw null;
    public void delete_iterator(Tensorflow.Tensor handle, Tensorflow.Tensor deleter, string name = null) => throw null;
    public Tensorflow.Tensor dummy_memory_cache(string name = "") => throw null;
    public Tensorflow.Tensor dummy_seed_generator(string name = null) => throw null;
    public Tensorflow.Tensor filter_dataset(Tensorflow.Tensor dataset, Tensorflow.Functions.ConcreteFunction predicate,
        Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes, string name = null) => throw null;
    public Tensorflow.Tensor flat_map_dataset(Tensorflow.Tensor dataset, Tensorflow.Functions.ConcreteFunction f,
        Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes, string name = null) => throw null;
    public Tensorflow.Tensor[] iterator_get_next(Tensorflow.Tensor iterator, Tensorflow.TF_DataType[] output_types,
        Tensorflow.Shape[] output_shapes, string name = null) => throw null;
    public void make_iterator(Tensorflow.Tensor dataset, Tensorflow.Tensor iterator, string name = null) => throw null;
    public Tensorflow.Tensor map_dataset(Tensorflow.Tensor dataset, Tensorflow.Functions.ConcreteFunction f,
        Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes, bool use_inter_op_parallelism = true,
        bool preserve_cardinality = false, string name = null) => throw null;
    public Tensorflow.Tensor model_dataset(Tensorflow.Tensor input_dataset, Tensorflow.TF_DataType[] output_types,
        Tensorflow.Shape[] output_shapes, Tensorflow.Framework.Models.AutotuneAlgorithm algorithm, long cpu_budget, long ram_budget,
        string name = null) => throw null;
    public Tensorflow.Tensor optimize_dataset(Tensorflow.Tensor input_dataset, Tensorflow.Tensor optimizations,
        Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes, string[] optimization_configs = null, string name = null)
        => throw null;
    public Tensorflow.Tensor optimize_dataset_v2(Tensorflow.Tensor input_dataset, Tensorflow.Tensor optimizations_enabled,
        Tensorflow.Tensor optimizations_disabled, Tensorflow.Tensor optimizations_default, Tensorflow.TF_DataType[] output_types,
        Tensorflow.Shape[] output_shapes, string[] optimization_configs = null, string name = null) => throw null;
    public Tensorflow.Tensor parallel_map_dataset_v2(Tensorflow.Tensor dataset, Tensorflow.Tensor num_parallel_calls,
        Tensorflow.Functions.ConcreteFunction f, Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes,
        bool use_inter_op_parallelism = true, string deterministic = "default", bool preserve_cardinality = false, string name = null)
        => throw null;
    public Tensorflow.Tensor prefetch_dataset(Tensorflow.Tensor input_dataset, Tensorflow.Tensor buffer_size,
        Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes, int? slack_period = 0, bool legacy_autotune = true,
        string name = null) => throw null;
    public Tensorflow.Tensor range_dataset(Tensorflow.Tensor start, Tensorflow.Tensor stop, Tensorflow.Tensor step,
        Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes, string name = null) => throw null;
    public Tensorflow.Tensor repeat_dataset(Tensorflow.Tensor input_dataset, Tensorflow.Tensor count, Tensorflow.TF_DataType[] output_types,
        Tensorflow.Shape[] output_shapes, string name = null) => throw null;
    public Tensorflow.Tensor shard_dataset(Tensorflow.Tensor input_dataset, Tensorflow.Tensor num_shards, Tensorflow.Tensor index,
        Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes, bool require_non_empty = false, string name = null)
        => throw null;
    public Tensorflow.Tensor shuffle_dataset_v3(Tensorflow.Tensor input_dataset, Tensorflow.Tensor buffer_size, Tensorflow.Tensor seed,
        Tensorflow.Tensor seed2, Tensorflow.Tensor seed_generator, Tensorflow.TF_DataType[] output_types, Tensorflow.Shape[] output_shapes,
        bool reshuffle_each_iteration = true, string name = null) => throw null;
    public Tensorflow.Tensor skip_dataset(Tensorflow.Tensor input_dataset, Tensorflow.Tensor count, Tensorflow.TF_DataType[] output_types,
        Tensorflow.Shape[] output_shapes, string name = null) => throw null;
    public Tensorflow.Tensor take_dataset(Tensorflow.Tensor input_dataset, Tensorflow.Tensor count, Tensorflow.TF_DataType[] output_types,
        Tensorflow.Shape[] output_shapes, string name = null) => throw null;
    public Tensorflow.Tensor tensor_dataset(Tensorflow.Tensor[] components, Tensorflow.Shape[] output_shapes, string name = null)
        => throw null;
    public Tensorflow.Tensor tensor_slice_dataset(Tensorflow.Tensor[] components, Tensorflow.Shape[] output_shapes, string name = null)
        => throw null;
    public Tensorflow.Tensor zip_dataset(Tensorflow.Tensor[] input_datasets, Tensorflow.TF_DataType[] output_types,
        Tensorflow.Shape[] output_shapes, string name = null) => throw null;
}

public static class dtypes
{
    public static Tensorflow.DataType as_base_dtype(this Tensorflow.DataType type) => throw null;
    public static Tensorflow.TF_DataType as_base_dtype(this Tensorflow.TF_DataType type) => throw null;
    public static Tensorflow.DataType as_datatype_enum(this Tensorflow.TF_DataType type) => throw null;
    public static System.Type as_numpy_dtype(this Tensorflow.DataType type) => throw null;
    public static string as_numpy_name(this Tensorflow.TF_DataType type) => throw null;
    public static string as_python_name(this Tensorflow.TF_DataType type) => throw null;
    public static Tensorflow.TF_DataType as_ref(this Tensorflow.TF_DataType type) => throw null;
    public static System.Type as_system_dtype(this Tensorflow.TF_DataType type) => throw null;
    public static Tensorflow.TF_DataType as_tf_dtype(this System.Type type) => throw null;
    public static Tensorflow.TF_DataType as_tf_dtype(this Tensorflow.DataType type) => throw null;
    public static Tensorflow.TF_DataType @bool;
    public static Tensorflow.TF_DataType complex;
    public static Tensorflow.TF_DataType complex128;
    public static Tensorflow.TF_DataType complex64;
    public static Tensorflow.TF_DataType float16;
    public static Tensorflow.TF_DataType float32;
    public static Tensorflow.TF_DataType float64;
    public static int get_datatype_size(this Tensorflow.TF_DataType type) => throw null;
    public static Tensorflow.TF_DataType int32;
    public static Tensorflow.TF_DataType int64;
    public static Tensorflow.TF_DataType int8;
    public static bool is_bool(this Tensorflow.TF_DataType type) => throw null;
    public static bool is_compatible_with(this Tensorflow.TF_DataType self, Tensorflow.TF_DataType other) => throw null;
    public static bool is_complex(this Tensorflow.TF_DataType type) => throw null;
    public static bool is_floating(this Tensorflow.TF_DataType type) => throw null;
    public static bool is_integer(this Tensorflow.TF_DataType type) => throw null;
    public static bool is_ref_dtype(this Tensorflow.TF_DataType type) => throw null;
    public static bool is_unsigned(this Tensorflow.TF_DataType type) => throw null;
    public static bool is_value_dtype(this Tensorflow.TF_DataType type) => throw null;
    public static long max(this Tensorflow.TF_DataType type) => throw null;
    public static long min(this Tensorflow.TF_DataType type) => throw null;
    public static int name(this Tensorflow.TF_DataType type) => throw null;
    public static Tensorflow.TF_DataType real_dtype(this Tensorflow.TF_DataType self) => throw null;
    public static Tensorflow.TF_DataType resource;
    public static Tensorflow.TF_DataType tf_dtype_from_name(string name) => throw null;
    public static Tensorflow.TF_DataType uint32;
    public static Tensorflow.TF_DataType uint64;
    public static Tensorflow.TF_DataType uint8;
    public static Tensorflow.TF_DataType variant;
}
