namespace Tensorflow;

public class MapDataset : Tensorflow.UnaryDataset
{
    internal MapDataset() { }
    public MapDataset(Tensorflow.IDatasetV2 input_dataset, Func<Tensorflow.Tensors, Tensorflow.Tensors> map_func,
        bool use_inter_op_parallelism = true, bool preserve_cardinality = false, bool use_legacy_function = false) => throw null;
}

public class MnistDataSet : Tensorflow.DataSetBase
{
    internal MnistDataSet() { }
    public MnistDataSet(Tensorflow.NumPy.NDArray images, Tensorflow.NumPy.NDArray labels, Tensorflow.TF_DataType dataType, bool reshape)
        => throw null;
    public int EpochsCompleted { get; }
    public (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) GetNextBatch(int batch_size, bool fake_data = false, bool shuffle = true)
        => throw null;
    public int IndexInEpoch { get; }
    public int NumOfExamples { get; }
}

public class MnistModelLoader : Tensorflow.IModelLoader<Tensorflow.MnistDataSet>
{
    public MnistModelLoader() => throw null;
    public System.Threading.Tasks.Task<Tensorflow.Datasets<Tensorflow.MnistDataSet>> LoadAsync(Tensorflow.ModelLoadSetting setting)
        => throw null;
    public System.Threading.Tasks.Task<Tensorflow.Datasets<Tensorflow.MnistDataSet>> LoadAsync(string trainDir, bool oneHot = false,
        int? trainSize = null, int? validationSize = null, int? testSize = null, bool showProgressInConsole = false) => throw null;
}

public class ModelDataset : Tensorflow.UnaryUnchangedStructureDataset
{
    internal ModelDataset() { }
    public ModelDataset(Tensorflow.IDatasetV2 input_dataset, Tensorflow.Framework.Models.AutotuneAlgorithm algorithm, long cpu_budget,
        long ram_budget) => throw null;
}

public class ModelLoadSetting
{
    public ModelLoadSetting() => throw null;
    public Tensorflow.TF_DataType DataType { get; set; }
    public bool OneHot { get; set; }
    public bool ReShape { get; set; }
    public bool ShowProgressInConsole { get; set; }
    public string SourceUrl { get; set; }
    public int? TestSize { get; set; }
    public string TrainDir { get; set; }
    public int? TrainSize { get; set; }
    public int ValidationSize { get; set; }
}

public class MySaveableObject
{
    public MySaveableObject() => throw null;
    public MySaveableObject(Tensorflow.Tensor op, Tensorflow.SaveSpec[] specs, string name) => throw null;
    public MySaveableObject(Tensorflow.Tensor var, string slice_spec, string name) => throw null;
    public string device;
    public string name;
    public Tensorflow.Tensor op { get; set; }
    public virtual Tensorflow.Operation restore(Tensorflow.Tensor[] restored_tensors, Tensorflow.Shape[] restored_shapes = null)
        => throw null;
    public Tensorflow.SaveSpec[] specs;
    public Tensorflow.BaseResourceVariable variable { get; set; }
}

