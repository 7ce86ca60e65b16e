using System.Collections;

namespace TorchSharp.Modules;

public sealed class AdaptiveAvgPool1d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AdaptiveAvgPool1d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public long output_size { get; set; }
}

public sealed class AdaptiveAvgPool2d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AdaptiveAvgPool2d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public long[] output_size { get; set; }
}

public sealed class AdaptiveAvgPool3d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AdaptiveAvgPool3d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public long[] output_size { get; set; }
}

public sealed class AdaptiveMaxPool1d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AdaptiveMaxPool1d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw null;
    public long output_size { get; set; }
}

public sealed class AdaptiveMaxPool2d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AdaptiveMaxPool2d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public (torch.Tensor output, torch.Tensor indices) forward_with_indices(torch.Tensor input) => throw null;
    public long[] output_size { get; set; }
}

public sealed class AdaptiveMaxPool3d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AdaptiveMaxPool3d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public (torch.Tensor output, torch.Tensor indices) forward_with_indices(torch.Tensor input) => throw null;
    public long[] output_size { get; set; }
}

public sealed class AlphaDropout : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AlphaDropout() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
    public double p { get; set; }
}

public sealed class AvgPool1d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AvgPool1d() { }
    public bool ceil_mode { get; set; }
    public bool count_include_pad { get; set; }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public long kernel_size { get; set; }
    public long? padding { get; set; }
    public long? stride { get; set; }
}

public sealed class AvgPool2d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AvgPool2d() { }
    public bool ceil_mode { get; set; }
    public bool count_include_pad { get; set; }
    public long? divisor_override { get; set; }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public long[] kernel_size { get; set; }
    public long[] padding { get; set; }
    public long[] stride { get; set; }
}

public sealed class AvgPool3d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AvgPool3d() { }
    public bool ceil_mode { get; set; }
    public bool count_include_pad { get; set; }
    public long? divisor_override { get; set; }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public long[] kernel_size { get; set; }
    public long[] padding { get; set; }
    public long[] stride { get; set; }
}

public abstract class BatchNorm : Modules.NormBase
{
    internal BatchNorm() { }
    public BatchNorm(long num_features, double eps, double momentum, bool affine, bool track_running_stats, torch.Device? device,
        torch.ScalarType? dtype, string name) => throw null;
    public override torch.Tensor forward(torch.Tensor input) => throw null;
}

public sealed class BatchNorm1d : Modules.BatchNorm
{
    internal BatchNorm1d() { }
    protected override void ValidateInputDimensions(torch.Tensor input) => throw null;
}

public sealed class BatchNorm2d : Modules.BatchNorm
{
    internal BatchNorm2d() { }
    protected override void ValidateInputDimensions(torch.Tensor input) => throw null;
}

public sealed class BatchNorm3d : Modules.BatchNorm
{
    internal BatchNorm3d() { }
    protected override void ValidateInputDimensions(torch.Tensor input) => throw null;
}

public sealed class Bilinear : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal Bilinear() { }
    protected override void Dispose(bool disposing) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public Modules.Parameter? bias { get; set; }
    public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw null;
    public long in1_features { get; set; }
    public long in2_features { get; set; }
    public long out_features { get; set; }
    public Modules.Parameter weight { get; set; }
}

public sealed class CELU : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal CELU() { }
    public double alpha { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
}

public sealed class ChannelShuffle : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal ChannelShuffle() { }
    public override string GetName() => throw null;
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public long groups { get; set; }
}

public class Chi2 : Modules.Gamma
{
    internal Chi2() { }
    public Chi2(torch.Tensor df, torch.Generator generator = null) => throw null;
    public torch.Tensor df { get; }
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution instance = null)
        => throw null;
}

public sealed class ConstantPad1d : Modules.PadBase
{
    internal ConstantPad1d() { }
}

public sealed class ConstantPad2d : Modules.PadBase
{
    internal ConstantPad2d() { }
}

public sealed class ConstantPad3d : Modules.PadBase
{
    internal ConstantPad3d() { }
}

public sealed class Conv1d : Modules.Convolution
{
    internal Conv1d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
}

public sealed class Conv2d : Modules.Convolution
{
    internal Conv2d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
}

public sealed class Conv3d : Modules.Convolution
{
    internal Conv3d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
}

public sealed class ConvTranspose1d : Modules.ConvolutionTranspose
{
    internal ConvTranspose1d() { }
    public override torch.Tensor forward(torch.Tensor input, long[]? output_size) => throw null;
}

public sealed class ConvTranspose2d : Modules.ConvolutionTranspose
{
    internal ConvTranspose2d() { }
    public override torch.Tensor forward(torch.Tensor input, long[]? output_size) => throw null;
}

public sealed class ConvTranspose3d : Modules.ConvolutionTranspose
{
    internal ConvTranspose3d() { }
    public override torch.Tensor forward(torch.Tensor input, long[]? output_size) => throw null;
}

public abstract class Convolution : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal Convolution() { }
    [Obsolete("Deprecated API", true)]
    protected Convolution(nint handle, nint boxedHandle, long input_channels) => throw null;
    protected Convolution(string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding,
        Padding? padding_type, long[] dilation, bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode,
        torch.Device? device = null, torch.ScalarType? dtype = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public void SetPadding(Padding padding) => throw null;
    public void SetPadding(long[] padding) => throw null;
    protected bool ValidateShape(torch.Tensor input, long dimensions) => throw null;
    protected Modules.Parameter? _bias;
    protected long[] _reversed_padding_repeated_twice;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    protected Modules.Parameter? _weight;
    public Modules.Parameter? bias { get; set; }
    public long[] dilation { get; set; }
    public long groups { get; set; }
    public long in_channels { get; }
    [Obsolete("Deprecated.", true)]
    protected long input_channels;
    public long[] kernel_size { get; set; }
    public long out_channels { get; }
    public long[] output_padding { get; set; }
    public long[]? padding { get; }
    public PaddingModes padding_mode { get; set; }
    public Padding? padding_type { get; }
    public void reset_parameters() => throw null;
    public long[] stride { get; set; }
    public bool transposed { get; }
    public Modules.Parameter weight { get; set; }
}

