namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static Modules.Bernoulli Bernoulli(Tensor probs = null, Tensor logits = null, Generator generator = null) => throw null;
        public static Modules.Bernoulli Bernoulli(double? probs, double? logits, Generator generator = null) => throw null;
        public static Modules.Bernoulli Bernoulli(float? probs, float? logits, Generator generator = null) => throw null;
        public static Modules.Beta Beta(Tensor concentration1, Tensor concentration0, Generator generator = null) => throw null;
        public static Modules.Binomial Binomial(Tensor total_count, Tensor probs = null, Tensor logits = null, Generator generator = null)
            => throw null;
        public static Modules.Binomial Binomial(int total_count, double? probs, double? logits, Generator generator = null) => throw null;
        public static Modules.Binomial Binomial(int total_count, float? probs, float? logits, Generator generator = null) => throw null;
        public static Modules.Categorical Categorical(Tensor probs = null, Tensor logits = null, Generator generator = null) => throw null;
        public static Modules.Categorical Categorical(int categories, Generator generator = null) => throw null;
        public static Modules.Cauchy Cauchy(Tensor loc, Tensor scale, Generator generator = null) => throw null;
        public static Modules.Chi2 Chi2(Tensor df, Generator generator = null) => throw null;
        public static Modules.Dirichlet Dirichlet(Tensor concentration, Generator generator = null) => throw null;
        public static Modules.ExpRelaxedCategorical ExpRelaxedCategorical(Tensor temperature, Tensor probs = null, Tensor logits = null,
            Generator generator = null) => throw null;
        public static Modules.ExpRelaxedCategorical ExpRelaxedCategorical(Tensor temperature, double? probs, double? logits,
            Generator generator = null) => throw null;
        public static Modules.ExpRelaxedCategorical ExpRelaxedCategorical(Tensor temperature, float? probs, float? logits,
            Generator generator = null) => throw null;
        public static Modules.Exponential Exponential(Tensor rate, Generator generator = null) => throw null;
        public static Modules.FisherSnedecor FisherSnedecor(Tensor df1, Tensor df2, Generator generator = null) => throw null;
        public static Modules.Gamma Gamma(Tensor concentration, Tensor rate, Generator generator = null) => throw null;
        public static Modules.Geometric Geometric(Tensor probs = null, Tensor logits = null, Generator generator = null) => throw null;
        public static Modules.Gumbel Gumbel(Tensor loc, Tensor scale, Generator generator = null) => throw null;
        public static Modules.HalfCauchy HalfCauchy(Tensor scale, Generator generator = null) => throw null;
        public static Modules.HalfNormal HalfNormal(Tensor scale, Generator generator = null) => throw null;
        public static Modules.Independent Independent(distributions.Distribution base_distribution, int reinterpreted_batch_dims,
            Generator generator = null) => throw null;
        public static Modules.Kumaraswamy Kumaraswamy(Tensor concentration1, Tensor concentration0, Generator generator = null)
            => throw null;
        public static Modules.Laplace Laplace(Tensor loc, Tensor scale, Generator generator = null) => throw null;
        public static Modules.Laplace Laplace(double loc, double scale = 1, Generator generator = null) => throw null;
        public static Modules.Laplace Laplace(float loc, float scale = 1f, Generator generator = null) => throw null;
        public static Modules.LogNormal LogNormal(Tensor loc, Tensor scale, Generator generator = null) => throw null;
        public static Modules.LogitRelaxedBernoulli LogitRelaxedBernoulli(Tensor temperature, Tensor probs = null, Tensor logits = null,
            Generator generator = null) => throw null;
        public static Modules.LogitRelaxedBernoulli LogitRelaxedBernoulli(Tensor temperature, double? probs, double? logits,
            Generator generator = null) => throw null;
        public static Modules.LogitRelaxedBernoulli LogitRelaxedBernoulli(Tensor temperature, float? probs, float? logits,
            Generator generator = null) => throw null;
        public static Modules.Multinomial Multinomial(int total_count, Tensor probs = null, Tensor logits = null,
            Generator generator = null) => throw null;
        public static Modules.Multinomial Multinomial(int total_count, int categories, Generator generator = null) => throw null;
        public static Modules.MultivariateNormal MultivariateNormal(Tensor loc, Tensor covariance_matrix = null,
            Tensor precision_matrix = null, Tensor scale_tril = null, Generator generator = null) => throw null;
        public static Modules.NegativeBinomial NegativeBinomial(Tensor total_count, Tensor probs = null, Tensor logits = null,
            Generator generator = null) => throw null;
        public static Modules.NegativeBinomial NegativeBinomial(int total_count, double? probs, double? logits, Generator generator = null)
            => throw null;
        public static Modules.NegativeBinomial NegativeBinomial(int total_count, float? probs, float? logits, Generator generator = null)
            => throw null;
        public static Modules.Normal Normal(Tensor loc, Tensor scale, Generator generator = null) => throw null;
        public static Modules.Normal Normal(double loc, double scale = 1, Generator generator = null) => throw null;
        public static Modules.Normal Normal(float loc, float scale = 1f, Generator generator = null) => throw null;
        public static Modules.OneHotCategorical OneHotCategorical(Tensor probs = null, Tensor logits = null, Generator generator = null)
            => throw null;
        public static Modules.OneHotCategorical OneHotCategorical(double? probs, double? logits, Generator generator = null) => throw null;
        public static Modules.OneHotCategorical OneHotCategorical(float? probs, float? logits, Generator generator = null) => throw null;
        public static Modules.Pareto Pareto(Tensor scale, Tensor alpha, Generator generator = null) => throw null;
        public static Modules.Poisson Poisson(Tensor rate, Generator generator = null) => throw null;
        public static Modules.Poisson Poisson(double rate, Generator generator = null) => throw null;
        public static Modules.Poisson Poisson(float rate, Generator generator = null) => throw null;
        public static Modules.RelaxedBernoulli RelaxedBernoulli(Tensor temperature, Tensor probs = null, Tensor logits = null,
            Generator generator = null) => throw null;
        public static Modules.RelaxedBernoulli RelaxedBernoulli(Tensor temperature, double? probs, double? logits,
            Generator generator = null) => throw null;
        public static Modules.RelaxedBernoulli RelaxedBernoulli(Tensor temperature, float? probs, float? logits, Generator generator = null)
            => throw null;
        public static Modules.RelaxedOneHotCategorical RelaxedOneHotCategorical(Tensor temperature, Tensor probs = null,
            Tensor logits = null, Generator generator = null) => throw null;
        public static Modules.RelaxedOneHotCategorical RelaxedOneHotCategorical(Tensor temperature, double? probs, double? logits,
            Generator generator = null) => throw null;
        public static Modules.RelaxedOneHotCategorical RelaxedOneHotCategorical(Tensor temperature, float? probs, float? logits,
            Generator generator = null) => throw null;
        public static Modules.Uniform Uniform(Tensor low, Tensor high, Generator generator = null) => throw null;
        public static Modules.Weibull Weibull(Tensor scale, Tensor concentration, Generator generator = null) => throw null;

        public abstract class Distribution : IDisposable
        {
            internal Distribution() { }
            public Distribution(Generator generator, Size batch_shape, Size? event_shape = null) => throw null;
            public Distribution(Generator generator, long[] batch_shape = null, long[] event_shape = null) => throw null;
            protected Tensor ClampByZero(Tensor x) => throw null;
            protected Tensor ClampProbs(Tensor probs) => throw null;
            public void Dispose() => throw null;
            protected virtual void Dispose(bool disposing) => throw null;
            protected long[] ExtendedShape(params long[] sample_shape) => throw null;
            ~Distribution() { }
            protected Tensor LogitsToProbs(Tensor logits, bool isBinary = false) => throw null;
            protected Tensor ProbsToLogits(Tensor probs, bool isBinary = false) => throw null;
            protected void _init(Size? batch_shape = null, Size? event_shape = null) => throw null;
            public Size batch_shape { get; protected set; }
            public virtual Tensor cdf(Tensor value) => throw null;
            public abstract Tensor entropy();
            public virtual Tensor enumerate_support(bool expand = true) => throw null;
            protected const double euler_constant = 0.5772156649015329;
            public Size event_shape { get; protected set; }
            public abstract distributions.Distribution expand(Size batch_shape, distributions.Distribution instance = null);
            protected Generator generator;
            public virtual Tensor icdf(Tensor value) => throw null;
            public abstract Tensor log_prob(Tensor value);
            public abstract Tensor mean { get; }
            public virtual Tensor mode { get; }
            public virtual Tensor perplexity() => throw null;
            public Tensor rsample(Size sample_shape) => throw null;
            public abstract Tensor rsample(params long[] sample_shape);
            public Tensor sample(Size sample_shape) => throw null;
            public virtual Tensor sample(params long[] sample_shape) => throw null;
            public virtual Tensor stddev { get; }
            public abstract Tensor variance { get; }
        }

        public abstract class ExponentialFamily : distributions.Distribution
        {
            internal ExponentialFamily() { }
            protected ExponentialFamily(Generator generator) => throw null;
            protected virtual Tensor LogNormalizer(params Tensor[] parameters) => throw null;
            protected abstract Tensor MeanCarrierMeasure { get; }
            protected abstract IList<Tensor> NaturalParams { get; }
            public override Tensor entropy() => throw null;
        }
    }
}
