namespace TorchSharp;

public static partial class torchaudio
{
    public static torchaudio.AudioMetaData info(string filepath, torchaudio.AudioFormat? format = null) => throw null;
    public static (torch.Tensor, int) load(string filepath, long frame_offset = 0, long num_frames = -1, bool normalize = true,
        bool channels_first = true, torchaudio.AudioFormat? format = null) => throw null;
    public static void save(string filepath, torch.Tensor src, int sample_rate, bool channels_first = true, float? compression = null,
        torchaudio.AudioFormat? format = null, torchaudio.AudioEncoding? encoding = null, int? bits_per_sample = null) => throw null;

    public enum AudioEncoding
    {
        ALAW = 4,
        PCM_F = 2,
        PCM_S = 0,
        PCM_U = 1,
        ULAW = 3,
    }

    public enum AudioFormat
    {
        AMR_NB = 6,
        FLAC = 2,
        MP3 = 1,
        OGG = 3,
        OPUS = 4,
        SPHERE = 5,
        WAV = 0,
    }

    public struct AudioMetaData
    {
        public int bits_per_sample;
        public torchaudio.AudioEncoding encoding;
        public int num_channels;
        public int num_frames;
        public int sample_rate;
    }

    public enum DCTNorm
    {
        none = 0,
        ortho = 1,
    }

    public interface ITransform : torch.nn.IModule<torch.Tensor, torch.Tensor>
    {
    }

    public enum MelNorm
    {
        none = 0,
        slaney = 1,
    }

    public enum MelScale
    {
        htk = 1,
        slaney = 0,
    }

    public enum ResamplingMethod
    {
        kaiser_window = 1,
        sinc_interpolation = 0,
    }

    public delegate torch.Tensor WindowFunction(long win_length);

    public static class backend
    {
        public abstract class AudioBackend
        {
            protected AudioBackend() => throw null;
            public abstract torchaudio.AudioMetaData info(string filepath, torchaudio.AudioFormat? format = null);
            public abstract (torch.Tensor, int) load(string filepath, long frame_offset = 0, long num_frames = -1, bool normalize = true,
                bool channels_first = true, torchaudio.AudioFormat? format = null);
            public abstract void save(string filepath, torch.Tensor src, int sample_rate, bool channels_first = true,
                float? compression = null, torchaudio.AudioFormat? format = null, torchaudio.AudioEncoding? encoding = null,
                int? bits_per_sample = null);
        }

        public class NoBackend : torchaudio.backend.AudioBackend
        {
            public NoBackend() => throw null;
            public override torchaudio.AudioMetaData info(string filepath, torchaudio.AudioFormat? format = null) => throw null;
            public override (torch.Tensor, int) load(string filepath, long frame_offset = 0, long num_frames = -1, bool normalize = true,
                bool channels_first = true, torchaudio.AudioFormat? format = null) => throw null;
            public override void save(string filepath, torch.Tensor src, int sample_rate, bool channels_first = true,
                float? compression = null, torchaudio.AudioFormat? format = null, torchaudio.AudioEncoding? encoding = null,
                int? bits_per_sample = null) => throw null;
        }

        public static class utils
        {
            public static torchaudio.backend.AudioBackend get_audio_backend() => throw null;
            public static void set_audio_backend(torchaudio.backend.AudioBackend backend) => throw null;
        }
    }

    public static class datasets
    {
        public static torch.utils.data.Dataset<torchaudio.datasets.SpeechCommandsDatasetItem> SPEECHCOMMANDS(string root,
            string url = "speech_commands_v0.02", string folder_in_archive = "SpeechCommands", bool download = false, string subset = null)
            => throw null;
        public static torch.utils.data.Dataset<torchaudio.datasets.YesnoDatasetItem> YESNO(string root,
            string url = "http://www.openslr.org/resources/1/waves_yesno.tar.gz", string folder_in_archive = "waves_yesno",
            bool download = false) => throw null;

        public class SpeechCommandsDatasetItem
        {
            public SpeechCommandsDatasetItem() => throw null;
            public string label;
            public int sample_rate;
            public string speaker_id;
            public int utterance_number;
            public torch.Tensor waveform;
        }

        public struct YesnoDatasetItem
        {
            public string[] labels;
            public int sample_rate;
            public torch.Tensor waveform;
        }

        public static class utils
        {
        }
    }

