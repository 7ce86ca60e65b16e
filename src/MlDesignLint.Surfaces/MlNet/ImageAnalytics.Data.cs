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
    public int BitsPerPixel { get; }
    public static MLImage CreateFromFile(string imagePath) => throw null;
    public static MLImage CreateFromPixels(int width, int height, MLPixelFormat pixelFormat, ReadOnlySpan<byte> imagePixelData)
        => throw null;
    public static MLImage CreateFromStream(Stream imageStream) => throw null;
    public void Dispose() => throw null;
    public byte[] GetBGRPixels { get; }
    public int Height { get; }
    public MLPixelFormat PixelFormat { get; }
    public ReadOnlySpan<byte> Pixels => throw null;
    public void Save(string imagePath) => throw null;
    public string Tag { get; set; }
    public int Width { get; }
}

public enum MLPixelFormat
{
    Bgra32 = 1,
    Rgba32 = 2,
    Unknown = 0,
}
