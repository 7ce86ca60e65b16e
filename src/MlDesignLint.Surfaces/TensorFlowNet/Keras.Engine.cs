namespace Tensorflow.Keras.Engine;

public class CallContext
{
    public CallContext() => throw null;
    public Tensorflow.Keras.Engine.CallContextManager enter(bool build_graph) => throw null;
}

public class CallContextManager : IDisposable
{
    internal CallContextManager() { }
    public CallContextManager(bool build_graph) => throw null;
    public void Dispose() => throw null;
}

public class CombinerPreprocessingLayer : Tensorflow.Keras.Engine.Layer
{
    internal CombinerPreprocessingLayer() { }
    public CombinerPreprocessingLayer(Tensorflow.Keras.ArgsDefinition.PreprocessingLayerArgs args) => throw null;
    protected bool _previously_updated;
    public virtual void adapt(Tensorflow.IDatasetV2 data, bool reset_state = true) => throw null;
    protected Tensorflow.Keras.Engine.ICombiner combiner;
}

public class Container
{
    internal Container() { }
    public Container(string[] output_names) => throw null;
    protected bool _built;
    protected string[] _output_names;
}

public class Functional : Tensorflow.Keras.Engine.Model
{
    internal Functional() { }
    public Functional(Tensorflow.Tensors inputs, Tensorflow.Tensors outputs, string name = null) => throw null;
    public IDictionary<string, Tensorflow.Keras.ILayer> LayerCheckpointDependencies { get; }
    public string[] NetworkNodes { get; set; }
    protected void _init_graph_network(Tensorflow.Tensors inputs, Tensorflow.Tensors outputs) => throw null;
    protected override void _init_set_name(string name, bool zero_based = true) => throw null;
    public override IDictionary<string,
        Tensorflow.Train.Trackable> _trackable_children(Tensorflow.SaveType save_type = Tensorflow.SaveType.CHECKPOINT, IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>>? cache = null) => throw null;
    public void connect_ancillary_layers(Dictionary<string, Tensorflow.Keras.ILayer> created_layers) => throw null;
    public static Tensorflow.Keras.Engine.Functional from_config(Tensorflow.Keras.Saving.FunctionalConfig config) => throw null;
    public override Tensorflow.Keras.Saving.IKerasConfig get_config() => throw null;
    public static (Tensorflow.Tensors, Tensorflow.Tensors, Dictionary<string,
        Tensorflow.Keras.ILayer>) reconstruct_from_config(Tensorflow.Keras.Saving.FunctionalConfig config, Dictionary<string,
        Tensorflow.Keras.ILayer>? created_layers = null) => throw null;
}

public interface IAccumulator
{
}

public interface ICallback
{
    Dictionary<string, List<float>> history { get; set; }
    void on_epoch_begin(int epoch);
    void on_epoch_end(int epoch, Dictionary<string, float> epoch_logs);
    void on_predict_batch_begin(long step);
    void on_predict_batch_end(long end_step, Dictionary<string, Tensorflow.Tensors> logs);
    void on_predict_begin();
    void on_predict_end();
    void on_test_batch_begin(long step);
    void on_test_batch_end(long end_step, Dictionary<string, float> logs);
    void on_test_begin();
    void on_test_end(Dictionary<string, float> logs);
    void on_train_batch_begin(long step);
    void on_train_batch_end(long end_step, Dictionary<string, float> logs);
    void on_train_begin();
    void on_train_end();
}

public interface ICombiner
{
    void Compute(Tensorflow.Tensor values, Tensorflow.Keras.Engine.IAccumulator accumulator = null);
    void Deserialize();
    void Extract();
    void Merge();
    Tensorflow.Keras.Engine.IAccumulator Restore();
    void Serialize();
}

