namespace TorchSharp;

public static partial class torch
{
    public static class utils
    {
        public static class data
        {
            public static Modules.DataLoader DataLoader(utils.data.Dataset dataset, int batchSize, IEnumerable<long> shuffler,
                Device device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
                => throw null;
            public static Modules.DataLoader DataLoader(utils.data.Dataset dataset, int batchSize, bool shuffle = false,
                Device device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true,
                bool disposeDataset = true) => throw null;
            public static Modules.IterableDataLoader DataLoader(utils.data.IterableDataset dataset, int batchSize,
                IEnumerable<long> shuffler, Device device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true,
                bool disposeDataset = true) => throw null;
            public static Modules.IterableDataLoader DataLoader(utils.data.IterableDataset dataset, int batchSize, bool shuffle = false,
                Device device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true,
                bool disposeDataset = true) => throw null;
            public static Modules.TensorDataset TensorDataset(params Tensor[] tensors) => throw null;

            public abstract class Dataset : utils.data.Dataset<Dictionary<string, Tensor>>
            {
                protected Dataset() => throw null;
            }

            public abstract class Dataset<T> : IDisposable
            {
                protected Dataset() => throw null;
                public abstract long Count { get; }
                public void Dispose() => throw null;
                protected virtual void Dispose(bool disposing) => throw null;
                public abstract T GetTensor(long index);
            }

            public abstract class IterableDataset : utils.data.Dataset<IList<Tensor>>
            {
                protected IterableDataset() => throw null;
            }
        }

        public static class tensorboard
        {
            public static Modules.SummaryWriter SummaryWriter(string log_dir = null, string filename_suffix = null,
                bool createRunName = false) => throw null;

            public static class Summary
            {
            }
        }
    }
}
