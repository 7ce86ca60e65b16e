namespace TorchSharp.Modules;

public class AlexNet : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal AlexNet() { }
    public AlexNet(int numClasses, float dropout = 0.5f, string? weights_file = null, bool skipfc = true, torch.Device? device = null)
        => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor forward(torch.Tensor input) => throw null;
}

public class GoogleNet : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal GoogleNet() { }
    public GoogleNet(int numClasses = 1000, bool transform_input = false, string? weights_file = null, bool skipfc = true,
        float dropout = 0.2f, float dropout_aux = 0.7f, torch.Device? device = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor forward(torch.Tensor x) => throw null;
}

public class InceptionV3 : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal InceptionV3() { }
    public InceptionV3(int numClasses = 1000, float dropout = 0.5f, bool transform_input = false, string? weights_file = null,
        bool skipfc = true, torch.Device? device = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor forward(torch.Tensor x) => throw null;
}

public class MobileNetV2 : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal MobileNetV2() { }
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor forward(torch.Tensor x) => throw null;
}

public class MobileNetV3 : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal MobileNetV3() { }
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor forward(torch.Tensor x) => throw null;
}

public class ResNet : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal ResNet() { }
    public ResNet(string name, Modules.ResNet.BlockFunc block, int expansion, IList<int> layers, int numClasses = 1000,
        bool zero_init_residual = false, int groups = 1, int width_per_group = 64, (bool, bool, bool)? replace_stride_with_dilation = null,
        Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true,
        torch.Device? device = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public static Modules.ResNet ResNet101(int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
        (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null,
        string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
    public static Modules.ResNet ResNet152(int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
        (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null,
        string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
    public static Modules.ResNet ResNet18(int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
        (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null,
        string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
    public static Modules.ResNet ResNet34(int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
        (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null,
        string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
    public static Modules.ResNet ResNet50(int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
        (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null,
        string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
    public override torch.Tensor forward(torch.Tensor input) => throw null;

    public delegate torch.nn.Module<torch.Tensor, torch.Tensor> BlockFunc(int inplanes, int planes, int stride = 1,
        torch.nn.Module<torch.Tensor, torch.Tensor>? downsample = null, int groups = 1, int base_width = 64, int dilation = 1, Func<int,
        torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null);
}

public class Tacotron2 : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, (torch.Tensor, torch.Tensor, torch.Tensor,
    torch.Tensor)>
{
    internal Tacotron2() { }
    protected override void Dispose(bool disposing) => throw null;
    public override (torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor) forward(torch.Tensor tokens, torch.Tensor token_lengths,
        torch.Tensor mel_specgram, torch.Tensor mel_specgram_lengths) => throw null;
    public (torch.Tensor, torch.Tensor, torch.Tensor) infer(torch.Tensor tokens, torch.Tensor? lengths = null) => throw null;
    public readonly bool mask_padding;
    public readonly int n_frames_per_step;
    public readonly int n_mels;

    public class Prenet : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal Prenet() { }
        public Prenet(string name, int in_dim, long[] out_sizes) => throw null;
        protected override void Dispose(bool disposing) => throw null;
        public override torch.Tensor forward(torch.Tensor x) => throw null;
    }
}

public class VGG : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal VGG() { }
    public VGG(string name, int numClasses, bool batch_norm, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
        torch.Device? device = null) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override torch.Tensor forward(torch.Tensor input) => throw null;
}

public class Wav2Vec2Model : torch.nn.Module<torch.Tensor, torch.Tensor?, (torch.Tensor, torch.Tensor?)>
{
    internal Wav2Vec2Model() { }
    public (torch.Tensor, torch.Tensor?) call(torch.Tensor waveforms, torch.Tensor? lengths = null) => throw null;
    public (torch.Tensor[], torch.Tensor?) extract_features(torch.Tensor waveforms, torch.Tensor? lengths = null, int? num_layers = null)
        => throw null;
    public override (torch.Tensor, torch.Tensor?) forward(torch.Tensor waveforms, torch.Tensor? lengths = null) => throw null;
}

public class WaveRNN : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal WaveRNN() { }
    protected override void Dispose(bool disposing) => throw null;
    public readonly torch.nn.Module<torch.Tensor, torch.Tensor> fc;
    public readonly torch.nn.Module<torch.Tensor, torch.Tensor> fc1;
    public readonly torch.nn.Module<torch.Tensor, torch.Tensor> fc2;
    public readonly torch.nn.Module<torch.Tensor, torch.Tensor> fc3;
    public override torch.Tensor forward(torch.Tensor waveform, torch.Tensor specgram) => throw null;
    public readonly int hop_length;
    public virtual (torch.Tensor, torch.Tensor?) infer(torch.Tensor specgram, torch.Tensor? lengths = null) => throw null;
    public readonly int kernel_size;
    public readonly int n_aux;
    public readonly int n_bits;
    public readonly int n_classes;
    public readonly int n_rnn;
    public readonly torch.nn.Module<torch.Tensor, torch.Tensor> relu1;
    public readonly torch.nn.Module<torch.Tensor, torch.Tensor> relu2;
    public readonly Modules.GRU rnn1;
    public readonly Modules.GRU rnn2;

    public class Stretch2d : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal Stretch2d() { }
        public Stretch2d(string name, long time_scale, long freq_scale) => throw null;
        public override torch.Tensor forward(torch.Tensor specgram) => throw null;
        public long freq_scale;
        public long time_scale;
    }
}