public abstract class ConvolutionTranspose : Modules.Convolution
{
    internal ConvolutionTranspose() { }
    protected ConvolutionTranspose(string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding,
        Padding? padding_type, long[] dilation, bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode,
        torch.Device? device = null, torch.ScalarType? dtype = null) => throw null;
    protected long[] _output_padding(torch.Tensor input, long[]? output_size, long[] kernel_size, long[] stride, long[] padding,
        long[] dilation, long num_spatial_dims) => throw null;
    public abstract torch.Tensor forward(torch.Tensor input, long[]? output_size);
    public override torch.Tensor forward(torch.Tensor input) => throw null;
}

public sealed class CosineSimilarity : Modules.ParameterLessModule<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal CosineSimilarity() { }
    public long dim { get; set; }
    public double eps { get; set; }
    public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw null;
}

public class DataLoader : Modules.DataLoader<Dictionary<string, torch.Tensor>, Dictionary<string, torch.Tensor>>
{
    internal DataLoader() { }
    public DataLoader(torch.utils.data.Dataset dataset, int batchSize, IEnumerable<long> shuffler, torch.Device device = null,
        int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null;
    public DataLoader(torch.utils.data.Dataset dataset, int batchSize, bool shuffle = false, torch.Device device = null, int? seed = null,
        int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null;
}

public class DataLoader<T, S> : IEnumerable<S>, System.Collections.IEnumerable, IDisposable
{
    internal DataLoader() { }
    public DataLoader(torch.utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, torch.Device, S> collate_fn,
        IEnumerable<long> shuffler, torch.Device? device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true,
        bool disposeDataset = true) => throw null;
    public DataLoader(torch.utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, torch.Device, S> collate_fn,
        bool shuffle = false, torch.Device? device = null, int? seed = null, int num_worker = 1, bool drop_last = false,
        bool disposeBatch = true, bool disposeDataset = true) => throw null;
    public long Count { get; }
    public torch.Device Device { get; }
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public bool DisposeBatch { get; }
    public bool DisposeDataset { get; }
    public IEnumerator<S> GetEnumerator() => throw null;
    public int batch_size { get; }
    public Func<IEnumerable<T>, torch.Device, S> collate_fn { get; }
    public torch.utils.data.Dataset<T> dataset { get; }
    public bool drop_last { get; }
    public int num_workers { get; }
    public IEnumerable<long> sampler { get; }
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public class DropBlock2d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal DropBlock2d() { }
    public DropBlock2d(double p, long block_size, bool inplace = false, double eps = 1E-06) => throw null;
    public override torch.Tensor forward(torch.Tensor input) => throw null;
}

public class DropBlock3d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal DropBlock3d() { }
    public DropBlock3d(double p, long block_size, bool inplace = false, double eps = 1E-06) => throw null;
    public override torch.Tensor forward(torch.Tensor input) => throw null;
}

public sealed class Dropout : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Dropout() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
    public double p { get; set; }
}

public sealed class Dropout1d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Dropout1d() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
    public double p { get; set; }
}

public sealed class Dropout2d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Dropout2d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public bool inplace { get; set; }
    public double p { get; set; }
}

public sealed class Dropout3d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Dropout3d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public bool inplace { get; set; }
    public double p { get; set; }
}

public sealed class ELU : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal ELU() { }
    public double alpha { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
}

public sealed class Embedding : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal Embedding() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public Modules.Parameter? weight { get; set; }
}

public sealed class EmbeddingBag : torch.nn.Module<torch.Tensor, torch.Tensor?, torch.Tensor?, torch.Tensor>, torch.nn.IModule<torch.Tensor,
    torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor?, torch.Tensor?, torch.Tensor>
{
    internal EmbeddingBag() { }
    public torch.Tensor call(torch.Tensor input) => throw null;
    public torch.Tensor call(torch.Tensor input, torch.Tensor offsets) => throw null;
    public torch.Tensor call(torch.Tensor input, torch.Tensor? offsets, torch.Tensor? perSampleWeights) => throw null;
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor? offsets, torch.Tensor? perSampleWeights) => throw null;
    public Modules.Parameter? weight { get; set; }
}

public sealed class FeatureAlphaDropout : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal FeatureAlphaDropout() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public bool inplace { get; set; }
    public double p { get; set; }
}

public sealed class Flatten : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Flatten() { }
    public long end_dim { get; set; }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public long start_dim { get; set; }
}

public sealed class Fold : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Fold() { }
    public (long, long) dilation { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public (long, long) kernel_size { get; set; }
    public (long, long) output_size { get; set; }
    public (long, long) padding { get; set; }
    public (long, long) stride { get; set; }
}

public sealed class FractionalMaxPool2d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal FractionalMaxPool2d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw null;
    public long[] kernel_size { get; set; }
    public double[] output_ratio { get; set; }
    public long[] output_size { get; set; }
}

public sealed class FractionalMaxPool3d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal FractionalMaxPool3d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw null;
    public long[] kernel_size { get; set; }
    public double[] output_ratio { get; set; }
    public long[] output_size { get; set; }
}

public class FrozenBatchNorm2d : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal FrozenBatchNorm2d() { }
    protected internal FrozenBatchNorm2d(int num_features, double eps = 1E-05, torch.Device? device = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public torch.Tensor bias { get; protected set; }
    public override torch.Tensor forward(torch.Tensor x) => throw null;
    public torch.Tensor running_mean { get; protected set; }
    public torch.Tensor running_var { get; protected set; }
    public torch.Tensor weight { get; protected set; }
}

public sealed class GELU : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal GELU() { }
    public Modules.GELU.Approximate approximate { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }

    public enum Approximate
    {
        none = 0,
        tanh = 1,
    }
}

public sealed class GLU : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal GLU() { }
    public long dim { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
}

public sealed class GRU : torch.nn.Module<torch.Tensor, torch.Tensor, (torch.Tensor, torch.Tensor)>
{
    internal GRU() { }
    public (torch.Tensor, torch.Tensor) call(torch.Tensor input, torch.Tensor h0 = null) => throw null;
    public (torch.nn.utils.rnn.PackedSequence, torch.Tensor) call(torch.nn.utils.rnn.PackedSequence input, torch.Tensor h0 = null)
        => throw null;
    public void flatten_parameters() => throw null;
    public override (torch.Tensor, torch.Tensor) forward(torch.Tensor input, torch.Tensor h0 = null) => throw null;
}

public sealed class GRUCell : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal GRUCell() { }
    public Modules.Parameter? bias_hh { get; set; }
    public Modules.Parameter? bias_ih { get; set; }
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor? h0 = null) => throw null;
    public Modules.Parameter? weight_hh { get; set; }
    public Modules.Parameter? weight_ih { get; set; }
}

