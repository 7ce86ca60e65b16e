namespace Tensorflow;

public class SaveOptions
{
    internal SaveOptions() { }
    public SaveOptions(bool save_debug_info = false) => throw null;
    public bool experimental_custom_gradients { get; set; }
    public string? experimental_io_device { get; set; }
    public Tensorflow.VariablePolicy experimental_variable_policy { get; set; }
    public IDictionary<string, object>? function_aliases { get; set; }
    public IList<string>? namespace_white_list { get; set; }
    public bool save_debug_info;
}

public class SaveSpec
{
    internal SaveSpec() { }
    public SaveSpec(Func<Tensorflow.Tensor> tensor_creator, string slice_spec, string name,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string device = null) => throw null;
    public SaveSpec(Tensorflow.Tensor tensor, string slice_spec, string name,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string device = null) => throw null;
    public string device { get; }
    public Tensorflow.TF_DataType dtype { get; }
    public string name { get; set; }
    public string slice_spec { get; }
    public Tensorflow.Tensor tensor { get; }
}

public enum SaveType
{
    CHECKPOINT = 1,
    SAVEDMODEL = 0,
}

public class SaveableCompatibilityConverter : Tensorflow.Train.Trackable
{
    internal SaveableCompatibilityConverter() { }
    public SaveableCompatibilityConverter(object obj, IList<Tensorflow.MySaveableObject> saveables) => throw null;
    public object Obj { get; }
    public IList<Tensorflow.MySaveableObject> mySaveables { get; }
}

public class SaveableView
{
    internal SaveableView() { }
    public SaveableView(Tensorflow.AugmentedGraphView augmented_graph_view, Tensorflow.SaveOptions options) => throw null;
    public Tensorflow.AugmentedGraphView AugmentedGraphView { get; }
    public IDictionary<Tensorflow.Train.Trackable, int> NodeIds { get; }
    public List<Tensorflow.Train.Trackable> Nodes { get; }
    public Tensorflow.Train.Trackable Root { get; }
    public List<int> dependency_sorted_node_ids() => throw null;
    public List<Tensorflow.Functions.ConcreteFunction> get_concrete_resource_initializers() => throw null;
}

public class SavedModelAPI
{
    public SavedModelAPI() => throw null;
}

public static class SavedModelUtils
{
    public static string get_assets_dir(string export_dir) => throw null;
    public static string get_or_create_assets_dir(string export_dir) => throw null;
    public static string get_or_create_variables_dir(string export_dir) => throw null;
    public static string get_variables_dir(string export_dir) => throw null;
    public static string get_variables_path(string export_dir) => throw null;
}

public class Saver
{
    internal Saver() { }
    public void build() => throw null;
    public (Tensorflow.Saver, object) import_meta_graph(string meta_graph_or_file, bool clear_devices = false, string import_scope = "")
        => throw null;
    public void restore(Tensorflow.Session sess, string save_path) => throw null;
    public string save(Tensorflow.Session sess, string save_path, int global_step = -1, string latest_filename = "",
        string meta_graph_suffix = "meta", bool write_meta_graph = true, bool write_state = true, bool strip_default_attrs = false,
        bool save_debug_info = false) => throw null;
}

public class Session : Tensorflow.BaseSession
{
    internal Session() { }
    public Session(Tensorflow.Graph g, Tensorflow.ConfigProto config = null, Tensorflow.Status s = null) => throw null;
    public Session(string target = "", Tensorflow.Graph g = null) => throw null;
    public static Tensorflow.Session LoadFromSavedModel(string path) => throw null;
    public Tensorflow.Session as_default() => throw null;
}

public class ShardDataset : Tensorflow.UnaryUnchangedStructureDataset
{
    internal ShardDataset() { }
    public ShardDataset(Tensorflow.IDatasetV2 input_dataset, int num_shards, int index) => throw null;
}

public class ShuffleDataset : Tensorflow.UnaryUnchangedStructureDataset
{
    internal ShuffleDataset() { }
    public ShuffleDataset(Tensorflow.IDatasetV2 input_dataset, long buffer_size, int? seed = null, bool reshuffle_each_iteration = true)
        => throw null;
}

