namespace TorchSharp;

public static partial class torch
{
    public static class jit
    {
        public static jit.CompilationUnit compile(string script) => throw null;
        public static jit.ScriptModule load(byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw null;
        public static jit.ScriptModule load(byte[] bytes, Device map_location) => throw null;
        public static jit.ScriptModule load(byte[] bytes, string map_location) => throw null;
        public static jit.ScriptModule load(string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw null;
        public static jit.ScriptModule load(string filename, Device map_location) => throw null;
        public static jit.ScriptModule load(string filename, string map_location) => throw null;
        public static jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(byte[] bytes, DeviceType device_type = DeviceType.CPU,
            long device_index = -1) => throw null;
        public static jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(byte[] bytes, Device map_location) => throw null;
        public static jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(byte[] bytes, string map_location) => throw null;
        public static jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(string filename, DeviceType device_type = DeviceType.CPU,
            long device_index = -1) => throw null;
        public static jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(string filename, Device map_location) => throw null;
        public static jit.ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(string filename, string map_location) => throw null;
        public static jit.ScriptModule<T1, TResult> load<T1, TResult>(byte[] bytes, DeviceType device_type = DeviceType.CPU,
            long device_index = -1) => throw null;
        public static jit.ScriptModule<T1, TResult> load<T1, TResult>(byte[] bytes, Device map_location) => throw null;
        public static jit.ScriptModule<T1, TResult> load<T1, TResult>(byte[] bytes, string map_location) => throw null;
        public static jit.ScriptModule<T1, TResult> load<T1, TResult>(string filename, DeviceType device_type = DeviceType.CPU,
            long device_index = -1) => throw null;
        public static jit.ScriptModule<T1, TResult> load<T1, TResult>(string filename, Device map_location) => throw null;
        public static jit.ScriptModule<T1, TResult> load<T1, TResult>(string filename, string map_location) => throw null;
        public static jit.ScriptModule<TResult> load<TResult>(byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1)
            => throw null;
        public static jit.ScriptModule<TResult> load<TResult>(byte[] bytes, Device map_location) => throw null;
        public static jit.ScriptModule<TResult> load<TResult>(byte[] bytes, string map_location) => throw null;
        public static jit.ScriptModule<TResult> load<TResult>(string filename, DeviceType device_type = DeviceType.CPU,
            long device_index = -1) => throw null;
        public static jit.ScriptModule<TResult> load<TResult>(string filename, Device map_location) => throw null;
        public static jit.ScriptModule<TResult> load<TResult>(string filename, string map_location) => throw null;
        public static void save(jit.ScriptModule module, byte[] bytes) => throw null;
        public static void save(jit.ScriptModule module, string filename) => throw null;

        public class CompilationUnit : IDisposable
        {
            internal CompilationUnit() { }
            public void Dispose() => throw null;
            protected virtual void Dispose(bool disposing) => throw null;
            ~CompilationUnit() { }
            public object invoke(string name, params object[] objs) => throw null;
            public TResult invoke<T, TResult>(string name, params T[] inputs) => throw null;
            public TResult invoke<TResult>(string name, params object[] inputs) => throw null;
        }

        public sealed class DynamicType : jit.Type
        {
            internal DynamicType() { }
        }

        public class HookableScriptModule<TPreHook, TPostHook> : jit.ScriptModule
        {
            internal HookableScriptModule() { }
            protected Dictionary<string, TPostHook> post_hooks;
            protected Dictionary<string, TPreHook> pre_hooks;
            public jit.HookableScriptModule<TPreHook, TPostHook>.HookRemover register_forward_hook(TPostHook hook) => throw null;
            public jit.HookableScriptModule<TPreHook, TPostHook>.HookRemover register_forward_pre_hook(TPreHook hook) => throw null;

            public class HookRemover
            {
                internal HookRemover() { }
                public HookRemover(jit.HookableScriptModule<TPreHook, TPostHook> module, string key) => throw null;
                public void remove() => throw null;
            }
        }

        public class ScriptModule : nn.Module
        {
            internal ScriptModule() { }
            public int GetNumberOfInputs() => throw null;
            public int GetNumberOfOutputs() => throw null;
            protected override (string name, Tensor buffer)[] _named_buffers() => throw null;
            protected override (string name, Modules.Parameter parameter)[] _named_parameters() => throw null;
            protected internal override nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
            protected internal override nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw null;
            protected internal override nn.Module _to(ScalarType dtype, bool non_blocking) => throw null;
            protected void _toScriptEpilog(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
            protected void _toScriptEpilog(Device device, ScalarType dtype, bool non_blocking) => throw null;
            protected void _toScriptEpilog(ScalarType dtype, bool non_blocking) => throw null;
            public object call(params object[] input) => throw null;
            public override void eval() => throw null;
            public object forward(params object[] input) => throw null;
            public object invoke(string name, params object[] objs) => throw null;
            public TResult invoke<T, TResult>(string name, params T[] inputs) => throw null;
            public TResult invoke<TResult>(string name, params object[] inputs) => throw null;
            public (string name, Tensor buffer)[] named_attributes(bool recurse = true) => throw null;
            public override IEnumerable<(string name, nn.Module module)> named_children() => throw null;
            public override IEnumerable<(string name, nn.Module module)> named_modules() => throw null;
            public void set_attribute(string name, Tensor buffer) => throw null;
            public override void train(bool on = true) => throw null;
            public override bool training { get => throw null; }
            public override void zero_grad(bool set_to_none = true) => throw null;
        }

        public class ScriptModule<T, TResult> : jit.HookableScriptModule<Func<jit.ScriptModule<T, TResult>, T, T>, Func<jit.ScriptModule<T,
            TResult>, T, TResult, TResult>>, nn.IModule<T, TResult>
        {
            internal ScriptModule() { }
            public TResult call(T input) => throw null;
            public TResult forward(T tensor) => throw null;
        }

        public class ScriptModule<T1, T2, TResult> : jit.HookableScriptModule<Func<jit.ScriptModule<T1, T2, TResult>, T1, T2, (T1, T2)?>,
            Func<jit.ScriptModule<T1, T2, TResult>, T1, T2, TResult, TResult>>, nn.IModule<T1, T2, TResult>
        {
            internal ScriptModule() { }
            public TResult call(T1 input1, T2 input2) => throw null;
            public TResult forward(T1 input1, T2 input2) => throw null;
        }

        public class ScriptModule<TResult> : jit.ScriptModule, nn.IModule<Tensor[], TResult>
        {
            internal ScriptModule() { }
            public TResult call(params Tensor[] input) => throw null;
            public TResult forward(params Tensor[] tensor) => throw null;
        }

        public sealed class TensorType : jit.Type
        {
            internal TensorType() { }
            public string GetDevice() => throw null;
            public int GetDimensions() => throw null;
            public ScalarType GetScalarType() => throw null;
            public long[] size() => throw null;
        }

        public class Type : IDisposable
        {
            protected Type() => throw null;
            public void Dispose() => throw null;
            protected virtual void Dispose(bool disposing) => throw null;
            ~Type() { }
        }
    }
}