public sealed class GroupNorm : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal GroupNorm() { }
    protected override void Dispose(bool disposing) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public bool affine { get; set; }
    public Modules.Parameter? bias { get; set; }
    public double eps { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public long num_groups { get; set; }
    public Modules.Parameter weight { get; set; }
}

public sealed class Hardshrink : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Hardshrink() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public double lambda { get; set; }
}

public sealed class Hardsigmoid : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Hardsigmoid() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
}

public sealed class Hardswish : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Hardswish() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
}

public sealed class Hardtanh : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Hardtanh() { }
    public override string GetName() => throw null;
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
    public double max_val { get; set; }
    public double min_val { get; set; }
}

public class HuBERTPretrainModel : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor?, (torch.Tensor?, torch.Tensor?, torch.Tensor)>
{
    internal HuBERTPretrainModel() { }
    public override (torch.Tensor?, torch.Tensor?, torch.Tensor) forward(torch.Tensor waveforms, torch.Tensor labels,
        torch.Tensor? audio_lengths = null) => throw null;
}

public interface IParameterLessModule
{
}

public sealed class Identity : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Identity() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
}

public abstract class InstanceNorm : Modules.NormBase
{
    internal InstanceNorm() { }
    public InstanceNorm(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, torch.Device? device,
        torch.ScalarType? dtype, string name) => throw null;
    protected abstract long GetNumberOfBatchDimensions();
    public override torch.Tensor forward(torch.Tensor input) => throw null;
}

public sealed class InstanceNorm1d : Modules.InstanceNorm
{
    internal InstanceNorm1d() { }
    protected override long GetNumberOfBatchDimensions() => throw null;
    protected override void ValidateInputDimensions(torch.Tensor input) => throw null;
}

public sealed class InstanceNorm2d : Modules.InstanceNorm
{
    internal InstanceNorm2d() { }
    protected override long GetNumberOfBatchDimensions() => throw null;
    protected override void ValidateInputDimensions(torch.Tensor input) => throw null;
}

public sealed class InstanceNorm3d : Modules.InstanceNorm
{
    internal InstanceNorm3d() { }
    protected override long GetNumberOfBatchDimensions() => throw null;
    protected override void ValidateInputDimensions(torch.Tensor input) => throw null;
}

public class IterableDataLoader : Modules.DataLoader<IList<torch.Tensor>, IList<torch.Tensor>>
{
    internal IterableDataLoader() { }
    public IterableDataLoader(torch.utils.data.IterableDataset dataset, int batchSize, IEnumerable<long> shuffler,
        torch.Device device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        => throw null;
    public IterableDataLoader(torch.utils.data.IterableDataset dataset, int batchSize, bool shuffle = false, torch.Device device = null,
        int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null;
}

public sealed class LPPool1d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal LPPool1d() { }
    public bool ceil_mode { get; set; }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public long kernel_size { get; set; }
    public double norm_type { get; set; }
    public long? stride { get; set; }
}

public sealed class LPPool2d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal LPPool2d() { }
    public bool ceil_mode { get; set; }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public long[] kernel_size { get; set; }
    public double norm_type { get; set; }
    public long[] stride { get; set; }
}

public sealed class LSTM : torch.nn.Module<torch.Tensor, (torch.Tensor, torch.Tensor)?, (torch.Tensor, torch.Tensor, torch.Tensor)>
{
    internal LSTM() { }
    public (torch.Tensor, torch.Tensor, torch.Tensor) call(torch.Tensor input, (torch.Tensor, torch.Tensor)? h0_c0 = null) => throw null;
    public (torch.nn.utils.rnn.PackedSequence, torch.Tensor, torch.Tensor) call(torch.nn.utils.rnn.PackedSequence input, (torch.Tensor,
        torch.Tensor)? h0_c0 = null) => throw null;
    public void flatten_parameters() => throw null;
    public override (torch.Tensor, torch.Tensor, torch.Tensor) forward(torch.Tensor input, (torch.Tensor, torch.Tensor)? h0_c0 = null)
        => throw null;
}

public sealed class LSTMCell : torch.nn.Module<torch.Tensor, (torch.Tensor, torch.Tensor)?, (torch.Tensor, torch.Tensor)>
{
    internal LSTMCell() { }
    public Modules.Parameter? bias_hh { get; set; }
    public Modules.Parameter? bias_ih { get; set; }
    public (torch.Tensor, torch.Tensor) call(torch.Tensor input, (torch.Tensor, torch.Tensor)? h0_c0 = null) => throw null;
    public override (torch.Tensor, torch.Tensor) forward(torch.Tensor input, (torch.Tensor, torch.Tensor)? h0_c0) => throw null;
    public Modules.Parameter? weight_hh { get; set; }
    public Modules.Parameter? weight_ih { get; set; }
}

public sealed class LayerNorm : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal LayerNorm() { }
    protected override void Dispose(bool disposing) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public Modules.Parameter? bias { get; set; }
    public bool elementwise_affine { get; set; }
    public double eps { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public long[] normalized_shape { get; set; }
    public void reset_parameters() => throw null;
    public Modules.Parameter weight { get; set; }
}

public sealed class LeakyReLU : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal LeakyReLU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
    public double negative_slope { get; set; }
}

public sealed class Linear : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal Linear() { }
    protected override void Dispose(bool disposing) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public Modules.Parameter? bias { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public long in_features { get; set; }
    public long out_features { get; set; }
    public Modules.Parameter weight { get; set; }
}

public sealed class LocalResponseNorm : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal LocalResponseNorm() { }
    public double alpha { get; set; }
    public double beta { get; set; }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public double k { get; set; }
    public long size { get; set; }
}

public sealed class LogSigmoid : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal LogSigmoid() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
}

public sealed class LogSoftmax : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal LogSoftmax() { }
    public long dim { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
}

public sealed class MaxPool1d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal MaxPool1d() { }
    public bool ceil_mode { get; set; }
    public long? dilation { get; set; }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw null;
    public long kernel_size { get; set; }
    public long? padding { get; set; }
    public long? stride { get; set; }
}

public sealed class MaxPool2d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal MaxPool2d() { }
    public bool ceil_mode { get; set; }
    public long[] dilation { get; set; }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw null;
    public long[] kernel_size { get; set; }
    public long[] padding { get; set; }
    public long[] stride { get; set; }
}

public sealed class MaxPool3d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal MaxPool3d() { }
    public bool ceil_mode { get; set; }
    public long[] dilation { get; set; }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw null;
    public long[] kernel_size { get; set; }
    public long[] padding { get; set; }
    public long[] stride { get; set; }
}