public class SignatureMap : Tensorflow.Train.Trackable
{
    public SignatureMap() => throw null;
    public void _add_signature(string name, Tensorflow.Function concrete_function) => throw null;
    public void _add_signature(string name, Tensorflow.Functions.ConcreteFunction concrete_function) => throw null;
    public override IDictionary<string, Tensorflow.Train.Trackable> _trackable_children(Tensorflow.SaveType save_type, IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>>? cache = null) => throw null;
}

public static class SignatureSerializationUtils
{
    public static Tensorflow.SignatureMap create_signature_map(IDictionary<string, Tensorflow.Train.Trackable> signatures) => throw null;
    public static Tensorflow.Functions.ConcreteFunction find_function_to_export(Tensorflow.AugmentedGraphView graph_view) => throw null;
}

public class SkipDataset : Tensorflow.UnaryUnchangedStructureDataset
{
    internal SkipDataset() { }
    public SkipDataset(Tensorflow.IDatasetV2 input_dataset, int count) => throw null;
}

public class Slice
{
    internal Slice() { }
    public Slice(int? start = null, int? stop = null, int step = 1, bool isIndex = false) => throw null;
    public Slice(string slice_notation) => throw null;
    public static readonly Tensorflow.Slice All;
    public static readonly Tensorflow.Slice Ellipsis;
    public override bool Equals(object obj) => throw null;
    public static string FormatSlices(params Tensorflow.Slice[] slices) => throw null;
    public override int GetHashCode() => throw null;
    public int GetSize() => throw null;
    public static Tensorflow.Slice Index(int index) => throw null;
    public bool IsEllipsis;
    public bool IsIndex;
    public bool IsNewAxis;
    public int? Length { get; }
    public static readonly Tensorflow.Slice NewAxis;
    public static readonly Tensorflow.Slice None;
    public static Tensorflow.Slice[] ParseSlices(string multi_slice_notation) => throw null;
    public int? Start;
    public int Step;
    public int? Stop;
    public override string ToString() => throw null;
    public static Tensorflow.Slice operator --(Tensorflow.Slice a) => throw null;
    public static bool operator ==(Tensorflow.Slice a, Tensorflow.Slice b) => throw null;
    public static implicit operator Tensorflow.Slice(int index) => throw null;
    public static implicit operator Tensorflow.Slice(string slice) => throw null;
    public static Tensorflow.Slice operator ++(Tensorflow.Slice a) => throw null;
    public static bool operator !=(Tensorflow.Slice a, Tensorflow.Slice b) => throw null;
}

public class SparseTensor : Tensorflow.Framework.CompositeTensor
{
    internal SparseTensor() { }
    public SparseTensor(Tensorflow.Tensor indices, Tensorflow.Tensor values, Tensorflow.Tensor dense_shape) => throw null;
    public SparseTensor(long[,] indices_, Array values_, long[] dense_shape_) => throw null;
    public Tensorflow.Tensor dense_shape;
    public Tensorflow.Tensor indices;
    public static implicit operator Tensorflow.SparseTensor(Tensorflow.Tensor tensor) => throw null;
    public static implicit operator Tensorflow.Tensor(Tensorflow.SparseTensor indexedSlices) => throw null;
    public Tensorflow.Tensor values;
}

public sealed class Status
{
    public Status() => throw null;
    public void Check(bool throwException = false) => throw null;
    public Tensorflow.TF_Code Code { get; }
    public string Message { get; }
    public void SetStatus(Tensorflow.TF_Code code, string msg) => throw null;
    public override string ToString() => throw null;
    public bool ok() => throw null;
}

public class StopIteration : Tensorflow.TensorflowException
{
    public StopIteration() => throw null;
    public StopIteration(string message) => throw null;
}

public class StringOrFunction
{
    internal StringOrFunction() { }
    public bool IsFunction { get; }
    public override string ToString() => throw null;
    public static implicit operator Tensorflow.StringOrFunction(Tensorflow.Function val) => throw null;
    public static implicit operator Tensorflow.StringOrFunction(string val) => throw null;
}

