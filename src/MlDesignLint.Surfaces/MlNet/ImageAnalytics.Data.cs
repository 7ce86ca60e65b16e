namespace Microsoft.ML.Data;

public sealed class ImageLoadingEstimator : TrivialEstimator<ImageLoadingTransformer>
{
    internal ImageLoadingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class ImageLoadingTransformer : OneToOneTransformerBase
{
    internal ImageLoadingTransformer() { }
    public readonly string ImageFolder;
}

public sealed class MLImage : IDisposable
{
    internal MLImage() { }
    public int BitsPerPixel => throw null;
    public static MLImage CreateFromFile(string imagePath) => throw null;
    public static MLImage CreateFromPixels(int width, int height, MLPixelFormat pixelFormat, ReadOnlySpan<byte> imagePixelData) => throw null;
    public static MLImage CreateFromStream(Stream imageStream) => throw null;
    public void Dispose() => throw null;
    public byte[] GetBGRPixels => throw null;
    public int Height => throw null;
    public MLPixelFormat PixelFormat => throw null;
    public ReadOnlySpan<byte> Pixels => throw null;
    public void Save(string imagePath) => throw null;
    public string Tag { get; set; }
    public int Width => throw null;
}

public enum MLPixelFormat
{
    Bgra32 = 1,
    Rgba32 = 2,
    Unknown = 0,
}
