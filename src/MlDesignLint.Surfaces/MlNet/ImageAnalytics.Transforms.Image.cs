using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms.Image;

public sealed class ImageDataViewType : StructuredDataViewType
{
    public ImageDataViewType() { }
    public ImageDataViewType(int height, int width) { }
    public override bool Equals(DataViewType other) => throw null;
    public override int GetHashCode() => throw null;
    public readonly int Height;
    public override string ToString() => throw null;
    public readonly int Width;
}

public sealed class ImageGrayscalingEstimator : TrivialEstimator<ImageGrayscalingTransformer>
{
    internal ImageGrayscalingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class ImageGrayscalingTransformer : OneToOneTransformerBase
{
    internal ImageGrayscalingTransformer() { }
}

public sealed class ImagePixelExtractingEstimator : TrivialEstimator<ImagePixelExtractingTransformer>
{
    internal ImagePixelExtractingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    [Flags]
    public enum ColorBits : byte
    {
        All = Alpha | Rgb,
        Alpha = 1,
        Blue = 8,
        Green = 4,
        Red = 2,
        Rgb = Red | Green | Blue,
    }

    public enum ColorsOrder : byte
    {
        ABGR = 4,
        ABRG = 3,
        AGBR = 6,
        AGRB = 5,
        ARBG = 2,
        ARGB = 1,
    }
}

public sealed class ImagePixelExtractingTransformer : OneToOneTransformerBase
{
    internal ImagePixelExtractingTransformer() { }
}

public sealed class ImageResizingEstimator : TrivialEstimator<ImageResizingTransformer>
{
    internal ImageResizingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public enum Anchor : byte
    {
        Bottom = 3,
        Center = 4,
        Left = 1,
        Right = 0,
        Top = 2,
    }

    public enum ResizingKind : byte
    {
        Fill = 2,
        IsoCrop = 1,
        IsoPad = 0,
    }
}

public sealed class ImageResizingTransformer : OneToOneTransformerBase
{
    internal ImageResizingTransformer() { }
}

public sealed class ImageTypeAttribute : DataViewTypeAttribute
{
    public ImageTypeAttribute() { }
    public ImageTypeAttribute(int height, int width) { }
    public override bool Equals(DataViewTypeAttribute other) => throw null;
    public override int GetHashCode() => throw null;
    public override void Register() => throw null;
}

public sealed class VectorToImageConvertingEstimator : TrivialEstimator<VectorToImageConvertingTransformer>
{
    internal VectorToImageConvertingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class VectorToImageConvertingTransformer : OneToOneTransformerBase
{
    internal VectorToImageConvertingTransformer() { }
}
