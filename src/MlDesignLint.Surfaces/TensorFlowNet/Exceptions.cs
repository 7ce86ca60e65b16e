namespace Tensorflow.Exceptions;

public class AssertionError : Tensorflow.TensorflowException
{
    public AssertionError() => throw null;
    public AssertionError(string message) => throw null;
}

public class InaccessibleTensorError : Tensorflow.TensorflowException
{
    internal InaccessibleTensorError() { }
    public InaccessibleTensorError(string message) => throw null;
}

public class NotOkStatusException : Tensorflow.TensorflowException
{
    public NotOkStatusException() => throw null;
    public NotOkStatusException(string message) => throw null;
}
