using System.Reflection;

namespace Microsoft.ML.Runtime;

public readonly struct ChannelMessage
{
    public readonly ChannelMessageKind Kind;
    public string Message { get; }
    public readonly MessageSensitivity Sensitivity;
}

public enum ChannelMessageKind
{
    Error = 3,
    Info = 1,
    Trace = 0,
    Warning = 2,
}

public sealed class ComponentCatalog
{
    internal ComponentCatalog() { }
    public void RegisterAssembly(Assembly assembly, bool throwOnError = true) => throw null;
}

public interface IChannel : IPipe<ChannelMessage>
{
    void Error(MessageSensitivity sensitivity, string fmt);
    void Error(MessageSensitivity sensitivity, string fmt, params object[] args);
    void Info(MessageSensitivity sensitivity, string fmt);
    void Info(MessageSensitivity sensitivity, string fmt, params object[] args);
    void Trace(MessageSensitivity sensitivity, string fmt);
    void Trace(MessageSensitivity sensitivity, string fmt, params object[] args);
    void Warning(MessageSensitivity sensitivity, string fmt);
    void Warning(MessageSensitivity sensitivity, string fmt, params object[] args);
}

public interface IChannelProvider : IExceptionContext
{
    IChannel Start(string name);
    IPipe<TMessage> StartPipe<TMessage>(string name);
}

public interface IComponentFactory
{
}

public interface IComponentFactory<in TArg1, in TArg2, in TArg3, out TComponent> : IComponentFactory
{
    TComponent CreateComponent(IHostEnvironment env, TArg1 argument1, TArg2 argument2, TArg3 argument3);
}

public interface IComponentFactory<in TArg1, in TArg2, out TComponent> : IComponentFactory
{
    TComponent CreateComponent(IHostEnvironment env, TArg1 argument1, TArg2 argument2);
}

public interface IComponentFactory<in TArg1, out TComponent> : IComponentFactory
{
    TComponent CreateComponent(IHostEnvironment env, TArg1 argument1);
}

public interface IComponentFactory<out TComponent> : IComponentFactory
{
    TComponent CreateComponent(IHostEnvironment env);
}

public interface IExceptionContext
{
    string ContextDescription { get; }
    TException Process<TException>(TException ex) where TException : Exception;
}

public interface IHost : IHostEnvironment
{
    Random Rand { get; }
}

public interface IHostEnvironment : IChannelProvider, IProgressChannelProvider
{
    ComponentCatalog ComponentCatalog { get; }
    IHost Register(string name, int? seed = null, bool? verbose = null);
}

public interface IPipe<TMessage> : IExceptionContext, IDisposable
{
    void Send(TMessage msg);
}

public interface IProgressChannel : IProgressChannelProvider, IDisposable
{
    void Checkpoint(params double?[] values);
    void SetHeader(ProgressHeader header, Action<IProgressEntry> fillAction);
}

public interface IProgressChannelProvider
{
    IProgressChannel StartProgressChannel(string name);
}

public interface IProgressEntry
{
    void SetMetric(int index, double value);
    void SetProgress(int index, double value);
    void SetProgress(int index, double value, double lim);
}

[Flags]
public enum MessageSensitivity
{
    All = -1,
    None = 0,
    Schema = 2,
    Unknown = -1,
    UserData = 1,
}

public sealed class ProgressHeader
{
    public ProgressHeader(params string[] unitNames) { }
    public ProgressHeader(string[] metricNames, string[] unitNames) { }
    public readonly IReadOnlyList<string> MetricNames;
    public readonly IReadOnlyList<string> UnitNames;
}