public interface IModel : Tensorflow.Keras.ILayer, Tensorflow.Training.IWithTrackable, Tensorflow.Keras.Saving.IKerasConfigable
{
    bool Stop_training { get; set; }
    void compile(Tensorflow.Keras.Engine.IOptimizer optimizer, Tensorflow.Keras.Losses.ILossFunc loss);
    void compile(Tensorflow.Keras.Engine.IOptimizer optimizer, Tensorflow.Keras.Losses.ILossFunc loss,
        Tensorflow.Keras.Metrics.IMetricFunc[] metrics);
    void compile(Tensorflow.Keras.Engine.IOptimizer optimizer, Tensorflow.Keras.Losses.ILossFunc loss, string[] metrics);
    void compile(string optimizer, string loss, string[] metrics);
    Dictionary<string, float> evaluate(Tensorflow.NumPy.NDArray x, Tensorflow.NumPy.NDArray y, int batch_size = -1, int verbose = 1,
        Tensorflow.NumPy.NDArray sample_weight = null, int steps = -1, int max_queue_size = 10, int workers = 1,
        bool use_multiprocessing = false, bool return_dict = false, bool is_val = false);
    Tensorflow.Keras.Engine.ICallback fit(IEnumerable<Tensorflow.NumPy.NDArray> x, Tensorflow.NumPy.NDArray y, int batch_size = -1,
        int epochs = 1, int verbose = 1, List<Tensorflow.Keras.Engine.ICallback> callbacks = null, float validation_split = 0f,
        Tensorflow.Util.ValidationDataPack validation_data = null, bool shuffle = true, Dictionary<int, float> class_weight = null,
        Tensorflow.NumPy.NDArray sample_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1,
        bool use_multiprocessing = false);
    Tensorflow.Keras.Engine.ICallback fit(Tensorflow.IDatasetV2 dataset, int batch_size = -1, int epochs = 1, int verbose = 1,
        List<Tensorflow.Keras.Engine.ICallback> callbacks = null, Tensorflow.IDatasetV2 validation_data = null, int validation_step = 10,
        bool shuffle = true, Dictionary<int, float> class_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1,
        bool use_multiprocessing = false);
    Tensorflow.Keras.Engine.ICallback fit(Tensorflow.NumPy.NDArray x, Tensorflow.NumPy.NDArray y, int batch_size = -1, int epochs = 1,
        int verbose = 1, List<Tensorflow.Keras.Engine.ICallback> callbacks = null, float validation_split = 0f,
        Tensorflow.Util.ValidationDataPack validation_data = null, int validation_step = 10, bool shuffle = true, Dictionary<int,
        float> class_weight = null, Tensorflow.NumPy.NDArray sample_weight = null, int initial_epoch = 0, int max_queue_size = 10,
        int workers = 1, bool use_multiprocessing = false);
    Tensorflow.Keras.Saving.IKerasConfig get_config();
    void load_weights(string filepath, bool by_name = false, bool skip_mismatch = false, object options = null);
    Tensorflow.Tensors predict(Tensorflow.IDatasetV2 dataset, int batch_size = -1, int verbose = 0, int steps = -1, int max_queue_size = 10,
        int workers = 1, bool use_multiprocessing = false);
    Tensorflow.Tensors predict(Tensorflow.Tensors x, int batch_size = -1, int verbose = 0, int steps = -1, int max_queue_size = 10,
        int workers = 1, bool use_multiprocessing = false);
    void save(string filepath, bool overwrite = true, bool include_optimizer = true, string save_format = "tf",
        Tensorflow.SaveOptions? options = null, Tensorflow.Functions.ConcreteFunction? signatures = null, bool save_traces = true);
    void save_weights(string filepath, bool overwrite = true, string save_format = null, object options = null);
    void summary(int line_length = -1, float[] positions = null);
}

public interface INode
{
    Tensorflow.Keras.ILayer[] InboundLayers { get; }
    List<Tensorflow.Tensor> KerasInputs { get; set; }
    Tensorflow.Keras.ILayer Layer { get; }
    Tensorflow.Tensors Outputs { get; }
    Tensorflow.Keras.Engine.INode[] ParentNodes { get; }
    Tensorflow.Tensors input_tensors { get; }
    bool is_input { get; }
    IEnumerable<(Tensorflow.Keras.ILayer, int, int, Tensorflow.Tensor)> iterate_inbound();
    List<Tensorflow.Keras.Saving.NodeConfig> serialize(Func<string, int, string> make_node_key, Dictionary<string,
        int> node_conversion_map);
}

public interface IOptimizer
{
    Tensorflow.IVariableV1 add_slot(Tensorflow.IVariableV1 var, string slot_name, Tensorflow.IInitializer initializer = null);
    Tensorflow.Tensor[] aggregate_gradients(IEnumerable<(Tensorflow.Tensor, Tensorflow.IVariableV1)> grads_and_vars);
    void apply_gradients((Tensorflow.Tensor, Tensorflow.IVariableV1) grads_and_vars, string name = null,
        bool experimental_aggregate_gradients = true);
    void apply_gradients((Tensorflow.Tensor, Tensorflow.ResourceVariable) grads_and_vars, string name = null,
        bool experimental_aggregate_gradients = true);
    void apply_gradients(IEnumerable<(Tensorflow.Tensor, Tensorflow.IVariableV1)> grads_and_vars, string name = null,
        bool experimental_aggregate_gradients = true);
    void apply_gradients(IEnumerable<(Tensorflow.Tensor, Tensorflow.ResourceVariable)> grads_and_vars, string name = null,
        bool experimental_aggregate_gradients = true);
    Tensorflow.Tensor[] clip_gradients(Tensorflow.Tensor[] grads);
}

