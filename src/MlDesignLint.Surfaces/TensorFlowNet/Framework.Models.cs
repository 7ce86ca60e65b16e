namespace Tensorflow.Framework.Models;

public enum AutotuneAlgorithm
{
    GRADIENT_DESCENT = 1,
    HILL_CLIMB = 0,
}

public class DenseSpec : Tensorflow.Framework.Models.TypeSpec
{
    internal DenseSpec() { }
    public DenseSpec(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, string name = null)
        => throw null;
    public override string ToString() => throw null;
    protected Tensorflow.TF_DataType _dtype;
    protected string _name;
    protected Tensorflow.Shape _shape;
    public Tensorflow.TF_DataType dtype { get; }
    public string name { get; }
    public Tensorflow.Shape shape { get; set; }
}

public class ScopedTFGraph : Tensorflow.Graph
{
    public ScopedTFGraph() => throw null;
}

public class TensorSpec : Tensorflow.Framework.Models.DenseSpec
{
    internal TensorSpec() { }
    public TensorSpec(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, string name = null)
        => throw null;
    public static Tensorflow.Framework.Models.TensorSpec FromTensor(Tensorflow.Tensor tensor, string? name = null) => throw null;
    public Tensorflow.Framework.Models.TensorSpec _batch(int dim = -1) => throw null;
    public Tensorflow.Framework.Models.TensorSpec _unbatch() => throw null;
}

public class TypeSpec
{
    public TypeSpec() => throw null;
}