public static class saveable_object_util
{
    public static string NO_SLICE_SPEC_KEY;
    public static Dictionary<string, Tensorflow.Tensor> op_list_to_dict(Tensorflow.IVariableV1[] op_list,
        bool convert_variable_to_tensor = true) => throw null;
    public static IEnumerable<Tensorflow.MySaveableObject> saveable_objects_for_op(Tensorflow.MySaveableObject obj, string name)
        => throw null;
    public static IEnumerable<Tensorflow.MySaveableObject> saveable_objects_for_op(Tensorflow.Tensor op, string name) => throw null;
    public static IEnumerable<Tensorflow.MySaveableObject> saveable_objects_for_op(Tensorflow.Train.Trackable obj, string name)
        => throw null;
    public static string set_cpu0(string device_string) => throw null;
    public static bool trackable_has_serialize_to_tensor(Tensorflow.Train.Trackable obj) => throw null;
    public static Tensorflow.MySaveableObject[] validate_and_slice_inputs(Dictionary<string,
        Tensorflow.BaseResourceVariable> names_to_saveables) => throw null;
    public static Tensorflow.MySaveableObject[] validate_and_slice_inputs(Dictionary<string, Tensorflow.Tensor> names_to_saveables)
        => throw null;
    public static Tensorflow.MySaveableObject[] validate_and_slice_inputs(Tensorflow.IVariableV1[] names_to_saveables) => throw null;
}

public class saver
{
    public saver() => throw null;
    public static (Tensorflow.Saver, object) _import_meta_graph_with_return_elements(string meta_graph_or_file, bool clear_devices = false,
        string import_scope = "", string[] return_elements = null) => throw null;
    public static string freeze_graph(string checkpoint_dir, string output_pb_name, string[] output_node_names) => throw null;
    public static Tensorflow.Graph load_graph(string freeze_graph_pb, string name = "") => throw null;
}

public class shape_utils
{
    public shape_utils() => throw null;
    public static Tensorflow.Shape from_object_array(object[] shape) => throw null;
    public static Tensorflow.Tensor static_or_dynamic_map_fn(Func<Tensorflow.Tensor, Tensorflow.Tensor> fn, Tensorflow.Tensor elems,
        Tensorflow.TF_DataType[] dtypes = null, int parallel_iterations = 32, bool back_prop = true) => throw null;
}

public class sort_ops
{
    public sort_ops() => throw null;
    public static Tensorflow.Tensor argsort(Tensorflow.Tensor values, Tensorflow.Axis axis = null, string direction = "ASCENDING",
        bool stable = false, string name = null) => throw null;
    public Tensorflow.Tensor matrix_inverse(Tensorflow.Tensor input, bool adjoint = false, string name = null) => throw null;
    public static Tensorflow.Tensor sort(Tensorflow.Tensor values, Tensorflow.Axis axis, string direction = "ASCENDING",
        string? name = null) => throw null;
}

public class sparse_ops
{
    public sparse_ops() => throw null;
    public Tensorflow.Tensor sparse_to_dense<T>(Tensorflow.Tensor sparse_indices, int[] output_shape, T sparse_values,
        T default_value = default(T), bool validate_indices = true, string name = null) => throw null;
}