public class InputSpec : Tensorflow.Keras.Saving.IKerasConfigable
{
    internal InputSpec() { }
    public InputSpec(Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, int? ndim = null, int? min_ndim = null,
        int? max_ndim = null, Dictionary<int, int> axes = null, Tensorflow.Shape shape = null) => throw null;
    public int[] AllAxisDim;
    public override string ToString() => throw null;
    public Tensorflow.Keras.Saving.IKerasConfig get_config() => throw null;
    public int? max_ndim;
    public int? min_ndim;
    public int? ndim;

    public class Config : Tensorflow.Keras.Saving.IKerasConfig
    {
        public Config() => throw null;
        public IDictionary<string, int> Axes { get; set; }
        public Tensorflow.TF_DataType? DType { get; set; }
        public int? MaxNdim { get; set; }
        public int? MinNdim { get; set; }
        public int? Ndim { get; set; }
        public Tensorflow.Shape Shape { get; set; }
    }
}

public class KerasHistory
{
    internal KerasHistory() { }
    public KerasHistory(Tensorflow.Keras.ILayer layer, int node_index, int tensor_index) => throw null;
    public void Deconstruct(out Tensorflow.Keras.ILayer layer, out int node_index, out int tensor_index) => throw null;
    public Tensorflow.Keras.ILayer Layer { get; }
    public int NodeIndex { get; }
    public int TensorIndex { get; }
    public override string ToString() => throw null;
}

public class KerasTensor
{
    internal KerasTensor() { }
    public KerasTensor(Tensorflow.Framework.Models.TensorSpec type_spec, Tensorflow.Shape inferred_value = null, string name = null)
        => throw null;
    public override string ToString() => throw null;
    public Tensorflow.TF_DataType dtype { get; }
    public static Tensorflow.Keras.Engine.KerasTensor from_tensor(Tensorflow.Tensor tensor) => throw null;
    public Tensorflow.Shape inferred_value { get; }
    public static implicit operator Tensorflow.Keras.Engine.KerasTensor(Tensorflow.Tensor tensor) => throw null;
    public static implicit operator Tensorflow.Keras.Engine.KerasTensor(Tensorflow.Tensors tensors) => throw null;
    public static implicit operator Tensorflow.Tensor(Tensorflow.Keras.Engine.KerasTensor kt) => throw null;
    public static implicit operator Tensorflow.Tensors(Tensorflow.Keras.Engine.KerasTensor kt) => throw null;
    public Tensorflow.Tensors original_tensors { get; set; }
    public Tensorflow.Shape shape { get; }
    public Tensorflow.Keras.Engine.KerasTensor this[int idx] { get => throw null; }
    public Tensorflow.Keras.Engine.KerasTensor this[params Tensorflow.Slice[] slices] { get => throw null; }
}

