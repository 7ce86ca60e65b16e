namespace Tensorflow.Keras.Saving.SavedModel;

public class CommonEndPoints : Tensorflow.Keras.Saving.SavedModel.SerializedAttributes
{
    public CommonEndPoints() => throw null;
    public CommonEndPoints(IEnumerable<string> checkpointable_objects, IEnumerable<string> functions) => throw null;
}

public static class Constants
{
    public static readonly string INPUT_LAYER_IDENTIFIER;
    public static readonly string KERAS_ATTR;
    public static readonly string KERAS_CACHE_KEY;
    public static readonly IList<string> KERAS_OBJECT_IDENTIFIERS;
    public static readonly string LAYER_IDENTIFIER;
    public static readonly string METRIC_IDENTIFIER;
    public static readonly string MODEL_IDENTIFIER;
    public static readonly string NETWORK_IDENTIFIER;
    public static readonly string RNN_LAYER_IDENTIFIER;
    public static readonly string SAVED_METADATA_PATH;
    public static readonly string SEQUENTIAL_IDENTIFIER;
}

public class ContextHandler : IDisposable
{
    public ContextHandler() => throw null;
    public void Dispose() => throw null;
    public Action<bool> DisposeCallBack { get; set; }
}

public interface ISerializedAttributes
{
    IDictionary<string, Tensorflow.Train.Trackable> CheckpointableObjects { get; }
    IDictionary<string, Tensorflow.Train.Trackable> Functions { get; }
    IDictionary<string, Tensorflow.Train.Trackable> FunctionsToSerialize { get; }
    IDictionary<string, Tensorflow.Train.Trackable> ObjectsToSerialize { get; }
    IDictionary<string, Tensorflow.Train.Trackable> set_and_validate_functions(IDictionary<string,
        Tensorflow.Train.Trackable> function_dict);
    IDictionary<string, Tensorflow.Train.Trackable> set_and_validate_objects(IDictionary<string, Tensorflow.Train.Trackable> object_dict);
}

public class InputLayerSavedModelSaver : Tensorflow.Keras.Saving.SavedModel.SavedModelSaver
{
    internal InputLayerSavedModelSaver() { }
    public InputLayerSavedModelSaver(Tensorflow.Keras.Engine.Layer obj) => throw null;
    public override string ObjectIdentifier { get => throw null; }
    public override string TrackingMetadata { get => throw null; }
    public override IDictionary<string, Tensorflow.Train.Trackable> functions_to_serialize(IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>> serialization_cache)
        => throw null;
    public override IDictionary<string, Tensorflow.Train.Trackable> objects_to_serialize(IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>> serialization_cache)
        => throw null;
}

public class KerasLoadModelUtils
{
    public KerasLoadModelUtils() => throw null;
}

public class KerasSavedModelUtils
{
    public KerasSavedModelUtils() => throw null;
    public static bool ShouldHaveTraces { get; }
    public static Tensorflow.Keras.Saving.SavedModel.SaveOptionsContext keras_option_scope(bool save_traces) => throw null;
    public static IEnumerable<Tensorflow.Keras.ILayer> list_all_layers(Tensorflow.Keras.Engine.Layer layer) => throw null;
    public static void save_model(Tensorflow.Keras.Engine.Model model, string filepath, bool overwrite, bool include_optimizer,
        Tensorflow.Functions.ConcreteFunction? signatures, Tensorflow.SaveOptions? options, bool save_traces = true) => throw null;
    public static bool should_skip_serialization(object layer) => throw null;
    public static IDictionary<string, Tensorflow.Train.Trackable> wrap_layer_functions(Tensorflow.Keras.Engine.Layer layer,
        IDictionary<string, IDictionary<Tensorflow.Train.Trackable,
        Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>> serialization_cache) => throw null;
    public static IDictionary<string, Tensorflow.Train.Trackable> wrap_layer_objects(Tensorflow.Keras.Engine.Layer layer,
        IDictionary<string, IDictionary<Tensorflow.Train.Trackable,
        Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>> serialization_cache) => throw null;
}

public class LayerAttributes : Tensorflow.Keras.Saving.SavedModel.CommonEndPoints
{
    public LayerAttributes() => throw null;
    public LayerAttributes(IEnumerable<string> checkpointable_objects, IEnumerable<string> functions) => throw null;
}

public class LayerSavedModelSaver : Tensorflow.Keras.Saving.SavedModel.SavedModelSaver
{
    internal LayerSavedModelSaver() { }
    public LayerSavedModelSaver(Tensorflow.Keras.Engine.Layer obj) => throw null;
    public override string ObjectIdentifier { get => throw null; }
    public override string TrackingMetadata { get => throw null; }
    public override IDictionary<string, Tensorflow.Train.Trackable> functions_to_serialize(IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>> serialization_cache)
        => throw null;
    protected Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes get_serialized_attributes(IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>> serialization_cache)
        => throw null;
    public override IDictionary<string, Tensorflow.Train.Trackable> objects_to_serialize(IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>> serialization_cache)
        => throw null;
}

public class LoadContext
{
    internal LoadContext() { }
    public static bool in_load_context() => throw null;
}