public sealed class MaxUnpool1d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor, long[], torch.Tensor>
{
    internal MaxUnpool1d() { }
    public torch.Tensor call(torch.Tensor tensor, torch.Tensor indices, long[] output_size = null) => throw null;
    public override torch.Tensor forward(torch.Tensor tensor, torch.Tensor indices, long[] output_size = null) => throw null;
    public long kernel_size { get; set; }
    public long? padding { get; set; }
    public long? stride { get; set; }
}

public sealed class MaxUnpool2d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor, long[], torch.Tensor>
{
    internal MaxUnpool2d() { }
    public torch.Tensor call(torch.Tensor tensor, torch.Tensor indices, long[] output_size = null) => throw null;
    public override torch.Tensor forward(torch.Tensor tensor, torch.Tensor indices, long[] output_size = null) => throw null;
    public long[] kernel_size { get; set; }
    public long[] padding { get; set; }
    public long[] stride { get; set; }
}

public sealed class MaxUnpool3d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor, long[], torch.Tensor>
{
    internal MaxUnpool3d() { }
    public torch.Tensor call(torch.Tensor tensor, torch.Tensor indices, long[] output_size = null) => throw null;
    public override torch.Tensor forward(torch.Tensor tensor, torch.Tensor indices, long[] output_size = null) => throw null;
    public long[] kernel_size { get; set; }
    public long[] padding { get; set; }
    public long[] stride { get; set; }
}

public sealed class Mish : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Mish() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
}

public class ModuleDict<T> : torch.nn.Module, IDictionary<string, T>, ICollection<KeyValuePair<string, T>>, IEnumerable<KeyValuePair<string,
    T>>, System.Collections.IEnumerable, IList<(string, T)>, ICollection<(string, T)>, IEnumerable<(string, T)> where T : torch.nn.Module
{
    public ModuleDict() => throw null;
    public void Add((string, T) item) => throw null;
    public void Add(KeyValuePair<string, T> item) => throw null;
    public void Add(string key, T value) => throw null;
    public void Clear() => throw null;
    public bool Contains((string, T) item) => throw null;
    public bool Contains(KeyValuePair<string, T> item) => throw null;
    public bool ContainsKey(string key) => throw null;
    public void CopyTo((string, T)[] array, int arrayIndex) => throw null;
    public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex) => throw null;
    public int Count { get; }
    public IEnumerator<(string, T)> GetEnumerator() => throw null;
    public int IndexOf((string, T) item) => throw null;
    public void Insert(int index, (string, T) item) => throw null;
    public bool IsReadOnly { get; }
    public ICollection<string> Keys { get; }
    protected override void RegisterComponents() => throw null;
    public bool Remove((string, T) item) => throw null;
    public bool Remove(KeyValuePair<string, T> item) => throw null;
    public bool Remove(string key) => throw null;
    public void RemoveAt(int index) => throw null;
    public bool TryGetValue(string key, out T value) => throw null;
    public ICollection<T> Values { get; }
    public void clear() => throw null;
    public IEnumerator<(string, T)> items() => throw null;
    public IEnumerable<string> keys() => throw null;
    public (string, T) this[int index] { get => throw null; set => throw null; }
    public T this[string key] { get => throw null; set => throw null; }
    public IEnumerable<T> values() => throw null;
    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public class ModuleList<T> : torch.nn.Module, IList<T>, ICollection<T>, IEnumerable<T>, System.Collections.IEnumerable
    where T : torch.nn.Module
{
    internal ModuleList() { }
    public ModuleList(params T[] modules) => throw null;
    public void Add(T item) => throw null;
    public void Clear() => throw null;
    public bool Contains(T item) => throw null;
    public void CopyTo(T[] array, int arrayIndex) => throw null;
    public int Count { get; }
    public IEnumerator<T> GetEnumerator() => throw null;
    public int IndexOf(T item) => throw null;
    public void Insert(int index, T item) => throw null;
    public bool IsReadOnly { get; }
    protected override void RegisterComponents() => throw null;
    public bool Remove(T item) => throw null;
    public void RemoveAt(int index) => throw null;
    public void append(params T[] parameters) => throw null;
    public void extend(IEnumerable<T> modules) => throw null;
    public T this[int index] { get => throw null; set => throw null; }
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public sealed class MultiheadAttention : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor?, bool, torch.Tensor?,
    Tuple<torch.Tensor, torch.Tensor>>
{
    internal MultiheadAttention() { }
    public Tuple<torch.Tensor, torch.Tensor> call(torch.Tensor query, torch.Tensor key, torch.Tensor value,
        torch.Tensor? key_padding_mask = null, bool need_weights = true, torch.Tensor? attn_mask = null) => throw null;
    public override Tuple<torch.Tensor, torch.Tensor> forward(torch.Tensor query, torch.Tensor key, torch.Tensor value,
        torch.Tensor? key_padding_mask, bool need_weights, torch.Tensor? attn_mask) => throw null;
}

public abstract class NormBase : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal NormBase() { }
    public NormBase(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, torch.Device? device,
        torch.ScalarType? dtype, string name) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    protected abstract void ValidateInputDimensions(torch.Tensor input);
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public bool affine { get; }
    public Modules.Parameter? bias { get; set; }
    public double eps { get; set; }
    public double? momentum { get; set; }
    public torch.Tensor? num_batches_tracked { get; set; }
    public long num_features { get; }
    public void reset_parameters() => throw null;
    public void reset_running_stats() => throw null;
    public torch.Tensor? running_mean { get; set; }
    public torch.Tensor? running_var { get; set; }
    public bool track_running_stats { get; }
    public Modules.Parameter weight { get; set; }
}

public sealed class PReLU : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal PReLU() { }
    protected override void Dispose(bool disposing) => throw null;
    public override string GetName() => throw null;
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public double init { get; }
    public long num_parameters { get; }
    public Modules.Parameter weight { get; set; }
}

public abstract class PadBase : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal PadBase() { }
    protected PadBase(string name, PaddingModes mode, double value, params long[] padding) => throw null;
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public long[] padding { get; set; }
    public double value { get; set; }
}

public sealed class PairwiseDistance : Modules.ParameterLessModule<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal PairwiseDistance() { }
    public double eps { get; set; }
    public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw null;
    public bool keepdim { get; set; }
    public double norm { get; set; }
}