public class math_ops
{
    public math_ops() => throw null;
    public static Tensorflow.Tensor __case__(Tensorflow.Tensor x, Tensorflow.TF_DataType dtype, string name = null) => throw null;
    public static Tensorflow.Tensor _truediv_python3(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public static Tensorflow.Tensor abs(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor add<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public static Tensorflow.Tensor add_n(Tensorflow.Tensor[] inputs, string name = null) => throw null;
    public static Tensorflow.Tensor add_v2(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public static Tensorflow.Tensor add_v2<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public static Tensorflow.Tensor argmax(Tensorflow.Tensor input, Tensorflow.Axis dimension,
        Tensorflow.TF_DataType output_type = Tensorflow.TF_DataType.TF_INT64, string name = null) => throw null;
    public static Tensorflow.Tensor argmin(Tensorflow.Tensor input, Tensorflow.Axis dimension,
        Tensorflow.TF_DataType output_type = Tensorflow.TF_DataType.TF_INT64, string name = null) => throw null;
    public static Tensorflow.Tensor batch_matmul(Tensorflow.Tensor x, Tensorflow.Tensor y, bool adj_x = false, bool adj_y = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor bincount(Tensorflow.Tensor arr, Tensorflow.Tensor weights = null, Tensorflow.Tensor minlength = null,
        Tensorflow.Tensor maxlength = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_INT32, string name = null,
        Tensorflow.Shape axis = null, bool binary_output = false) => throw null;
    public static Tensorflow.Tensor cast(Tensorflow.IVariableV1 x, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        string name = null) => throw null;
    public static Tensorflow.ResourceVariable cast(Tensorflow.ResourceVariable x,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null) => throw null;
    public static Tensorflow.Tensor cast(Tensorflow.Tensor x, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        string name = null) => throw null;
    public static Tensorflow.Tensor conj(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor cos(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor count_nonzero_v2(Tensorflow.Tensor input, Tensorflow.Axis? axis, bool keepdims = false,
        string name = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_INT64) => throw null;
    public static Tensorflow.Tensor cumsum<T>(Tensorflow.Tensor x, T axis = default(T), bool exclusive = false, bool reverse = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor digamma(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor div(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public static Tensorflow.Tensor div_no_nan(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public static Tensorflow.Tensor einsum(string equation, Tensorflow.Tensors inputs, string name = null) => throw null;
    public static Tensorflow.Tensor equal<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public static Tensorflow.Tensor erf(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor floor(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor floordiv(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public static Tensorflow.Tensor greater_equal<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public static Tensorflow.Tensor lgamma(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor linspace(Tensorflow.Tensor start, Tensorflow.Tensor stop, int num = 50, string name = null,
        int axis = 0) => throw null;
    public static Tensorflow.Tensor log(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor logical_and(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public static Tensorflow.Tensor matmul(Tensorflow.Tensor a, Tensorflow.Tensor b, bool transpose_a = false, bool transpose_b = false,
        bool adjoint_a = false, bool adjoint_b = false, bool a_is_sparse = false, bool b_is_sparse = false, string name = null)
        => throw null;
    public static Tensorflow.Tensor maximum<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public static Tensorflow.Tensor minimum<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public static Tensorflow.Tensor mul_no_nan<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public static Tensorflow.Tensor multiply(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public static Tensorflow.Tensor multiply<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public static Tensorflow.Tensor not_equal<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public static Tensorflow.Tensor pow<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public static Tensorflow.Tensor range(object start, object limit = null, object delta = null, Tensorflow.TF_DataType? dtype = null,
        string name = "range") => throw null;
    public static Tensorflow.Tensor real(Tensorflow.Tensor input, string name = null) => throw null;
    public static Tensorflow.Tensor realdiv(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public static Tensorflow.Tensor reciprocal(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor reduce_all(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor reduce_any(Tensorflow.Tensor input_tensor, Tensorflow.Axis axis = null, bool keepdims = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor reduce_euclidean_norm(Tensorflow.Tensor input_tensor, Tensorflow.Axis axis = null,
        bool keepdims = false, string name = null) => throw null;
    public static Tensorflow.Tensor reduce_logsumexp(Tensorflow.Tensor input_tensor, Tensorflow.Axis axis = null, bool keepdims = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor reduce_max(Tensorflow.Tensor input_tensor, Tensorflow.Axis axis = null, bool keepdims = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor reduce_mean(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null, int? reduction_indices = null) => throw null;
    public static Tensorflow.Tensor reduce_min(Tensorflow.Tensor input_tensor, Tensorflow.Axis axis = null, bool keepdims = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor reduce_prod(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor reduce_std(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor reduce_sum(Tensorflow.Tensor input_tensor, Tensorflow.Tensor axis = null, bool keepdims = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor reduce_variance(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor reduced_shape(Tensorflow.Tensor input_shape, Tensorflow.Tensor axes) => throw null;
    public static Tensorflow.Tensor round(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor rsqrt(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor saturate_cast(Tensorflow.Tensor value, Tensorflow.TF_DataType dtype, string name = null) => throw null;
    public static Tensorflow.Tensor scalar_mul<Tscale, Tx>(Tscale scale, Tx x, string name = null) => throw null;
    public static Tensorflow.Tensor sigmoid<T>(T x, string name = null) => throw null;
    public static Tensorflow.Tensor sign<T>(T x, string name = null) => throw null;
    public static Tensorflow.Tensor sin(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor sqrt(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor square(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor square_difference(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public static Tensorflow.Tensor subtract<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public static Tensorflow.Tensor tanh(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor tensordot(Tensorflow.Tensor a, Tensorflow.Tensor b, Tensorflow.NumPy.NDArray axes, string name = null)
        => throw null;
    public static Tensorflow.Tensor truediv(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public static Tensorflow.Tensor unsorted_segment_sum(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids,
        Tensorflow.Tensor num_segments, string name = null) => throw null;
}

public class meta_graph
{
    public meta_graph() => throw null;
    public static string op_name(string tensor_name) => throw null;
}
