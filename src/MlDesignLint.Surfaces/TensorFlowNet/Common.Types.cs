using System.Collections;

namespace Tensorflow.Common.Types;

public interface IOptionalArgs
{
}

public class Nest<T> : IEnumerable<T>, System.Collections.IEnumerable
{
    internal Nest() { }
    public T this[int index] { get => throw null; }
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}