public class MetricAttributes : Tensorflow.Keras.Saving.SavedModel.SerializedAttributes
{
    public MetricAttributes() => throw null;
    public MetricAttributes(IEnumerable<string> checkpointable_objects, IEnumerable<string> functions) => throw null;
}

public class ModelAttributes : Tensorflow.Keras.Saving.SavedModel.LayerAttributes
{
    public ModelAttributes() => throw null;
    public ModelAttributes(IEnumerable<string> checkpointable_objects, IEnumerable<string> functions) => throw null;
}

public class RNNAttributes : Tensorflow.Keras.Saving.SavedModel.LayerAttributes
{
    public RNNAttributes() => throw null;
    public RNNAttributes(IEnumerable<string> checkpointable_objects, IEnumerable<string> functions) => throw null;
}

public class RevivedConfig : Tensorflow.Keras.Saving.IKerasConfig
{
    public RevivedConfig() => throw null;
}

public class RevivedInputLayer : Tensorflow.Keras.Layers.InputLayer
{
    internal RevivedInputLayer() { }
    public override string ToString() => throw null;
    protected Tensorflow.Keras.Saving.SavedModel.RevivedConfig _config;
    public override Tensorflow.Keras.Saving.IKerasConfig get_config() => throw null;
    public static (Tensorflow.Keras.Saving.SavedModel.RevivedInputLayer, Action<object, object,
        object>) init_from_metadata(Tensorflow.Keras.Saving.KerasMetaData metadata) => throw null;
}

public class RevivedLayer : Tensorflow.Keras.Engine.Layer
{
    internal RevivedLayer() { }
    protected RevivedLayer(Tensorflow.Keras.ArgsDefinition.LayerArgs args) => throw null;
    public override string ToString() => throw null;
    protected Tensorflow.Keras.Saving.SavedModel.RevivedConfig _config;
    public override Tensorflow.Keras.Saving.IKerasConfig get_config() => throw null;
    public static (Tensorflow.Keras.Saving.SavedModel.RevivedLayer, Action<object, object,
        object>) init_from_metadata(Tensorflow.Keras.Saving.KerasMetaData metadata) => throw null;
    public object keras_api { get; }
}

public class RevivedNetwork : Tensorflow.Keras.Saving.SavedModel.RevivedLayer
{
    internal RevivedNetwork() { }
    public override string ToString() => throw null;
    public static (Tensorflow.Keras.Saving.SavedModel.RevivedNetwork, Action<object, object,
        object>) init_from_metadata(Tensorflow.Keras.Saving.KerasMetaData metadata) => throw null;
}

public class SaveOptionsContext : IDisposable
{
    internal SaveOptionsContext() { }
    public SaveOptionsContext(bool old_value) => throw null;
    public void Dispose() => throw null;
    public bool _old_value;
}

public abstract class SavedModelSaver
{
    internal SavedModelSaver() { }
    public SavedModelSaver(Tensorflow.Train.Trackable obj) => throw null;
    public abstract string ObjectIdentifier { get; }
    public abstract string TrackingMetadata { get; }
    protected Tensorflow.Train.Trackable _obj;
    public abstract IDictionary<string, Tensorflow.Train.Trackable> functions_to_serialize(IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>> serialization_cache);
    public abstract IDictionary<string, Tensorflow.Train.Trackable> objects_to_serialize(IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>> serialization_cache);
    public IDictionary<string, Tensorflow.Train.Trackable> trackable_children(IDictionary<string, IDictionary<Tensorflow.Train.Trackable,
        Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>> serialization_cache) => throw null;
}

public abstract class SerializedAttributes : Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes
{
    internal SerializedAttributes() { }
    protected SerializedAttributes((IEnumerable<string>, IEnumerable<string>) objects_and_functions) => throw null;
    protected SerializedAttributes(IEnumerable<string> checkpointable_objects, IEnumerable<string> functions) => throw null;
    public IDictionary<string, Tensorflow.Train.Trackable> CheckpointableObjects { get; }
    public static Tensorflow.Keras.Saving.SavedModel.SerializedAttributes Create(Tensorflow.Train.Trackable obj) => throw null;
    public IDictionary<string, Tensorflow.Train.Trackable> Functions { get; }
    public IDictionary<string, Tensorflow.Train.Trackable> FunctionsToSerialize { get; }
    public IDictionary<string, Tensorflow.Train.Trackable> ObjectsToSerialize { get; }
    protected IDictionary<string, Tensorflow.Train.Trackable?> _function_dict;
    protected Tensorflow.Train.AutoTrackable _keras_trackable;
    protected IDictionary<string, Tensorflow.Train.Trackable?> _object_dict;
    protected virtual (IEnumerable<string>,
        IEnumerable<string>) get_objects_and_functions_recursively(IEnumerable<string>? checkpointable_objects,
        IEnumerable<string>? functions) => throw null;
    public IDictionary<string, Tensorflow.Train.Trackable> set_and_validate_functions(IDictionary<string,
        Tensorflow.Train.Trackable> function_dict) => throw null;
    public IDictionary<string, Tensorflow.Train.Trackable> set_and_validate_objects(IDictionary<string,
        Tensorflow.Train.Trackable> object_dict) => throw null;
}
