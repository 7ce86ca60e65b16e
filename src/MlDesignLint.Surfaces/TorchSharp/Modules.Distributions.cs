namespace TorchSharp.Modules;

public class Bernoulli : torch.distributions.Distribution
{
    internal Bernoulli() { }
    public Bernoulli(torch.Tensor p = null, torch.Tensor l = null, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public torch.Tensor logits { get; }
    public override torch.Tensor mean { get => throw null; }
    public torch.Tensor probs { get; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class Beta : torch.distributions.ExponentialFamily
{
    internal Beta() { }
    public Beta(torch.Tensor concentration1, torch.Tensor concentration0, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    protected override torch.Tensor LogNormalizer(params torch.Tensor[] parameters) => throw null;
    protected override torch.Tensor MeanCarrierMeasure { get => throw null; }
    protected override IList<torch.Tensor> NaturalParams { get => throw null; }
    protected Modules.Dirichlet dirichlet;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class Binomial : torch.distributions.Distribution
{
    internal Binomial() { }
    public Binomial(torch.Tensor total_count, torch.Tensor p = null, torch.Tensor l = null, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public torch.Tensor logits { get; }
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public torch.Tensor probs { get; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class Categorical : torch.distributions.Distribution
{
    internal Categorical() { }
    public Categorical(torch.Tensor probs = null, torch.Tensor logits = null, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public torch.Tensor logits { get; }
    public override torch.Tensor mean { get => throw null; }
    public long[] param_shape { get; }
    public torch.Tensor probs { get; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class Cauchy : torch.distributions.Distribution
{
    internal Cauchy() { }
    public Cauchy(torch.Tensor loc, torch.Tensor scale, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor cdf(torch.Tensor value) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor icdf(torch.Tensor value) => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class Dirichlet : torch.distributions.ExponentialFamily
{
    internal Dirichlet() { }
    public Dirichlet(torch.Tensor concentration, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    protected override torch.Tensor LogNormalizer(params torch.Tensor[] parameters) => throw null;
    protected override torch.Tensor MeanCarrierMeasure { get => throw null; }
    protected override IList<torch.Tensor> NaturalParams { get => throw null; }
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class ExpRelaxedCategorical : torch.distributions.Distribution
{
    internal ExpRelaxedCategorical() { }
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public torch.Tensor logits { get; }
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public long[] param_shape { get; }
    public torch.Tensor probs { get; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor sample(params long[] sample_shape) => throw null;
    public override torch.Tensor stddev { get => throw null; }
    public torch.Tensor temperature { get; }
    public override torch.Tensor variance { get => throw null; }
}

public class Exponential : torch.distributions.ExponentialFamily
{
    internal Exponential() { }
    public Exponential(torch.Tensor rate, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    protected override torch.Tensor LogNormalizer(params torch.Tensor[] parameters) => throw null;
    protected override torch.Tensor MeanCarrierMeasure { get => throw null; }
    protected override IList<torch.Tensor> NaturalParams { get => throw null; }
    public override torch.Tensor cdf(torch.Tensor value) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor icdf(torch.Tensor value) => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor stddev { get => throw null; }
    public override torch.Tensor variance { get => throw null; }
}

public class FisherSnedecor : torch.distributions.Distribution
{
    internal FisherSnedecor() { }
    public FisherSnedecor(torch.Tensor df1, torch.Tensor df2, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class Gamma : torch.distributions.ExponentialFamily
{
    internal Gamma() { }
    public Gamma(torch.Tensor concentration, torch.Tensor rate, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    protected override torch.Tensor LogNormalizer(params torch.Tensor[] parameters) => throw null;
    protected override torch.Tensor MeanCarrierMeasure { get => throw null; }
    protected override IList<torch.Tensor> NaturalParams { get => throw null; }
    public override torch.Tensor cdf(torch.Tensor value) => throw null;
    protected torch.Tensor concentration;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class Geometric : torch.distributions.Distribution
{
    internal Geometric() { }
    public Geometric(torch.Tensor probs = null, torch.Tensor logits = null, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public torch.Tensor logits { get; }
    public override torch.Tensor mean { get => throw null; }
    public torch.Tensor probs { get; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class Gumbel : Modules.TransformedDistribution
{
    internal Gumbel() { }
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor stddev { get => throw null; }
    public override torch.Tensor variance { get => throw null; }
}

public class HalfCauchy : Modules.TransformedDistribution
{
    internal HalfCauchy() { }
    public override torch.Tensor cdf(torch.Tensor value) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor icdf(torch.Tensor value) => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public torch.Tensor scale { get; }
    public override torch.Tensor variance { get => throw null; }
}

public class HalfNormal : Modules.TransformedDistribution
{
    internal HalfNormal() { }
    public override torch.Tensor cdf(torch.Tensor value) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor icdf(torch.Tensor prob) => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public torch.Tensor scale { get; }
    public override torch.Tensor variance { get => throw null; }
}

public class Independent : torch.distributions.Distribution
{
    internal Independent() { }
    public Independent(torch.distributions.Distribution base_distribution, int reinterpreted_batch_ndims, torch.Generator generator = null)
        => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor sample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class Kumaraswamy : Modules.TransformedDistribution
{
    internal Kumaraswamy() { }
    protected override void Dispose(bool disposing) => throw null;
    public torch.Tensor concentration0 { get; }
    public torch.Tensor concentration1 { get; }
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor variance { get => throw null; }
}

public class Laplace : torch.distributions.Distribution
{
    internal Laplace() { }
    public Laplace(torch.Tensor loc, torch.Tensor scale, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor cdf(torch.Tensor value) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor icdf(torch.Tensor value) => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor stddev { get => throw null; }
    public override torch.Tensor variance { get => throw null; }
}

public class LogNormal : Modules.TransformedDistribution
{
    internal LogNormal() { }
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public torch.Tensor loc { get; }
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public torch.Tensor scale { get; }
    public override torch.Tensor variance { get => throw null; }
}

public class LogitRelaxedBernoulli : torch.distributions.Distribution
{
    internal LogitRelaxedBernoulli() { }
    public LogitRelaxedBernoulli(torch.Tensor temperature, torch.Tensor probs = null, torch.Tensor logits = null,
        torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public torch.Tensor logits { get; }
    public override torch.Tensor mean { get => throw null; }
    public torch.Tensor probs { get; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class Multinomial : torch.distributions.Distribution
{
    internal Multinomial() { }
    public Multinomial(int total_count, torch.Tensor probs = null, torch.Tensor logits = null, torch.Generator generator = null)
        => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public torch.Tensor logits { get; }
    public override torch.Tensor mean { get => throw null; }
    public long[] param_shape { get; }
    public torch.Tensor probs { get; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class MultivariateNormal : torch.distributions.Distribution
{
    internal MultivariateNormal() { }
    public MultivariateNormal(torch.Tensor loc, torch.Tensor covariance_matrix = null, torch.Tensor precision_matrix = null,
        torch.Tensor scale_tril = null, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class NegativeBinomial : torch.distributions.Distribution
{
    internal NegativeBinomial() { }
    public NegativeBinomial(torch.Tensor total_count, torch.Tensor p = null, torch.Tensor l = null, torch.Generator generator = null)
        => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public torch.Tensor logits { get; }
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public torch.Tensor probs { get; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class Normal : torch.distributions.Distribution
{
    internal Normal() { }
    public Normal(torch.Tensor loc, torch.Tensor scale, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor cdf(torch.Tensor value) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor icdf(torch.Tensor value) => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor sample(params long[] sample_shape) => throw null;
    public override torch.Tensor stddev { get => throw null; }
    public override torch.Tensor variance { get => throw null; }
}

public class OneHotCategorical : torch.distributions.Distribution
{
    internal OneHotCategorical() { }
    public OneHotCategorical(torch.Tensor p = null, torch.Tensor l = null, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public torch.Tensor logits { get; }
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public torch.Tensor probs { get; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class Pareto : Modules.TransformedDistribution
{
    internal Pareto() { }
    protected override void Dispose(bool disposing) => throw null;
    public torch.Tensor alpha { get; }
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public torch.Tensor scale { get; }
    public override torch.Tensor variance { get => throw null; }
}

public class Poisson : torch.distributions.ExponentialFamily
{
    internal Poisson() { }
    public Poisson(torch.Tensor rate, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    protected override torch.Tensor LogNormalizer(params torch.Tensor[] parameters) => throw null;
    protected override torch.Tensor MeanCarrierMeasure { get => throw null; }
    protected override IList<torch.Tensor> NaturalParams { get => throw null; }
    public override torch.Tensor cdf(torch.Tensor value) => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor icdf(torch.Tensor value) => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class RelaxedBernoulli : Modules.TransformedDistribution
{
    internal RelaxedBernoulli() { }
    public RelaxedBernoulli(torch.Tensor temperature, torch.Tensor probs = null, torch.Tensor logits = null,
        torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public torch.Tensor logits { get; }
    public torch.Tensor probs { get; }
    public torch.Tensor temperature { get; }
}

public class RelaxedOneHotCategorical : Modules.TransformedDistribution
{
    internal RelaxedOneHotCategorical() { }
    public RelaxedOneHotCategorical(torch.Tensor temperature, torch.Tensor probs = null, torch.Tensor logits = null,
        torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public torch.Tensor logits { get; }
    public torch.Tensor probs { get; }
    public torch.Tensor temperature { get; }
}

public class TransformedDistribution : torch.distributions.Distribution
{
    internal TransformedDistribution() { }
    public TransformedDistribution(torch.Generator generator = null) => throw null;
    public TransformedDistribution(torch.distributions.Distribution base_distribution,
        IEnumerable<torch.distributions.transforms.Transform> transforms, torch.Generator generator = null) => throw null;
    public TransformedDistribution(torch.distributions.Distribution base_distribution, torch.distributions.transforms.Transform transform,
        torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    protected void _init(torch.distributions.Distribution base_distribution, torch.distributions.transforms.Transform[] transforms)
        => throw null;
    protected torch.distributions.Distribution base_distribution;
    public override torch.Tensor cdf(torch.Tensor value) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor icdf(torch.Tensor value) => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor sample(params long[] sample_shape) => throw null;
    public override torch.Tensor stddev { get => throw null; }
    public override torch.Tensor variance { get => throw null; }
}

public class Uniform : torch.distributions.Distribution
{
    internal Uniform() { }
    public Uniform(torch.Tensor low, torch.Tensor high, torch.Generator generator = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor cdf(torch.Tensor value) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor icdf(torch.Tensor value) => throw null;
    public override torch.Tensor log_prob(torch.Tensor value) => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor rsample(params long[] sample_shape) => throw null;
    public override torch.Tensor variance { get => throw null; }
}

public class Weibull : Modules.TransformedDistribution
{
    internal Weibull() { }
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor entropy() => throw null;
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
    public override torch.Tensor mean { get => throw null; }
    public override torch.Tensor mode { get => throw null; }
    public override torch.Tensor variance { get => throw null; }
}
