namespace Tensorflow;

public delegate Tensorflow.Tensor[] BackwardFunction(Tensorflow.Tensor[] grads, long[] unneeded_gradients);

public class BaseResourceVariable : Tensorflow.DisposableTrackableObject
{
    public BaseResourceVariable() => throw null;
    public Tensorflow.VariableAggregation Aggregation { get; protected set; }
    public Tensorflow.Tensor AsTensor(Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null,
        bool as_ref = false) => throw null;
    public string Device { get; }
    protected override void DisposeUnmanagedResources(nint handle) => throw null;
    public Tensorflow.Graph Graph { get; }
    public Tensorflow.Tensor GraphElement { get; }
    public Tensorflow.Tensor Handle { get; }
    public Tensorflow.Operation Initializer { get; }
    public virtual string Name { get; }
    public Tensorflow.Operation Op { get; }
    public virtual string SharedName { get; }
    public void StridedSliceAssign(Tensorflow.Tensor value, Tensorflow.ParsedSliceArgs slice) => throw null;
    public override string ToString() => throw null;
    public bool Trainable { get; }
    public string UniqueId { get; }
    public void __init__(bool trainable = true, Tensorflow.Shape shape = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, Tensorflow.Tensor handle = null, string name = null,
        string unique_id = null, string handle_name = null) => throw null;
    protected Tensorflow.TF_DataType _dtype;
    protected Tensorflow.Tensor _graph_element;
    protected string _handle_name;
    protected bool _in_graph_mode;
    protected Tensorflow.Tensor _initial_value;
    protected string _name;
    protected Tensorflow.Tensor _parent_op;
    protected Tensorflow.Tensor _read_variable_op(bool no_copy = false) => throw null;
    protected Tensorflow.Shape _shape;
    protected bool _trainable;
    protected string _unique_id;
    public Tensorflow.Tensor assign<T>(T value, bool use_locking = false, string name = null, bool read_value = true) => throw null;
    public Tensorflow.Tensor assign_add<T>(T delta, bool use_locking = false, string name = null, bool read_value = true) => throw null;
    public Tensorflow.IVariableV1 assign_lazy_load(Tensorflow.Tensor value, string name = null) => throw null;
    public Tensorflow.Tensor assign_sub<T>(T delta, bool use_locking = false, string name = null, bool read_value = true) => throw null;
    public Tensorflow.IVariableV1 assign_sub_lazy_load(Tensorflow.Tensor delta, string name = null) => throw null;
    public Tensorflow.TF_DataType dtype { get; }
    protected Tensorflow.Tensor handle;
    public string handle_name { get; set; }
    public Tensorflow.Operation initializer { get; }
    protected Tensorflow.Operation initializer_op;
    public Tensorflow.Tensor is_initialized(string name = null) => throw null;
    public override (IDictionary<Tensorflow.Train.Trackable, Tensorflow.Train.Trackable>, IDictionary<Tensorflow.Tensor,
        Tensorflow.Tensor>) map_resources(Tensorflow.SaveOptions save_options) => throw null;
    public Tensorflow.NumPy.NDArray numpy() => throw null;
    public Tensorflow.Tensor parent_op { get; }
    protected Tensorflow.Tensor read_value() => throw null;
    public Tensorflow.Tensor read_value_no_copy() => throw null;
    public Tensorflow.Shape shape { get; }
    public Tensorflow.Tensor value() => throw null;
}

public class BaseSaverBuilder
{
    internal BaseSaverBuilder() { }
    public Tensorflow.Operation _AddRestoreOps(Tensorflow.Tensor filename_tensor, Tensorflow.MySaveableObject[] saveables,
        bool restore_sequentially, bool reshape, int preferred_shard = -1, string name = "restore_all") => throw null;
    public Tensorflow.Tensor _AddSaveOps(Tensorflow.Tensor filename_tensor, Tensorflow.MySaveableObject[] saveables) => throw null;
    public virtual Tensorflow.Tensor[] bulk_restore(Tensorflow.Tensor filename_tensor, Tensorflow.MySaveableObject[] saveables,
        int preferred_shard, bool restore_sequentially) => throw null;
    public virtual Tensorflow.Operation save_op(Tensorflow.Tensor filename_tensor, Tensorflow.MySaveableObject[] saveables) => throw null;
}