public class Parameter : torch.Tensor
{
    internal Parameter() { }
    public Parameter(torch.Tensor data, bool requires_grad = true) => throw null;
}

public class ParameterDict : torch.nn.Module, IDictionary<string, Modules.Parameter>, ICollection<KeyValuePair<string, Modules.Parameter>>,
    IEnumerable<KeyValuePair<string, Modules.Parameter>>, System.Collections.IEnumerable, IList<(string, Modules.Parameter)>,
    ICollection<(string, Modules.Parameter)>, IEnumerable<(string, Modules.Parameter)>
{
    public ParameterDict() => throw null;
    public void Add((string, Modules.Parameter) item) => throw null;
    public void Add(KeyValuePair<string, Modules.Parameter> item) => throw null;
    public void Add(string key, Modules.Parameter value) => throw null;
    public void Clear() => throw null;
    public bool Contains((string, Modules.Parameter) item) => throw null;
    public bool Contains(KeyValuePair<string, Modules.Parameter> item) => throw null;
    public bool ContainsKey(string key) => throw null;
    public void CopyTo((string, Modules.Parameter)[] array, int arrayIndex) => throw null;
    public void CopyTo(KeyValuePair<string, Modules.Parameter>[] array, int arrayIndex) => throw null;
    public int Count { get; }
    public IEnumerator<(string, Modules.Parameter)> GetEnumerator() => throw null;
    public int IndexOf((string, Modules.Parameter) item) => throw null;
    public void Insert(int index, (string, Modules.Parameter) item) => throw null;
    public bool IsReadOnly { get; }
    public ICollection<string> Keys { get; }
    protected override void RegisterComponents() => throw null;
    public bool Remove((string, Modules.Parameter) item) => throw null;
    public bool Remove(KeyValuePair<string, Modules.Parameter> item) => throw null;
    public bool Remove(string key) => throw null;
    public void RemoveAt(int index) => throw null;
    public bool TryGetValue(string key, out Modules.Parameter value) => throw null;
    public ICollection<Modules.Parameter> Values { get; }
    protected override void _toEpilog(torch.ScalarType? dtype, torch.Device device, bool non_blocking) => throw null;
    public void clear() => throw null;
    public override Modules.Parameter get_parameter(string target) => throw null;
    public override bool has_parameter(string target) => throw null;
    public IEnumerator<(string, Modules.Parameter)> items() => throw null;
    public IEnumerable<string> keys() => throw null;
    public override IEnumerable<(string name, Modules.Parameter parameter)> named_parameters(bool recurse) => throw null;
    public (string, Modules.Parameter) this[int index] { get => throw null; set => throw null; }
    public Modules.Parameter this[string key] { get => throw null; set => throw null; }
    public IEnumerable<Modules.Parameter> values() => throw null;
    IEnumerator<KeyValuePair<string, Parameter>> IEnumerable<KeyValuePair<string, Parameter>>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public abstract class ParameterLessModule<T1, T2, T3, T4, T5, T6, TResult> : torch.nn.Module<T1, T2, T3, T4, T5, T6, TResult>,
    Modules.IParameterLessModule
{
    internal ParameterLessModule() { }
    protected ParameterLessModule(nint handle, nint boxedHandle) => throw null;
    protected ParameterLessModule(string name) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw null;
    public override void register_module(string name, torch.nn.Module submodule) => throw null;
    public override void register_parameter(string name, Modules.Parameter param) => throw null;
}

public abstract class ParameterLessModule<T1, T2, T3, T4, T5, TResult> : torch.nn.Module<T1, T2, T3, T4, T5, TResult>,
    Modules.IParameterLessModule
{
    internal ParameterLessModule() { }
    protected ParameterLessModule(nint handle, nint boxedHandle) => throw null;
    protected ParameterLessModule(string name) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw null;
    public override void register_module(string name, torch.nn.Module submodule) => throw null;
    public override void register_parameter(string name, Modules.Parameter param) => throw null;
}

public abstract class ParameterLessModule<T1, T2, T3, T4, TResult> : torch.nn.Module<T1, T2, T3, T4, TResult>, Modules.IParameterLessModule
{
    internal ParameterLessModule() { }
    protected ParameterLessModule(nint handle, nint boxedHandle) => throw null;
    protected ParameterLessModule(string name) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw null;
    public override void register_module(string name, torch.nn.Module submodule) => throw null;
    public override void register_parameter(string name, Modules.Parameter param) => throw null;
}

public abstract class ParameterLessModule<T1, T2, T3, TResult> : torch.nn.Module<T1, T2, T3, TResult>, Modules.IParameterLessModule
{
    internal ParameterLessModule() { }
    protected ParameterLessModule(nint handle, nint boxedHandle) => throw null;
    protected ParameterLessModule(string name) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw null;
    public override void register_module(string name, torch.nn.Module submodule) => throw null;
    public override void register_parameter(string name, Modules.Parameter param) => throw null;
}

public abstract class ParameterLessModule<T1, T2, TResult> : torch.nn.Module<T1, T2, TResult>, Modules.IParameterLessModule
{
    internal ParameterLessModule() { }
    protected ParameterLessModule(nint handle, nint boxedHandle) => throw null;
    protected ParameterLessModule(string name) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw null;
    public override void register_module(string name, torch.nn.Module submodule) => throw null;
    public override void register_parameter(string name, Modules.Parameter param) => throw null;
}

public abstract class ParameterLessModule<T1, TResult> : torch.nn.Module<T1, TResult>, Modules.IParameterLessModule
{
    internal ParameterLessModule() { }
    protected ParameterLessModule(nint handle, nint boxedHandle) => throw null;
    protected ParameterLessModule(string name) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw null;
    public override void register_module(string name, torch.nn.Module submodule) => throw null;
    public override void register_parameter(string name, Modules.Parameter param) => throw null;
}

public class ParameterList : torch.nn.Module, IList<Modules.Parameter>, ICollection<Modules.Parameter>, IEnumerable<Modules.Parameter>,
    System.Collections.IEnumerable
{
    internal ParameterList() { }
    public ParameterList(params Modules.Parameter[] parameters) => throw null;
    public void Add(Modules.Parameter item) => throw null;
    public void Clear() => throw null;
    public bool Contains(Modules.Parameter item) => throw null;
    public void CopyTo(Modules.Parameter[] array, int arrayIndex) => throw null;
    public int Count { get; }
    public IEnumerator<Modules.Parameter> GetEnumerator() => throw null;
    public int IndexOf(Modules.Parameter item) => throw null;
    public void Insert(int index, Modules.Parameter item) => throw null;
    public bool IsReadOnly { get; }
    protected override void RegisterComponents() => throw null;
    public bool Remove(Modules.Parameter item) => throw null;
    public void RemoveAt(int index) => throw null;
    protected override void _toEpilog(torch.ScalarType? dtype, torch.Device? device, bool non_blocking) => throw null;
    public void append(params Modules.Parameter[] parameters) => throw null;
    public void extend(IEnumerable<Modules.Parameter> parameters) => throw null;
    public override Modules.Parameter? get_parameter(string target) => throw null;
    public override bool has_parameter(string target) => throw null;
    public override IEnumerable<(string name, Modules.Parameter parameter)> named_parameters(bool recurse = true) => throw null;
    public Modules.Parameter this[int index] { get => throw null; set => throw null; }
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public sealed class PixelShuffle : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal PixelShuffle() { }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public long upscale_factor { get; set; }
}

public sealed class PixelUnshuffle : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal PixelUnshuffle() { }
    public long downscale_factor { get; set; }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
}

