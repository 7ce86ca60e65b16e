namespace TorchSharp.Transforms;

public sealed class GriffinLim : torch.nn.Module<torch.Tensor, torch.Tensor>, torchaudio.ITransform, torch.nn.IModule<torch.Tensor,
    torch.Tensor>
{
    internal GriffinLim() { }
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor forward(torch.Tensor specgram) => throw null;
    public readonly long hop_length;
    public readonly long? length;
    public readonly double momentum;
    public readonly long n_fft;
    public readonly int n_iter;
    public readonly double power;
    public readonly bool rand_init;
    public readonly long win_length;
    public readonly torch.Tensor window;
}

public sealed class InverseMelScale : torch.nn.Module<torch.Tensor, torch.Tensor>, torchaudio.ITransform, torch.nn.IModule<torch.Tensor,
    torch.Tensor>
{
    internal InverseMelScale() { }
    protected override void Dispose(bool disposing) => throw null;
    public readonly double f_max;
    public readonly double f_min;
    public readonly torch.Tensor fb;
    public override torch.Tensor forward(torch.Tensor melspec) => throw null;
    public readonly long max_iter;
    public readonly long n_mels;
    public readonly long sample_rate;
    public readonly double tolerance_change;
    public readonly double tolerance_loss;
}

public sealed class InverseSpectrogram : torch.nn.Module<torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, long?, torch.Tensor>,
    torchaudio.ITransform, torch.nn.IModule<torch.Tensor, torch.Tensor>
{
    internal InverseSpectrogram() { }
    protected override void Dispose(bool disposing) => throw null;
    public torch.Tensor call(torch.Tensor input, long? length = null) => throw null;
    public override torch.Tensor forward(torch.Tensor input) => throw null;
}

public class MelScale : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal MelScale() { }
    protected override void Dispose(bool disposing) => throw null;
    public readonly double f_max;
    public readonly double f_min;
    public readonly torch.Tensor fb;
    public override torch.Tensor forward(torch.Tensor specgram) => throw null;
    public readonly torchaudio.MelScale mel_scale;
    public readonly long n_mels;
    public readonly torchaudio.MelNorm norm;
    public readonly long sample_rate;
}

public class MelSpectrogram : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal MelSpectrogram() { }
    protected override void Dispose(bool disposing) => throw null;
    public readonly double? f_max;
    public readonly double f_min;
    public override torch.Tensor forward(torch.Tensor waveform) => throw null;
    public readonly long hop_length;
    public readonly Transforms.MelScale mel_scale;
    public readonly long n_fft;
    public readonly long n_mels;
    public readonly bool normalized;
    public readonly long pad;
    public readonly double power;
    public readonly long sample_rate;
    public readonly Transforms.Spectrogram spectrogram;
    public readonly long win_length;
}

public sealed class Resample : torch.nn.Module<torch.Tensor, torch.Tensor>, torchaudio.ITransform, torch.nn.IModule<torch.Tensor,
    torch.Tensor>
{
    internal Resample() { }
    public override torch.Tensor forward(torch.Tensor waveform) => throw null;
    public readonly torch.Tensor kernel;
}

public sealed class Spectrogram : torch.nn.Module<torch.Tensor, torch.Tensor>, torchaudio.ITransform, torch.nn.IModule<torch.Tensor,
    torch.Tensor>
{
    internal Spectrogram() { }
    public Spectrogram(string name, long n_fft = 400, long? win_length = null, long? hop_length = null, long pad = 0,
        torchaudio.WindowFunction window_fn = null, torch.Tensor window = null, double? power = 2, bool normalized = false,
        bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true, bool? return_complex = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor forward(torch.Tensor input) => throw null;
}
