using System.Collections;

namespace TorchSharp.Data;

public class DataIterator : IDisposable, IEnumerable<(torch.Tensor data, torch.Tensor target)>, System.Collections.IEnumerable
{
    internal DataIterator() { }
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    ~DataIterator() { }
    public IEnumerator<(torch.Tensor data, torch.Tensor target)> GetEnumerator() => throw null;
    public long Size() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public class Loader
{
    public Loader() => throw null;
    public static Data.DataIterator CIFAR10(string path, long batchSize, bool isTrain = true) => throw null;
    public static Data.DataIterator MNIST(string filename, long batchSize, bool isTrain = true) => throw null;
}
