using System.Globalization;
using System.Numerics;

namespace TorchSharp;

public delegate nint AllocateIndexedNativeTensorOrScalarArray(int id, nint length);

public delegate nint AllocatePinnedArray(nint length);

public class AnomalyMode : IDisposable
{
    internal AnomalyMode() { }
    public AnomalyMode(bool enabled, bool check_nan = true) => throw null;
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public static bool IsEnabled { get; }
    public static bool ShouldCheckNaN { get; }
}

public readonly struct BFloat16 : IComparable<BFloat16>, IEquatable<BFloat16>, IComparable, IFormattable
{
    public BFloat16(float f) => throw null;
    public int CompareTo(BFloat16 other) => throw null;
    public int CompareTo(object? obj) => throw null;
    public static readonly BFloat16 Epsilon;
    public bool Equals(BFloat16 other) => throw null;
    public override bool Equals(object? obj) => throw null;
    public static BFloat16 FromRawValue(ushort rawValue) => throw null;
    public override int GetHashCode() => throw null;
    public static bool IsFinite(BFloat16 bf) => throw null;
    public static bool IsInfinity(BFloat16 bf) => throw null;
    public static bool IsNaN(BFloat16 bf) => throw null;
    public static bool IsNegativeInfinity(BFloat16 bf) => throw null;
    public static bool IsPositiveInfinity(BFloat16 bf) => throw null;
    public static readonly BFloat16 MaxValue;
    public static readonly BFloat16 MinNormal;
    public static readonly BFloat16 MinValue;
    public static readonly BFloat16 NaN;
    public static readonly BFloat16 NegativeInfinity;
    public static readonly BFloat16 One;
    public static readonly BFloat16 PositiveInfinity;
    public static readonly BFloat16 SmallestSubnormal;
    public float ToSingle() => throw null;
    public string ToString(string? format, IFormatProvider? formatProvider) => throw null;
    public override string ToString() => throw null;
    public static readonly BFloat16 Zero;
    public static BFloat16 operator +(BFloat16 a, BFloat16 b) => throw null;
    public static BFloat16 operator /(BFloat16 a, BFloat16 b) => throw null;
    public static bool operator ==(BFloat16 a, BFloat16 b) => throw null;
    public static explicit operator BFloat16(double d) => throw null;
    public static explicit operator BFloat16(float f) => throw null;
    public static explicit operator double(BFloat16 bf) => throw null;
    public static explicit operator float(BFloat16 bf) => throw null;
    public static bool operator >(BFloat16 a, BFloat16 b) => throw null;
    public static bool operator >=(BFloat16 a, BFloat16 b) => throw null;
    public static bool operator !=(BFloat16 a, BFloat16 b) => throw null;
    public static bool operator <(BFloat16 a, BFloat16 b) => throw null;
    public static bool operator <=(BFloat16 a, BFloat16 b) => throw null;
    public static BFloat16 operator %(BFloat16 a, BFloat16 b) => throw null;
    public static BFloat16 operator *(BFloat16 a, BFloat16 b) => throw null;
    public static BFloat16 operator -(BFloat16 a, BFloat16 b) => throw null;
    public static BFloat16 operator -(BFloat16 a) => throw null;
}

public enum DebugMode
{
    @default = 0,
    warn = 1,
}

public enum DeviceType
{
    CPU = 0,
    CUDA = 1,
    FPGA = 7,
    HIP = 6,
    IDEEP = 5,
    META = 14,
    MKLDNN = 2,
    MPS = 13,
    MSNPU = 8,
    OPENCL = 4,
    OPENGL = 3,
    XLA = 9,
}

