namespace TorchSharp;

public static partial class torchvision
{
    public interface ITransform : torch.nn.IModule<torch.Tensor, torch.Tensor>
    {
    }

    public enum ImageFormat
    {
        Bmp = 3,
        Emf = 6,
        Exif = 7,
        Gif = 4,
        Jpeg = 2,
        Pbm = 9,
        Png = 1,
        Tga = 10,
        Tiff = 5,
        Unknown = 0,
        Webp = 11,
        Wmf = 8,
    }

    public sealed class Permute : Modules.ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Permute() { }
        public Permute(IEnumerable<long> dims) => throw null;
        public override torch.Tensor forward(torch.Tensor input) => throw null;
    }

    public class SqueezeExcitation : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal SqueezeExcitation() { }
        public SqueezeExcitation(long input_channels, long squeeze_channels, Func<torch.nn.Module<torch.Tensor,
            torch.Tensor>>? activation = null, Func<torch.nn.Module<torch.Tensor, torch.Tensor>>? scale_activation = null) => throw null;
        protected override void Dispose(bool disposing) => throw null;
        public override torch.Tensor forward(torch.Tensor input) => throw null;
    }

    public class StochasticDepth : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal StochasticDepth() { }
        public StochasticDepth(double p, torchvision.StochasticDepth.Mode mode) => throw null;
        public override torch.Tensor forward(torch.Tensor input) => throw null;

        public enum Mode
        {
            Batch = 0,
            Row = 1,
        }
    }

    public abstract class autoaugment
    {
        protected autoaugment() => throw null;
        protected static torch.Tensor apply_op(torch.Tensor img, torchvision.autoaugment.opType op_name, double magnitude,
            torch.InterpolationMode interpolation, IList<float>? fill) => throw null;

        public enum AutoAugmentPolicy
        {
            CIFAR10 = 1,
            ImageNet = 0,
            SVHN = 2,
        }

        public enum opType
        {
            AutoContrast = 11,
            Brightness = 5,
            Color = 6,
            Contrast = 7,
            Equalize = 12,
            Identity = 14,
            Invert = 13,
            Posterize = 9,
            Rotate = 4,
            Sharpness = 8,
            ShearX = 0,
            ShearY = 1,
            Solarize = 10,
            TranslateX = 2,
            TranslateY = 3,
        }
    }

    public static class datasets
    {
        public static torch.utils.data.Dataset CIFAR10(string root, bool train, bool download = false,
            torchvision.ITransform target_transform = null) => throw null;
        public static torch.utils.data.Dataset CIFAR10(string root, bool train, bool download, Func<torch.Tensor,
            torch.Tensor> target_transform) => throw null;
        public static torch.utils.data.Dataset CIFAR100(string root, bool train, bool download = false,
            torchvision.ITransform target_transform = null) => throw null;
        public static torch.utils.data.Dataset CIFAR100(string root, bool train, bool download, Func<torch.Tensor,
            torch.Tensor> target_transform) => throw null;
        public static torch.utils.data.Dataset CelebA(string root,
            torchvision.datasets.CelebADatasetSplit split = torchvision.datasets.CelebADatasetSplit.Train, string[]? target_type = null,
            torch.nn.IModule<torch.Tensor, torch.Tensor>? transform = null, torch.nn.IModule<torch.Tensor,
            torch.Tensor>? target_transform = null, bool download = false) => throw null;
        public static torch.utils.data.Dataset FashionMNIST(string root, bool train, bool download = false,
            torchvision.ITransform target_transform = null) => throw null;
        public static torch.utils.data.Dataset KMNIST(string root, bool train, bool download = false,
            torchvision.ITransform target_transform = null) => throw null;
        public static torch.utils.data.Dataset MNIST(string root, bool train, bool download = false,
            torchvision.ITransform target_transform = null) => throw null;

        public enum CelebADatasetSplit
        {
            All = -1,
            Test = 2,
            Train = 0,
            Valid = 1,
        }

        public static class utils
        {
            public static void download_file_from_google_drive(string file_id, string root, string? filename = null, string? md5 = null)
                => throw null;
            public static string extract_archive(string from_path, string? to_path = null, bool remove_finished = false) => throw null;
        }
    }

    public static class io
    {
        public static torchvision.io.Imager DefaultImager { get; set; }
        public static torch.Tensor decode_image(torch.Tensor image,
            torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED, torchvision.io.Imager imager = null) => throw null;
        public static torch.Tensor encode_image(torch.Tensor image, torchvision.ImageFormat format, torchvision.io.Imager imager = null)
            => throw null;
        public static torch.Tensor read_file(string filename) => throw null;
        public static System.Threading.Tasks.Task<torch.Tensor> read_file_async(string filename) => throw null;
        public static torch.Tensor read_image(Stream stream, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED,
            torchvision.io.Imager imager = null) => throw null;
        public static torch.Tensor read_image(string filename, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED,
            torchvision.io.Imager imager = null) => throw null;
        public static System.Threading.Tasks.Task<torch.Tensor> read_image_async(Stream stream,
            torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED, torchvision.io.Imager imager = null) => throw null;
        public static System.Threading.Tasks.Task<torch.Tensor> read_image_async(string filename,
            torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED, torchvision.io.Imager imager = null) => throw null;
        public static void write_file(string filename, torch.Tensor data) => throw null;
        public static void write_file_async(string filename, torch.Tensor data) => throw null;
        public static void write_image(torch.Tensor image, Stream stream, torchvision.ImageFormat format,
            torchvision.io.Imager imager = null) => throw null;
        public static void write_image(torch.Tensor image, string filename, torchvision.ImageFormat format,
            torchvision.io.Imager imager = null) => throw null;
        public static System.Threading.Tasks.Task write_image_async(torch.Tensor image, Stream stream, torchvision.ImageFormat format,
            System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken),
            torchvision.io.Imager imager = null) => throw null;
        public static System.Threading.Tasks.Task write_image_async(torch.Tensor image, string filename, torchvision.ImageFormat format,
            torchvision.io.Imager imager = null) => throw null;
        public static void write_jpeg(torch.Tensor image, Stream stream, torchvision.io.Imager imager = null) => throw null;
        public static void write_jpeg(torch.Tensor image, string filename, torchvision.io.Imager imager = null) => throw null;
        public static void write_png(torch.Tensor image, Stream stream, torchvision.io.Imager imager = null) => throw null;
        public static void write_png(torch.Tensor image, string filename, torchvision.io.Imager imager = null) => throw null;

        public class GDriveDownload
        {
            public GDriveDownload() => throw null;
            public static bool CheckIntegrity(string fpath, string? md5 = null) => throw null;
            public static void DownloadFileFromGoogleDrive(string file_id, string root, string? filename = null, string? md5 = null)
                => throw null;
            public static System.Threading.Tasks.Task DownloadFileFromGoogleDriveAsync(string file_id, string root, string? filename = null,
                string? md5 = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
                => throw null;
        }

        public enum ImageReadMode
        {
            GRAY = 1,
            GRAY_ALPHA = 2,
            RGB = 3,
            RGB_ALPHA = 4,
            UNCHANGED = 0,
        }

        public abstract class Imager
        {
            protected Imager() => throw null;
            public abstract torch.Tensor DecodeImage(Stream stream,
                torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED);
            public abstract torch.Tensor DecodeImage(byte[] data,
                torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED);
            public virtual System.Threading.Tasks.Task<torch.Tensor> DecodeImageAsync(Stream stream,
                torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED,
                System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken)) => throw null;
            public abstract byte[] EncodeImage(torch.Tensor image, torchvision.ImageFormat format);
            public abstract void EncodeImage(torch.Tensor image, torchvision.ImageFormat format, Stream stream);
            public virtual System.Threading.Tasks.Task EncodeImageAsync(torch.Tensor image, torchvision.ImageFormat format, Stream stream,
                System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken)) => throw null;
        }

        public class NotImplementedImager : torchvision.io.Imager
        {
            public NotImplementedImager() => throw null;
            public override torch.Tensor DecodeImage(Stream image,
                torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED) => throw null;
            public override torch.Tensor DecodeImage(byte[] data,
                torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED) => throw null;
            public override System.Threading.Tasks.Task<torch.Tensor> DecodeImageAsync(Stream stream,
                torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED,
                System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken)) => throw null;
            public override byte[] EncodeImage(torch.Tensor image, torchvision.ImageFormat format) => throw null;
            public override void EncodeImage(torch.Tensor image, torchvision.ImageFormat format, Stream stream) => throw null;
            public override System.Threading.Tasks.Task EncodeImageAsync(torch.Tensor image, torchvision.ImageFormat format, Stream stream,
                System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken)) => throw null;
        }

        public sealed class SkiaImager : torchvision.io.Imager
        {
            internal SkiaImager() { }
            public SkiaImager(int quality = 75) => throw null;
            public override torch.Tensor DecodeImage(Stream stream,
                torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED) => throw null;
            public override torch.Tensor DecodeImage(byte[] bytes,
                torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED) => throw null;
            public override byte[] EncodeImage(torch.Tensor image, torchvision.ImageFormat format) => throw null;
            public override void EncodeImage(torch.Tensor image, torchvision.ImageFormat format, Stream stream) => throw null;
        }
    }

    public static class models
    {
        public static Modules.AlexNet alexnet(int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw null;
        public static Modules.GoogleNet googlenet(int num_classes = 1000, bool transform_input = false, string? weights_file = null,
            bool skipfc = true, float dropout = 0.2f, float dropout_aux = 0.7f, torch.Device? device = null) => throw null;
        public static Modules.InceptionV3 inception_v3(int num_classes = 1000, float dropout = 0.5f, bool transform_input = false,
            string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
        public static Modules.MobileNetV2 mobilenet_v2(long num_classes = 1000, double width_mult = 1,
            long[][]? inverted_residual_setting = null, long round_nearest = 8, Func<long, long, long, long, Func<long,
            torch.nn.Module<torch.Tensor, torch.Tensor>>, torch.nn.Module<torch.Tensor, torch.Tensor>>? block = null, Func<long,
            torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, double dropout = 0.2) => throw null;
        public static Modules.MobileNetV3 mobilenet_v3_large() => throw null;
        public static Modules.MobileNetV3 mobilenet_v3_small() => throw null;
        public static Modules.ResNet resnet101(int num_classes = 1000, bool zero_init_residual = false, int groups = 1,
            int width_per_group = 64, (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor,
            torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
        public static Modules.ResNet resnet152(int num_classes = 1000, bool zero_init_residual = false, int groups = 1,
            int width_per_group = 64, (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor,
            torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
        public static Modules.ResNet resnet18(int num_classes = 1000, bool zero_init_residual = false, int groups = 1,
            int width_per_group = 64, (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor,
            torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
        public static Modules.ResNet resnet34(int num_classes = 1000, bool zero_init_residual = false, int groups = 1,
            int width_per_group = 64, (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor,
            torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
        public static Modules.ResNet resnet50(int num_classes = 1000, bool zero_init_residual = false, int groups = 1,
            int width_per_group = 64, (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor,
            torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
        public static Modules.ResNet resnext101_32x8d(int num_classes = 1000, bool zero_init_residual = false, (bool, bool,
            bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null,
            string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
        public static Modules.ResNet resnext101_64x4d(int num_classes = 1000, bool zero_init_residual = false, (bool, bool,
            bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null,
            string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
        public static Modules.ResNet resnext50_32x4d(int num_classes = 1000, bool zero_init_residual = false, (bool, bool,
            bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null,
            string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
        public static Modules.VGG vgg11(int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw null;
        public static Modules.VGG vgg11_bn(int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw null;
        public static Modules.VGG vgg13(int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw null;
        public static Modules.VGG vgg13_bn(int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw null;
        public static Modules.VGG vgg16(int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw null;
        public static Modules.VGG vgg16_bn(int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw null;
        public static Modules.VGG vgg19(int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw null;
        public static Modules.VGG vgg19_bn(int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw null;
        public static Modules.ResNet wide_resnet101_2(int num_classes = 1000, bool zero_init_residual = false, int groups = 1, (bool, bool,
            bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null,
            string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
        public static Modules.ResNet wide_resnet50_2(int num_classes = 1000, bool zero_init_residual = false, int groups = 1, (bool, bool,
            bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null,
            string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw null;
    }

    public static class ops
    {
        public static torch.nn.Module<torch.Tensor, torch.Tensor> Conv2dNormActivation(long in_channels, long out_channels,
            long kernel_size = 3, long stride = 1, long? padding = null, long groups = 1, Func<long, torch.nn.Module<torch.Tensor,
            torch.Tensor>>? norm_layer = null, Func<bool, torch.nn.Module<torch.Tensor, torch.Tensor>>? activation_layer = null,
            long dilation = 1, bool inplace = true, bool? bias = null) => throw null;
        public static torch.nn.Module<torch.Tensor, torch.Tensor> Conv3dNormActivation(long in_channels, long out_channels,
            long kernel_size = 3, long stride = 1, long? padding = null, long groups = 1, Func<long, torch.nn.Module<torch.Tensor,
            torch.Tensor>>? norm_layer = null, Func<bool, torch.nn.Module<torch.Tensor, torch.Tensor>>? activation_layer = null,
            long dilation = 1, bool inplace = true, bool? bias = null) => throw null;
        public static Modules.DropBlock2d DropBlock2d(double p, long block_size, bool inplace = false, double eps = 1E-06) => throw null;
        public static Modules.DropBlock3d DropBlock3d(double p, long block_size, bool inplace = false, double eps = 1E-06) => throw null;
        public static Modules.FrozenBatchNorm2d FrozenBatchNorm2d(int num_features, double eps = 1E-05, torch.Device? device = null)
            => throw null;
        public static Modules.Sequential MLP(long in_channels, IList<int> hidden_channels, Func<int, torch.nn.Module<torch.Tensor,
            torch.Tensor>>? norm_layer = null, Func<torch.nn.Module<torch.Tensor, torch.Tensor>>? activation_layer = null,
            bool inplace = false, bool bias = true, double dropout = 0) => throw null;
        public static torchvision.Permute Permute(params long[] dims) => throw null;
        public static torchvision.SqueezeExcitation SqueezeExcitation(long input_channels, long squeeze_channels,
            Func<torch.nn.Module<torch.Tensor, torch.Tensor>>? activation = null, Func<torch.nn.Module<torch.Tensor,
            torch.Tensor>>? scale_activation = null) => throw null;
        public static torchvision.StochasticDepth StochasticDepth(double p, torchvision.StochasticDepth.Mode mode) => throw null;
        public static torch.Tensor box_area(torch.Tensor boxes) => throw null;
        public static torch.Tensor box_convert(torch.Tensor boxes, torchvision.ops.BoxFormats in_fmt, torchvision.ops.BoxFormats out_fmt)
            => throw null;
        public static torch.Tensor box_iou(torch.Tensor boxes1, torch.Tensor boxes2) => throw null;
        public static torch.Tensor complete_box_iou(torch.Tensor boxes1, torch.Tensor boxes2, double eps = 1E-07) => throw null;
        public static torch.Tensor complete_box_iou_loss(torch.Tensor boxes1, torch.Tensor boxes2,
            torch.nn.Reduction reduction = torch.nn.Reduction.None, double eps = 1E-07) => throw null;
        public static torch.Tensor distance_box_iou(torch.Tensor boxes1, torch.Tensor boxes2, double eps = 1E-07) => throw null;
        public static torch.Tensor distance_box_iou_loss(torch.Tensor boxes1, torch.Tensor boxes2,
            torch.nn.Reduction reduction = torch.nn.Reduction.None, double eps = 1E-07) => throw null;
        public static torch.Tensor drop_block2d(torch.Tensor input, double p, long block_size, bool inplace = false, double eps = 1E-06,
            bool training = true) => throw null;
        public static torch.Tensor drop_block3d(torch.Tensor input, double p, long block_size, bool inplace = false, double eps = 1E-06,
            bool training = true) => throw null;
        public static torch.Tensor generalized_box_iou(torch.Tensor boxes1, torch.Tensor boxes2) => throw null;
        public static torch.Tensor generalized_box_iou_loss(torch.Tensor boxes1, torch.Tensor boxes2,
            torch.nn.Reduction reduction = torch.nn.Reduction.None, double eps = 1E-07) => throw null;
        public static torch.Tensor masks_to_boxes(torch.Tensor masks) => throw null;
        public static torch.Tensor nms(torch.Tensor boxes, torch.Tensor scores, double iou_threshold = 0.5) => throw null;
        public static torch.Tensor sigmoid_focal_loss(torch.Tensor inputs, torch.Tensor targets, double alpha = 0.25, double gamma = 2,
            torch.nn.Reduction reduction = torch.nn.Reduction.None) => throw null;
        public static torch.Tensor sigmoid_focal_loss(torch.Tensor inputs, torch.Tensor targets, float alpha = 0.25f, float gamma = 2f,
            torch.nn.Reduction reduction = torch.nn.Reduction.None) => throw null;
        public static torch.Tensor stochastic_depth(torch.Tensor input, double p, torchvision.StochasticDepth.Mode mode,
            bool training = true) => throw null;

        public enum BoxFormats
        {
            cxcywh = 2,
            xywh = 1,
            xyxy = 0,
        }
    }
}
