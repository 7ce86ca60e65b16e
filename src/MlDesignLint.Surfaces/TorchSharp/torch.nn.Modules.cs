namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module : IDisposable
        {
            internal Module() { }
            protected Module(string name) => throw null;
            protected void ClearModules() => throw null;
            protected void ConditionallyRegisterBuffer(string name, Tensor? value, bool persistent = true) => throw null;
            protected void ConditionallyRegisterParameter(string name, Modules.Parameter? value) => throw null;
            protected void ConditionallyRegisterParameter(string name, Tensor value) => throw null;
            public static nn.Module Create<T>(string path) where T : nn.Module, new() => throw null;
            public void Dispose() => throw null;
            protected virtual void Dispose(bool disposing) => throw null;
            ~Module() { }
            protected static (Device device, ScalarType dtype) GetDefaultDeviceAndType(Device? device = null, ScalarType? dtype = null)
                => throw null;
            public virtual string GetName() => throw null;
            protected virtual void RegisterComponents() => throw null;
            protected static bool ReplaceBuffer(ScalarType? dtype, Device? device, Tensor buffer, out Tensor? result) => throw null;
            protected static bool ReplaceParameter(ScalarType? dtype, Device? device, Modules.Parameter param, out Modules.Parameter? p)
                => throw null;
            protected int _deviceIndex;
            protected DeviceType _deviceType;
            protected TorchSharp.Utils.OrderedDict<string, (Tensor, bool)> _internal_buffers;
            protected TorchSharp.Utils.OrderedDict<string, Modules.Parameter> _internal_params;
            protected TorchSharp.Utils.OrderedDict<string, nn.Module> _internal_submodules;
            protected virtual (string name, Tensor buffer)[] _named_buffers() => throw null;
            protected virtual (string name, Modules.Parameter parameter)[] _named_parameters() => throw null;
            protected virtual Modules.Parameter[] _parameters(bool recurse = true) => throw null;
            public nn.Module _to(Tensor other, bool non_blocking) => throw null;
            protected internal virtual nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
            protected internal virtual nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw null;
            protected internal virtual nn.Module _to(ScalarType dtype, bool non_blocking) => throw null;
            protected void _toEpilog(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
            protected void _toEpilog(Device device, ScalarType dtype, bool non_blocking) => throw null;
            protected void _toEpilog(ScalarType dtype, bool non_blocking) => throw null;
            protected virtual void _toEpilog(ScalarType? dtype, Device? device, bool non_blocking) => throw null;
            public void add_module(string name, nn.Module module) => throw null;
            public virtual nn.Module apply(Action<nn.Module> fn) => throw null;
            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) => throw null;
            public virtual IEnumerable<nn.Module> children() => throw null;
            public virtual void eval() => throw null;
            public virtual Tensor? get_buffer(string target) => throw null;
            public virtual Modules.Parameter? get_parameter(string target) => throw null;
            public virtual bool has_buffer(string target) => throw null;
            public virtual bool has_parameter(string target) => throw null;
            public nn.Module load(Stream stream, bool strict = true, IList<string>? skip = null, Dictionary<string,
                bool>? loadedParameters = null) => throw null;
            public virtual nn.Module load(BinaryReader reader, bool strict = true, IList<string>? skip = null, Dictionary<string,
                bool>? loadedParameters = null) => throw null;
            public virtual nn.Module load(string location, bool strict = true, IList<string>? skip = null, Dictionary<string,
                bool>? loadedParameters = null) => throw null;
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(Dictionary<string, Tensor> source,
                bool strict = true, IList<string>? skip = null) => throw null;
            public virtual IEnumerable<nn.Module> modules() => throw null;
            protected string? name;
            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true)
                => throw null;
            public virtual IEnumerable<(string name, nn.Module module)> named_children() => throw null;
            public virtual IEnumerable<(string name, nn.Module module)> named_modules() => throw null;
            public virtual IEnumerable<(string name, Modules.Parameter parameter)> named_parameters(bool recurse = true) => throw null;
            public virtual IEnumerable<Modules.Parameter> parameters(bool recurse = true) => throw null;
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true) => throw null;
            public virtual void register_module(string name, nn.Module submodule) => throw null;
            public virtual void register_parameter(string name, Modules.Parameter param) => throw null;
            public nn.Module save(BinaryWriter writer, IList<string>? skip = null) => throw null;
            public nn.Module save(Stream stream, IList<string>? skip = null) => throw null;
            public nn.Module save(string location, IList<string>? skip = null) => throw null;
            public static void save_state_dict(BinaryWriter writer, Dictionary<string, Tensor> sd, IList<string>? skip = null)
                => throw null;
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
                => throw null;
            public virtual void train(bool train = true) => throw null;
            public virtual bool training { get; }
            public virtual void zero_grad(bool set_to_none = true) => throw null;
        }
    }
}

