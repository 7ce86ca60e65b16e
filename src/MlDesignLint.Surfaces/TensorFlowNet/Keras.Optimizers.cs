namespace Tensorflow.Keras.Optimizers;

public class Adam : Tensorflow.Keras.Optimizers.OptimizerV2
{
    internal Adam() { }
    public Adam(float learning_rate = 0.001f, float beta_1 = 0.9f, float beta_2 = 0.999f, float epsilon = 1E-07f, bool amsgrad = false,
        string name = "Adam") => throw null;
    protected override void _create_slots(Tensorflow.IVariableV1[] var_list) => throw null;
    protected override string _name { get => throw null; }
    protected override void _prepare_local(Tensorflow.Keras.Optimizers.DeviceDType device_dtype,
        Dictionary<Tensorflow.Keras.Optimizers.DeviceDType, Dictionary<string, Tensorflow.Tensor>> apply_state) => throw null;
    protected override Tensorflow.Operation _resource_apply_dense(Tensorflow.IVariableV1 var, Tensorflow.Tensor grad,
        Dictionary<Tensorflow.Keras.Optimizers.DeviceDType, Dictionary<string, Tensorflow.Tensor>> apply_state) => throw null;
}

public class AdamW : Tensorflow.Keras.Optimizers.Adam
{
    internal AdamW() { }
    public AdamW(float learning_rate = 0.001f, float weight_decay = 0.004f, float beta_1 = 0.9f, float beta_2 = 0.999f,
        float epsilon = 1E-07f, bool amsgrad = false, List<string> no_decay_params = null, string name = "AdamW") => throw null;
    protected Tensorflow.Operation _decay_weights_op(Tensorflow.IVariableV1 var, float learning_rate,
        Dictionary<Tensorflow.Keras.Optimizers.DeviceDType, Dictionary<string, Tensorflow.Tensor>> apply_state) => throw null;
    protected bool _do_use_weight_decay(string param_name) => throw null;
    protected override void _prepare_local(Tensorflow.Keras.Optimizers.DeviceDType device_dtype,
        Dictionary<Tensorflow.Keras.Optimizers.DeviceDType, Dictionary<string, Tensorflow.Tensor>> apply_state) => throw null;
    protected override Tensorflow.Operation _resource_apply_dense(Tensorflow.IVariableV1 var, Tensorflow.Tensor grad,
        Dictionary<Tensorflow.Keras.Optimizers.DeviceDType, Dictionary<string, Tensorflow.Tensor>> apply_state) => throw null;
}

public class DeviceDType : IEqualityComparer<Tensorflow.Keras.Optimizers.DeviceDType>
{
    public DeviceDType() => throw null;
    public Tensorflow.TF_DataType DType { get; set; }
    public string Device { get; set; }
    public bool Equals(Tensorflow.Keras.Optimizers.DeviceDType x, Tensorflow.Keras.Optimizers.DeviceDType y) => throw null;
    public int GetHashCode(Tensorflow.Keras.Optimizers.DeviceDType obj) => throw null;
    public override string ToString() => throw null;
}

public class LearningRateSchedule
{
    public LearningRateSchedule() => throw null;
}

public class OptimizerApi : Tensorflow.Keras.IOptimizerApi
{
    public OptimizerApi() => throw null;
    public Tensorflow.Keras.Engine.IOptimizer Adam(float learning_rate = 0.001f, float beta_1 = 0.9f, float beta_2 = 0.999f,
        float epsilon = 1E-07f, bool amsgrad = false, string name = "Adam") => throw null;
    public Tensorflow.Keras.Engine.IOptimizer AdamW(float learning_rate = 0.001f, float weight_decay = 0.004f, float beta_1 = 0.9f,
        float beta_2 = 0.999f, float epsilon = 1E-07f, bool amsgrad = false, List<string> no_decay_params = null, string name = "AdamW")
        => throw null;
    public Tensorflow.Keras.Engine.IOptimizer RMSprop(float learning_rate = 0.001f, float rho = 0.9f, float momentum = 0f,
        float epsilon = 1E-07f, bool centered = false, string name = "RMSprop") => throw null;
    public Tensorflow.Keras.Engine.IOptimizer SGD(float learning_rate = 0.01f, float momentum = 0f) => throw null;
}

