namespace Tensorflow.NumPy.Pickle;

public class DTypePickleWarpper
{
    internal DTypePickleWarpper() { }
    public DTypePickleWarpper(Tensorflow.TF_DataType dtype) => throw null;
    public void __setstate__(object[] args) => throw null;
    public static implicit operator Tensorflow.TF_DataType(Tensorflow.NumPy.Pickle.DTypePickleWarpper dTypeWarpper) => throw null;
}

public class MultiArrayPickleWarpper
{
    internal MultiArrayPickleWarpper() { }
    public MultiArrayPickleWarpper(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype) => throw null;
    public void __setstate__(object[] args) => throw null;
    public static implicit operator Array(Tensorflow.NumPy.Pickle.MultiArrayPickleWarpper arrayWarpper) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(Tensorflow.NumPy.Pickle.MultiArrayPickleWarpper arrayWarpper) => throw null;
    public Tensorflow.TF_DataType reconstructedDType { get; set; }
    public Array reconstructedMultiArray { get; set; }
    public Tensorflow.NumPy.NDArray reconstructedNDArray { get; set; }
    public Tensorflow.Shape reconstructedShape { get; set; }
}
