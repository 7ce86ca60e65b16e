namespace Tensorflow;

public enum WorkerHealth
{
    InternalError = 2,
    Ok = 0,
    ReceivedShutdownSignal = 1,
    ShuttingDown = 3,
}

public enum WorkerShutdownMode
{
    Default = 0,
    NotConfigured = 1,
    ShutdownAfterTimeout = 3,
    WaitForCoordinator = 2,
}

public class weights_broadcast_ops
{
    public weights_broadcast_ops() => throw null;
    public static Tensorflow.Tensor broadcast_weights(Tensorflow.Tensor weights, Tensorflow.Tensor values) => throw null;
}
