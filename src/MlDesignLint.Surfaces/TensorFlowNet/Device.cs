namespace Tensorflow.Device;

public class PhysicalDevice
{
    public PhysicalDevice() => throw null;
    public string DeviceName { get; set; }
    public string DeviceType { get; set; }
    public override string ToString() => throw null;
}
