namespace Tensorflow.Keras.ArgsDefinition.Reshaping;

public class Cropping1DArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public Cropping1DArgs() => throw null;
    public Tensorflow.NumPy.NDArray cropping { get; set; }
}

public class Cropping2DArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public Cropping2DArgs() => throw null;
    public Tensorflow.NumPy.NDArray cropping { get; set; }
    public Tensorflow.Keras.ArgsDefinition.Reshaping.Cropping2DArgs.DataFormat data_format { get; set; }

    public enum DataFormat
    {
        channels_first = 0,
        channels_last = 1,
    }
}

public class Cropping3DArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public Cropping3DArgs() => throw null;
    public Tensorflow.NumPy.NDArray cropping { get; set; }
    public Tensorflow.Keras.ArgsDefinition.Reshaping.Cropping3DArgs.DataFormat data_format { get; set; }

    public enum DataFormat
    {
        channels_first = 0,
        channels_last = 1,
    }
}