    public static class models
    {
        public static Modules.Tacotron2 Tacotron2(bool mask_padding = false, int n_mels = 80, int n_symbol = 148, int n_frames_per_step = 1,
            int symbol_embedding_dim = 512, int encoder_embedding_dim = 512, int encoder_n_convolution = 3, int encoder_kernel_size = 5,
            int decoder_rnn_dim = 1024, int decoder_max_step = 2000, double decoder_dropout = 0.1, bool decoder_early_stopping = true,
            int attention_rnn_dim = 1024, int attention_hidden_dim = 128, int attention_location_n_filter = 32,
            int attention_location_kernel_size = 31, double attention_dropout = 0.1, int prenet_dim = 256, int postnet_n_convolution = 5,
            int postnet_kernel_size = 5, int postnet_embedding_dim = 512, double gate_threshold = 0.5) => throw null;
        public static Modules.WaveRNN WaveRNN(long[] upsample_scales, int n_classes, int hop_length, int n_res_block = 10, int n_rnn = 512,
            int n_fc = 512, int kernel_size = 5, int n_freq = 128, int n_hidden = 128, int n_output = 128) => throw null;
        public static Modules.Wav2Vec2Model hubert_base(double encoder_projection_dropout = 0.1, double encoder_attention_dropout = 0.1,
            double encoder_ff_interm_dropout = 0, double encoder_dropout = 0.1, double encoder_layer_drop = 0.05, long? aux_num_out = null)
            => throw null;
        public static Modules.Wav2Vec2Model hubert_large(double encoder_projection_dropout = 0, double encoder_attention_dropout = 0,
            double encoder_ff_interm_dropout = 0, double encoder_dropout = 0, double encoder_layer_drop = 0, long? aux_num_out = null)
            => throw null;
        public static Modules.HuBERTPretrainModel hubert_pretrain_base(double encoder_projection_dropout = 0.1,
            double encoder_attention_dropout = 0.1, double encoder_ff_interm_dropout = 0, double encoder_dropout = 0.1,
            double encoder_layer_drop = 0.05, double mask_prob = 0.8, double mask_channel_prob = 0, long mask_channel_length = 10,
            double? feature_grad_mult = 0.1, long num_classes = 100) => throw null;
        public static Modules.HuBERTPretrainModel hubert_pretrain_large(double encoder_projection_dropout = 0,
            double encoder_attention_dropout = 0, double encoder_ff_interm_dropout = 0, double encoder_dropout = 0,
            double encoder_layer_drop = 0, double mask_prob = 0.8, double mask_channel_prob = 0, long mask_channel_length = 10,
            double? feature_grad_mult = null) => throw null;
        public static Modules.HuBERTPretrainModel hubert_pretrain_model(torchaudio.models.FeatureExtractorNormMode extractor_mode,
            long[][]? extractor_conv_layer_config, bool extractor_conv_bias, int encoder_embed_dim, double encoder_projection_dropout,
            int encoder_pos_conv_kernel, int encoder_pos_conv_groups, int encoder_num_layers, int encoder_num_heads,
            double encoder_attention_dropout, int encoder_ff_interm_features, double encoder_ff_interm_dropout, double encoder_dropout,
            bool encoder_layer_norm_first, double encoder_layer_drop, double mask_prob, string mask_selection, double mask_other,
            int mask_length, bool no_mask_overlap, int mask_min_space, double mask_channel_prob, string mask_channel_selection,
            double mask_channel_other, long mask_channel_length, bool no_mask_channel_overlap, int mask_channel_min_space, bool skip_masked,
            bool skip_nomask, long num_classes, int final_dim, double? feature_grad_mult) => throw null;
        public static Modules.HuBERTPretrainModel hubert_pretrain_xlarge(double encoder_projection_dropout = 0,
            double encoder_attention_dropout = 0, double encoder_ff_interm_dropout = 0, double encoder_dropout = 0,
            double encoder_layer_drop = 0, double mask_prob = 0.8, double mask_channel_prob = 0, long mask_channel_length = 10,
            double? feature_grad_mult = null) => throw null;
        public static Modules.Wav2Vec2Model hubert_xlarge(double encoder_projection_dropout = 0, double encoder_attention_dropout = 0,
            double encoder_ff_interm_dropout = 0, double encoder_dropout = 0, double encoder_layer_drop = 0, long? aux_num_out = null)
            => throw null;
        public static Modules.Wav2Vec2Model wav2vec2_base(double encoder_projection_dropout = 0.1, double encoder_attention_dropout = 0.1,
            double encoder_ff_interm_dropout = 0.1, double encoder_dropout = 0.1, double encoder_layer_drop = 0.1, long? aux_num_out = null)
            => throw null;
        public static Modules.Wav2Vec2Model wav2vec2_large(double encoder_projection_dropout = 0.1, double encoder_attention_dropout = 0.1,
            double encoder_ff_interm_dropout = 0.1, double encoder_dropout = 0.1, double encoder_layer_drop = 0.1, long? aux_num_out = null)
            => throw null;
        public static Modules.Wav2Vec2Model wav2vec2_large_lv60k(double encoder_projection_dropout = 0.1,
            double encoder_attention_dropout = 0, double encoder_ff_interm_dropout = 0.1, double encoder_dropout = 0,
            double encoder_layer_drop = 0.1, long? aux_num_out = null) => throw null;
        public static Modules.Wav2Vec2Model wav2vec2_model(torchaudio.models.FeatureExtractorNormMode extractor_mode,
            long[][]? extractor_conv_layer_config, bool extractor_conv_bias, int encoder_embed_dim, double encoder_projection_dropout,
            int encoder_pos_conv_kernel, int encoder_pos_conv_groups, int encoder_num_layers, int encoder_num_heads,
            double encoder_attention_dropout, int encoder_ff_interm_features, double encoder_ff_interm_dropout, double encoder_dropout,
            bool encoder_layer_norm_first, double encoder_layer_drop, long? aux_num_out) => throw null;