public sealed class RNN : torch.nn.Module<torch.Tensor, torch.Tensor?, (torch.Tensor, torch.Tensor)>
{
    internal RNN() { }
    public (torch.Tensor, torch.Tensor) call(torch.Tensor input, torch.Tensor? h0 = null) => throw null;
    public (torch.nn.utils.rnn.PackedSequence, torch.Tensor) call(torch.nn.utils.rnn.PackedSequence input, torch.Tensor? h0 = null)
        => throw null;
    public void flatten_parameters() => throw null;
    public override (torch.Tensor, torch.Tensor) forward(torch.Tensor input, torch.Tensor? h0) => throw null;
    public Modules.Parameter? get_bias_hh(long idx) => throw null;
    public Modules.Parameter? get_bias_ih(long idx) => throw null;
    public Modules.Parameter? get_weight_hh(long idx) => throw null;
    public Modules.Parameter? get_weight_ih(long idx) => throw null;
}

public sealed class RNNCell : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal RNNCell() { }
    public Modules.Parameter? bias_hh { get; set; }
    public Modules.Parameter? bias_ih { get; set; }
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor? h0 = null) => throw null;
    public Modules.Parameter? weight_hh { get; set; }
    public Modules.Parameter? weight_ih { get; set; }
}

public sealed class RReLU : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal RReLU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
    public double lower { get; set; }
    public double upper { get; set; }
}

public sealed class ReLU : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal ReLU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
}

public sealed class ReLU6 : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal ReLU6() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
}

public sealed class ReflectionPad1d : Modules.PadBase
{
    internal ReflectionPad1d() { }
}

public sealed class ReflectionPad2d : Modules.PadBase
{
    internal ReflectionPad2d() { }
}

public sealed class ReflectionPad3d : Modules.PadBase
{
    internal ReflectionPad3d() { }
}

public sealed class ReplicationPad1d : Modules.PadBase
{
    internal ReplicationPad1d() { }
}

public sealed class ReplicationPad2d : Modules.PadBase
{
    internal ReplicationPad2d() { }
}

public sealed class ReplicationPad3d : Modules.PadBase
{
    internal ReplicationPad3d() { }
}

public sealed class SELU : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal SELU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
}

public class Sequential : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal Sequential() { }
    protected Sequential(params (string name, torch.nn.Module<torch.Tensor, torch.Tensor> submodule)[] modules) => throw null;
    protected Sequential(params torch.nn.Module<torch.Tensor, torch.Tensor>[] modules) => throw null;
    public int Count { get; }
    protected override void Dispose(bool disposing) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public Modules.Sequential append(torch.nn.IModule<torch.Tensor, torch.Tensor> module) => throw null;
    public Modules.Sequential append(string name, torch.nn.IModule<torch.Tensor, torch.Tensor> module) => throw null;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw null;
    public override void eval() => throw null;
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public override IEnumerable<(string name, torch.Tensor buffer)> named_buffers(bool recurse = true, bool include_persistent = true)
        => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw null;
    public override IEnumerable<(string name, Modules.Parameter parameter)> named_parameters(bool recurse = true) => throw null;
    public Modules.Sequential this[(int? start, int? end) index] { get => throw null; }
    public Modules.Sequential this[System.Range index] { get => throw null; }
    public torch.nn.IModule<torch.Tensor, torch.Tensor> this[int index] { get => throw null; }
    public override void train(bool on = true) => throw null;
}

public abstract class Sequential<T, TResult> : torch.nn.Module<T, TResult>
{
    internal Sequential() { }
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) => throw null;
    protected Sequential(params torch.nn.Module[] modules) => throw null;
    protected internal void Add(torch.nn.Module module) => throw null;
    protected internal void Add(string name, torch.nn.Module sm) => throw null;
    public int Count { get; }
    protected override void Dispose(bool disposing) => throw null;
    protected virtual Modules.Sequential<T, TResult> Slice(int start, int end) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public Modules.Sequential<T, TResult> append(torch.nn.Module module) => throw null;
    public Modules.Sequential<T, TResult> append(string name, torch.nn.Module module) => throw null;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw null;
    public override void eval() => throw null;
    public override IEnumerable<(string name, torch.Tensor buffer)> named_buffers(bool recurse = true, bool include_persistent = true)
        => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw null;
    public override IEnumerable<(string name, Modules.Parameter parameter)> named_parameters(bool recurse = true) => throw null;
    public Modules.Sequential<T, TResult> this[(int? start, int? end) index] { get => throw null; }
    public Modules.Sequential<T, TResult> this[System.Range index] { get => throw null; }
    public torch.nn.Module this[int index] { get => throw null; }
    public override void train(bool on = true) => throw null;
}

