namespace Tensorflow;

public static class KerasApi
{
    public static Tensorflow.Keras.KerasInterface keras { get; }
}

public class KeyError : Tensorflow.TensorflowException
{
    public KeyError() => throw null;
    public KeyError(string message) => throw null;
}