public class BaseSession : IDisposable
{
    internal BaseSession() { }
    public BaseSession(string target = "", Tensorflow.Graph g = null, Tensorflow.ConfigProto config = null, Tensorflow.Status status = null)
        => throw null;
    public void Dispose() => throw null;
    protected Tensorflow.Graph _graph;
    protected Tensorflow.Status _status;
    public Tensorflow.Tensor eval(Tensorflow.Tensor tensor) => throw null;
    public Tensorflow.Graph graph { get; }
    public virtual (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) run((Tensorflow.ITensorOrOperation,
        Tensorflow.ITensorOrOperation) fetches, params Tensorflow.FeedItem[] feed_dict) => throw null;
    public virtual (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) run((Tensorflow.ITensorOrOperation,
        Tensorflow.ITensorOrOperation, Tensorflow.ITensorOrOperation) fetches, params Tensorflow.FeedItem[] feed_dict) => throw null;
    public virtual (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray,
        Tensorflow.NumPy.NDArray) run((Tensorflow.ITensorOrOperation, Tensorflow.ITensorOrOperation, Tensorflow.ITensorOrOperation,
        Tensorflow.ITensorOrOperation) fetches, params Tensorflow.FeedItem[] feed_dict) => throw null;
    public virtual (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray,
        Tensorflow.NumPy.NDArray) run((Tensorflow.ITensorOrOperation, Tensorflow.ITensorOrOperation, Tensorflow.ITensorOrOperation,
        Tensorflow.ITensorOrOperation, Tensorflow.ITensorOrOperation) fetches, params Tensorflow.FeedItem[] feed_dict) => throw null;
    public virtual Tensorflow.NumPy.NDArray run(Tensorflow.ITensorOrOperation fetche, params Tensorflow.FeedItem[] feed_dict) => throw null;
    public virtual void run(Tensorflow.Operation op, params Tensorflow.FeedItem[] feed_dict) => throw null;
    public virtual Tensorflow.NumPy.NDArray run(Tensorflow.Tensor fetche, params Tensorflow.FeedItem[] feed_dict) => throw null;
    public virtual Tensorflow.NumPy.NDArray[] run(object fetches, System.Collections.Hashtable feed_dict = null) => throw null;
    public virtual Tensorflow.NumPy.NDArray[] run(object fetches, params Tensorflow.FeedItem[] feed_dict) => throw null;
}