public class state_ops
{
    public state_ops() => throw null;
    public static Tensorflow.Tensor assign(Tensorflow.IVariableV1 @ref, object value, bool validate_shape = true, bool use_locking = true,
        string name = null) => throw null;
    public static Tensorflow.Tensor assign<T>(T @ref, object value, bool validate_shape = true, bool use_locking = true, string name = null)
        => throw null;
    public static Tensorflow.Tensor assign_add<T>(Tensorflow.IVariableV1 @ref, T value, bool use_locking = false, string name = null)
        => throw null;
    public static Tensorflow.Tensor assign_sub(Tensorflow.IVariableV1 @ref, Tensorflow.Tensor value, bool use_locking = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor scatter_add(Tensorflow.IVariableV1 @ref, Tensorflow.Tensor indices, Tensorflow.Tensor updates,
        bool use_locking = false, string name = null) => throw null;
    public static Tensorflow.Tensor variable_op_v2(int[] shape, Tensorflow.TF_DataType dtype, string name = "Variable",
        string container = "", string shared_name = "") => throw null;
}

public class stateless_random_ops
{
    public stateless_random_ops() => throw null;
    public static Tensorflow.Tensor stateless_random_normal(Tensorflow.Shape shape, float mean = 0f, float stddev = 1f,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, int[]? seed = null, string name = null) => throw null;
}

public class string_ops
{
    public string_ops() => throw null;
    public Tensorflow.Tensor lower(Tensorflow.Tensor input, string encoding = "", string name = null) => throw null;
    public Tensorflow.Tensor regex_replace(Tensorflow.Tensor input, string pattern, string rewrite, bool replace_global = true,
        string name = null) => throw null;
    public Tensorflow.Tensor string_format(Tensorflow.Tensor[] inputs, string template = "%s", string placeholder = "%s", int summarize = 3,
        string name = null) => throw null;
    public Tensorflow.Tensor string_length(Tensorflow.Tensor input, string name = null, string unit = "BYTE") => throw null;
    public Tensorflow.RaggedTensor string_split_v2(Tensorflow.Tensor input, string sep = " ", int maxsplit = -1, string name = null)
        => throw null;
    public Tensorflow.Tensor substr<T>(T input, int pos, int len, string @uint = "BYTE", string name = null) => throw null;
    public (Tensorflow.RaggedTensor, Tensorflow.RaggedTensor) unicode_decode_with_offsets(Tensorflow.Tensor input, string input_encoding,
        string errors, int replacement_char = 65533, bool replace_control_characters = false, string name = null) => throw null;
}

public class Shape
{
    internal Shape() { }
    public Shape(params int[] dims) => throw null;
    public Shape(params long[] dims) => throw null;
    public void Deconstruct(out long h, out long w) => throw null;
    public override bool Equals(object obj) => throw null;
    public IEnumerable<long> Flatten() => throw null;
    public bool IsEmpty { get; }
    public bool IsFullyDefined { get; }
    public bool IsNull { get; }
    public bool IsScalar { get; }
    public int Length { get; }
    public static Tensorflow.Shape Null { get; }
    public static Tensorflow.Shape Scalar { get; }
    public int ShallowNestedCount { get; }
    public long[] Slice(int start, int length) => throw null;
    public override string ToString() => throw null;
    public int TotalNestedCount { get; }
    public int[] as_int_list() => throw null;
    public void assert_has_rank(int rank) => throw null;
    public Tensorflow.Shape concatenate(Tensorflow.Shape other) => throw null;
    public Tensorflow.Shape concatenate(long[] other) => throw null;
    public long[] dims { get; }
    public bool is_compatible_with(Tensorflow.Shape shape2) => throw null;
    public Tensorflow.Shape merge_with(Tensorflow.Shape other) => throw null;
    public int ndim { get; }
    public static bool operator ==(Tensorflow.Shape a, Tensorflow.Shape b) => throw null;
    public static implicit operator Tensorflow.Shape((int, int) dims) => throw null;
    public static implicit operator Tensorflow.Shape((int, int, int) dims) => throw null;
    public static implicit operator Tensorflow.Shape((int, int, int, int) dims) => throw null;
    public static implicit operator Tensorflow.Shape((int, int, int, int, int) dims) => throw null;
    public static implicit operator Tensorflow.Shape((long, long) dims) => throw null;
    public static implicit operator Tensorflow.Shape((long, long, long) dims) => throw null;
    public static implicit operator Tensorflow.Shape((long, long, long, long) dims) => throw null;
    public static implicit operator Tensorflow.Shape((long, long, long, long, long) dims) => throw null;
    public static implicit operator Tensorflow.Shape(int dims) => throw null;
    public static implicit operator Tensorflow.Shape(int[] dims) => throw null;
    public static implicit operator Tensorflow.Shape(long[] dims) => throw null;
    public static implicit operator Tensorflow.Tensor(Tensorflow.Shape shape) => throw null;
    public static implicit operator int[](Tensorflow.Shape shape) => throw null;
    public static implicit operator long[](Tensorflow.Shape shape) => throw null;
    public static bool operator !=(Tensorflow.Shape a, Tensorflow.Shape b) => throw null;
    public int rank { get; }
    public long size { get; }
    public long[] strides { get; }
    public Tensorflow.Shape this[Tensorflow.Slice slice] { get => throw null; }
    public long this[int n] { get => throw null; set => throw null; }
    public Tensorflow.Shape unknown_shape(int rank = -1) => throw null;
    public Tensorflow.Shape with_rank(int rank) => throw null;
    public Tensorflow.Shape with_rank_at_least(int rank) => throw null;
}
