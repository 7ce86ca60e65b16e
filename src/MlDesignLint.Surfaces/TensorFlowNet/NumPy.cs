using System.Collections;

namespace Tensorflow.NumPy;

public interface IMemoryBlock
{
    unsafe void* Address { get; }
    long BytesLength { get; }
    long Count { get; }
    int ItemLength { get; }
    Tensorflow.TF_DataType TypeCode { get; }
}

public enum IteratorType
{
    Matrix = 2,
    Scalar = 0,
    Tensor = 3,
    Vector = 1,
}

public class LinearAlgebraImpl
{
    public LinearAlgebraImpl() => throw null;
    public Tensorflow.NumPy.NDArray lstsq(Tensorflow.NumPy.NDArray a, Tensorflow.NumPy.NDArray b, string rcond = "warn") => throw null;
    public Tensorflow.NumPy.NDArray norm(Tensorflow.NumPy.NDArray a, Tensorflow.Axis axis = null) => throw null;
}

public class NDArray : Tensorflow.Tensor, IEnumerable<Tensorflow.NumPy.NDArray>, System.Collections.IEnumerable
{
    public NDArray(Array value, Tensorflow.Shape? shape = null) => throw null;
    public NDArray(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_DOUBLE) => throw null;
    public NDArray(Tensorflow.Tensor tensor, bool clone = false) => throw null;
    public NDArray(bool value) => throw null;
    public NDArray(byte value) => throw null;
    public NDArray(byte[] bytes, Tensorflow.Shape shape, Tensorflow.TF_DataType dtype) => throw null;
    public NDArray(double value) => throw null;
    public NDArray(float value) => throw null;
    public NDArray(int value) => throw null;
    public NDArray(int[] value, Tensorflow.Shape? shape = null) => throw null;
    public NDArray(long value) => throw null;
    public NDArray(long[] value, Tensorflow.Shape? shape = null) => throw null;
    public NDArray(nint address, Tensorflow.Shape shape, Tensorflow.TF_DataType dtype) => throw null;
    public NDArray(short value) => throw null;
    protected NDArray() => throw null;
    public void Deconstruct(out byte blue, out byte green, out byte red) => throw null;
    public override bool Equals(object obj) => throw null;
    public IEnumerator<Tensorflow.NumPy.NDArray> GetEnumerator() => throw null;
    public static Tensorflow.NumPy.NDArray Scalar<T>(T value) where T : unmanaged => throw null;
    public byte[] ToByteArray() => throw null;
    public Array ToMultiDimArray<T>() where T : unmanaged => throw null;
    public override string ToString() => throw null;
    public Tensorflow.NumPy.NDArray astype(Tensorflow.TF_DataType dtype) => throw null;
    public nint data { get; }
    public static Tensorflow.NumPy.NDArray operator +(Tensorflow.NumPy.NDArray lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.NumPy.NDArray operator /(Tensorflow.NumPy.NDArray lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.NumPy.NDArray operator ==(Tensorflow.NumPy.NDArray lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static explicit operator Tensorflow.NumPy.NDArray(Array array) => throw null;
    public static Tensorflow.NumPy.NDArray operator >(Tensorflow.NumPy.NDArray lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(bool value) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(bool[,,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(bool[,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(bool[] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(byte value) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(byte[,,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(byte[,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(byte[] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(double value) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(double[,,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(double[,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(double[] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(float value) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(float[,,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(float[,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(float[] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(int value) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(int[,,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(int[,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(int[] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(long value) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(long[,,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(long[,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(long[] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(uint[,,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(uint[,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(uint[] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(ulong[,,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(ulong[,] array) => throw null;
    public static implicit operator Tensorflow.NumPy.NDArray(ulong[] array) => throw null;
    public static implicit operator bool(Tensorflow.NumPy.NDArray nd) => throw null;
    public static implicit operator byte(Tensorflow.NumPy.NDArray nd) => throw null;
    public static implicit operator double(Tensorflow.NumPy.NDArray nd) => throw null;
    public static implicit operator float(Tensorflow.NumPy.NDArray nd) => throw null;
    public static implicit operator int(Tensorflow.NumPy.NDArray nd) => throw null;
    public static implicit operator long(Tensorflow.NumPy.NDArray nd) => throw null;
    public static Tensorflow.NumPy.NDArray operator !=(Tensorflow.NumPy.NDArray lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.NumPy.NDArray operator <(Tensorflow.NumPy.NDArray lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.NumPy.NDArray operator %(Tensorflow.NumPy.NDArray lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.NumPy.NDArray operator *(Tensorflow.NumPy.NDArray lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.NumPy.NDArray operator -(Tensorflow.NumPy.NDArray lhs, Tensorflow.NumPy.NDArray rhs) => throw null;
    public static Tensorflow.NumPy.NDArray operator -(Tensorflow.NumPy.NDArray lhs) => throw null;
    public Tensorflow.NumPy.NDArray ravel() => throw null;
    public Tensorflow.NumPy.NDArray reshape(Tensorflow.Shape newshape) => throw null;
    public void shuffle(Tensorflow.NumPy.NDArray nd) => throw null;
    public Tensorflow.NumPy.NDArray this[Tensorflow.NumPy.NDArray mask] { get => throw null; set => throw null; }
    public Tensorflow.NumPy.NDArray this[params Tensorflow.Slice[] slices] { get => throw null; set => throw null; }
    public Tensorflow.NumPy.NDArray this[params int[] indices] { get => throw null; set => throw null; }
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public class NDArrayConverter
{
    public NDArrayConverter() => throw null;
    public static T Scalar<T>(Tensorflow.NumPy.NDArray nd) where T : unmanaged => throw null;
    public static Array ToMultiDimArray<T>(Tensorflow.NumPy.NDArray nd) where T : unmanaged => throw null;
}

public class NDArrayRender
{
    public NDArrayRender() => throw null;
    public static string ToString(Tensorflow.NumPy.NDArray array, int maxLength = 10) => throw null;
}

public class NpyFormat
{
    public NpyFormat() => throw null;
    public static void Save(Tensorflow.NumPy.NDArray array, System.IO.Stream stream, bool leaveOpen = true) => throw null;
}

public class NpzDictionary
{
    internal NpzDictionary() { }
    public NpzDictionary(System.IO.Stream stream) => throw null;
    public Array LoadMatrix(System.IO.Stream stream) => throw null;
    public Tensorflow.NumPy.NDArray this[string key] { get => throw null; }
}

public class NpzDictionary<T> : IDisposable, IReadOnlyDictionary<string, T>, IEnumerable<KeyValuePair<string, T>>,
    System.Collections.IEnumerable, IReadOnlyCollection<KeyValuePair<string, T>>, ICollection<T>, IEnumerable<T> where T : class,
    System.ICloneable, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable,
    System.Collections.IStructuralComparable, System.Collections.IStructuralEquatable
{
    internal NpzDictionary() { }
    public NpzDictionary(System.IO.Stream stream) => throw null;
    public void Add(T item) => throw null;
    public void Clear() => throw null;
    public bool Contains(T item) => throw null;
    public bool ContainsKey(string key) => throw null;
    public void CopyTo(Array array, int arrayIndex) => throw null;
    public void CopyTo(T[] array, int arrayIndex) => throw null;
    public int Count { get; }
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => throw null;
    public bool IsReadOnly { get; }
    public bool IsSynchronized { get; }
    public IEnumerable<string> Keys { get; }
    protected virtual T Load_Npz(System.IO.Stream s) => throw null;
    public bool Remove(T item) => throw null;
    public object SyncRoot { get; }
    public bool TryGetValue(string key, out T value) => throw null;
    public IEnumerable<T> Values { get; }
    public T this[string key] { get => throw null; }
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public class NpzFormat
{
    public NpzFormat() => throw null;
    public static void Save(Tensorflow.NumPy.NDArray[] arrays, System.IO.Stream stream,
        System.IO.Compression.CompressionLevel compression = System.IO.Compression.CompressionLevel.NoCompression, bool leaveOpen = false)
        => throw null;
    public static void Save(object arrays, System.IO.Stream stream,
        System.IO.Compression.CompressionLevel compression = System.IO.Compression.CompressionLevel.NoCompression, bool leaveOpen = false)
        => throw null;
}

public class NumPyImpl
{
    public NumPyImpl() => throw null;
    public T Load<T>(System.IO.Stream stream) where T : class, System.ICloneable, System.Collections.IList, System.Collections.ICollection,
        System.Collections.IEnumerable, System.Collections.IStructuralComparable, System.Collections.IStructuralEquatable => throw null;
    public Array LoadMatrix(System.IO.Stream stream) => throw null;
    public Tensorflow.NumPy.NDArray average(Tensorflow.NumPy.NDArray a, int axis = -1, Tensorflow.NumPy.NDArray? weights = null,
        bool returned = false) => throw null;
    public Tensorflow.NumPy.NDArray eye(int N, int? M = null, int k = 0, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_DOUBLE)
        => throw null;
    public Tensorflow.NumPy.NDArray frombuffer(byte[] bytes, Tensorflow.Shape shape, Tensorflow.TF_DataType dtype) => throw null;
    public Tensorflow.NumPy.NDArray frombuffer(byte[] bytes, string dtype) => throw null;
    public Tensorflow.NumPy.NDArray linspace<T>(T start, T stop, int num = 50, bool endpoint = true, bool retstep = false,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_DOUBLE, int axis = 0) => throw null;
    public Tensorflow.NumPy.NDArray load(string file) => throw null;
    public (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) meshgrid<T>(T[] array, bool copy = true, bool sparse = false) => throw null;
}

public class RandomizedImpl
{
    public RandomizedImpl() => throw null;
    public Tensorflow.NumPy.NDArray normal(float loc = 0f, float scale = 1f, Tensorflow.Shape? size = null) => throw null;
    public Tensorflow.NumPy.NDArray permutation(Tensorflow.NumPy.NDArray x) => throw null;
    public Tensorflow.NumPy.NDArray permutation(int x) => throw null;
    public Tensorflow.NumPy.NDArray randint(int low, int? high = null, Tensorflow.Shape? size = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_INT32) => throw null;
    public Tensorflow.NumPy.NDArray randn(params int[] shape) => throw null;
    public Tensorflow.NumPy.NDArray random(Tensorflow.Shape size) => throw null;
    public void shuffle(Tensorflow.NumPy.NDArray x, int? seed = null) => throw null;
    public Tensorflow.NumPy.NDArray uniform(float low = 0f, float high = 1f, Tensorflow.Shape? size = null) => throw null;
}

public class ShapeHelper
{
    public ShapeHelper() => throw null;
    public static Tensorflow.Shape AlignWithShape(Tensorflow.Shape shape, Tensorflow.Shape preShape) => throw null;
    public static bool Equals(Tensorflow.Shape shape, object target) => throw null;
    public static long GetOffset(Tensorflow.Shape shape, params int[] indices) => throw null;
    public static Tensorflow.Shape GetShape(Tensorflow.Shape shape1, params Tensorflow.Slice[] slices) => throw null;
    public static long GetSize(Tensorflow.Shape shape) => throw null;
    public static long[] GetStrides(Tensorflow.Shape shape) => throw null;
    public static string ToString(Tensorflow.Shape shape) => throw null;
}

public class SliceHelper
{
    public SliceHelper() => throw null;
    public static Tensorflow.Slice[] AlignWithShape(Tensorflow.Shape shape, Tensorflow.Slice[] slices) => throw null;
    public static bool AreAllIndex(Tensorflow.Slice[] slices, out int[] indices) => throw null;
    public static bool IsContinuousBlock(Tensorflow.Slice[] slices, int ndim) => throw null;
}

public class np
{
    public np() => throw null;
    public static double Inf { get; }
    public static double Infinity { get; }
    public static T Load<T>(System.IO.Stream stream) where T : class, System.ICloneable, System.Collections.IList,
        System.Collections.ICollection, System.Collections.IEnumerable, System.Collections.IStructuralComparable,
        System.Collections.IStructuralEquatable => throw null;
    public static T Load<T>(string path) where T : class, System.ICloneable, System.Collections.IList, System.Collections.ICollection,
        System.Collections.IEnumerable, System.Collections.IStructuralComparable, System.Collections.IStructuralEquatable => throw null;
    public static Array LoadMatrix(System.IO.Stream stream) => throw null;
    public static Tensorflow.NumPy.NpzDictionary<T> Load_Npz<T>(System.IO.Stream stream) where T : class, System.ICloneable,
        System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable, System.Collections.IStructuralComparable,
        System.Collections.IStructuralEquatable => throw null;
    public static Tensorflow.NumPy.NpzDictionary<T> Load_Npz<T>(byte[] bytes) where T : class, System.Collections.IList, System.ICloneable,
        System.Collections.ICollection, System.Collections.IEnumerable, System.Collections.IStructuralComparable,
        System.Collections.IStructuralEquatable => throw null;
    public static double NAN { get; }
    public static double NINF { get; }
    public static double NaN { get; }
    public static double PINF { get; }
    public static Tensorflow.NumPy.NDArray add(Tensorflow.NumPy.NDArray x, Tensorflow.NumPy.NDArray y) => throw null;
    public static bool allclose(Tensorflow.NumPy.NDArray a, Tensorflow.NumPy.NDArray b, double rtol = 1E-05, double atol = 1E-08,
        bool equal_nan = false) => throw null;
    public static Tensorflow.NumPy.NDArray amax(Tensorflow.NumPy.NDArray x, int axis = 0) => throw null;
    public static Tensorflow.NumPy.NDArray amin(Tensorflow.NumPy.NDArray x, int axis = 0) => throw null;
    public static Tensorflow.NumPy.NDArray any(Tensorflow.NumPy.NDArray a, Tensorflow.Axis axis = null) => throw null;
    public static Tensorflow.NumPy.NDArray arange<T>(T end) where T : unmanaged => throw null;
    public static Tensorflow.NumPy.NDArray arange<T>(T start, T? end = null, T? step = null) where T : unmanaged => throw null;
    public static Tensorflow.NumPy.NDArray argmax(Tensorflow.NumPy.NDArray a, Tensorflow.Axis? axis = null) => throw null;
    public static Tensorflow.NumPy.NDArray argmin(Tensorflow.NumPy.NDArray a, Tensorflow.Axis? axis = null) => throw null;
    public static Tensorflow.NumPy.NDArray argsort(Tensorflow.NumPy.NDArray a, Tensorflow.Axis? axis = null) => throw null;
    public static Tensorflow.NumPy.NDArray array(Array data, Tensorflow.TF_DataType? dtype = null) => throw null;
    public static Tensorflow.NumPy.NDArray array<T>(params T[] data) where T : unmanaged => throw null;
    public static bool array_equal(Tensorflow.NumPy.NDArray a, Tensorflow.NumPy.NDArray b) => throw null;
    public static Tensorflow.NumPy.NDArray average(Tensorflow.NumPy.NDArray a, int axis = -1, Tensorflow.NumPy.NDArray? weights = null,
        bool returned = false) => throw null;
    public static readonly Tensorflow.TF_DataType @bool;
    public static readonly Tensorflow.TF_DataType @byte;
    public static readonly Tensorflow.TF_DataType @char;
    public static readonly Tensorflow.TF_DataType complex128;
    public static readonly Tensorflow.TF_DataType complex64;
    public static readonly Tensorflow.TF_DataType complex_;
    public static Tensorflow.NumPy.NDArray concatenate((Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) tuple, int axis = 0)
        => throw null;
    public static Tensorflow.NumPy.NDArray concatenate(Tensorflow.NumPy.NDArray[] arrays, int axis = 0) => throw null;
    public static Tensorflow.NumPy.NDArray cos(Tensorflow.NumPy.NDArray x) => throw null;
    public static readonly Tensorflow.TF_DataType @decimal;
    public static Tensorflow.NumPy.NDArray dot(Tensorflow.NumPy.NDArray x1, Tensorflow.NumPy.NDArray x2,
        Tensorflow.NumPy.NDArray? axes = null, string? name = null) => throw null;
    public static readonly Tensorflow.TF_DataType @double;
    public static Tensorflow.NumPy.NDArray dstack(params Tensorflow.NumPy.NDArray[] tup) => throw null;
    public static double e { get; }
    public static Tensorflow.NumPy.NDArray empty(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_DOUBLE)
        => throw null;
    public static double euler_gamma { get; }
    public static Tensorflow.NumPy.NDArray exp(Tensorflow.NumPy.NDArray x) => throw null;
    public static Tensorflow.NumPy.NDArray expand_dims(Tensorflow.NumPy.NDArray a, Tensorflow.Axis? axis = null) => throw null;
    public static Tensorflow.NumPy.NDArray eye(int N, int? M = null, int k = 0,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_DOUBLE) => throw null;
    public static readonly Tensorflow.TF_DataType float32;
    public static readonly Tensorflow.TF_DataType float64;
    public static Tensorflow.NumPy.NDArray floor(Tensorflow.NumPy.NDArray x) => throw null;
    public static Tensorflow.NumPy.NDArray frombuffer(byte[] bytes, Tensorflow.Shape shape, Tensorflow.TF_DataType dtype) => throw null;
    public static Tensorflow.NumPy.NDArray frombuffer(byte[] bytes, string dtype) => throw null;
    public static Tensorflow.NumPy.NDArray full<T>(Tensorflow.Shape shape, T fill_value) where T : unmanaged => throw null;
    public static Tensorflow.NumPy.NDArray full_like<T>(Tensorflow.NumPy.NDArray x, T fill_value, Tensorflow.TF_DataType? dtype = null,
        Tensorflow.Shape shape = null) where T : unmanaged => throw null;
    public static Tensorflow.NumPy.NDArray greater(Tensorflow.NumPy.NDArray x, Tensorflow.NumPy.NDArray y) => throw null;
    public static double inf { get; }
    public static double infinity { get; }
    public static double infty { get; }
    public static readonly Tensorflow.TF_DataType int16;
    public static readonly Tensorflow.TF_DataType int32;
    public static readonly Tensorflow.TF_DataType int64;
    public static Tensorflow.NumPy.NDArray less(Tensorflow.NumPy.NDArray x, Tensorflow.NumPy.NDArray y) => throw null;
    public static Tensorflow.NumPy.LinearAlgebraImpl linalg;
    public static Tensorflow.NumPy.NDArray linspace<T>(T start, T stop, int num = 50, bool endpoint = true, bool retstep = false,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_DOUBLE, int axis = 0) where T : unmanaged => throw null;
    public static Tensorflow.NumPy.NDArray load(string file) => throw null;
    public static Tensorflow.NumPy.NpzDictionary loadz(string file) => throw null;
    public static Tensorflow.NumPy.NDArray log(Tensorflow.NumPy.NDArray x) => throw null;
    public static Tensorflow.NumPy.NDArray logical_and(Tensorflow.NumPy.NDArray x1, Tensorflow.NumPy.NDArray x2) => throw null;
    public static Tensorflow.NumPy.NDArray logical_or(Tensorflow.NumPy.NDArray x1, Tensorflow.NumPy.NDArray x2) => throw null;
    public static Tensorflow.NumPy.NDArray maximum(Tensorflow.NumPy.NDArray x1, Tensorflow.NumPy.NDArray x2, int? axis = null)
        => throw null;
    public static Tensorflow.NumPy.NDArray mean(Tensorflow.NumPy.NDArray x) => throw null;
    public static (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) meshgrid<T>(T x, T y, bool copy = true, bool sparse = false)
        => throw null;
    public static Tensorflow.NumPy.NDArray minimum(Tensorflow.NumPy.NDArray x1, Tensorflow.NumPy.NDArray x2) => throw null;
    public static Tensorflow.NumPy.NDArray moveaxis(Tensorflow.NumPy.NDArray array, Tensorflow.Axis source, Tensorflow.Axis destination)
        => throw null;
    public static Tensorflow.NumPy.NDArray multiply(Tensorflow.NumPy.NDArray x1, Tensorflow.NumPy.NDArray x2) => throw null;
    public static double nan { get; }
    public static Tensorflow.NumPy.NDArray ndarray(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_DOUBLE)
        => throw null;
    public static readonly Tensorflow.Slice newaxis;
    public static readonly Tensorflow.TF_DataType @object;
    public static Tensorflow.NumPy.NDArray ones(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_DOUBLE)
        => throw null;
    public static Tensorflow.NumPy.NDArray ones_like(Tensorflow.NumPy.NDArray a,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public static double pi { get; }
    public static Tensorflow.NumPy.NDArray power(Tensorflow.NumPy.NDArray x, Tensorflow.NumPy.NDArray y) => throw null;
    public static Tensorflow.NumPy.NDArray prod(Tensorflow.NumPy.NDArray array, Tensorflow.Axis? axis = null, System.Type? dtype = null,
        bool keepdims = false) => throw null;
    public static Tensorflow.NumPy.NDArray prod<T>(params T[] array) where T : unmanaged => throw null;
    public static Tensorflow.NumPy.RandomizedImpl random;
    public static Tensorflow.NumPy.NDArray reshape(Tensorflow.NumPy.NDArray x1, Tensorflow.Shape newshape) => throw null;
    public static void save(string file, Tensorflow.NumPy.NDArray nd) => throw null;
    public static void savez(string file, object nds) => throw null;
    public static void savez(string file, params Tensorflow.NumPy.NDArray[] nds) => throw null;
    public static void savez_compressed(string file, object nds) => throw null;
    public static void savez_compressed(string file, params Tensorflow.NumPy.NDArray[] nds) => throw null;
    public static void shuffle(Tensorflow.NumPy.NDArray x) => throw null;
    public static Tensorflow.NumPy.NDArray sin(Tensorflow.NumPy.NDArray x) => throw null;
    public static Tensorflow.NumPy.NDArray sort(Tensorflow.NumPy.NDArray values, Tensorflow.Axis? axis = null,
        string direction = "ASCENDING") => throw null;
    public static Tensorflow.NumPy.NDArray sqrt(Tensorflow.NumPy.NDArray x) => throw null;
    public static Tensorflow.NumPy.NDArray square(Tensorflow.NumPy.NDArray x) => throw null;
    public static Tensorflow.NumPy.NDArray squeeze(Tensorflow.NumPy.NDArray x1, Tensorflow.Axis? axis = null) => throw null;
    public static Tensorflow.NumPy.NDArray stack((Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) tuple, int axis = 0) => throw null;
    public static Tensorflow.NumPy.NDArray stack((Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) tuple,
        int axis = 0) => throw null;
    public static Tensorflow.NumPy.NDArray stack(Tensorflow.NumPy.NDArray[] arrays, int axis = 0) => throw null;
    public static Tensorflow.NumPy.NDArray stack(params Tensorflow.NumPy.NDArray[] arrays) => throw null;
    public static readonly Tensorflow.TF_DataType @string;
    public static Tensorflow.NumPy.NDArray sum(Tensorflow.NumPy.NDArray x1, Tensorflow.Axis? axis = null) => throw null;
    public static readonly Tensorflow.TF_DataType ubyte;
    public static readonly Tensorflow.TF_DataType uint16;
    public static readonly Tensorflow.TF_DataType uint32;
    public static readonly Tensorflow.TF_DataType uint64;
    public static readonly Tensorflow.TF_DataType uint8;
    public static (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) unique(Tensorflow.NumPy.NDArray a) => throw null;
    public static Tensorflow.NumPy.NDArray zeros(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_DOUBLE)
        => throw null;
    public static Tensorflow.NumPy.NDArray zeros_like(Tensorflow.NumPy.NDArray a,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
}