public class OptimizerV2 : Tensorflow.Train.Trackable, Tensorflow.Keras.Engine.IOptimizer
{
    internal OptimizerV2() { }
    public OptimizerV2(Tensorflow.Keras.ArgsDefinition.OptimizerV2Args args) => throw null;
    protected virtual void _create_slots(Tensorflow.IVariableV1[] var_list) => throw null;
    protected Dictionary<string, Tensorflow.Tensor> _fallback_apply_state(string var_device, Tensorflow.TF_DataType var_dtype)
        => throw null;
    protected Tensorflow.Tensor _get_hyper(string name, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    protected Dictionary<string, float> _hyper;
    protected Dictionary<string, Tensorflow.IVariableV1> _hyper_variables;
    protected bool _hypers_created;
    protected float _initial_decay;
    protected Tensorflow.IVariableV1 _iterations;
    protected bool _momentum;
    protected virtual string _name { get; }
    protected virtual void _prepare_local(Tensorflow.Keras.Optimizers.DeviceDType device_dtype,
        Dictionary<Tensorflow.Keras.Optimizers.DeviceDType, Dictionary<string, Tensorflow.Tensor>> _apply_state) => throw null;
    protected virtual Tensorflow.Operation _resource_apply_dense(Tensorflow.IVariableV1 var, Tensorflow.Tensor grad,
        Dictionary<Tensorflow.Keras.Optimizers.DeviceDType, Dictionary<string, Tensorflow.Tensor>> _apply_state) => throw null;
    protected void _set_hyper(string name, float value) => throw null;
    protected bool _use_locking;
    public Tensorflow.IVariableV1 add_slot(Tensorflow.IVariableV1 var, string slot_name, Tensorflow.IInitializer initializer = null)
        => throw null;
    public Tensorflow.Tensor[] aggregate_gradients(IEnumerable<(Tensorflow.Tensor, Tensorflow.IVariableV1)> grads_and_vars) => throw null;
    public void apply_gradients((Tensorflow.Tensor, Tensorflow.IVariableV1) grads_and_vars, string name = null,
        bool experimental_aggregate_gradients = true) => throw null;
    public void apply_gradients((Tensorflow.Tensor, Tensorflow.ResourceVariable) grads_and_vars, string name = null,
        bool experimental_aggregate_gradients = true) => throw null;
    public void apply_gradients(IEnumerable<(Tensorflow.Tensor, Tensorflow.IVariableV1)> grads_and_vars, string name = null,
        bool experimental_aggregate_gradients = true) => throw null;
    public void apply_gradients(IEnumerable<(Tensorflow.Tensor, Tensorflow.ResourceVariable)> grads_and_vars, string name = null,
        bool experimental_aggregate_gradients = true) => throw null;
    public Tensorflow.Tensor[] clip_gradients(Tensorflow.Tensor[] grads) => throw null;
    protected Tensorflow.IVariableV1 get_slot(Tensorflow.IVariableV1 var, string slot_name) => throw null;
    protected Tensorflow.ResourceVariable iterations { get; }
    public Tensorflow.IVariableV1 lr { get; }
}

public class PolynomialDecay : Tensorflow.Keras.Optimizers.LearningRateSchedule
{
    internal PolynomialDecay() { }
    public PolynomialDecay(float initial_learning_rate, float decay_steps, float end_learning_rate = 0.0001f, float power = 1f,
        bool cycle = false, string name = null) => throw null;
    public Tensorflow.Tensor __call__(Tensorflow.IVariableV1 step) => throw null;
}

public class RMSprop : Tensorflow.Keras.Optimizers.OptimizerV2
{
    internal RMSprop() { }
    public RMSprop(Tensorflow.Keras.ArgsDefinition.RMSpropArgs args) => throw null;
    protected override void _create_slots(Tensorflow.IVariableV1[] var_list) => throw null;
    protected override string _name { get => throw null; }
    protected override void _prepare_local(Tensorflow.Keras.Optimizers.DeviceDType device_dtype,
        Dictionary<Tensorflow.Keras.Optimizers.DeviceDType, Dictionary<string, Tensorflow.Tensor>> _apply_state) => throw null;
    protected override Tensorflow.Operation _resource_apply_dense(Tensorflow.IVariableV1 var, Tensorflow.Tensor grad,
        Dictionary<Tensorflow.Keras.Optimizers.DeviceDType, Dictionary<string, Tensorflow.Tensor>> _apply_state) => throw null;
}

public class RestoredOptimizer : Tensorflow.Keras.Optimizers.OptimizerV2, Tensorflow.Training.ITrackableWrapper,
    Tensorflow.Keras.Saving.IKerasConfig
{
    public RestoredOptimizer() => throw null;
    public string Identifier { get; }
    public int MinConsumerVersion { get; }
    public int MinProducerVersion { get; }
    public void SetValue(object name, object value) => throw null;
    public int Version { get; }
    public Tensorflow.Keras.Saving.IKerasConfig get_config() => throw null;
}

public class SGD : Tensorflow.Keras.Optimizers.OptimizerV2
{
    internal SGD() { }
    public SGD(float learning_rate, float momentum = 0f, bool nesterov = false, float decay = 0f) => throw null;
    protected override void _create_slots(Tensorflow.IVariableV1[] var_list) => throw null;
    protected override string _name { get => throw null; }
    protected override void _prepare_local(Tensorflow.Keras.Optimizers.DeviceDType device_dtype,
        Dictionary<Tensorflow.Keras.Optimizers.DeviceDType, Dictionary<string, Tensorflow.Tensor>> _apply_state) => throw null;
    protected override Tensorflow.Operation _resource_apply_dense(Tensorflow.IVariableV1 var, Tensorflow.Tensor grad,
        Dictionary<Tensorflow.Keras.Optimizers.DeviceDType, Dictionary<string, Tensorflow.Tensor>> _apply_state) => throw null;
}