public static partial class torch
{
    public static partial class nn
    {
        public abstract class Module<T, TResult> : nn.HookableModule<Func<nn.Module<T, TResult>, T, T>, Func<nn.Module<T, TResult>, T,
            TResult, TResult>>, nn.IModule<T, TResult>
        {
            internal Module() { }
            protected Module(nint handle, nint boxedHandle) => throw null;
            protected Module(string name) => throw null;
            public TResult call(T input) => throw null;
            public abstract TResult forward(T input);
        }
    }
}

public static partial class torch
{
    public static partial class nn
    {
        public abstract class Module<T1, T2, T3, T4, T5, T6, TResult> : nn.HookableModule<Func<nn.Module<T1, T2, T3, T4, T5, T6, TResult>,
            T1, T2, T3, T4, T5, T6, (T1, T2, T3, T4, T5, T6)?>, Func<nn.Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6,
            TResult, TResult>>, nn.IModule<T1, T2, T3, T4, T5, T6, TResult>
        {
            internal Module() { }
            protected Module(nint handle, nint boxedHandle) => throw null;
            protected Module(string name) => throw null;
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6) => throw null;
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);
        }
    }
}

public static partial class torch
{
    public static partial class nn
    {
        public abstract class Module<T1, T2, T3, T4, T5, TResult> : nn.HookableModule<Func<nn.Module<T1, T2, T3, T4, T5, TResult>, T1, T2,
            T3, T4, T5, (T1, T2, T3, T4, T5)?>, Func<nn.Module<T1, T2, T3, T4, T5, TResult>, T1, T2, T3, T4, T5, TResult, TResult>>,
            nn.IModule<T1, T2, T3, T4, T5, TResult>
        {
            internal Module() { }
            protected Module(nint handle, nint boxedHandle) => throw null;
            protected Module(string name) => throw null;
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5) => throw null;
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5);
        }
    }
}

public static partial class torch
{
    public static partial class nn
    {
        public abstract class Module<T1, T2, T3, T4, TResult> : nn.HookableModule<Func<nn.Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4,
            (T1, T2, T3, T4)?>, Func<nn.Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, TResult, TResult>>, nn.IModule<T1, T2, T3, T4,
            TResult>
        {
            internal Module() { }
            protected Module(nint handle, nint boxedHandle) => throw null;
            protected Module(string name) => throw null;
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4) => throw null;
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4);
        }
    }
}

public static partial class torch
{
    public static partial class nn
    {
        public abstract class Module<T1, T2, T3, TResult> : nn.HookableModule<Func<nn.Module<T1, T2, T3, TResult>, T1, T2, T3, (T1, T2,
            T3)?>, Func<nn.Module<T1, T2, T3, TResult>, T1, T2, T3, TResult, TResult>>, nn.IModule<T1, T2, T3, TResult>
        {
            internal Module() { }
            protected Module(nint handle, nint boxedHandle) => throw null;
            protected Module(string name) => throw null;
            public TResult call(T1 input1, T2 input2, T3 input3) => throw null;
            public abstract TResult forward(T1 input1, T2 input2, T3 input3);
        }
    }
}

public static partial class torch
{
    public static partial class nn
    {
        public abstract class Module<T1, T2, TResult> : nn.HookableModule<Func<nn.Module<T1, T2, TResult>, T1, T2, (T1, T2)?>,
            Func<nn.Module<T1, T2, TResult>, T1, T2, TResult, TResult>>, nn.IModule<T1, T2, TResult>
        {
            internal Module() { }
            protected Module(nint handle, nint boxedHandle) => throw null;
            protected Module(string name) => throw null;
            public TResult call(T1 input1, T2 input2) => throw null;
            public abstract TResult forward(T1 input1, T2 input2);
        }
    }
}