public abstract class Layer : Tensorflow.Train.AutoTrackable, Tensorflow.Keras.ILayer, Tensorflow.Training.IWithTrackable,
    Tensorflow.Keras.Saving.IKerasConfigable
{
    internal Layer() { }
    public Layer(Tensorflow.Keras.ArgsDefinition.LayerArgs args) => throw null;
    public Tensorflow.Keras.IRegularizer ActivityRegularizer { get; }
    public bool AutoCast { get; }
    public Tensorflow.Keras.Saving.KerasShapesWrapper BatchInputShape { get; }
    public Tensorflow.Keras.Saving.KerasShapesWrapper BuildInputShape { get; }
    public bool Built { get; }
    public Tensorflow.Keras.Engine.CallContext CallContext { get; }
    public virtual Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
    public Tensorflow.TF_DataType DType { get; }
    public string GetTrackingMetadata() => throw null;
    public int Id { get; }
    public List<Tensorflow.Keras.Engine.INode> InboundNodes { get; }
    public Tensorflow.Keras.Engine.InputSpec InputSpec { get; }
    public virtual List<Tensorflow.Keras.ILayer> Layers { get; }
    protected void MaybeBuild(Tensorflow.Tensors inputs) => throw null;
    public string Name { get; set; }
    public Dictionary<int, List<Tensorflow.Keras.Engine.INode>> NodesByDepth { get; set; }
    public List<Tensorflow.IVariableV1> NonTrainableVariables { get; }
    public virtual List<Tensorflow.IVariableV1> NonTrainableWeights { get; }
    public override string ObjectIdentifier { get => throw null; }
    public List<Tensorflow.Keras.Engine.INode> OutboundNodes { get; }
    public Tensorflow.Shape OutputShape { get; }
    public Func<Tensorflow.Tensors, Tensorflow.Tensors>? ReplacedCall { get; set; }
    public Dictionary<string, object> SerializedAttributes { get; set; }
    public override void SetAttr(string name, object value) => throw null;
    public void SetConnectivityMetadata(Tensorflow.Tensors inputs, Tensorflow.Tensors outputs) => throw null;
    protected void StackLayers(params Tensorflow.Keras.ILayer[] layers) => throw null;
    public bool SupportsMasking { get; set; }
    public virtual Tensorflow.Keras.Saving.SavedModel.SavedModelSaver TrackableSavedModelSaver { get; }
    public bool Trainable { get; }
    public virtual List<Tensorflow.IVariableV1> TrainableVariables { get; }
    public virtual List<Tensorflow.IVariableV1> TrainableWeights { get; }
    public List<Tensorflow.IVariableV1> Variables { get; }
    public virtual List<Tensorflow.IVariableV1> Weights { get; set; }
    protected Tensorflow.Keras.Saving.KerasShapesWrapper _buildInputShape;
    protected Dictionary<Tensorflow.Keras.ILayer, bool> _compiled_trainable_state;
    public IEnumerable<Tensorflow.Keras.ILayer> _flatten_layers(bool recursive = true, bool include_self = true) => throw null;
    protected List<Tensorflow.IVariableV1> _gather_children_variables(bool include_trainable = false, bool include_non_trainable = false)
        => throw null;
    protected Dictionary<Tensorflow.Keras.ILayer, bool> _get_trainable_state() => throw null;
    protected virtual void _init_set_name(string name, bool zero_based = true) => throw null;
    protected virtual string _name_scope() => throw null;
    protected List<Tensorflow.IVariableV1> _non_trainable_weights;
    protected List<Tensorflow.Keras.ILayer> _self_tracked_trackables;
    public override IDictionary<string,
        Tensorflow.Train.Trackable> _trackable_children(Tensorflow.SaveType save_type = Tensorflow.SaveType.CHECKPOINT, IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>>? cache = null) => throw null;
    protected List<Tensorflow.IVariableV1> _trainable_weights;
    public virtual void adapt(Tensorflow.Tensor data, int? batch_size = null, int? steps = null) => throw null;
    protected virtual void add_loss(Func<Tensorflow.Tensor> losses) => throw null;
    protected virtual Tensorflow.IVariableV1 add_weight(string name, Tensorflow.Shape shape,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, Tensorflow.IInitializer initializer = null,
        Tensorflow.Keras.IRegularizer regularizer = null,
        Tensorflow.VariableSynchronization synchronization = Tensorflow.VariableSynchronization.Auto,
        Tensorflow.VariableAggregation aggregation = Tensorflow.VariableAggregation.None, bool trainable = true,
        Func<Tensorflow.VariableArgs, Tensorflow.IVariableV1> getter = null) => throw null;
    protected string base_name;
    public virtual void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
    protected bool built;
    protected bool computePreviousMask;
    public int count_params() => throw null;
    public virtual Tensorflow.Keras.Saving.IKerasConfig get_config() => throw null;
    public List<Tensorflow.NumPy.NDArray> get_weights() => throw null;
    protected int id;
    public Tensorflow.Tensor[] input { get; }
    protected Tensorflow.Keras.Engine.InputSpec inputSpec;
    public void load_weights(string filepath) => throw null;
    protected string name;
    public virtual void set_weights(IEnumerable<Tensorflow.NumPy.NDArray> weights) => throw null;
    protected bool stateful;
    protected Dictionary<Tensorflow.Keras.ILayer, bool> trainable_state;
    protected List<Tensorflow.Operation> updates;
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    protected virtual Tensorflow.Tensors Call(Tensorflow.Tensors inputs, Tensorflow.Tensors state = null, bool? training = null,
        Tensorflow.Common.Types.IOptionalArgs? optional_args = null) => throw null;
    public virtual Tensorflow.Tensors Apply(Tensorflow.Tensors inputs, Tensorflow.Tensors states = null, bool? training = false,
        Tensorflow.Common.Types.IOptionalArgs? optional_args = null) => throw null;
}

