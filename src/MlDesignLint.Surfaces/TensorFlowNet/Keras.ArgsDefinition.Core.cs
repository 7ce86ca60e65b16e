namespace Tensorflow.Keras.ArgsDefinition.Core;

public class EinsumDenseArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public EinsumDenseArgs() => throw null;
    public Tensorflow.Keras.Activation Activation { get; set; }
    public override Tensorflow.Keras.IRegularizer ActivityRegularizer { get => throw null; set => throw null; }
    public string BiasAxes { get; set; }
    public Action BiasConstraint { get; set; }
    public Tensorflow.IInitializer BiasInitializer { get; set; }
    public Tensorflow.Keras.IRegularizer BiasRegularizer { get; set; }
    public string Equation { get; set; }
    public Action KernelConstraint { get; set; }
    public Tensorflow.IInitializer KernelInitializer { get; set; }
    public Tensorflow.Keras.IRegularizer KernelRegularizer { get; set; }
    public Tensorflow.Shape OutputShape { get; set; }
}
