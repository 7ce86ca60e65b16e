namespace Tensorflow;

public class ParallelMapDataset : Tensorflow.UnaryDataset
{
    internal ParallelMapDataset() { }
    public ParallelMapDataset(Tensorflow.IDatasetV2 input_dataset, Func<Tensorflow.Tensors, Tensorflow.Tensors> map_func,
        int num_parallel_calls = -1, bool use_inter_op_parallelism = true, bool preserve_cardinality = false,
        bool use_legacy_function = false) => throw null;
}

public class ParsedSliceArgs
{
    public ParsedSliceArgs() => throw null;
    public int[] Begin { get; set; }
    public int BeginMask { get; set; }
    public int EllipsisMask { get; set; }
    public int[] End { get; set; }
    public int EndMask { get; set; }
    public int NewAxisMask { get; set; }
    public Tensorflow.Tensor PackedBegin { get; set; }
    public Tensorflow.Tensor PackedEnd { get; set; }
    public Tensorflow.Tensor PackedStrides { get; set; }
    public int ShrinkAxisMask { get; set; }
    public int[] Strides { get; set; }
}

public class PrefetchDataset : Tensorflow.UnaryUnchangedStructureDataset
{
    internal PrefetchDataset() { }
    public PrefetchDataset(Tensorflow.IDatasetV2 input_dataset, long buffer_size = -1, int? slack_period = null) => throw null;
}

public class PureVariableScope : Tensorflow.ITensorFlowObject, IDisposable
{
    internal PureVariableScope() { }
    public PureVariableScope(Tensorflow.VariableScope scope, string old_name_scope = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public PureVariableScope(string name, string old_name_scope = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid)
        => throw null;
    public void Dispose() => throw null;
    public void __del__() => throw null;
    public void __enter__() => throw null;
    public void __exit__() => throw null;
    public void __init__() => throw null;
    public static implicit operator Tensorflow.VariableScope(Tensorflow.PureVariableScope scope) => throw null;
}
