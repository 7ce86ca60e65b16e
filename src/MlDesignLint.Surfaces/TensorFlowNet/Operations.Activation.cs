namespace Tensorflow.Operations.Activation;

public interface IActivation
{
    Tensorflow.Tensor Activate(Tensorflow.Tensor features, string name = null);
}

public class elu : Tensorflow.Operations.Activation.IActivation
{
    internal elu() { }
    public elu(float alpha = 0.1f) => throw null;
    public Tensorflow.Tensor Activate(Tensorflow.Tensor x, string name = null) => throw null;
}

public class exponential : Tensorflow.Operations.Activation.IActivation
{
    public exponential() => throw null;
    public Tensorflow.Tensor Activate(Tensorflow.Tensor x, string name = null) => throw null;
}

public class hard_sigmoid : Tensorflow.Operations.Activation.IActivation
{
    public hard_sigmoid() => throw null;
    public Tensorflow.Tensor Activate(Tensorflow.Tensor x, string name = null) => throw null;
}

public class leakyrelu : Tensorflow.Operations.Activation.IActivation
{
    internal leakyrelu() { }
    public leakyrelu(float alpha = 0.3f) => throw null;
    public Tensorflow.Tensor Activate(Tensorflow.Tensor x, string name = null) => throw null;
}

public class linear : Tensorflow.Operations.Activation.IActivation
{
    public linear() => throw null;
    public Tensorflow.Tensor Activate(Tensorflow.Tensor x, string name = null) => throw null;
}

public class relu : Tensorflow.Operations.Activation.IActivation
{
    internal relu() { }
    public relu(float threshold = 0f, float alpha = 0.2f, float? max_value = null) => throw null;
    public Tensorflow.Tensor Activate(Tensorflow.Tensor x, string name = null) => throw null;
}

public class selu : Tensorflow.Operations.Activation.IActivation
{
    public selu() => throw null;
    public Tensorflow.Tensor Activate(Tensorflow.Tensor x, string name = null) => throw null;
}

public class sigmoid : Tensorflow.Operations.Activation.IActivation
{
    public sigmoid() => throw null;
    public Tensorflow.Tensor Activate(Tensorflow.Tensor x, string name = null) => throw null;
}

public class softmax : Tensorflow.Operations.Activation.IActivation
{
    internal softmax() { }
    public softmax(int axis = -1) => throw null;
    public Tensorflow.Tensor Activate(Tensorflow.Tensor x, string name = null) => throw null;
}

public class softplus : Tensorflow.Operations.Activation.IActivation
{
    public softplus() => throw null;
    public Tensorflow.Tensor Activate(Tensorflow.Tensor x, string name = null) => throw null;
}

public class softsign : Tensorflow.Operations.Activation.IActivation
{
    public softsign() => throw null;
    public Tensorflow.Tensor Activate(Tensorflow.Tensor x, string name = null) => throw null;
}

public class swish : Tensorflow.Operations.Activation.IActivation
{
    public swish() => throw null;
    public Tensorflow.Tensor Activate(Tensorflow.Tensor x, string name = null) => throw null;
}

public class tanh : Tensorflow.Operations.Activation.IActivation
{
    public tanh() => throw null;
    public Tensorflow.Tensor Activate(Tensorflow.Tensor x, string name = null) => throw null;
}
