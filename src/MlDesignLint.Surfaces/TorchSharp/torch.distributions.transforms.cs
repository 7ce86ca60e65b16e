namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static class transforms
        {
            public class AbsTransform : distributions.transforms.Transform
            {
                public AbsTransform() => throw null;
                protected internal override Tensor _call(Tensor x) => throw null;
                protected internal override Tensor _inverse(Tensor y) => throw null;
                public override distributions.constraints.Constraint codomain { get => throw null; }
                public override distributions.constraints.Constraint domain { get => throw null; }
            }

            public class AffineTransform : distributions.transforms.Transform
            {
                internal AffineTransform() { }
                public AffineTransform(Tensor loc, Tensor scale, int event_dim = 0) => throw null;
                public AffineTransform(double loc, double scale, int event_dim = 0) => throw null;
                protected internal override Tensor _call(Tensor x) => throw null;
                protected internal override Tensor _inverse(Tensor y) => throw null;
                protected internal override Tensor _sign() => throw null;
                public override bool bijective { get => throw null; }
                public override distributions.constraints.Constraint codomain { get => throw null; }
                public override distributions.constraints.Constraint domain { get => throw null; }
                public override int event_dim { get => throw null; }
                public override long[] forward_shape(long[] shape) => throw null;
                public override long[] inverse_shape(long[] shape) => throw null;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw null;
            }

            public class ComposeTransform : distributions.transforms.Transform
            {
                internal ComposeTransform() { }
                public ComposeTransform(IEnumerable<distributions.transforms.Transform> parts, int cache_size = 0) => throw null;
                protected internal override Tensor _call(Tensor x) => throw null;
                protected internal override Tensor _inverse(Tensor y) => throw null;
                protected internal override Tensor _sign() => throw null;
                public override bool bijective { get => throw null; }
                public override distributions.constraints.Constraint codomain { get => throw null; }
                public override distributions.constraints.Constraint domain { get => throw null; }
                public override int event_dim { get => throw null; }
                public override long[] forward_shape(long[] shape) => throw null;
                public override distributions.transforms.Transform inv { get => throw null; }
                public override long[] inverse_shape(long[] shape) => throw null;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw null;
            }

            public class ExpTransform : distributions.transforms.Transform
            {
                public ExpTransform() => throw null;
                protected internal override Tensor _call(Tensor x) => throw null;
                protected internal override Tensor _inverse(Tensor y) => throw null;
                protected internal override Tensor _sign() => throw null;
                public override bool bijective { get => throw null; }
                public override distributions.constraints.Constraint codomain { get => throw null; }
                public override distributions.constraints.Constraint domain { get => throw null; }
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw null;
            }

            public class IndepdenentTransform : distributions.transforms.Transform
            {
                internal IndepdenentTransform() { }
                public IndepdenentTransform(distributions.transforms.Transform base_transform, int reinterpreted_batch_dims) => throw null;
                protected internal override Tensor _call(Tensor x) => throw null;
                protected internal override Tensor _inverse(Tensor y) => throw null;
                protected internal override Tensor _sign() => throw null;
                public override bool bijective { get => throw null; }
                public override distributions.constraints.Constraint codomain { get => throw null; }
                public override distributions.constraints.Constraint domain { get => throw null; }
                public override int event_dim { get => throw null; }
                public override long[] forward_shape(long[] shape) => throw null;
                public override distributions.transforms.Transform inv { get => throw null; }
                public override long[] inverse_shape(long[] shape) => throw null;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw null;
            }

            public class LogTransform : distributions.transforms.Transform
            {
                public LogTransform() => throw null;
                protected internal override Tensor _call(Tensor x) => throw null;
                protected internal override Tensor _inverse(Tensor y) => throw null;
                protected internal override Tensor _sign() => throw null;
                public override bool bijective { get => throw null; }
                public override distributions.constraints.Constraint codomain { get => throw null; }
                public override distributions.constraints.Constraint domain { get => throw null; }
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw null;
            }

            public class PowerTransform : distributions.transforms.Transform
            {
                internal PowerTransform() { }
                public PowerTransform(Tensor exponent) => throw null;
                protected internal override Tensor _call(Tensor x) => throw null;
                protected internal override Tensor _inverse(Tensor y) => throw null;
                protected internal override Tensor _sign() => throw null;
                public override bool bijective { get => throw null; }
                public override distributions.constraints.Constraint codomain { get => throw null; }
                public override distributions.constraints.Constraint domain { get => throw null; }
                public override long[] forward_shape(long[] shape) => throw null;
                public override long[] inverse_shape(long[] shape) => throw null;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw null;
            }

            public class ReshapeTransform : distributions.transforms.Transform
            {
                internal ReshapeTransform() { }
                public ReshapeTransform(long[] in_shape, long[] out_shape) => throw null;
                protected internal override Tensor _call(Tensor x) => throw null;
                protected internal override Tensor _inverse(Tensor y) => throw null;
                public override bool bijective { get => throw null; }
                public override distributions.constraints.Constraint codomain { get => throw null; }
                public override distributions.constraints.Constraint domain { get => throw null; }
                public override long[] forward_shape(long[] shape) => throw null;
                public override long[] inverse_shape(long[] shape) => throw null;
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw null;
            }

            public class SigmoidTransform : distributions.transforms.Transform
            {
                public SigmoidTransform() => throw null;
                protected internal override Tensor _call(Tensor x) => throw null;
                protected internal override Tensor _inverse(Tensor y) => throw null;
                protected internal override Tensor _sign() => throw null;
                public override bool bijective { get => throw null; }
                public override distributions.constraints.Constraint codomain { get => throw null; }
                public override distributions.constraints.Constraint domain { get => throw null; }
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw null;
            }

            public class SoftmaxTransform : distributions.transforms.Transform
            {
                public SoftmaxTransform() => throw null;
                protected internal override Tensor _call(Tensor x) => throw null;
                protected internal override Tensor _inverse(Tensor y) => throw null;
                public override bool bijective { get => throw null; }
                public override distributions.constraints.Constraint codomain { get => throw null; }
                public override distributions.constraints.Constraint domain { get => throw null; }
            }

            public class SoftplusTransform : distributions.transforms.Transform
            {
                public SoftplusTransform() => throw null;
                protected internal override Tensor _call(Tensor x) => throw null;
                protected internal override Tensor _inverse(Tensor y) => throw null;
                protected internal override Tensor _sign() => throw null;
                public override bool bijective { get => throw null; }
                public override distributions.constraints.Constraint codomain { get => throw null; }
                public override distributions.constraints.Constraint domain { get => throw null; }
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw null;
            }

            public class TanhTransform : distributions.transforms.Transform
            {
                public TanhTransform() => throw null;
                protected internal override Tensor _call(Tensor x) => throw null;
                protected internal override Tensor _inverse(Tensor y) => throw null;
                protected internal override Tensor _sign() => throw null;
                public override bool bijective { get => throw null; }
                public override distributions.constraints.Constraint codomain { get => throw null; }
                public override distributions.constraints.Constraint domain { get => throw null; }
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw null;
            }

            public abstract class Transform
            {
                protected Transform() => throw null;
                protected bool _bijective;
                protected internal abstract Tensor _call(Tensor x);
                protected distributions.constraints.Constraint _codomain;
                protected distributions.constraints.Constraint _domain;
                protected distributions.transforms.Transform? _inv;
                protected internal abstract Tensor _inverse(Tensor y);
                protected internal virtual Tensor _sign() => throw null;
                protected internal static Tensor _sum_rightmost(Tensor value, int dim) => throw null;
                public virtual bool bijective { get; }
                public virtual distributions.constraints.Constraint codomain { get; }
                public virtual distributions.constraints.Constraint domain { get; }
                public virtual int event_dim { get; }
                public Tensor forward(Tensor x) => throw null;
                public virtual long[] forward_shape(long[] shape) => throw null;
                public virtual distributions.transforms.Transform inv { get; }
                public virtual long[] inverse_shape(long[] shape) => throw null;
                protected internal virtual Tensor log_abs_det_jacobian(Tensor x, Tensor y) => throw null;
                public Tensor sign { get; }
            }
        }
    }
}
