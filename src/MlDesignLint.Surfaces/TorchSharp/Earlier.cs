using System.ComponentModel;

namespace TorchSharp;

// What TorchSharp 0.93 to 0.97 had and later versions have not: modules without type parameters are called, and losses are delegates.

[EditorBrowsable(EditorBrowsableState.Never)]
public delegate torch.Tensor Loss(torch.Tensor source, torch.Tensor target);

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            [EditorBrowsable(EditorBrowsableState.Never)]
            public virtual Tensor forward(Tensor t) => throw null;
            [EditorBrowsable(EditorBrowsableState.Never)]
            public virtual Tensor forward(Tensor x, Tensor y) => throw null;
            [EditorBrowsable(EditorBrowsableState.Never)]
            public virtual Tensor forward(Tensor x, Tensor y, Tensor z) => throw null;
        }

        public static partial class functional
        {
            [EditorBrowsable(EditorBrowsableState.Never)]
            public static Loss binary_cross_entropy_loss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => throw null;
            [EditorBrowsable(EditorBrowsableState.Never)]
            public static Loss binary_cross_entropy_with_logits_loss(Tensor? weight = null, Reduction reduction = Reduction.Mean,
                Tensor? posWeights = null) => throw null;
            [EditorBrowsable(EditorBrowsableState.Never)]
            public static Loss cross_entropy_loss(Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean)
                => throw null;
            [EditorBrowsable(EditorBrowsableState.Never)]
            public static Loss huber_loss(double delta = 1.0, Reduction reduction = Reduction.Mean) => throw null;
            [EditorBrowsable(EditorBrowsableState.Never)]
            public static Loss kl_div_loss(bool logTarget = true, Reduction reduction = Reduction.Mean) => throw null;
            [EditorBrowsable(EditorBrowsableState.Never)]
            public static Loss l1_loss(Reduction reduction = Reduction.Mean) => throw null;
            [EditorBrowsable(EditorBrowsableState.Never)]
            public static Loss mse_loss(Reduction reduction = Reduction.Mean) => throw null;
            [EditorBrowsable(EditorBrowsableState.Never)]
            public static Loss nll_loss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => throw null;
            [EditorBrowsable(EditorBrowsableState.Never)]
            public static Loss poisson_loss(bool logInput = true, bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean)
                => throw null;
            [EditorBrowsable(EditorBrowsableState.Never)]
            public static Loss smooth_l1_loss(bool logInput = true, Reduction reduction = Reduction.Mean) => throw null;
        }
    }
}