[Obsolete("This is an incompleted tf v1 api, pleas use keras RNNs instead.")]
public class BasicLstmCell : Tensorflow.LayerRnnCell
{
    internal BasicLstmCell() { }
    public BasicLstmCell(int num_units, float forget_bias = 1f, bool state_is_tuple = true,
        Tensorflow.Operations.Activation.IActivation activation = null, bool? reuse = null, string name = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    protected Tensorflow.Tensors Call(Tensorflow.Tensors inputs, Tensorflow.Tensor state = null, bool is_training = false) => throw null;
    public Tensorflow.Tensor __call__(Tensorflow.Tensor inputs, Tensorflow.Operations.LSTMStateTuple state) => throw null;
    protected override void build(Tensorflow.Shape input_shape) => throw null;
    public override object get_initial_state(Tensorflow.Tensor inputs = null, Tensorflow.Tensor batch_size = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public override object state_size { get => throw null; }
}

[Obsolete("This is an incompleted tf v1 api, pleas use keras RNNs instead.")]
public class BasicRnnCell : Tensorflow.LayerRnnCell
{
    internal BasicRnnCell() { }
    public BasicRnnCell(int num_units, Func<Tensorflow.Tensor, string, Tensorflow.Tensor> activation = null, bool? reuse = null,
        string name = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    protected Tensorflow.Tensors Call(Tensorflow.Tensors inputs, Tensorflow.Tensor state = null, bool is_training = false) => throw null;
    public Tensorflow.IVariableV1 _bias;
    public Tensorflow.IVariableV1 _kernel;
    protected override void build(Tensorflow.Shape inputs_shape) => throw null;
    public override int output_size { get => throw null; }
    public override object state_size { get => throw null; }
}

public class BatchDataset : Tensorflow.UnaryDataset
{
    internal BatchDataset() { }
    public BatchDataset(Tensorflow.IDatasetV2 input_dataset, int batch_size, bool drop_remainder = false) => throw null;
}

public static class Binding
{
    public static Dictionary<string, object> ConvertToDict(object dyn) => throw null;
    public static TValue Get<TKey, TValue>(this Dictionary<TKey, TValue> dic, TKey key, TValue defaultValue) => throw null;
    public static Tensorflow.TF_DataType GetDataType(this object data) => throw null;
    public static Tensorflow.NumPy.NDArray GetFlattenArray(Tensorflow.NumPy.NDArray x) => throw null;
    public static Tensorflow.Shape GetShape(this object data) => throw null;
    public static readonly object None;
    public static TValue SetDefault<TKey, TValue>(this Dictionary<TKey, TValue> dic, TKey key, TValue defaultValue) => throw null;
    public static System.Collections.IEnumerable TupleToEnumerable(object tuple) => throw null;
    public static readonly int Unknown;
    public static void Update<T>(this IList<T> list, T element) => throw null;
    public static void add<T>(this IList<T> list, IEnumerable<T> elements) => throw null;
    public static void add<T>(this IList<T> list, T element) => throw null;
    public static bool all(System.Collections.IEnumerable enumerable) => throw null;
    public static bool any(System.Collections.IEnumerable enumerable) => throw null;
    public static void append<T>(this IList<T> list, IList<T> elements) => throw null;
    public static void append<T>(this IList<T> list, T element) => throw null;
    public static T[] concat<T>(this IList<T> list1, IList<T> list2) => throw null;
    public static void difference_update<T>(this IList<T> list, IList<T> list2) => throw null;
    public static bool empty<T>(this Queue<T> queue) => throw null;
    public static IEnumerable<(int, T)> enumerate<T>(IEnumerable<T> values, int start = 0, int step = 1) => throw null;
    public static IEnumerable<(int, T)> enumerate<T>(IList<T> values) => throw null;
    public static IEnumerable<(TKey, TValue)> enumerate<TKey, TValue>(Dictionary<TKey, TValue> values) => throw null;
    public static IEnumerable<(TKey, TValue)> enumerate<TKey, TValue>(KeyValuePair<TKey, TValue>[] values) => throw null;
    public static void extend<T>(this List<T> list, IEnumerable<T> elements) => throw null;
    public static void extendleft<T>(this Queue<T> queue, IEnumerable<T> elements) => throw null;
    public static T2 get<T1, T2>(this Dictionary<T1, T2> dict, T1 key) => throw null;
    public static bool hasattr(object obj, string key) => throw null;
    public static bool isinstance(object Item1, System.Type Item2) => throw null;
    public static bool isinstance(object Item1, object tuple) => throw null;
    public static bool issubset<T>(this IEnumerable<T> subset, IEnumerable<T> src) => throw null;
    public static int len(object a) => throw null;
    public static T[] list<T>(IEnumerable<T> list) => throw null;
    public static int max(int a, int b) => throw null;
    public static float min(float a, float b) => throw null;
    public static int min(int a, int b) => throw null;
    public static void print(object obj) => throw null;
    public static void print(string format, params object[] objects) => throw null;
    public static IEnumerable<int> range(int end) => throw null;
    public static IEnumerable<int> range(int start, int end) => throw null;
    public static IEnumerable<T> reversed<T>(IList<T> values) => throw null;
    public static IEnumerable<double> slice(double start, double end, double step = 1) => throw null;
    public static IEnumerable<float> slice(float start, float end, float step = 1f) => throw null;
    public static IEnumerable<int> slice(int range) => throw null;
    public static IEnumerable<int> slice(int start, int end, int step = 1) => throw null;
    public static float sum(IEnumerable<float> enumerable) => throw null;
    public static int sum(IEnumerable<int> enumerable) => throw null;
    public static double sum(System.Collections.IEnumerable enumerable) => throw null;
    public static double sum<TKey, TValue>(Dictionary<TKey, TValue> values) => throw null;
    public static Tensorflow.tensorflow tf { get; }
    public static System.IO.TextWriter tf_output_redirect { get; set; }
    public static void tf_with<T>(T py, Action<T> action) where T : Tensorflow.ITensorFlowObject => throw null;
    public static TOut tf_with<TIn, TOut>(TIn py, Func<TIn, TOut> action) where TIn : Tensorflow.ITensorFlowObject => throw null;
    public static float time() => throw null;
    public static IEnumerable<(T1, T2, T3)> zip<T1, T2, T3>(IList<T1> t1, IList<T2> t2, IList<T3> t3) => throw null;
    public static IEnumerable<(T1, T2)> zip<T1, T2>((T1, T1) t1, (T2, T2) t2) => throw null;
    public static IEnumerable<(T1, T2)> zip<T1, T2>(IEnumerable<T1> e1, IEnumerable<T2> e2) => throw null;
    public static IEnumerable<(T1, T2)> zip<T1, T2>(IList<T1> t1, IList<T2> t2) => throw null;
    public static IEnumerable<(T1, T2)> zip<T1, T2>(Tensorflow.NumPy.NDArray t1, Tensorflow.NumPy.NDArray t2) where T1 : unmanaged
        where T2 : unmanaged => throw null;
    public static IEnumerable<(T, T)> zip<T>(Tensorflow.NumPy.NDArray t1, Tensorflow.NumPy.NDArray t2, Tensorflow.Axis axis = null)
        where T : unmanaged => throw null;

    public class PartialFunc<Tin, Tout>
    {
        public PartialFunc() => throw null;
        public Tin args { get; set; }
        public Func<Tin, Tout> invoke { get; set; }
        public object[] keywords { get; set; }
    }

    public static class functools
    {
        public static Tensorflow.Binding.PartialFunc<Tin, Tout> partial<Tin, Tout>(Func<Tin, Tout> func, Tin arg) => throw null;
    }
}

public sealed class Buffer
{
    public Buffer() => throw null;
    public Buffer(byte[] data) => throw null;
    public System.IO.MemoryStream DangerousMemoryBlock { get; }
    public ulong Length { get; }
    public void Release() => throw null;
    public byte[] ToArray() => throw null;
    public override string ToString() => throw null;
}

public class BuilderUtils
{
    public BuilderUtils() => throw null;
}

public class BulkSaverBuilder : Tensorflow.BaseSaverBuilder, Tensorflow.ISaverBuilder
{
    internal BulkSaverBuilder() { }
}