public abstract class Sequential<T1, T2, T3, T4, T5, T6, TResult> : torch.nn.Module<T1, T2, T3, T4, T5, T6, TResult>
{
    internal Sequential() { }
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) => throw null;
    protected Sequential(params torch.nn.Module[] modules) => throw null;
    protected internal void Add(torch.nn.Module module) => throw null;
    protected internal void Add(string name, torch.nn.Module sm) => throw null;
    public int Count { get; }
    protected override void Dispose(bool disposing) => throw null;
    protected virtual Modules.Sequential<T1, T2, T3, T4, T5, T6, TResult> Slice(int start, int end) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public Modules.Sequential<T1, T2, T3, T4, T5, T6, TResult> append(torch.nn.Module module) => throw null;
    public Modules.Sequential<T1, T2, T3, T4, T5, T6, TResult> append(string name, torch.nn.Module module) => throw null;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw null;
    public override void eval() => throw null;
    public override IEnumerable<(string name, torch.Tensor buffer)> named_buffers(bool recurse = true, bool include_persistent = true)
        => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw null;
    public override IEnumerable<(string name, Modules.Parameter parameter)> named_parameters(bool recurse = true) => throw null;
    public Modules.Sequential<T1, T2, T3, T4, T5, T6, TResult> this[(int? start, int? end) index] { get => throw null; }
    public Modules.Sequential<T1, T2, T3, T4, T5, T6, TResult> this[System.Range index] { get => throw null; }
    public torch.nn.Module this[int index] { get => throw null; }
    public override void train(bool on = true) => throw null;
}

public abstract class Sequential<T1, T2, T3, T4, T5, TResult> : torch.nn.Module<T1, T2, T3, T4, T5, TResult>
{
    internal Sequential() { }
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) => throw null;
    protected Sequential(params torch.nn.Module[] modules) => throw null;
    protected internal void Add(torch.nn.Module module) => throw null;
    protected internal void Add(string name, torch.nn.Module sm) => throw null;
    public int Count { get; }
    protected override void Dispose(bool disposing) => throw null;
    protected virtual Modules.Sequential<T1, T2, T3, T4, T5, TResult> Slice(int start, int end) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public Modules.Sequential<T1, T2, T3, T4, T5, TResult> append(torch.nn.Module module) => throw null;
    public Modules.Sequential<T1, T2, T3, T4, T5, TResult> append(string name, torch.nn.Module module) => throw null;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw null;
    public override void eval() => throw null;
    public override IEnumerable<(string name, torch.Tensor buffer)> named_buffers(bool recurse = true, bool include_persistent = true)
        => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw null;
    public override IEnumerable<(string name, Modules.Parameter parameter)> named_parameters(bool recurse = true) => throw null;
    public Modules.Sequential<T1, T2, T3, T4, T5, TResult> this[(int? start, int? end) index] { get => throw null; }
    public Modules.Sequential<T1, T2, T3, T4, T5, TResult> this[System.Range index] { get => throw null; }
    public torch.nn.Module this[int index] { get => throw null; }
    public override void train(bool on = true) => throw null;
}

public abstract class Sequential<T1, T2, T3, T4, TResult> : torch.nn.Module<T1, T2, T3, T4, TResult>
{
    internal Sequential() { }
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) => throw null;
    protected Sequential(params torch.nn.Module[] modules) => throw null;
    protected internal void Add(torch.nn.Module module) => throw null;
    protected internal void Add(string name, torch.nn.Module sm) => throw null;
    public int Count { get; }
    protected override void Dispose(bool disposing) => throw null;
    protected virtual Modules.Sequential<T1, T2, T3, T4, TResult> Slice(int start, int end) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public Modules.Sequential<T1, T2, T3, T4, TResult> append(torch.nn.Module module) => throw null;
    public Modules.Sequential<T1, T2, T3, T4, TResult> append(string name, torch.nn.Module module) => throw null;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw null;
    public override void eval() => throw null;
    public override IEnumerable<(string name, torch.Tensor buffer)> named_buffers(bool recurse = true, bool include_persistent = true)
        => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw null;
    public override IEnumerable<(string name, Modules.Parameter parameter)> named_parameters(bool recurse = true) => throw null;
    public Modules.Sequential<T1, T2, T3, T4, TResult> this[(int? start, int? end) index] { get => throw null; }
    public Modules.Sequential<T1, T2, T3, T4, TResult> this[System.Range index] { get => throw null; }
    public torch.nn.Module this[int index] { get => throw null; }
    public override void train(bool on = true) => throw null;
}

public abstract class Sequential<T1, T2, T3, TResult> : torch.nn.Module<T1, T2, T3, TResult>
{
    internal Sequential() { }
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) => throw null;
    protected Sequential(params torch.nn.Module[] modules) => throw null;
    protected internal void Add(torch.nn.Module module) => throw null;
    protected internal void Add(string name, torch.nn.Module sm) => throw null;
    public int Count { get; }
    protected override void Dispose(bool disposing) => throw null;
    protected virtual Modules.Sequential<T1, T2, T3, TResult> Slice(int start, int end) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public Modules.Sequential<T1, T2, T3, TResult> append(torch.nn.Module module) => throw null;
    public Modules.Sequential<T1, T2, T3, TResult> append(string name, torch.nn.Module module) => throw null;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw null;
    public override void eval() => throw null;
    public override IEnumerable<(string name, torch.Tensor buffer)> named_buffers(bool recurse = true, bool include_persistent = true)
        => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw null;
    public override IEnumerable<(string name, Modules.Parameter parameter)> named_parameters(bool recurse = true) => throw null;
    public Modules.Sequential<T1, T2, T3, TResult> this[(int? start, int? end) index] { get => throw null; }
    public Modules.Sequential<T1, T2, T3, TResult> this[System.Range index] { get => throw null; }
    public torch.nn.Module this[int index] { get => throw null; }
    public override void train(bool on = true) => throw null;
}

public abstract class Sequential<T1, T2, TResult> : torch.nn.Module<T1, T2, TResult>
{
    internal Sequential() { }
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) => throw null;
    protected Sequential(params torch.nn.Module[] modules) => throw null;
    protected internal void Add(torch.nn.Module module) => throw null;
    protected internal void Add(string name, torch.nn.Module sm) => throw null;
    public int Count { get; }
    protected override void Dispose(bool disposing) => throw null;
    protected virtual Modules.Sequential<T1, T2, TResult> Slice(int start, int end) => throw null;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw null;
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw null;
    public Modules.Sequential<T1, T2, TResult> append(torch.nn.Module module) => throw null;
    public Modules.Sequential<T1, T2, TResult> append(string name, torch.nn.Module module) => throw null;
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw null;
    public override void eval() => throw null;
    public override IEnumerable<(string name, torch.Tensor buffer)> named_buffers(bool recurse = true, bool include_persistent = true)
        => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw null;
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw null;
    public override IEnumerable<(string name, Modules.Parameter parameter)> named_parameters(bool recurse = true) => throw null;
    public Modules.Sequential<T1, T2, TResult> this[(int? start, int? end) index] { get => throw null; }
    public Modules.Sequential<T1, T2, TResult> this[System.Range index] { get => throw null; }
    public torch.nn.Module this[int index] { get => throw null; }
    public override void train(bool on = true) => throw null;
}

