namespace Tensorflow.Checkpoint;

public static class CheckPointUtils
{
    public static string get_full_name(Tensorflow.Train.Trackable variable) => throw null;
    public static Tensorflow.Train.Trackable get_mapped_trackable(Tensorflow.Train.Trackable trackable,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Train.Trackable>? object_map) => throw null;
    public static IList<Tensorflow.Train.Trackable> list_objects(Tensorflow.Checkpoint.ObjectGraphView graph_view) => throw null;
}

public class CheckpointPosition
{
    internal CheckpointPosition() { }
    public CheckpointPosition(Tensorflow.Checkpoint.CheckpointRestoreCoordinator checkpoint, int proto_id) => throw null;
    public Tensorflow.Checkpoint.CheckpointRestoreCoordinator Checkpoint { get; }
    public Tensorflow.Train.Trackable Trackable { get; }
    public bool bind_project(Tensorflow.Train.Trackable trackable) => throw null;
    public Tensorflow.Checkpoint.CheckpointPosition create_child_position(int node_id) => throw null;
    public (Tensorflow.Checkpoint.CheckpointPosition,
        Tensorflow.BaseResourceVariable) create_slot_variable_position(Tensorflow.Optimizer optimizer_object,
        Tensorflow.BaseResourceVariable variable, int slot_variable_id, string slot_name) => throw null;
    public void restore(Tensorflow.Train.Trackable trackable) => throw null;
}

public class CheckpointReader
{
    internal CheckpointReader() { }
    public CheckpointReader(string filename) => throw null;
    public Tensorflow.Tensor GetTensor(string name, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public string GetVariable(int index) => throw null;
    public Tensorflow.TF_DataType GetVariableDataType(string name) => throw null;
    public int GetVariableNumDims(string name) => throw null;
    public Tensorflow.Shape GetVariableShape(string name) => throw null;
    public int HasTensor(string name) => throw null;
    public int Size() => throw null;
    public Dictionary<string, Tensorflow.TF_DataType> VariableToDataTypeMap { get; set; }
    public Dictionary<string, Tensorflow.Shape> VariableToShapeMap { get; set; }
}

public class CheckpointRestoreCoordinator
{
    internal CheckpointRestoreCoordinator() { }
    public List<Tensorflow.Train.Trackable> AllTrackables { get; }
    public bool ExpectPartial { get; set; }
    public HashSet<int> MatchedProtoIds { get; }
    public Dictionary<int, Tensorflow.Train.Trackable> ObjectByProtoId { get; }
    public Dictionary<string, Tensorflow.Operation> RestoreOpsByName { get; }
    public int RestoreUid { get; }
    public Dictionary<int, IList<string>> UnusedAttributes { get; }
    public void new_restore_ops(IEnumerable<Tensorflow.Operation> new_ops) => throw null;
}

public class InitializationOnlyStatus : Tensorflow.Checkpoint.LoadStatus
{
    internal InitializationOnlyStatus() { }
    public InitializationOnlyStatus(Tensorflow.Checkpoint.ObjectGraphView object_graph_view, int restore_uid) => throw null;
    public override Tensorflow.Checkpoint.LoadStatus assert_consumed() => throw null;
    public override Tensorflow.Checkpoint.LoadStatus assert_existing_objects_matched() => throw null;
    public override Tensorflow.Checkpoint.LoadStatus assert_nontrivial_match() => throw null;
    public override void initialize_or_restore(Tensorflow.Session? session = null) => throw null;
    public override Tensorflow.Checkpoint.LoadStatus run_restore_ops(Tensorflow.Session? session = null) => throw null;
}

public abstract class LoadStatus
{
    protected LoadStatus() => throw null;
    public abstract Tensorflow.Checkpoint.LoadStatus assert_consumed();
    public abstract Tensorflow.Checkpoint.LoadStatus assert_existing_objects_matched();
    public abstract Tensorflow.Checkpoint.LoadStatus assert_nontrivial_match();
    public virtual Tensorflow.Checkpoint.LoadStatus expect_partial() => throw null;
    public abstract void initialize_or_restore(Tensorflow.Session? session = null);
    public abstract Tensorflow.Checkpoint.LoadStatus run_restore_ops(Tensorflow.Session? session = null);
}

public class MultiDeviceSaver
{
    internal MultiDeviceSaver() { }
    public static Tensorflow.Checkpoint.MultiDeviceSaver from_saveables(IEnumerable<Tensorflow.MySaveableObject> saveables,
        IDictionary<string, IDictionary<string, Tensorflow.Train.Trackable>>? registered_savers = null,
        bool call_with_mapped_captures = false) => throw null;
}

public class ObjectGraphView : Tensorflow.Checkpoint.TrackableView, System.ICloneable
{
    internal ObjectGraphView() { }
    public object Clone() => throw null;
    public override IDictionary<string, Tensorflow.Train.Trackable> children(Tensorflow.Train.Trackable obj,
        Tensorflow.SaveType save_type = Tensorflow.SaveType.CHECKPOINT, IDictionary<string, IDictionary<Tensorflow.Train.Trackable,
        Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>>? serialization_cache = null) => throw null;
    public void frozen_saveable_objects(object? object_map = null, object? to_graph = null, object call_with_mapped_captures = null)
        => throw null;
    public void serialize_object_graph(object? saveables_cache = null) => throw null;
}

public static class SaveUtil
{
}

public static class SaveUtilV1
{
    public static (IList<Tensorflow.MySaveableObject>, IDictionary<string, IDictionary<string,
        Tensorflow.Train.Trackable>>?) frozen_saveables_and_savers(Tensorflow.Checkpoint.ObjectGraphView graph_view,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Train.Trackable> object_map, Tensorflow.Graph? to_graph,
        bool call_with_mapped_captures, object? saveables_cache = null) => throw null;
}

public class TrackableSaver
{
    internal TrackableSaver() { }
    public TrackableSaver(Tensorflow.Checkpoint.ObjectGraphView graph_view) => throw null;
    public Tensorflow.Tensor? FilePrefixPlaceHolder { get; set; }
}

public class TrackableView
{
    internal TrackableView() { }
    public TrackableView(System.WeakReference<Tensorflow.Train.Trackable> obj) => throw null;
    public TrackableView(Tensorflow.Train.Trackable obj) => throw null;
    public Tensorflow.Train.Trackable Root { get; }
    protected System.WeakReference<Tensorflow.Train.Trackable> _root_ref;
    public virtual IDictionary<string, Tensorflow.Train.Trackable> children(Tensorflow.Train.Trackable obj,
        Tensorflow.SaveType save_type = Tensorflow.SaveType.CHECKPOINT, IDictionary<string, IDictionary<Tensorflow.Train.Trackable,
        Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>>? cache = null) => throw null;
}
