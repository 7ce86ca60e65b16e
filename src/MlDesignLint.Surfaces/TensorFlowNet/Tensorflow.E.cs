namespace Tensorflow;

public class ExecuteOpArgs
{
    internal ExecuteOpArgs() { }
    public ExecuteOpArgs(params object[] inputArgs) => throw null;
    public Func<Tensorflow.Operation, object> GetGradientAttrs { get; set; }
    public Dictionary<string, object> OpAttrs { get; set; }
    public object[] OpInputArgs { get; set; }
    public Tensorflow.ExecuteOpArgs SetAttributes(object attrs) => throw null;
}

public class embedding_ops
{
    public embedding_ops() => throw null;
    public static Tensorflow.Tensor _clip(Tensorflow.Tensor @params, Tensorflow.Tensor ids, string max_norm = null) => throw null;
    public static Tensorflow.Tensor _embedding_lookup_and_transform(Tensorflow.IVariableV1 @params, Tensorflow.Tensor ids,
        string partition_strategy = "mod", string name = null, string max_norm = null) => throw null;
    public static Tensorflow.Tensor _embedding_lookup_and_transform(Tensorflow.Tensor[] @params, Tensorflow.Tensor ids,
        string partition_strategy = "mod", string name = null, string max_norm = null) => throw null;
    public static Tensorflow.Tensor embedding_lookup(Tensorflow.IVariableV1 @params, Tensorflow.Tensor ids,
        string partition_strategy = "mod", string name = null, bool validate_indices = true, string max_norm = null) => throw null;
    public static Tensorflow.Tensor embedding_lookup(Tensorflow.Tensor[] @params, Tensorflow.Tensor ids, string partition_strategy = "mod",
        string name = null, bool validate_indices = true, string max_norm = null) => throw null;
}
