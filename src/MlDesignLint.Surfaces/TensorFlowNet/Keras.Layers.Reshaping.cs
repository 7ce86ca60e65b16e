namespace Tensorflow.Keras.Layers.Reshaping;

public class Cropping1D : Tensorflow.Keras.Engine.Layer
{
    internal Cropping1D() { }
    public Cropping1D(Tensorflow.Keras.ArgsDefinition.Reshaping.Cropping1DArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class Cropping2D : Tensorflow.Keras.Engine.Layer
{
    internal Cropping2D() { }
    public Cropping2D(Tensorflow.Keras.ArgsDefinition.Reshaping.Cropping2DArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class Cropping3D : Tensorflow.Keras.Engine.Layer
{
    internal Cropping3D() { }
    public Cropping3D(Tensorflow.Keras.ArgsDefinition.Reshaping.Cropping3DArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}
