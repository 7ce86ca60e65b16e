namespace Tensorflow.Clustering;

public class KMeans
{
    internal KMeans() { }
    public KMeans(Tensorflow.Tensor inputs, int num_clusters, string initial_clusters = "random",
        string distance_metric = "squared_euclidean", bool use_mini_batch = false, int mini_batch_steps_per_iteration = 1,
        int random_seed = 0, int kmeans_plus_plus_num_retries = 2, int kmc2_chain_length = 200) => throw null;
    public const string CLUSTERS_VAR_NAME = "clusters";
    public const string COSINE_DISTANCE = "cosine";
    public const string KMC2_INIT = "kmc2";
    public const string KMEANS_PLUS_PLUS_INIT = "kmeans_plus_plus";
    public const string RANDOM_INIT = "random";
    public const string SQUARED_EUCLIDEAN_DISTANCE = "squared_euclidean";
    public object training_graph() => throw null;
}

public class _InitializeClustersOpFactory
{
    internal _InitializeClustersOpFactory() { }
    public Tensorflow.Tensor op() => throw null;
}