public class LossesContainer : Tensorflow.Keras.Engine.Container
{
    internal LossesContainer() { }
    public LossesContainer(Tensorflow.Keras.Losses.ILossFunc losses, string[] output_names = null) => throw null;
    public void Build(Tensorflow.Tensor y_pred) => throw null;
    public Tensorflow.Tensor Call(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, Tensorflow.Tensor sample_weight = null) => throw null;
    public IEnumerable<Tensorflow.Keras.Metrics.Metric> metrics { get; }
}

public class MetricsContainer : Tensorflow.Keras.Engine.Container
{
    internal MetricsContainer() { }
    public MetricsContainer(Tensorflow.Keras.Metrics.IMetricFunc[] metrics, string[] output_names = null) => throw null;
    public MetricsContainer(string[] metrics, string[] output_names = null) => throw null;
    public Tensorflow.Keras.Metrics.Metric _get_metric_object(string metric, Tensorflow.Tensor y_t, Tensorflow.Tensor y_p) => throw null;
    public IEnumerable<Tensorflow.Keras.Metrics.IMetricFunc> metrics { get; }
    public void update_state(Tensorflow.Tensor y_true, Tensorflow.Tensor y_pred, Tensorflow.Tensor sample_weight = null) => throw null;
}

public class Model : Tensorflow.Keras.Engine.Layer, Tensorflow.Keras.Engine.IModel, Tensorflow.Keras.ILayer,
    Tensorflow.Training.IWithTrackable, Tensorflow.Keras.Saving.IKerasConfigable
{
    internal Model() { }
    public Model(Tensorflow.Keras.ArgsDefinition.ModelArgs args) => throw null;
    public bool IsGraphNetwork { get; }
    public override List<Tensorflow.Keras.ILayer> Layers { get => throw null; }
    public override List<Tensorflow.IVariableV1> NonTrainableWeights { get => throw null; }
    public Tensorflow.Keras.Engine.IOptimizer Optimizer { get; set; }
    public override void SetAttr(string name, object value) => throw null;
    public bool Stop_training { get; set; }
    public override List<Tensorflow.IVariableV1> TrainableWeights { get => throw null; }
    protected bool _is_graph_network;
    public void _set_inputs(Tensorflow.Framework.Models.TensorSpec inputs) => throw null;
    public override IDictionary<string,
        Tensorflow.Train.Trackable> _trackable_children(Tensorflow.SaveType save_type = Tensorflow.SaveType.CHECKPOINT, IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>>? cache = null) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
    public void compile(Tensorflow.Keras.Engine.IOptimizer optimizer, Tensorflow.Keras.Losses.ILossFunc loss) => throw null;
    public void compile(Tensorflow.Keras.Engine.IOptimizer optimizer, Tensorflow.Keras.Losses.ILossFunc loss,
        Tensorflow.Keras.Metrics.IMetricFunc[] metrics) => throw null;
    public void compile(Tensorflow.Keras.Engine.IOptimizer optimizer, Tensorflow.Keras.Losses.ILossFunc loss, string[] metrics)
        => throw null;
    public void compile(string optimizer, string loss, string[] metrics) => throw null;
    public Dictionary<string, float> evaluate(IEnumerable<Tensorflow.Tensor> x, Tensorflow.Tensor y, int verbose = 1,
        Tensorflow.NumPy.NDArray sample_weight = null, bool is_val = false) => throw null;
    public Dictionary<string, float> evaluate(Tensorflow.IDatasetV2 x, int verbose = 1, bool is_val = false) => throw null;
    public Dictionary<string, float> evaluate(Tensorflow.NumPy.NDArray x, Tensorflow.NumPy.NDArray y, int batch_size = -1, int verbose = 1,
        Tensorflow.NumPy.NDArray sample_weight = null, int steps = -1, int max_queue_size = 10, int workers = 1,
        bool use_multiprocessing = false, bool return_dict = false, bool is_val = false) => throw null;
    public Tensorflow.Keras.Engine.ICallback fit(IEnumerable<Tensorflow.NumPy.NDArray> x, Tensorflow.NumPy.NDArray y, int batch_size = -1,
        int epochs = 1, int verbose = 1, List<Tensorflow.Keras.Engine.ICallback> callbacks = null, float validation_split = 0f,
        Tensorflow.Util.ValidationDataPack validation_data = null, bool shuffle = true, Dictionary<int, float> class_weight = null,
        Tensorflow.NumPy.NDArray sample_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1,
        bool use_multiprocessing = false) => throw null;
    public Tensorflow.Keras.Engine.ICallback fit(Tensorflow.IDatasetV2 dataset, int batch_size = -1, int epochs = 1, int verbose = 1,
        List<Tensorflow.Keras.Engine.ICallback> callbacks = null, Tensorflow.IDatasetV2 validation_data = null, int validation_step = 10,
        bool shuffle = true, Dictionary<int, float> class_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1,
        bool use_multiprocessing = false) => throw null;
    public Tensorflow.Keras.Engine.ICallback fit(Tensorflow.NumPy.NDArray x, Tensorflow.NumPy.NDArray y, int batch_size = -1,
        int epochs = 1, int verbose = 1, List<Tensorflow.Keras.Engine.ICallback> callbacks = null, float validation_split = 0f,
        Tensorflow.Util.ValidationDataPack validation_data = null, int validation_step = 10, bool shuffle = true, Dictionary<int,
        float> class_weight = null, Tensorflow.NumPy.NDArray sample_weight = null, int initial_epoch = 0, int max_queue_size = 10,
        int workers = 1, bool use_multiprocessing = false) => throw null;
    protected List<string> input_names;
    public Tensorflow.Tensors inputs;
    public void load_weights(string filepath, bool by_name = false, bool skip_mismatch = false, object options = null) => throw null;
    public IEnumerable<Tensorflow.Keras.Metrics.IMetricFunc> metrics { get; }
    public string[] output_names;
    protected Tensorflow.Tensors outputs;
    public Tensorflow.Tensors predict(Tensorflow.IDatasetV2 dataset, int batch_size = -1, int verbose = 0, int steps = -1,
        int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false) => throw null;
    public Tensorflow.Tensors predict(Tensorflow.Tensors x, int batch_size = -1, int verbose = 0, int steps = -1, int max_queue_size = 10,
        int workers = 1, bool use_multiprocessing = false) => throw null;
    public void save(string filepath, bool overwrite = true, bool include_optimizer = true, string save_format = "tf",
        Tensorflow.SaveOptions? options = null, Tensorflow.Functions.ConcreteFunction? signatures = null, bool save_traces = true)
        => throw null;
    public void save_weights(string filepath, bool overwrite = true, string save_format = null, object options = null) => throw null;
    public void summary(int line_length = -1, float[] positions = null) => throw null;
}

