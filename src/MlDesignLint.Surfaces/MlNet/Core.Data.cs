using Microsoft.ML.Runtime;

namespace Microsoft.ML.Data;

public enum DataKind : byte
{
    Boolean = 12,
    Byte = 2,
    DateTime = 14,
    DateTimeOffset = 15,
    Double = 10,
    Int16 = 3,
    Int32 = 5,
    Int64 = 7,
    SByte = 1,
    Single = 9,
    String = 11,
    TimeSpan = 13,
    UInt16 = 4,
    UInt32 = 6,
    UInt64 = 8,
}

public interface IFileHandle : IDisposable
{
    bool CanRead { get; }
    bool CanWrite { get; }
    Stream CreateWriteStream();
    Stream OpenReadStream();
}

public interface IRowToRowMapper
{
    IEnumerable<DataViewSchema.Column> GetDependencies(IEnumerable<DataViewSchema.Column> dependingColumns);
    DataViewRow GetRow(DataViewRow input, IEnumerable<DataViewSchema.Column> activeColumns);
    DataViewSchema InputSchema { get; }
    DataViewSchema OutputSchema { get; }
}

public sealed class SimpleFileHandle : IFileHandle
{
    public SimpleFileHandle(IExceptionContext ectx, string path, bool needsWrite, bool autoDelete) { }
    public bool CanRead { get; }
    public bool CanWrite { get; }
    public Stream CreateWriteStream() => throw null;
    public void Dispose() => throw null;
    public Stream OpenReadStream() => throw null;
}
