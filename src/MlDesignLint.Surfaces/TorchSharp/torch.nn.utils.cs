namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static class utils
        {
            public static double clip_grad_norm_(IEnumerable<Modules.Parameter> tensors, double max_norm, double norm_type = 2)
                => throw null;
            public static void clip_grad_value_(IEnumerable<Modules.Parameter> tensors, double clip_value) => throw null;
            public static (Modules.Parameter weight, Modules.Parameter bias) fuse_conv_bn_weights(Tensor conv_w, Tensor? conv_b,
                Tensor bn_rm, Tensor bn_rv, double bn_eps, Tensor? bn_w, Tensor? bn_b, bool transpose = false) => throw null;
            public static Modules.Linear fuse_linear_bn_eval(Modules.Linear linear, Modules.BatchNorm bn) => throw null;
            public static (Modules.Parameter weight, Modules.Parameter bias) fuse_linear_bn_weights(Tensor linear_w, Tensor? linear_b,
                Tensor bn_rm, Tensor bn_rv, double bn_eps, Tensor bn_w, Tensor bn_b) => throw null;
            public static Tensor parameters_to_vector(IEnumerable<Modules.Parameter> tensors) => throw null;
            public static void vector_to_parameters(Tensor vec, IEnumerable<Modules.Parameter> tensors) => throw null;

            public static class rnn
            {
                public static nn.utils.rnn.PackedSequence pack_padded_sequence(Tensor input, Tensor lengths, bool batch_first = false,
                    bool enforce_sorted = true) => throw null;
                public static nn.utils.rnn.PackedSequence pack_sequence(IEnumerable<Tensor> sequences, bool enforce_sorted = true)
                    => throw null;
                public static (Tensor, Tensor) pad_packed_sequence(nn.utils.rnn.PackedSequence sequence, bool batch_first = false,
                    double padding_value = 0, long? total_length = null) => throw null;
                public static Tensor pad_sequence(IEnumerable<Tensor> sequences, bool batch_first = false, double padding_value = 0)
                    => throw null;

                public sealed class PackedSequence : IDisposable
                {
                    internal PackedSequence() { }
                    public nn.utils.rnn.PackedSequence DetachFromDisposeScope() => throw null;
                    public void Dispose() => throw null;
                    public nn.utils.rnn.PackedSequence MoveToOtherDisposeScope(DisposeScope? other) => throw null;
                    public nn.utils.rnn.PackedSequence MoveToOtherDisposeScope(nn.utils.rnn.PackedSequence other) => throw null;
                    public nn.utils.rnn.PackedSequence MoveToOuterDisposeScope() => throw null;
                    public readonly Tensor batch_sizes;
                    public readonly Tensor data;
                    public readonly Tensor sorted_indices;
                    public readonly Tensor unsorted_indices;
                }
            }
        }
    }
}
