namespace Tensorflow.Trackables;

public class AssetResource : Tensorflow.Train.Trackable
{
    public AssetResource() => throw null;
}

public class CapturableResource : Tensorflow.Train.Trackable
{
    public CapturableResource() => throw null;
}

public class RestoredResource : Tensorflow.Trackables.TrackableResource
{
    public RestoredResource() => throw null;
}

public class TrackableConstant : Tensorflow.Train.Trackable
{
    internal TrackableConstant() { }
    public TrackableConstant(Tensorflow.Tensor constant) => throw null;
}

public class TrackableResource : Tensorflow.Trackables.CapturableResource
{
    public TrackableResource() => throw null;
}
