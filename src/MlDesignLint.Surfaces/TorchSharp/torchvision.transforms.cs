namespace TorchSharp;

public static partial class torchvision
{
    public static class transforms
    {
        public static torchvision.ITransform AdjustBrightness(double brightness_factor) => throw null;
        public static torchvision.ITransform AdjustContrast(double contrast_factor) => throw null;
        public static torchvision.ITransform AdjustGamma(double gamma, double gain = 1) => throw null;
        public static torchvision.ITransform AdjustHue(double hue_factor) => throw null;
        public static torchvision.ITransform AdjustSaturation(double saturation_factor) => throw null;
        public static torchvision.ITransform AdjustSharpness(double sharpness) => throw null;
        public static torchvision.ITransform AugMix(int severity = 3, int mixture_width = 3, int chain_depth = -1, double alpha = 1,
            bool all_ops = true, torch.InterpolationMode interpolation = torch.InterpolationMode.Bilinear, IList<float>? fill = null,
            torch.Generator? generator = null) => throw null;
        public static torchvision.ITransform AutoAugment(torchvision.autoaugment.AutoAugmentPolicy policy = torchvision.autoaugment.AutoAugmentPolicy.ImageNet,
            torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, IList<float>? fill = null,
            torch.Generator? generator = null) => throw null;
        public static torchvision.ITransform AutoContrast() => throw null;
        public static torchvision.ITransform CenterCrop(int height, int width) => throw null;
        public static torchvision.ITransform CenterCrop(int size) => throw null;
        public static torchvision.ITransform ColorJitter((float, float) brightness, (float, float) contrast, (float, float) saturation,
            (float, float) hue) => throw null;
        public static torchvision.ITransform ColorJitter(float brightness = 0f, float contrast = 0f, float saturation = 0f, float hue = 0f)
            => throw null;
        public static torchvision.ITransform Compose(params torchvision.ITransform[] transforms) => throw null;
        [Obsolete("Deprecating misspelled transform. Use 'ConvertImageDtype' instead.")]
        public static torchvision.ITransform ConvertImageDType(torch.ScalarType dtype) => throw null;
        public static torchvision.ITransform ConvertImageDtype(torch.ScalarType dtype) => throw null;
        public static torchvision.ITransform Crop(int top, int left, int height, int width) => throw null;
        public static torchvision.ITransform Equalize() => throw null;
        public static torchvision.ITransform Equalize(double p = 0.5) => throw null;
        public static torchvision.ITransform Erase(int top, int left, int height, int width, torch.Tensor value, bool inplace = false)
            => throw null;
        public static torchvision.ITransform GaussianBlur(IList<long> kernelSize, float min = 0.1f, float max = 2f) => throw null;
        public static torchvision.ITransform GaussianBlur(IList<long> kernelSize, float sigma) => throw null;
        public static torchvision.ITransform GaussianBlur(long kernelHeight, long kernelWidth, float min = 0.1f, float max = 2f)
            => throw null;
        public static torchvision.ITransform GaussianBlur(long kernelHeight, long kernelWidth, float sigma) => throw null;
        public static torchvision.ITransform GaussianBlur(long kernel_size, float min = 0.1f, float max = 2f) => throw null;
        public static torchvision.ITransform GaussianBlur(long kernel_size, float sigma) => throw null;
        public static torchvision.ITransform Grayscale(int outputChannels = 1) => throw null;
        public static torchvision.ITransform HorizontalFlip() => throw null;
        public static torchvision.ITransform Invert() => throw null;
        public static torchvision.ITransform Lambda(Func<torch.Tensor, torch.Tensor> lambda) => throw null;
        public static torchvision.ITransform Normalize(double[] means, double[] stdevs, torch.ScalarType dtype = torch.ScalarType.Float32,
            torch.Device? device = null) => throw null;
        public static torchvision.ITransform Pad(long[] padding, PaddingModes mode = PaddingModes.Constant, double fill = 0) => throw null;
        public static torchvision.ITransform Perspective(IList<IList<int>> startpoints, IList<IList<int>> endpoints,
            torch.InterpolationMode interpolation = torch.InterpolationMode.Bilinear, IList<float> fill = null) => throw null;
        public static torchvision.ITransform Posterize(int bits) => throw null;
        public static torchvision.ITransform RandAugment(int num_ops = 2, int magnitude = 9, int num_magnitude_bins = 31,
            torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, IList<float>? fill = null,
            torch.Generator? generator = null) => throw null;
        public static torchvision.ITransform RandomAdjustSharpness(double sharpness, double p = 0.5) => throw null;
        public static torchvision.ITransform RandomApply(torchvision.ITransform[] transforms, double p = 0.5) => throw null;
        public static torchvision.ITransform RandomAutoContrast(double p = 0.5) => throw null;
        public static torchvision.ITransform RandomChoice(torch.Generator generator, params torchvision.ITransform[] transforms)
            => throw null;
        public static torchvision.ITransform RandomChoice(params torchvision.ITransform[] transforms) => throw null;
        public static torchvision.ITransform RandomGrayscale(double p = 0.1) => throw null;
        public static torchvision.ITransform RandomHorizontalFlip(double p = 0.5) => throw null;
        public static torchvision.ITransform RandomInvert(double p = 0.5) => throw null;
        public static torchvision.ITransform RandomOrder(params torchvision.ITransform[] transforms) => throw null;
        public static torchvision.ITransform RandomPerspective(double distortion = 0.5, double p = 0.5) => throw null;
        public static torchvision.ITransform RandomPosterize(int bits, double p = 0.5) => throw null;
        public static torchvision.ITransform RandomResizedCrop(int height, int width, double scaleMin = 0.08, double scaleMax = 1,
            double ratioMin = 0.75, double ratioMax = 1.3333333333333) => throw null;
        public static torchvision.ITransform RandomResizedCrop(int size, double scaleMin = 0.08, double scaleMax = 1,
            double ratioMin = 0.75, double ratioMax = 1.3333333333333) => throw null;
        public static torchvision.ITransform RandomRotation((double, double) degrees,
            torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, bool expand = false, (int, int)? center = null,
            IList<float> fill = null) => throw null;
        public static torchvision.ITransform RandomRotation(double degrees,
            torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, bool expand = false, (int, int)? center = null,
            IList<float> fill = null) => throw null;
        public static torchvision.ITransform RandomSolarize(double threshold, double p = 0.5) => throw null;
        public static torchvision.ITransform RandomVerticalFlip(double p = 0.5) => throw null;
        public static torchvision.ITransform Randomize(torchvision.ITransform transform, double p = 0.1) => throw null;
        public static torchvision.ITransform Resize(int height, int width) => throw null;
        public static torchvision.ITransform Resize(int height, int width,
            torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, int? maxSize = null, bool antialias = false)
            => throw null;
        public static torchvision.ITransform Resize(int height, int width, int? maxSize = null) => throw null;
        public static torchvision.ITransform Resize(int size) => throw null;
        public static torchvision.ITransform Resize(int size, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest,
            int? maxSize = null, bool antialias = false) => throw null;
        public static torchvision.ITransform Resize(int size, int? maxSize = null) => throw null;
        public static torchvision.ITransform ResizedCrop(int top, int left, int height, int width, int newHeight, int newWidth)
            => throw null;
        public static torchvision.ITransform ResizedCrop(int top, int left, int size, int newSize) => throw null;
        public static torchvision.ITransform Rotate(float angle, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest,
            bool expand = false, (int, int)? center = null, IList<float> fill = null) => throw null;
        public static torchvision.ITransform Solarize(double threshold) => throw null;
        public static torchvision.ITransform TrivialAugmentWide(int num_magnitude_bins = 31,
            torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, IList<float>? fill = null,
            torch.Generator? generator = null) => throw null;
        public static torchvision.ITransform VerticalFlip() => throw null;

