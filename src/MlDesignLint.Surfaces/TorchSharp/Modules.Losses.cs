namespace TorchSharp.Modules;

public sealed class BCELoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal BCELoss() { }
    public BCELoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
}

public sealed class BCEWithLogitsLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal BCEWithLogitsLoss() { }
    public BCEWithLogitsLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean,
        torch.Tensor? pos_weights = null) => throw null;
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
    public torch.Tensor? pos_weights { get; }
}

public sealed class CTCLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal CTCLoss() { }
    public CTCLoss(long blank = 0, bool zero_infinity = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public long blank { get; }
    public override torch.Tensor forward(torch.Tensor log_probs, torch.Tensor targets, torch.Tensor input_lengths,
        torch.Tensor target_lengths) => throw null;
    public bool zero_infinity { get; }
}

public sealed class CosineEmbeddingLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal CosineEmbeddingLoss() { }
    public CosineEmbeddingLoss(double margin = 0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2, torch.Tensor target) => throw null;
    public double margin { get; }
}

public sealed class CrossEntropyLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal CrossEntropyLoss() { }
    public CrossEntropyLoss(torch.Tensor? weight = null, long? ignore_index = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean,
        double label_smoothing = 0) => throw null;
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
    public long? ignore_index { get; }
    public double label_smoothing { get; }
}

public sealed class GaussianNLLLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal GaussianNLLLoss() { }
    public GaussianNLLLoss(bool full = false, float eps = 1E-08f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public float eps { get; }
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target, torch.Tensor variance) => throw null;
    public bool full { get; }
}

public sealed class HingeEmbeddingLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal HingeEmbeddingLoss() { }
    public HingeEmbeddingLoss(double margin = 0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
    public double margin { get; }
}

public sealed class HuberLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal HuberLoss() { }
    public HuberLoss(double delta = 1, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public double delta { get; }
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
}

public sealed class KLDivLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal KLDivLoss() { }
    public KLDivLoss(bool log_target = true, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
    public bool log_target { get; }
}

public sealed class L1Loss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal L1Loss() { }
    public L1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
}

public sealed class MSELoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal MSELoss() { }
    public MSELoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
}

public sealed class MarginRankingLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal MarginRankingLoss() { }
    public MarginRankingLoss(double margin = 0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2, torch.Tensor target) => throw null;
    public double margin { get; }
}

public sealed class MultiLabelMarginLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal MultiLabelMarginLoss() { }
    public MultiLabelMarginLoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
}

public sealed class MultiLabelSoftMarginLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal MultiLabelSoftMarginLoss() { }
    public MultiLabelSoftMarginLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
}

public sealed class MultiMarginLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal MultiMarginLoss() { }
    public MultiMarginLoss(int p = 1, double margin = 1, torch.Tensor? weight = null,
        torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
    public double margin { get; }
    public int p { get; }
}

public sealed class NLLLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal NLLLoss() { }
    public NLLLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
}

public sealed class PoissonNLLLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal PoissonNLLLoss() { }
    public PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1E-08f,
        torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public float eps { get; }
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
    public bool full { get; }
    public bool log_input { get; }
}

public sealed class SmoothL1Loss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal SmoothL1Loss() { }
    public SmoothL1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean, double beta = 1) => throw null;
    public double beta { get; }
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
}

public sealed class SoftMarginLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal SoftMarginLoss() { }
    public SoftMarginLoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null;
}

public sealed class TripletMarginLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal TripletMarginLoss() { }
    public TripletMarginLoss(double margin = 1, long p = 2, double eps = 1E-06, bool swap = false,
        torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor anchor, torch.Tensor positive, torch.Tensor negative) => throw null;
    public double margin { get; }
    public long p { get; }
}

public sealed class TripletMarginWithDistanceLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal TripletMarginWithDistanceLoss() { }
    public TripletMarginWithDistanceLoss(Func<torch.Tensor, torch.Tensor, torch.Tensor>? distance = null, double margin = 1,
        bool swap = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null;
    public override torch.Tensor forward(torch.Tensor anchor, torch.Tensor positive, torch.Tensor negative) => throw null;
    public double margin { get; }
}