        public enum FeatureExtractorNormMode
        {
            group_norm = 0,
            layer_norm = 1,
        }
    }

    public static class transforms
    {
        public static Transforms.GriffinLim GriffinLim(int n_fft = 400, int n_iter = 32, long? win_length = null, long? hop_length = null,
            torchaudio.WindowFunction window_fn = null, double power = 2, double momentum = 0.99, int? length = null, bool rand_init = true)
            => throw null;
        public static Transforms.InverseMelScale InverseMelScale(long n_stft, long n_mels = 128, long sample_rate = 16000, double f_min = 0,
            double? f_max = null, long max_iter = 100000, double tolerance_loss = 1E-05, double tolerance_change = 1E-08,
            torchaudio.MelNorm norm = torchaudio.MelNorm.none, torchaudio.MelScale mel_scale = torchaudio.MelScale.htk) => throw null;
        public static Transforms.InverseSpectrogram InverseSpectrogram(long n_fft = 400, long? win_length = null, long? hop_length = null,
            long pad = 0, torchaudio.WindowFunction window_fn = null, torch.Tensor window = null, bool normalized = false,
            bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true) => throw null;
        public static Transforms.MelScale MelScale(long n_mels = 128, long sample_rate = 16000, double f_min = 0, double? f_max = null,
            long n_stft = 201, torchaudio.MelNorm norm = torchaudio.MelNorm.none, torchaudio.MelScale mel_scale = torchaudio.MelScale.htk)
            => throw null;
        public static Transforms.MelSpectrogram MelSpectrogram(long sample_rate = 16000, long n_fft = 400, long? win_length = null,
            long? hop_length = null, double f_min = 0, double? f_max = null, long pad = 0, long n_mels = 128,
            torchaudio.WindowFunction window_fn = null, double power = 2, bool normalized = false, bool center = true,
            PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true, torchaudio.MelNorm norm = torchaudio.MelNorm.none,
            torchaudio.MelScale mel_scale = torchaudio.MelScale.htk) => throw null;
        public static Transforms.Resample Resample(int orig_freq = 16000, int new_freq = 16000,
            torchaudio.ResamplingMethod resampling_method = torchaudio.ResamplingMethod.sinc_interpolation, int lowpass_filter_width = 6,
            double rolloff = 0.99, double? beta = null, torch.Device device = null, torch.ScalarType? dtype = null) => throw null;
        public static Transforms.Spectrogram Spectrogram(long n_fft = 400, long? win_length = null, long? hop_length = null, long pad = 0,
            torchaudio.WindowFunction window_fn = null, torch.Tensor window = null, double? power = 2, bool normalized = false,
            bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true, bool? return_complex = null)
            => throw null;
    }
}