        public static class functional
        {
            public static torch.Tensor adjust_brightness(torch.Tensor img, double brightness_factor) => throw null;
            public static torch.Tensor adjust_contrast(torch.Tensor img, double contrast_factor) => throw null;
            public static torch.Tensor adjust_gamma(torch.Tensor img, double gamma, double gain = 1) => throw null;
            public static torch.Tensor adjust_hue(torch.Tensor img, double hue_factor, bool degrees = false) => throw null;
            public static torch.Tensor adjust_saturation(torch.Tensor img, double saturation_factor) => throw null;
            public static torch.Tensor adjust_sharpness(torch.Tensor img, double sharpness) => throw null;
            public static torch.Tensor affine(torch.Tensor img, IList<float>? shear = null, float angle = 0f, IList<int>? translate = null,
                float scale = 1f, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, float? fill = null)
                => throw null;
            public static torch.Tensor affine(torch.Tensor img, float shear, float angle = 0f, IList<int>? translate = null,
                float scale = 1f, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, float? fill = null)
                => throw null;
            public static torch.Tensor autocontrast(torch.Tensor input) => throw null;
            public static torch.Tensor center_crop(torch.Tensor input, int height, int width) => throw null;
            public static torch.Tensor center_crop(torch.Tensor input, int size) => throw null;
            public static torch.Tensor convert_image_dtype(torch.Tensor image, torch.ScalarType dtype = torch.ScalarType.Float32)
                => throw null;
            public static torch.Tensor crop(torch.Tensor input, int top, int left, int height, int width) => throw null;
            public static torch.Tensor crop(torch.Tensor input, int top, int left, int size) => throw null;
            public static torch.Tensor equalize(torch.Tensor input) => throw null;
            public static torch.Tensor erase(torch.Tensor img, int top, int left, int height, int width, torch.Tensor value,
                bool inplace = false) => throw null;
            public static torch.Tensor gaussian_blur(torch.Tensor input, IList<long> kernelSize, IList<float> sigma) => throw null;
            public static torch.Tensor gaussian_blur(torch.Tensor input, long kernelHeight, long kernelWidth, float sigma_x, float sigma_y)
                => throw null;
            public static torch.Tensor gaussian_blur(torch.Tensor input, long kernel_size, float sigma) => throw null;
            public static (long channels, long height, long width) get_dimensions(torch.Tensor img) => throw null;
            public static torch.Tensor hflip(torch.Tensor input) => throw null;
            public static torch.Tensor invert(torch.Tensor input) => throw null;
            public static torch.Tensor normalize(torch.Tensor input, double[] means, double[] stdevs,
                torch.ScalarType dtype = torch.ScalarType.Float32) => throw null;
            public static torch.Tensor pad(torch.Tensor input, (long, long) padding, double fill = 0,
                PaddingModes padding_mode = PaddingModes.Constant) => throw null;
            public static torch.Tensor pad(torch.Tensor input, (long, long, long, long) padding, double fill = 0,
                PaddingModes padding_mode = PaddingModes.Constant) => throw null;
            public static torch.Tensor pad(torch.Tensor input, ReadOnlySpan<long> padding, double fill = 0,
                PaddingModes padding_mode = PaddingModes.Constant) => throw null;
            public static torch.Tensor pad(torch.Tensor input, long padding, double fill = 0,
                PaddingModes padding_mode = PaddingModes.Constant) => throw null;
            public static torch.Tensor pad(torch.Tensor input, long[] padding, double fill = 0,
                PaddingModes padding_mode = PaddingModes.Constant) => throw null;
            public static torch.Tensor perspective(torch.Tensor img, IList<IList<int>> startpoints, IList<IList<int>> endpoints,
                torch.InterpolationMode interpolation = torch.InterpolationMode.Bilinear, IList<float>? fill = null) => throw null;
            public static torch.Tensor posterize(torch.Tensor input, int bits) => throw null;
            public static torch.Tensor resize(torch.Tensor input, int height, int width) => throw null;
            public static torch.Tensor resize(torch.Tensor input, int height, int width,
                torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, int? maxSize = null, bool antialias = false)
                => throw null;
            public static torch.Tensor resize(torch.Tensor input, int height, int width, int? maxSize = null) => throw null;
            public static torch.Tensor resized_crop(torch.Tensor input, int top, int left, int height, int width, int newHeight,
                int newWidth) => throw null;
            public static torch.Tensor rgb_to_grayscale(torch.Tensor input, int num_output_channels = 1) => throw null;
            public static torch.Tensor rotate(torch.Tensor img, float angle,
                torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, bool expand = false, (int, int)? center = null,
                IList<float>? fill = null) => throw null;
            public static torch.Tensor solarize(torch.Tensor input, double threshold) => throw null;
            public static torch.Tensor vflip(torch.Tensor input) => throw null;
        }
    }
}
