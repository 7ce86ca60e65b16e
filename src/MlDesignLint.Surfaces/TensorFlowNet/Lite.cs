namespace Tensorflow.Lite;

public enum TfLiteDataType
{
    kTfLiteBool = 6,
    kTfLiteComplex128 = 12,
    kTfLiteComplex64 = 8,
    kTfLiteFloat16 = 10,
    kTfLiteFloat32 = 1,
    kTfLiteFloat64 = 11,
    kTfLiteInt16 = 7,
    kTfLiteInt32 = 2,
    kTfLiteInt64 = 4,
    kTfLiteInt8 = 9,
    kTfLiteNoType = 0,
    kTfLiteResource = 14,
    kTfLiteString = 5,
    kTfLiteUInt32 = 16,
    kTfLiteUInt64 = 13,
    kTfLiteUInt8 = 3,
    kTfLiteVariant = 15,
}

public struct TfLiteQuantizationParams
{
    public float scale;
    public int zero_point;
}

public enum TfLiteStatus
{
    kTfLiteApplicationError = 3,
    kTfLiteDelegateDataNotFound = 4,
    kTfLiteDelegateDataWriteError = 5,
    kTfLiteDelegateError = 2,
    kTfLiteError = 1,
    kTfLiteOk = 0,
}

public struct TfLiteTensor
{
    public TfLiteTensor(nint handle) => throw null;
    public override string ToString() => throw null;
    public static implicit operator Tensorflow.Lite.TfLiteTensor(nint handle) => throw null;
    public static implicit operator nint(Tensorflow.Lite.TfLiteTensor tensor) => throw null;
}
