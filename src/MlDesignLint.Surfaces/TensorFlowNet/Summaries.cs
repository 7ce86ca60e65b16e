namespace Tensorflow.Summaries;

public class EventFileWriter
{
    internal EventFileWriter() { }
    public EventFileWriter(string logdir, int max_queue = 10, int flush_secs = 120, string filename_suffix = null) => throw null;
}

public class EventLoggerThread
{
    internal EventLoggerThread() { }
    public void run() => throw null;
    public void start() => throw null;
}

public class EventsWriter
{
    internal EventsWriter() { }
    public EventsWriter(string file_prefix) => throw null;
    public void _WriteSerializedEvent(byte[] event_str) => throw null;
}

public class FileWriter : Tensorflow.Summaries.SummaryToEventTransformer
{
    internal FileWriter() { }
    public FileWriter(string logdir, Tensorflow.Graph graph, int max_queue = 10, int flush_secs = 120, string filename_suffix = null,
        Tensorflow.Session session = null) => throw null;
}

public class Summary
{
    public Summary() => throw null;
    public Tensorflow.Summaries.FileWriter FileWriter(string logdir, Tensorflow.Graph graph, int max_queue = 10, int flush_secs = 120,
        string filename_suffix = null, Tensorflow.Session session = null) => throw null;
    public void collect(Tensorflow.ITensorOrOperation val, List<string> collections, List<string> default_collections) => throw null;
    public Tensorflow.Tensor histogram(string name, Tensorflow.Tensor tensor, string[] collections = null, string family = null)
        => throw null;
    public Tensorflow.Tensor merge(Tensorflow.Tensor[] inputs, string[] collections = null, string name = null) => throw null;
    public Tensorflow.Tensor merge_all(string key = "summaries", string scope = null, string name = null) => throw null;
    public Tensorflow.Tensor scalar(string name, Tensorflow.Tensor tensor, string[] collections = null, string family = null) => throw null;
    public (string, string) summary_scope(string name, string family = null, string default_name = null, Tensorflow.Tensor[] values = null)
        => throw null;
}

public abstract class SummaryToEventTransformer
{
    protected SummaryToEventTransformer() => throw null;
    public void add_summary(string summary, int global_step = 0) => throw null;
}