public class Node : Tensorflow.Keras.Engine.INode
{
    internal Node() { }
    public Node(Tensorflow.Keras.ArgsDefinition.NodeArgs args) => throw null;
    public void Connect(Tensorflow.Keras.Engine.Layer layer) => throw null;
    public Tensorflow.Keras.ILayer[] InboundLayers { get; }
    public List<Tensorflow.Tensor> KerasInputs { get; set; }
    public Tensorflow.Keras.ILayer Layer { get; }
    public Tensorflow.Tensors MapArguments(Dictionary<long, Queue<Tensorflow.Tensor>> tensor_dict) => throw null;
    public Tensorflow.Tensors Outputs { get; }
    public Tensorflow.Keras.Engine.INode[] ParentNodes { get; }
    public override string ToString() => throw null;
    public Tensorflow.Tensors input_tensors { get; }
    public bool is_input { get; }
    public IEnumerable<(Tensorflow.Keras.ILayer, int, int, Tensorflow.Tensor)> iterate_inbound() => throw null;
    public List<Tensorflow.Keras.Saving.NodeConfig> serialize(Func<string, int, string> make_node_key, Dictionary<string,
        int> node_conversion_map) => throw null;
}

public class Sequential : Tensorflow.Keras.Engine.Functional
{
    internal Sequential() { }
    public Sequential(Tensorflow.Keras.ArgsDefinition.SequentialArgs args) => throw null;
    public void InitLayers(IEnumerable<Tensorflow.Keras.ILayer> layers) => throw null;
    public override List<Tensorflow.Keras.ILayer> Layers { get => throw null; }
    public void add(Tensorflow.Keras.ILayer layer) => throw null;
    public void add(Tensorflow.Tensor tensor) => throw null;
    public Tensorflow.Shape output_shape { get; }
}
