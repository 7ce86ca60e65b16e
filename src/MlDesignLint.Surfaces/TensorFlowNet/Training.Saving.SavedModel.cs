namespace Tensorflow.Training.Saving.SavedModel;

public class RestoredFunction : Tensorflow.Function
{
    internal RestoredFunction() { }
    public IEnumerable<Tensorflow.Functions.ConcreteFunction> ConcreteFunctions { get; }
    protected override bool _run_functions_eagerly() => throw null;
}

public static class SaveContext
{
    public static Tensorflow.SaveOptions get_save_options() => throw null;
    public static bool in_save_context() => throw null;
    public static Tensorflow.Training.Saving.SavedModel.SaveContext.SaveContextHandler save_context(Tensorflow.SaveOptions options)
        => throw null;

    public class SaveContextHandler : IDisposable
    {
        internal SaveContextHandler() { }
        public SaveContextHandler(Tensorflow.SaveOptions options) => throw null;
        public void Dispose() => throw null;
    }
}

public static class function_deserialization
{
    public static void fix_node_def(Tensorflow.NodeDef node_def, IDictionary<string, Tensorflow.Functions.ConcreteFunction> functions,
        string shared_name_suffix) => throw null;
}

public class nested_structure_coder
{
    public nested_structure_coder() => throw null;
}
