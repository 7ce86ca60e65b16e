namespace Tensorflow.Queues;

public class FIFOQueue : Tensorflow.Queues.QueueBase
{
    internal FIFOQueue() { }
    public FIFOQueue(int capacity, Tensorflow.TF_DataType[] dtypes, Tensorflow.Shape[] shapes, string[] names = null,
        string shared_name = null, string name = "fifo_queue") => throw null;
}

public class PaddingFIFOQueue : Tensorflow.Queues.QueueBase
{
    internal PaddingFIFOQueue() { }
    public PaddingFIFOQueue(int capacity, Tensorflow.TF_DataType[] dtypes, Tensorflow.Shape[] shapes, string[] names = null,
        string shared_name = null, string name = "padding_fifo_queue") => throw null;
}

public class PriorityQueue : Tensorflow.Queues.QueueBase
{
    internal PriorityQueue() { }
    public PriorityQueue(int capacity, Tensorflow.TF_DataType[] dtypes, Tensorflow.Shape[] shapes, string[] names = null,
        string shared_name = null, string name = "priority_queue") => throw null;
    public Tensorflow.Tensor[] dequeue(string name = null) => throw null;
    public Tensorflow.Operation enqueue_many<T>(long[] indexes, T[] vals, string name = null) => throw null;
}

public class QueueBase
{
    internal QueueBase() { }
    public QueueBase(Tensorflow.TF_DataType[] dtypes, Tensorflow.Shape[] shapes, string[] names) => throw null;
    protected Tensorflow.Tensor[] _check_enqueue_dtypes(object vals) => throw null;
    public Tensorflow.Tensor[] _dequeue_return_value(Tensorflow.Tensor[] tensors) => throw null;
    protected Tensorflow.TF_DataType[] _dtypes;
    protected string _name;
    protected string[] _names;
    protected Tensorflow.Tensor _queue_ref;
    protected Tensorflow.Shape[] _shapes;
    public Tensorflow.Tensor dequeue(string name = null) => throw null;
    public Tensorflow.Tensor[] dequeue_many(int n, string name = null) => throw null;
    public Tensorflow.Operation enqueue(Tensorflow.Tensor val, string name = null) => throw null;
    public Tensorflow.Operation enqueue_many<T>(T[] vals, string name = null) => throw null;
}

public class RandomShuffleQueue : Tensorflow.Queues.QueueBase
{
    internal RandomShuffleQueue() { }
    public RandomShuffleQueue(int capacity, int min_after_dequeue, Tensorflow.TF_DataType[] dtypes, Tensorflow.Shape[] shapes,
        string[] names = null, int? seed = null, string shared_name = null, string name = "random_shuffle_queue") => throw null;
}