public sealed class SiLU : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal SiLU() { }
    public override string GetName() => throw null;
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
}

public sealed class Sigmoid : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Sigmoid() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
}

public sealed class Softmax : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Softmax() { }
    public long dim { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
}

public sealed class Softmax2d : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Softmax2d() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
}

public sealed class Softmin : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Softmin() { }
    public long dim { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
}

public sealed class Softplus : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Softplus() { }
    public double beta { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public double threshold { get; set; }
}

public sealed class Softshrink : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Softshrink() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public double lambda { get; set; }
}

public sealed class Softsign : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Softsign() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
}

public class SummaryWriter
{
    internal SummaryWriter() { }
    public string LogDir { get; }
    public void add_histogram(string tag, torch.Tensor values, int global_step,
        TorchSharp.Utils.tensorboard.Enums.HistogramBinSelector bins = TorchSharp.Utils.tensorboard.Enums.HistogramBinSelector.Tensorflow,
        long? walltime = null, long? max_bins = null) => throw null;
    public void add_img(string tag, torch.Tensor img_tensor, int global_step, long? walltime = null, string dataformats = "CHW")
        => throw null;
    public void add_img(string tag, string file_name, int global_step, long? walltime = null) => throw null;
    public void add_scalar(string tag, float scalar_value, int global_step, long? walltime = null) => throw null;
    public void add_scalars(string main_tag, IDictionary<string, float> tag_scalar_dict, int global_step, long? walltime = null)
        => throw null;
    public void add_scalars(string main_tag, IList<(string, float)> tag_scalar_dict, int global_step, long? walltime = null) => throw null;
    public void add_text(string tag, string text_string, int global_step, long? walltime = null) => throw null;
    public void add_video(string tag, torch.Tensor vid_tensor, int global_step, int fps = 4, long? walltime = null) => throw null;
}

public sealed class Tanh : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Tanh() { }
    public override string GetName() => throw null;
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
}

public sealed class Tanhshrink : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Tanhshrink() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
}

public class TensorDataset : torch.utils.data.IterableDataset
{
    internal TensorDataset() { }
    public override long Count { get => throw null; }
    protected override void Dispose(bool disposing) => throw null;
    public override IList<torch.Tensor> GetTensor(long index) => throw null;
    public IList<torch.Tensor> this[long index] { get => throw null; }
}

public sealed class Threshold : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Threshold() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public bool inplace { get; set; }
    public double threshold { get; set; }
    public double value { get; set; }
}

public sealed class Transformer : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal Transformer() { }
    public torch.Tensor call(torch.Tensor src, torch.Tensor tgt, torch.Tensor src_mask, torch.Tensor? tgt_mask = null,
        torch.Tensor? memory_mask = null, torch.Tensor? src_key_padding_mask = null, torch.Tensor? tgt_key_padding_mask = null,
        torch.Tensor? memory_key_padding_mask = null) => throw null;
    public override torch.Tensor forward(torch.Tensor src, torch.Tensor tgt) => throw null;
}

public sealed class TransformerDecoder : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor,
    torch.Tensor>
{
    internal TransformerDecoder() { }
    public torch.Tensor call(torch.Tensor tgt, torch.Tensor memory) => throw null;
    public torch.Tensor call(torch.Tensor tgt, torch.Tensor memory, torch.Tensor tgt_mask, torch.Tensor memory_mask = null,
        torch.Tensor tgt_key_padding_mask = null, torch.Tensor memory_key_padding_mask = null) => throw null;
    public override torch.Tensor forward(torch.Tensor tgt, torch.Tensor memory, torch.Tensor tgt_mask, torch.Tensor memory_mask = null,
        torch.Tensor tgt_key_padding_mask = null, torch.Tensor memory_key_padding_mask = null) => throw null;
}

public sealed class TransformerDecoderLayer : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor,
    torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal TransformerDecoderLayer() { }
    public torch.Tensor call(torch.Tensor tgt, torch.Tensor memory) => throw null;
    public torch.Tensor call(torch.Tensor tgt, torch.Tensor memory, torch.Tensor tgt_mask, torch.Tensor memory_mask = null,
        torch.Tensor tgt_key_padding_mask = null, torch.Tensor memory_key_padding_mask = null) => throw null;
    public override torch.Tensor forward(torch.Tensor tgt, torch.Tensor memory, torch.Tensor tgt_mask, torch.Tensor memory_mask,
        torch.Tensor tgt_key_padding_mask, torch.Tensor memory_key_padding_mask) => throw null;
}

public sealed class TransformerEncoder : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>,
    torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor>
{
    internal TransformerEncoder() { }
    public torch.Tensor call(torch.Tensor src) => throw null;
    public torch.Tensor call(torch.Tensor src, torch.Tensor src_mask) => throw null;
    public override torch.Tensor forward(torch.Tensor src, torch.Tensor src_mask, torch.Tensor src_key_padding_mask) => throw null;

    public enum Activations
    {
        GELU = 1,
        ReLU = 0,
    }
}

public sealed class TransformerEncoderLayer : torch.nn.Module<torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor,
    torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal TransformerEncoderLayer() { }
    public torch.Tensor call(torch.Tensor src, torch.Tensor src_mask) => throw null;
    public torch.Tensor call(torch.Tensor src, torch.Tensor src_mask, torch.Tensor src_key_padding_mask) => throw null;
    public override torch.Tensor forward(torch.Tensor src) => throw null;
}

public sealed class Unflatten : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Unflatten() { }
    public long dim { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public long[] unflattened_size { get; set; }
}

public sealed class Unfold : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Unfold() { }
    public (long, long) dilation { get; set; }
    public override torch.Tensor forward(torch.Tensor tensor) => throw null;
    public (long, long) kernel_size { get; set; }
    public (long, long) padding { get; set; }
    public (long, long) stride { get; set; }
}

public sealed class Upsample : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Upsample() { }
    public bool? align_corners { get; }
    public override torch.Tensor forward(torch.Tensor input) => throw null;
    public torch.UpsampleMode mode { get; }
    public bool? recompute_scale_factor { get; set; }
    public ReadOnlySpan<double> scale_factor { get => throw null; }
    public ReadOnlySpan<long> size { get => throw null; }
}

public sealed class ZeroPad2d : Modules.PadBase
{
    internal ZeroPad2d() { }
}