public sealed class DisposeScope : IDisposable
{
    internal DisposeScope() { }
    public IReadOnlyList<IDisposable> Attach(IEnumerable<IDisposable> disposables) => throw null;
    public void Attach(IDisposable disposable) => throw null;
    public void Attach(params IDisposable[] disposables) => throw null;
    public bool Contains(IDisposable disposable) => throw null;
    public void Detach(IEnumerable<IDisposable> disposables) => throw null;
    public void Detach(params IDisposable[] disposables) => throw null;
    public (T1 first, T2 second, T3 third) Detach<T1, T2, T3>(T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable
        where T3 : IDisposable => throw null;
    public (T1 first, T2 second) Detach<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw null;
    public T Detach<T>(T disposable) where T : IDisposable => throw null;
    public int DisposablesCount { get; }
    public IReadOnlyList<IDisposable> DisposablesView { get; }
    public void Dispose() => throw null;
    public void DisposeEverything() => throw null;
    public void DisposeEverythingBut(IEnumerable<IDisposable> inKeep) => throw null;
    public void DisposeEverythingBut(params IDisposable[] keep) => throw null;
    public (T1 first, T2 second, T3 third) DisposeEverythingBut<T1, T2, T3>(T1 first, T2 second, T3 third) where T1 : IDisposable
        where T2 : IDisposable where T3 : IDisposable => throw null;
    public (T1 first, T2 second) DisposeEverythingBut<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable
        => throw null;
    public T DisposeEverythingBut<T>(T keep) where T : IDisposable => throw null;
    public void MarkAsDisposed(IDisposable disposable) => throw null;
    public void MoveToOther(DisposeScope? scope, IEnumerable<IDisposable> disposables) => throw null;
    public void MoveToOther(DisposeScope? scope, params IDisposable[] disposables) => throw null;
    public (T1 first, T2 second, T3 third) MoveToOther<T1, T2, T3>(DisposeScope? scope, T1 first, T2 second, T3 third)
        where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw null;
    public (T1 first, T2 second) MoveToOther<T1, T2>(DisposeScope? scope, T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable
        => throw null;
    public T MoveToOther<T>(DisposeScope? scope, T disposable) where T : IDisposable => throw null;
    public void MoveToOuter(IEnumerable<IDisposable> disposables) => throw null;
    public void MoveToOuter(params IDisposable[] disposables) => throw null;
    public (T1 first, T2 second, T3 third) MoveToOuter<T1, T2, T3>(T1 first, T2 second, T3 third) where T1 : IDisposable
        where T2 : IDisposable where T3 : IDisposable => throw null;
    public (T1 first, T2 second) MoveToOuter<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw null;
    public T MoveToOuter<T>(T disposable) where T : IDisposable => throw null;
}

public class DisposeScopeManager
{
    public DisposeScopeManager() => throw null;
    public static ThreadDisposeScopeStatistics Statistics { get; }
}

public delegate nint DistanceFunctionNative(nint x, nint y);

public enum EmbeddingBagMode
{
    Max = 2,
    Mean = 1,
    Sum = 0,
}

public class ExportedProgram : IDisposable
{
    internal ExportedProgram() { }
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    ~ExportedProgram() { }
    public torch.Tensor[] call(params torch.Tensor[] inputs) => throw null;
    public torch.Tensor[] forward(params torch.Tensor[] inputs) => throw null;
    public torch.Tensor[] run(params torch.Tensor[] inputs) => throw null;
}

public class ExportedProgram<TResult> : ExportedProgram
{
    internal ExportedProgram() { }
    public TResult call(params torch.Tensor[] inputs) => throw null;
    public TResult forward(params torch.Tensor[] inputs) => throw null;
    public TResult run(params torch.Tensor[] inputs) => throw null;
}

public enum FFTNormType
{
    Backward = 0,
    Forward = 1,
    Ortho = 2,
}

public static class FieldInfoExtensionMethods
{
    public static string ComponentName(this System.Reflection.FieldInfo field) => throw null;
}

public enum Float32MatmulPrecision
{
    high = 1,
    highest = 0,
    medium = 2,
}

public enum HistogramBinSelector : byte
{
    Doane = 0,
    Rice = 1,
    Scott = 2,
    Sqrt = 3,
    Stone = 4,
    Sturges = 5,
}

public interface IProgressBar : IDisposable
{
    long? Maximum { get; set; }
    long Value { get; set; }
}

public class LifetimeStatistics
{
    public LifetimeStatistics() => throw null;
    public long AttachedToScopeCount { get; }
    public long CreatedInScopeCount { get; }
    public long CreatedOutsideScopeCount { get; }
    public long DetachedFromScopeCount { get; }
    public long DisposedInScopeCount { get; }
    public long DisposedOutsideScopeCount { get; }
    public void Reset() => throw null;
    public long ThreadTotalLiveCount { get; }
    public override string ToString() => throw null;
}

public enum LobpcgMethod
{
    basic = 0,
    ortho = 1,
}

public abstract class Loss<T1, T2, T3, T4, TResult> : torch.nn.Module<T1, T2, T3, T4, TResult>
{
    internal Loss() { }
    public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public torch.nn.Reduction reduction { get; }
}

public abstract class Loss<T1, T2, T3, TResult> : torch.nn.Module<T1, T2, T3, TResult>
{
    internal Loss() { }
    public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public torch.nn.Reduction reduction { get; }
}

public abstract class Loss<T1, T2, TResult> : torch.nn.Module<T1, T2, TResult>
{
    internal Loss() { }
    public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public torch.nn.Reduction reduction { get; }
}

public static class ModuleExtensionMethods
{
    public static T bfloat16<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T @bool<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T @byte<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T cdouble<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T cfloat<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T @char<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T cpu<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T cuda<T>(this T module, int deviceIndex = -1, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T @double<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T @float<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T half<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T @int<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T @long<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T @short<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T to<T>(this T module, DeviceType deviceType, int deviceIndex = -1, bool non_blocking = false) where T : torch.nn.Module
        => throw null;
    public static T to<T>(this T module, torch.Device device, torch.ScalarType type, bool non_blocking = false) where T : torch.nn.Module
        => throw null;
    public static T to<T>(this T module, torch.Device device, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T to<T>(this T module, torch.ScalarType type, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T to<T>(this T module, torch.Tensor other, bool non_blocking = false) where T : torch.nn.Module => throw null;
    public static T to<T>(this T module, string device, bool non_blocking = false) where T : torch.nn.Module => throw null;
}

public enum Padding
{
    Same = 1,
    Valid = 0,
}

public enum PaddingModes
{
    Circular = 3,
    Constant = 4,
    Reflect = 1,
    Replicate = 2,
    Zeros = 0,
}

public enum PrintOptionsProfile
{
    @default = 0,
    full = 2,
    @short = 1,
}

public enum Reduce
{
    amax = 2,
    amin = 3,
    mean = 1,
    prod = 0,
}

public sealed class Scalar : IDisposable
{
    internal Scalar() { }
    public void Dispose() => throw null;
    ~Scalar() { }
    public torch.ScalarType Type { get; }
    public static implicit operator Scalar((float, float) value) => throw null;
    public static implicit operator Scalar(Half value) => throw null;
    public static implicit operator Scalar(Complex value) => throw null;
    public static implicit operator Scalar(BFloat16 value) => throw null;
    public static implicit operator Scalar(bool value) => throw null;
    public static implicit operator Scalar(byte value) => throw null;
    public static implicit operator Scalar(double value) => throw null;
    public static implicit operator Scalar(float value) => throw null;
    public static implicit operator Scalar(int value) => throw null;
    public static implicit operator Scalar(long value) => throw null;
    public static implicit operator Scalar(sbyte value) => throw null;
    public static implicit operator Scalar(short value) => throw null;
}

public static class ScalarExtensionMethods
{
    public static BFloat16 ToBFloat16(this Scalar value) => throw null;
    public static Scalar ToBFloat16Scalar(this float value) => throw null;
    public static bool ToBoolean(this Scalar value) => throw null;
    public static byte ToByte(this Scalar value) => throw null;
    public static (float Real, float Imaginary) ToComplexFloat32(this Scalar value) => throw null;
    public static Complex ToComplexFloat64(this Scalar value) => throw null;
    public static double ToDouble(this Scalar value) => throw null;
    public static Half ToHalf(this Scalar value) => throw null;
    public static short ToInt16(this Scalar value) => throw null;
    public static int ToInt32(this Scalar value) => throw null;
    public static long ToInt64(this Scalar value) => throw null;
    public static sbyte ToSByte(this Scalar value) => throw null;
    public static Scalar ToScalar(this (float, float) value) => throw null;
    public static Scalar ToScalar(this Half value) => throw null;
    public static Scalar ToScalar(this Complex value) => throw null;
    public static Scalar ToScalar(this BFloat16 value) => throw null;
    public static Scalar ToScalar(this bool value) => throw null;
    public static Scalar ToScalar(this byte value) => throw null;
    public static Scalar ToScalar(this double value) => throw null;
    public static Scalar ToScalar(this float value) => throw null;
    public static Scalar ToScalar(this int value) => throw null;
    public static Scalar ToScalar(this long value) => throw null;
    public static Scalar ToScalar(this sbyte value) => throw null;
    public static Scalar ToScalar(this short value) => throw null;
    public static float ToSingle(this Scalar value) => throw null;
}

public static class TensorExtensionMethods
{
    public static Modules.Parameter AsParameter(this torch.Tensor tensor) => throw null;
    public static int ElementSize(this torch.ScalarType type) => throw null;
    public static ReadOnlySpan<int> IntShape(this torch.Tensor tensor) => throw null;
    public static torch.Tensor Load(BinaryReader reader, bool skip = false) => throw null;
    public static void Load(ref torch.Tensor? tensor, BinaryReader reader, bool skip = false) => throw null;
    public static void Load(this torch.Tensor tensor, BinaryReader reader, bool skip = false) => throw null;
    public static void Save(this torch.Tensor tensor, BinaryWriter writer) => throw null;
    public static void Save(this torch.Tensor tensor, Stream stream) => throw null;
    public static void Save(this torch.Tensor tensor, string location) => throw null;
    public static BFloat16 ToBFloat16(this torch.Tensor value) => throw null;
    public static bool ToBoolean(this torch.Tensor value) => throw null;
    public static byte ToByte(this torch.Tensor value) => throw null;
    public static (float Real, float Imaginary) ToComplex32(this torch.Tensor value) => throw null;
    public static Complex ToComplex64(this torch.Tensor value) => throw null;
    public static (float Real, float Imaginary) ToComplexFloat32(this torch.Tensor value) => throw null;
    public static Complex ToComplexFloat64(this torch.Tensor value) => throw null;
    public static double ToDouble(this torch.Tensor value) => throw null;
    public static Half ToHalf(this torch.Tensor value) => throw null;
    public static short ToInt16(this torch.Tensor value) => throw null;
    public static int ToInt32(this torch.Tensor value) => throw null;
    public static long ToInt64(this torch.Tensor value) => throw null;
    public static sbyte ToSByte(this torch.Tensor value) => throw null;
    public static float ToSingle(this torch.Tensor value) => throw null;
    public static torch.Tensor ToTensor<T>(this T scalar, torch.Device? device = null, bool requires_grad = false) where T : struct
        => throw null;
    public static torch.Tensor ToTensor<T>(this T[] rawArray, long[] dimensions, bool doCopy = false, bool requires_grad = false)
        => throw null;
    public static long TotalSize(this IEnumerable<long> shape) => throw null;
    public static string cstr(this torch.Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null,
        CultureInfo? cultureInfo = null) => throw null;
    public static string jlstr(this torch.Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null,
        CultureInfo? cultureInfo = null) => throw null;
    public static string metastr(this torch.Tensor tensor) => throw null;
    public static string npstr(this torch.Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null,
        CultureInfo? cultureInfo = null) => throw null;
    public static torch.Tensor print(this torch.Tensor t, string? fltFormat = "g5", int? width = 100, string? newLine = null,
        CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default) => throw null;
    public static string str(this torch.Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null,
        CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default) => throw null;
}

public enum TensorStringStyle
{
    CSharp = 3,
    Default = 4,
    Julia = 1,
    Metadata = 0,
    Numpy = 2,
}

public class ThreadDisposeScopeStatistics
{
    public ThreadDisposeScopeStatistics() => throw null;
    public long AttachedToScopeCount { get; }
    public long CreatedInScopeCount { get; }
    public long CreatedOutsideScopeCount { get; }
    public long DetachedFromScopeCount { get; }
    public long DisposedInScopeCount { get; }
    public long DisposedOutsideScopeCount { get; }
    public LifetimeStatistics PackedSequenceStatistics { get; }
    public void Reset() => throw null;
    public LifetimeStatistics TensorStatistics { get; }
    public long ThreadTotalLiveCount { get; }
    public override string ToString() => throw null;
}

public static class VisionExtensionMethods
{
    public static torch.Tensor crop(this torch.Tensor image, int top, int left, int height, int width) => throw null;
}

public abstract class WeightedLoss<T1, T2, T3, T4, TResult> : Loss<T1, T2, T3, T4, TResult>
{
    internal WeightedLoss() { }
    public WeightedLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public torch.Tensor? weight { get; }
}

public abstract class WeightedLoss<T1, T2, T3, TResult> : Loss<T1, T2, T3, TResult>
{
    internal WeightedLoss() { }
    public WeightedLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public torch.Tensor? weight { get; }
}

public abstract class WeightedLoss<T1, T2, TResult> : Loss<T1, T2, TResult>
{
    internal WeightedLoss() { }
    public WeightedLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public torch.Tensor? weight { get; }
}

public enum compute_mode
{
    donot_use_mm_for_euclid_dist = 2,
    use_mm_for_euclid_dist = 1,
    use_mm_for_euclid_dist_if_necessary = 0,
}

public enum indexing
{
    ij = 1,
    xy = 0,
}

public enum layout
{
    sparse_coo = 1,
    strided = 0,
}

public enum memory_format
{
    channels_last = 2,
    contiguous_format = 1,
    preserve_format = 0,
}
