using System.Collections;

namespace Tensorflow.Training;

public class Coordinator
{
    public Coordinator() => throw null;
}

public class DictWrapper : Tensorflow.Training.TrackableDataStructure, IDictionary<object, Tensorflow.Train.Trackable>,
    ICollection<KeyValuePair<object, Tensorflow.Train.Trackable>>, IEnumerable<KeyValuePair<object, Tensorflow.Train.Trackable>>,
    System.Collections.IEnumerable, System.ICloneable, Tensorflow.Training.ITrackableWrapper
{
    internal DictWrapper() { }
    public DictWrapper(IDictionary<object, Tensorflow.Train.Trackable> wrapped_dict = null) => throw null;
    public void Add(KeyValuePair<object, Tensorflow.Train.Trackable> item) => throw null;
    public void Add(object key, Tensorflow.Train.Trackable value) => throw null;
    public void Clear() => throw null;
    public object Clone() => throw null;
    public bool Contains(KeyValuePair<object, Tensorflow.Train.Trackable> item) => throw null;
    public bool ContainsKey(object key) => throw null;
    public void CopyTo(KeyValuePair<object, Tensorflow.Train.Trackable>[] array, int arrayIndex) => throw null;
    public int Count { get; }
    public IEnumerator<KeyValuePair<object, Tensorflow.Train.Trackable>> GetEnumerator() => throw null;
    public string Identifier { get; }
    public bool IsReadOnly { get; }
    public ICollection<object> Keys { get; }
    public int MinConsumerVersion { get; }
    public int MinProducerVersion { get; }
    public bool Remove(KeyValuePair<object, Tensorflow.Train.Trackable> item) => throw null;
    public bool Remove(object key) => throw null;
    public void SetValue(object name, object value) => throw null;
    public bool TryGetValue(object key, out Tensorflow.Train.Trackable value) => throw null;
    public override ICollection<Tensorflow.Train.Trackable> Values { get => throw null; }
    public int Version { get; }
    protected Tensorflow.Train.Trackable _track_value(Tensorflow.Train.Trackable value, object name) => throw null;
    public override IDictionary<string,
        Tensorflow.Train.Trackable> _trackable_children(Tensorflow.SaveType save_type = Tensorflow.SaveType.CHECKPOINT, IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>>? cache = null) => throw null;
    public Tensorflow.Train.Trackable this[object key] { get => throw null; set => throw null; }
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public interface ITrackableWrapper
{
    string Identifier { get; }
    int MinConsumerVersion { get; }
    int MinProducerVersion { get; }
    void SetValue(object name, object value);
    int Version { get; }
}

public interface IWithTrackable
{
    Tensorflow.Train.Trackable GetTrackable();
}

public class ListWrapper : Tensorflow.Training.TrackableDataStructure, IList<Tensorflow.Train.Trackable>,
    ICollection<Tensorflow.Train.Trackable>, IEnumerable<Tensorflow.Train.Trackable>, System.Collections.IEnumerable, System.ICloneable,
    Tensorflow.Training.ITrackableWrapper
{
    internal ListWrapper() { }
    public ListWrapper(IList<Tensorflow.Train.Trackable> wrapped_list) => throw null;
    public void Add(Tensorflow.Train.Trackable item) => throw null;
    public void Clear() => throw null;
    public object Clone() => throw null;
    public bool Contains(Tensorflow.Train.Trackable item) => throw null;
    public void CopyTo(Tensorflow.Train.Trackable[] array, int arrayIndex) => throw null;
    public int Count { get; }
    protected bool ExternalModification { get; set; }
    public IEnumerator<Tensorflow.Train.Trackable> GetEnumerator() => throw null;
    public string Identifier { get; }
    public int IndexOf(Tensorflow.Train.Trackable item) => throw null;
    public void Insert(int index, Tensorflow.Train.Trackable item) => throw null;
    public bool IsReadOnly { get; }
    public int MinConsumerVersion { get; }
    public int MinProducerVersion { get; }
    protected bool NonAppendMuation { get; set; }
    public bool Remove(Tensorflow.Train.Trackable item) => throw null;
    public void RemoveAt(int index) => throw null;
    public void SetValue(object name, object value) => throw null;
    public override ICollection<Tensorflow.Train.Trackable> Values { get => throw null; }
    public int Version { get; }
    protected string _name_element(int index) => throw null;
    protected override Tensorflow.Train.Trackable _track_value(Tensorflow.Train.Trackable value, string name) => throw null;
    public override IDictionary<string, Tensorflow.Train.Trackable> _trackable_children(Tensorflow.SaveType save_type, IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>>? cache = null) => throw null;
    public Tensorflow.Train.Trackable this[int index] { get => throw null; set => throw null; }
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public class NoDependency
{
    internal NoDependency() { }
    public NoDependency(Tensorflow.Train.Trackable value) => throw null;
    public Tensorflow.Train.Trackable Value { get; set; }
}

public class SecondOrStepTimer : Tensorflow.Training._HookTimer
{
    internal SecondOrStepTimer() { }
    public SecondOrStepTimer(int every_secs, int every_steps) => throw null;
    public override int last_triggered_step() => throw null;
    public override void reset() => throw null;
    public override bool should_trigger_for_step(int step) => throw null;
    public override void update_last_triggered_step(int step) => throw null;
}

public class SessionRunArgs
{
    public SessionRunArgs() => throw null;
}

public class SessionRunContext
{
    internal SessionRunContext() { }
    public SessionRunContext(Tensorflow.Training.SessionRunArgs original_args, Tensorflow.Session session) => throw null;
    public Tensorflow.Training.SessionRunArgs original_args { get; }
    public void request_stop() => throw null;
    public Tensorflow.Session session { get; }
    public bool stop_requested { get; }
}

public abstract class SessionRunHook
{
    protected SessionRunHook() => throw null;
    public virtual void after_create_session(Tensorflow.Session session, Tensorflow.Training.Coordinator coord) => throw null;
    public virtual void after_run(Tensorflow.Training.SessionRunContext run_context, Tensorflow.Training.SessionRunValues run_values)
        => throw null;
    public virtual void before_run(Tensorflow.Training.SessionRunContext run_context) => throw null;
    public virtual void begin() => throw null;
    public virtual void end(Tensorflow.Session session) => throw null;
}

public class SessionRunValues
{
    public SessionRunValues() => throw null;
}

public abstract class TrackableDataStructure : Tensorflow.Train.Trackable
{
    public TrackableDataStructure() => throw null;
    public IEnumerable<Tensorflow.Keras.ILayer> Layers { get; }
    public IEnumerable<Tensorflow.IVariableV1> NonTrainableVariables { get; }
    public IEnumerable<Tensorflow.IVariableV1> NonTrainableWeights { get; }
    public bool Trainable { get; set; }
    public IEnumerable<Tensorflow.IVariableV1> TrainableVariables { get; }
    public IEnumerable<Tensorflow.IVariableV1> TrainableWeights { get; }
    public abstract ICollection<Tensorflow.Train.Trackable> Values { get; }
    public IEnumerable<Tensorflow.IVariableV1> Variables { get; }
    public IEnumerable<Tensorflow.IVariableV1> Weights { get; }
    protected virtual Tensorflow.Train.Trackable _track_value(Tensorflow.Train.Trackable value, string name) => throw null;
    public static object sticky_attribute_assignment(Tensorflow.Train.Trackable trackable, string name, object value) => throw null;
    public static Tensorflow.Train.Trackable wrap_or_unwrap(Tensorflow.Training.NoDependency value) => throw null;
    public static object wrap_or_unwrap(object value) => throw null;
}

public static class TrackableUtils
{
    public static string checkpoint_key(string object_path, string local_name) => throw null;
    public static string escape_local_name(string name) => throw null;
    public static string extract_local_name(string key, string? prefix = null) => throw null;
    public static List<int> order_by_dependency(IDictionary<int, List<int>> dependency_map) => throw null;

    public class CyclicDependencyError : Exception
    {
        internal CyclicDependencyError() { }
        public CyclicDependencyError(IDictionary<int, IEnumerable<int>> leftover_dependency_map) => throw null;
        public CyclicDependencyError(IDictionary<int, List<int>> leftover_dependency_map) => throw null;
        public IDictionary<int, IEnumerable<int>> LeftOverDependencyMap { get; }
    }
}

public abstract class _HookTimer
{
    protected _HookTimer() => throw null;
    public abstract int last_triggered_step();
    public abstract void reset();
    public abstract bool should_trigger_for_step(int step);
    public abstract void update_last_triggered_step(int step);
}

public class learning_rate_decay
{
    public learning_rate_decay() => throw null;
}
