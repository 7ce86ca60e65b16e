namespace Tensorflow.Util;

public static class Arrays
{
    public static System.Type ResolveElementType(this Array arr) => throw null;
}

public static class CmdHelper
{
    public static void Bash(string command) => throw null;
    public static void Command(string command) => throw null;
}

public class Converts
{
    public Converts() => throw null;
}

public static class Locks
{
    public static readonly object ProcessWide;
    public static object ThreadWide { get; }
}

public static class UnmanagedExtensions
{
    public static System.IO.UnmanagedMemoryStream Stream(this nint address, long length) => throw null;
    public static System.IO.UnmanagedMemoryStream Stream(this nint address, long offset, long length) => throw null;
}

public class UnorderedMap<Tk, Tv> : Dictionary<Tk, Tv>
{
    public UnorderedMap() => throw null;
    public Tv SetDefault(Tk key, Tv default_value) => throw null;
    public void emplace(Tk key, Tv value) => throw null;
    public void erase(Tk key) => throw null;
    public bool find(Tk key) => throw null;
    public bool find(Tk key, out Tv value) => throw null;
    public void push_back(Tk key, Tv value) => throw null;
    public Tv this[Tk key] { get => throw null; set => throw null; }
}

public class UnorderedMapEnumerable<Tk, Tv> : Tensorflow.Util.UnorderedMap<Tk, Tv> where Tv : new()
{
    public UnorderedMapEnumerable() => throw null;
    public Tv this[Tk key] { get => throw null; set => throw null; }
}

public class UnorderedSet<T> : HashSet<T>
{
    internal UnorderedSet() { }
    public UnorderedSet(T[] elements) => throw null;
    public bool find(T value) => throw null;
}

public class ValidationDataPack
{
    internal ValidationDataPack() { }
    public ValidationDataPack((IEnumerable<Tensorflow.NumPy.NDArray>, Tensorflow.NumPy.NDArray) validation_data) => throw null;
    public ValidationDataPack((IEnumerable<Tensorflow.NumPy.NDArray>, Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) validation_data)
        => throw null;
    public ValidationDataPack((Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) validation_data) => throw null;
    public ValidationDataPack((Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) validation_data) => throw null;
    public void Deconstruct(out Tensorflow.NumPy.NDArray val_x, out Tensorflow.NumPy.NDArray val_y) => throw null;
    public void Deconstruct(out Tensorflow.NumPy.NDArray val_x, out Tensorflow.NumPy.NDArray val_y,
        out Tensorflow.NumPy.NDArray val_sample_weight) => throw null;
    public void Deconstruct(out Tensorflow.NumPy.NDArray[] val_x_array, out Tensorflow.NumPy.NDArray val_y,
        out Tensorflow.NumPy.NDArray val_sample_weight, out Tensorflow.NumPy.NDArray unuse) => throw null;
    public static implicit operator Tensorflow.Util.ValidationDataPack((IEnumerable<Tensorflow.NumPy.NDArray>,
        Tensorflow.NumPy.NDArray) validation_data) => throw null;
    public static implicit operator Tensorflow.Util.ValidationDataPack((IEnumerable<Tensorflow.NumPy.NDArray>, Tensorflow.NumPy.NDArray,
        Tensorflow.NumPy.NDArray) validation_data) => throw null;
    public static implicit operator Tensorflow.Util.ValidationDataPack((Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray) validation_data)
        => throw null;
    public static implicit operator Tensorflow.Util.ValidationDataPack((Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray,
        Tensorflow.NumPy.NDArray) validation_data) => throw null;
    public bool val_x_is_array;
}

[Obsolete("")]
public static class nest
{
    public static Dictionary<string, object> ConvertToDict(object dyn) => throw null;
    public static List<T> flatten<T>(IEnumerable<T> structure) => throw null;
    public static List<T> flatten<T>(T structure) => throw null;
    public static object[] flatten2(Tensorflow.ICanBeFlattened structure) => throw null;
    public static T[] flatten2<T>(T[] structure) => throw null;
    public static bool is_mapping(object arg) => throw null;
    public static bool is_sequence(object arg) => throw null;
    public static IEnumerable<object> map_structure(Func<object, object> func, IEnumerable<object> structure) => throw null;
    public static IEnumerable<object> map_structure(Func<object[], object> func, params IEnumerable<object>[] structure) => throw null;
    public static IEnumerable<T2> map_structure<T1, T2>(Func<T1, T2> func, IEnumerable<T1> structure) where T2 : class => throw null;
    public static T2 map_structure<T1, T2>(Func<T1, T2> func, T1 structure) where T2 : class => throw null;
    public static Tensorflow.Tensor map_structure<T>(Func<T, Tensorflow.Tensor> func, T structure) => throw null;
    public static object pack_sequence_as(object structure, IEnumerable<object> flat_sequence, bool expand_composites = false)
        => throw null;
    public static T pack_sequence_as2<T>(T structure, object[] flat_sequence, bool expand_composites = false)
        where T : Tensorflow.IPackable<T> => throw null;
    public static IEnumerable<(T1, T2)> zip<T1, T2>(IEnumerable<T1> e1, IEnumerable<T2> e2) => throw null;
    public static IEnumerable<object[]> zip_many(params IEnumerable<object>[] lists) => throw null;
}
