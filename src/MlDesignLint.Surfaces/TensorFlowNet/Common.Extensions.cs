namespace Tensorflow.Common.Extensions;

public static class DictionaryExtension
{
    public static void Deconstruct<T1, T2>(this KeyValuePair<T1, T2> pair, out T1 first, out T2 second) => throw null;
    public static T2 GetOrDefault<T1, T2>(this Dictionary<T1, T2> dic, T1 key, T2 defaultValue) => throw null;
    public static void Update<T1, T2>(this Dictionary<T1, T2> dic, IDictionary<T1, T2> other) => throw null;
}

public static class JObjectExtensions
{
}

public static class LinqExtensions
{
    public static void Deconstruct<T1, T2, T3>(this (T1, T2, T3) values, out T1 first, out T2 second, out T3 third) => throw null;
    public static Tensorflow.Tensors ToTensors(this IList<Tensorflow.Tensor> tensors) => throw null;
    public static Tensorflow.Tensors ToTensors(this Tensorflow.Tensor[] tensors) => throw null;
}

public static class NestExtensions
{
}
