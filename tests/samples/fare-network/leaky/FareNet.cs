using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace FareNetwork;

/// <summary>Two layers from what is known before a ride to its fare.</summary>
public sealed class FareNet : Module<Tensor, Tensor>
{
    readonly Linear _hidden;
    readonly Dropout _dropout = Dropout(0.1);
    readonly Linear _fare;

    public FareNet(long inputs, long width) : base("fare")
    {
        _hidden = Linear(inputs, width);
        _fare = Linear(width, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _fare.call(_dropout.call(functional.relu(_hidden.call(input))));
}
