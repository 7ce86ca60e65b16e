namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static Modules.AdaptiveAvgPool1d AdaptiveAvgPool1d(long output_size) => throw null;
        public static Modules.AdaptiveAvgPool2d AdaptiveAvgPool2d((long, long) output_size) => throw null;
        public static Modules.AdaptiveAvgPool2d AdaptiveAvgPool2d(long output_size) => throw null;
        public static Modules.AdaptiveAvgPool2d AdaptiveAvgPool2d(long[] output_size) => throw null;
        public static Modules.AdaptiveAvgPool3d AdaptiveAvgPool3d((long, long, long) output_size) => throw null;
        public static Modules.AdaptiveAvgPool3d AdaptiveAvgPool3d(long output_size) => throw null;
        public static Modules.AdaptiveAvgPool3d AdaptiveAvgPool3d(long[] output_size) => throw null;
        public static Modules.AdaptiveMaxPool1d AdaptiveMaxPool1d(long output_size) => throw null;
        public static Modules.AdaptiveMaxPool2d AdaptiveMaxPool2d(long[] output_size) => throw null;
        public static Modules.AdaptiveMaxPool3d AdaptiveMaxPool3d(long[] output_size) => throw null;
        public static Modules.AlphaDropout AlphaDropout(double p = 0.5, bool inplace = false) => throw null;
        public static Modules.AvgPool1d AvgPool1d(long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false,
            bool count_include_pad = true) => throw null;
        public static Modules.AvgPool2d AvgPool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
            bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null;
        public static Modules.AvgPool2d AvgPool2d(long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false,
            bool count_include_pad = true, long? divisor_override = null) => throw null;
        public static Modules.AvgPool2d AvgPool2d(long[] kernel_size, long[] stride = null, long[] padding = null, bool ceil_mode = false,
            bool count_include_pad = true, long? divisor_override = null) => throw null;
        public static Modules.AvgPool3d AvgPool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long,
            long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null;
        public static Modules.AvgPool3d AvgPool3d(long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false,
            bool count_include_pad = true, long? divisor_override = null) => throw null;
        public static Modules.AvgPool3d AvgPool3d(long[] kernel_size, long[] stride = null, long[] padding = null, bool ceil_mode = false,
            bool count_include_pad = true, long? divisor_override = null) => throw null;
        public static Modules.BCELoss BCELoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.BCEWithLogitsLoss BCEWithLogitsLoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean,
            Tensor? pos_weights = null) => throw null;
        public static Modules.BatchNorm1d BatchNorm1d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true,
            bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.BatchNorm2d BatchNorm2d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true,
            bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.BatchNorm3d BatchNorm3d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true,
            bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.Bilinear Bilinear(long in1_features, long in2_features, long out_features, bool hasBias = true,
            Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.CELU CELU(double alpha = 1, bool inplace = false) => throw null;
        public static Modules.CTCLoss CTCLoss(long blank = 0, bool zero_infinity = false, nn.Reduction reduction = nn.Reduction.Mean)
            => throw null;
        public static Modules.ChannelShuffle ChannelShuffle(long groups) => throw null;
        public static Modules.ConstantPad1d ConstantPad1d((long, long) padding, double value) => throw null;
        public static Modules.ConstantPad1d ConstantPad1d(long padding, double value) => throw null;
        public static Modules.ConstantPad2d ConstantPad2d((long, long, long, long) padding, double value) => throw null;
        public static Modules.ConstantPad2d ConstantPad2d(long padding, double value) => throw null;
        public static Modules.ConstantPad3d ConstantPad3d((long, long, long, long, long, long) padding, double value) => throw null;
        public static Modules.ConstantPad3d ConstantPad3d(long padding, double value) => throw null;
        public static Modules.Conv1d Conv1d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw null;
        public static Modules.Conv1d Conv1d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw null;
        public static Modules.Conv2d Conv2d(long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null,
            (long, long)? padding = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.Conv2d Conv2d(long in_channels, long out_channels, (long, long) kernel_size, Padding padding, (long,
            long)? stride = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.Conv2d Conv2d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw null;
        public static Modules.Conv2d Conv2d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw null;
        public static Modules.Conv3d Conv3d(long in_channels, long out_channels, (long, long, long) kernel_size, (long, long,
            long)? stride = null, (long, long, long)? padding = null, (long, long, long)? dilation = null,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw null;
        public static Modules.Conv3d Conv3d(long in_channels, long out_channels, (long, long, long) kernel_size, Padding padding, (long,
            long, long)? stride = null, (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros,
            long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.Conv3d Conv3d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw null;
        public static Modules.Conv3d Conv3d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw null;
        public static Modules.ConvTranspose1d ConvTranspose1d(long in_channels, long out_channels, long kernel_size, long stride = 1,
            long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.ConvTranspose2d ConvTranspose2d(long in_channels, long out_channels, (long, long) kernel_size, (long,
            long)? stride = null, (long, long)? padding = null, (long, long)? output_padding = null, (long, long)? dilation = null,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw null;
        public static Modules.ConvTranspose2d ConvTranspose2d(long in_channels, long out_channels, long kernel_size, long stride = 1,
            long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.ConvTranspose3d ConvTranspose3d(long in_channels, long out_channels, (long, long, long) kernel_size, (long,
            long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)? output_padding = null, (long, long,
            long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
            Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.ConvTranspose3d ConvTranspose3d(long in_channels, long out_channels, long kernel_size, long stride = 1,
            long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.CosineEmbeddingLoss CosineEmbeddingLoss(double margin = 0, nn.Reduction reduction = nn.Reduction.Mean)
            => throw null;
        public static Modules.CosineSimilarity CosineSimilarity(long dim = 1, double eps = 1E-08) => throw null;
        public static Modules.CrossEntropyLoss CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null,
            nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.Dropout Dropout(double p = 0.5, bool inplace = false) => throw null;
        public static Modules.Dropout1d Dropout1d(double p = 0.5, bool inplace = false) => throw null;
        public static Modules.Dropout2d Dropout2d(double p = 0.5, bool inplace = false) => throw null;
        public static Modules.Dropout3d Dropout3d(double p = 0.5, bool inplace = false) => throw null;
        public static Modules.ELU ELU(double alpha = 1, bool inplace = false) => throw null;
        public static Modules.Embedding Embedding(long num_embeddings, long embedding_dims, long? padding_idx = null,
            double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false, bool sparse = false, Device? device = null,
            ScalarType? dtype = null) => throw null;
        public static Modules.EmbeddingBag EmbeddingBag(long num_embeddings, long embedding_dims, double? max_norm = null,
            double norm_type = 2, bool scale_grad_by_freq = false, EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false,
            bool include_last_offset = false, long padding_index = -1, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.EmbeddingBag EmbeddingBag_from_pretrained(Tensor embeddings, bool freeze = true, double? max_norm = null,
            double norm_type = 2, bool scale_grad_by_freq = false, EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false,
            bool include_last_offset = false, long padding_index = -1, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.Embedding Embedding_from_pretrained(Tensor embeddings, bool freeze = true, long? padding_idx = null,
            double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false, bool sparse = false, Device? device = null,
            ScalarType? dtype = null) => throw null;
        public static Modules.FeatureAlphaDropout FeatureAlphaDropout(double p = 0.5) => throw null;
        public static Modules.FeatureAlphaDropout FeatureAlphaDropout(double p, bool inplace) => throw null;
        public static Modules.Flatten Flatten(long start_dim = 1, long end_dim = -1) => throw null;
        public static Modules.Fold Fold((long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long,
            long)? padding = null, (long, long)? stride = null) => throw null;
        public static Modules.Fold Fold(long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1)
            => throw null;
        public static Modules.FractionalMaxPool2d FractionalMaxPool2d((long, long) kernel_size, (long, long)? output_size = null, (double,
            double)? output_ratio = null) => throw null;
        public static Modules.FractionalMaxPool2d FractionalMaxPool2d(long kernel_size, long? output_size = null,
            double? output_ratio = null) => throw null;
        public static Modules.FractionalMaxPool2d FractionalMaxPool2d(long[] kernel_size, long[] output_size = null,
            double[] output_ratio = null) => throw null;
        public static Modules.FractionalMaxPool3d FractionalMaxPool3d((long, long, long) kernel_size, (long, long,
            long)? output_size = null, (double, double, double)? output_ratio = null) => throw null;
        public static Modules.FractionalMaxPool3d FractionalMaxPool3d(long kernel_size, long? output_size = null,
            double? output_ratio = null) => throw null;
        public static Modules.FractionalMaxPool3d FractionalMaxPool3d(long[] kernel_size, long[] output_size = null,
            double[] output_ratio = null) => throw null;
        public static Modules.GELU GELU() => throw null;
        public static Modules.GELU GELU(Modules.GELU.Approximate approximate, bool inplace = false) => throw null;
        public static Modules.GELU GELU(bool inplace) => throw null;
        public static Modules.GLU GLU(long dim = -1) => throw null;
        public static Modules.GRU GRU(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false,
            double dropout = 0, bool bidirectional = false, Device device = null, ScalarType? dtype = null) => throw null;
        public static Modules.GRUCell GRUCell(long inputSize, long hiddenSize, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw null;
        public static Modules.GaussianNLLLoss GaussianNLLLoss(bool full = false, float eps = 1E-08f,
            nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.GroupNorm GroupNorm(long num_groups, long num_channels, double eps = 1E-05, bool affine = true,
            Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.Hardshrink Hardshrink(double lambda = 0.5) => throw null;
        public static Modules.Hardsigmoid Hardsigmoid(bool inplace = false) => throw null;
        public static Modules.Hardswish Hardswish(bool inplace = false) => throw null;
        public static Modules.Hardtanh Hardtanh(double min_val = -1, double max_val = 1, bool inplace = false) => throw null;
        public static Modules.HingeEmbeddingLoss HingeEmbeddingLoss(double margin = 1, nn.Reduction reduction = nn.Reduction.Mean)
            => throw null;
        public static Modules.HuberLoss HuberLoss(double delta = 1, nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.Identity Identity() => throw null;
        public static Modules.InstanceNorm1d InstanceNorm1d(long num_features, double eps = 1E-05, double momentum = 0.1,
            bool affine = false, bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.InstanceNorm2d InstanceNorm2d(long num_features, double eps = 1E-05, double momentum = 0.1,
            bool affine = false, bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.InstanceNorm3d InstanceNorm3d(long num_features, double eps = 1E-05, double momentum = 0.1,
            bool affine = false, bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.KLDivLoss KLDivLoss(bool log_target = true, nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.L1Loss L1Loss(nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.LPPool1d LPPool1d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false)
            => throw null;
        public static Modules.LPPool2d LPPool2d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false)
            => throw null;
        public static Modules.LPPool2d LPPool2d(double norm_type, long[] kernel_size, long[] stride = null, bool ceil_mode = false)
            => throw null;
        public static Modules.LSTM LSTM(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false,
            double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.LSTMCell LSTMCell(long inputSize, long hiddenSize, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw null;
        public static Modules.LayerNorm LayerNorm(long normalized_shape, double eps = 1E-05, bool elementwise_affine = true,
            bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.LayerNorm LayerNorm(long[] normalized_shape, double eps = 1E-05, bool elementwise_affine = true,
            bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) => throw null;
        public static Modules.Linear Linear(Modules.Parameter weight, Modules.Parameter? bias = null) => throw null;
        public static Modules.Linear Linear(long inputSize, long outputSize, bool hasBias = true, Device? device = null,
            ScalarType? dtype = null) => throw null;
        public static Modules.LocalResponseNorm LocalResponseNorm(long size, double alpha = 0.0001, double beta = 0.75, double k = 1)
            => throw null;
        public static Modules.LogSigmoid LogSigmoid() => throw null;
        public static Modules.LogSoftmax LogSoftmax(long dim) => throw null;
        public static Modules.MSELoss MSELoss(nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.MarginRankingLoss MarginRankingLoss(double margin = 0, nn.Reduction reduction = nn.Reduction.Mean)
            => throw null;
        public static Modules.MaxPool1d MaxPool1d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null,
            bool ceil_mode = false) => throw null;
        public static Modules.MaxPool2d MaxPool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
            (long, long)? dilation = null, bool ceil_mode = false) => throw null;
        public static Modules.MaxPool2d MaxPool2d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null,
            bool ceil_mode = false) => throw null;
        public static Modules.MaxPool2d MaxPool2d(long[] kernel_size, long[] stride = null, long[] padding = null, long[] dilation = null,
            bool ceil_mode = false) => throw null;
        public static Modules.MaxPool3d MaxPool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long,
            long)? padding = null, (long, long, long)? dilation = null, bool ceil_mode = false) => throw null;
        public static Modules.MaxPool3d MaxPool3d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null,
            bool ceil_mode = false) => throw null;
        public static Modules.MaxPool3d MaxPool3d(long[] kernel_size, long[] stride = null, long[] padding = null, long[] dilation = null,
            bool ceil_mode = false) => throw null;
        public static Modules.MaxUnpool1d MaxUnpool1d(long kernel_size, long? stride = null, long? padding = null) => throw null;
        public static Modules.MaxUnpool2d MaxUnpool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null)
            => throw null;
        public static Modules.MaxUnpool2d MaxUnpool2d(long kernel_size, long? stride = null, long? padding = null) => throw null;
        public static Modules.MaxUnpool2d MaxUnpool2d(long[] kernel_size, long[] stride = null, long[] padding = null) => throw null;
        public static Modules.MaxUnpool3d MaxUnpool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long,
            long)? padding = null) => throw null;
        public static Modules.MaxUnpool3d MaxUnpool3d(long kernel_size, long? stride = null, long? padding = null) => throw null;
        public static Modules.MaxUnpool3d MaxUnpool3d(long[] kernel_size, long[] stride = null, long[] padding = null) => throw null;
        public static Modules.Mish Mish() => throw null;
        public static Modules.Mish Mish(bool inplace) => throw null;
        public static Modules.ModuleDict<nn.Module> ModuleDict(params (string, nn.Module)[] modules) => throw null;
        public static Modules.ModuleDict<T> ModuleDict<T>(params (string, T)[] modules) where T : nn.Module => throw null;
        public static Modules.ModuleList<nn.Module> ModuleList(params nn.Module[] modules) => throw null;
        public static Modules.ModuleList<T> ModuleList<T>(params T[] modules) where T : nn.Module => throw null;
        public static Modules.MultiLabelMarginLoss MultiLabelMarginLoss(nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.MultiLabelSoftMarginLoss MultiLabelSoftMarginLoss(Tensor? weight = null,
            nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.MultiMarginLoss MultiMarginLoss(int p = 1, double margin = 1, Tensor? weight = null,
            nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.MultiheadAttention MultiheadAttention(long embedded_dim, long num_heads, double dropout = 0, bool bias = true,
            bool add_bias_kv = false, bool add_zero_attn = false, long? kdim = null, long? vdim = null) => throw null;
        public static Modules.NLLLoss NLLLoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.PReLU PReLU(long num_parameters, double init = 0.25, Device? device = null, ScalarType? dtype = null)
            => throw null;
        public static Modules.PairwiseDistance PairwiseDistance(double p = 2, double eps = 1E-06, bool keepdim = false) => throw null;
        public static Modules.Parameter Parameter(Tensor data, bool requires_grad = true) => throw null;
        public static Modules.ParameterDict ParameterDict(params (string, Modules.Parameter)[] parameters) => throw null;
        public static Modules.ParameterList ParameterList(params Modules.Parameter[] parameters) => throw null;
        public static Modules.PixelShuffle PixelShuffle(long upscale_factor) => throw null;
        public static Modules.PixelUnshuffle PixelUnshuffle(long downscale_factor) => throw null;
        public static Modules.PoissonNLLLoss PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1E-08f,
            nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.RNN RNN(long inputSize, long hiddenSize, long numLayers = 1,
            nn.NonLinearities nonLinearity = nn.NonLinearities.Tanh, bool bias = true, bool batchFirst = false, double dropout = 0,
            bool bidirectional = false, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.RNNCell RNNCell(long inputSize, long hiddenSize, nn.NonLinearities nonLinearity = nn.NonLinearities.Tanh,
            bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null;
        public static Modules.RReLU RReLU(double lower = 0.125, double upper = 0.3333333333333333, bool inplace = false) => throw null;
        public static Modules.ReLU ReLU(bool inplace = false) => throw null;
        public static Modules.ReLU6 ReLU6(bool inplace = false) => throw null;
        public static Modules.ReflectionPad1d ReflectionPad1d((long, long) padding) => throw null;
        public static Modules.ReflectionPad1d ReflectionPad1d(long padding) => throw null;
        public static Modules.ReflectionPad2d ReflectionPad2d((long, long, long, long) padding) => throw null;
        public static Modules.ReflectionPad2d ReflectionPad2d(long padding) => throw null;
        public static Modules.ReflectionPad3d ReflectionPad3d((long, long, long, long, long, long) padding) => throw null;
        public static Modules.ReflectionPad3d ReflectionPad3d(long padding) => throw null;
        public static Modules.ReplicationPad1d ReplicationPad1d((long, long) padding) => throw null;
        public static Modules.ReplicationPad1d ReplicationPad1d(long padding) => throw null;
        public static Modules.ReplicationPad2d ReplicationPad2d((long, long, long, long) padding) => throw null;
        public static Modules.ReplicationPad2d ReplicationPad2d(long padding) => throw null;
        public static Modules.ReplicationPad3d ReplicationPad3d((long, long, long, long, long, long) padding) => throw null;
        public static Modules.ReplicationPad3d ReplicationPad3d(long padding) => throw null;
        public static Modules.SELU SELU(bool inplace = false) => throw null;
        public static Modules.Sequential Sequential() => throw null;
        public static Modules.Sequential Sequential(IEnumerable<(string name, nn.Module<Tensor, Tensor> submodule)> modules) => throw null;
        public static Modules.Sequential Sequential(IEnumerable<Tuple<string, nn.Module<Tensor, Tensor>>> modules) => throw null;
        public static Modules.Sequential Sequential(IEnumerable<nn.Module<Tensor, Tensor>> modules) => throw null;
        public static Modules.Sequential Sequential(params (string name, nn.Module<Tensor, Tensor> submodule)[] modules) => throw null;
        public static Modules.Sequential Sequential(params Tuple<string, nn.Module<Tensor, Tensor>>[] modules) => throw null;
        public static Modules.Sequential Sequential(params nn.Module<Tensor, Tensor>[] modules) => throw null;
        public static Modules.SiLU SiLU() => throw null;
        public static Modules.SiLU SiLU(bool inplace) => throw null;
        public static Modules.Sigmoid Sigmoid() => throw null;
        public static Modules.Sigmoid Sigmoid(bool inplace) => throw null;
        public static Modules.SmoothL1Loss SmoothL1Loss(nn.Reduction reduction = nn.Reduction.Mean, double beta = 1) => throw null;
        public static Modules.SoftMarginLoss SoftMarginLoss(nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.Softmax Softmax(long dim) => throw null;
        public static Modules.Softmax2d Softmax2d() => throw null;
        public static Modules.Softmin Softmin(long dim) => throw null;
        public static Modules.Softplus Softplus(double beta = 1, double threshold = 20) => throw null;
        public static Modules.Softshrink Softshrink(double lambda = 0.5) => throw null;
        public static Modules.Softsign Softsign() => throw null;
        public static Modules.Softsign Softsign(bool inplace) => throw null;
        public static Modules.Tanh Tanh() => throw null;
        public static Modules.Tanh Tanh(bool inplace = false) => throw null;
        public static Modules.Tanhshrink Tanhshrink() => throw null;
        public static Modules.Tanhshrink Tanhshrink(bool inplace = false) => throw null;
        public static Modules.Threshold Threshold(double threshold, double value, bool inplace = false) => throw null;
        public static Modules.Transformer Transformer(long d_model = 512, long nhead = 8, long num_encoder_layers = 6,
            long num_decoder_layers = 6, long dim_feedforward = 2048, double dropout = 0.1, nn.Activations activation = nn.Activations.ReLU)
            => throw null;
        public static Modules.TransformerDecoder TransformerDecoder(Modules.TransformerDecoderLayer decoder_layer, long num_layers)
            => throw null;
        public static Modules.TransformerDecoderLayer TransformerDecoderLayer(long d_model = 512, long nhead = 8,
            long dim_feedforward = 2048, double dropout = 0.1, nn.Activations activation = nn.Activations.ReLU) => throw null;
        public static Modules.TransformerEncoder TransformerEncoder(Modules.TransformerEncoderLayer encoder_layer, long num_layers)
            => throw null;
        public static Modules.TransformerEncoderLayer TransformerEncoderLayer(long d_model = 512, long nhead = 8,
            long dim_feedforward = 2048, double dropout = 0.1, nn.Activations activation = nn.Activations.ReLU) => throw null;
        public static Modules.TripletMarginLoss TripletMarginLoss(double margin = 1, long p = 2, double eps = 1E-06, bool swap = false,
            nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.TripletMarginWithDistanceLoss TripletMarginWithDistanceLoss(Func<Tensor, Tensor, Tensor>? distance = null,
            double margin = 1, bool swap = false, nn.Reduction reduction = nn.Reduction.Mean) => throw null;
        public static Modules.Unflatten Unflatten(long dim, long[] unflattened_size) => throw null;
        public static Modules.Unfold Unfold((long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long,
            long)? stride = null) => throw null;
        public static Modules.Unfold Unfold(long kernel_size, long dilation = 1, long padding = 0, long stride = 1) => throw null;
        public static Modules.Upsample Upsample(long[]? size = null, double[]? scale_factor = null,
            UpsampleMode mode = UpsampleMode.Nearest, bool? align_corners = null, bool? recompute_scale_factor = null) => throw null;
        public static Modules.ZeroPad2d ZeroPad2d((long, long, long, long) padding) => throw null;
        public static Modules.ZeroPad2d ZeroPad2d(long padding) => throw null;

        public enum Activations
        {
            GELU = 1,
            ReLU = 0,
        }

        public class HookableModule<TPreHook, TPostHook> : nn.Module
        {
            internal HookableModule() { }
            protected HookableModule(nint handle, nint boxedHandle) => throw null;
            protected HookableModule(string name) => throw null;
            protected Dictionary<string, Action<nn.Module>> module_post_hooks;
            protected Dictionary<string, Action<nn.Module>> module_pre_hooks;
            protected Dictionary<string, TPostHook> post_hooks;
            protected Dictionary<string, TPreHook> pre_hooks;
            public nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_hook(Action<nn.Module> hook) => throw null;
            public nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_hook(TPostHook hook) => throw null;
            public nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_pre_hook(Action<nn.Module> hook) => throw null;
            public nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_pre_hook(TPreHook hook) => throw null;

            public class HookRemover
            {
                internal HookRemover() { }
                public HookRemover(nn.HookableModule<TPreHook, TPostHook> module, string key) => throw null;
                public void remove() => throw null;
            }
        }

        public interface IModule<T, TResult>
        {
            TResult call(T input1);
        }

        public interface IModule<T1, T2, T3, T4, T5, T6, TResult>
        {
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);
        }

        public interface IModule<T1, T2, T3, T4, T5, TResult>
        {
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5);
        }

        public interface IModule<T1, T2, T3, T4, TResult>
        {
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4);
        }

        public interface IModule<T1, T2, T3, TResult>
        {
            TResult call(T1 input1, T2 input2, T3 input3);
        }

        public interface IModule<T1, T2, TResult>
        {
            TResult call(T1 input1, T2 input2);
        }

        public enum NonLinearities
        {
            ReLU = 0,
            Tanh = 1,
        }

        public enum Reduction : long
        {
            Mean = 1,
            None = 0,
            Sum = 2,
        }
    }
}
