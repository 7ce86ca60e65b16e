using System.Collections;
using System.Numerics;

namespace TorchSharp;

public static partial class torch
{
    public static Tensor BoolTensor(Tensor t) => throw null;
    public static Tensor ByteTensor(Tensor t) => throw null;
    public static readonly Device CPU;
    public static Device CUDA { get; }
    public static void CheckForErrors() => throw null;
    public static DisposeScope? CurrentDisposeScope { get; }
    public static Tensor DoubleTensor(Tensor t) => throw null;
    public static Tensor FloatTensor(Tensor t) => throw null;
    public static Device InitializeDevice(Device? device) => throw null;
    public static void InitializeDeviceType(DeviceType deviceType) => throw null;
    public static Tensor IntTensor(Tensor t) => throw null;
    public static Tensor LongTensor(Tensor t) => throw null;
    public static readonly Device META;
    public static Device MPS { get; }
    public static DisposeScope NewDisposeScope() => throw null;
    public static string NormalizeNuGetVersion(string versionString) => throw null;
    public static Tensor ShortTensor(Tensor t) => throw null;
    public static TensorStringStyle TensorStringStyle { get; set; }
    public static bool TryInitializeDeviceType(DeviceType deviceType) => throw null;
    public static Tensor WrappedTensorDisposeScope(Func<Tensor> expr) => throw null;
    public static string __version__ { get; }
    [Obsolete("not implemented", true)]
    public static void _assert(Func<bool> condition, string message) => throw null;
    [Obsolete("not implemented", true)]
    public static void _assert(bool condition, string message) => throw null;
    public static Tensor _sample_dirichlet(Tensor input, Generator? generator = null) => throw null;
    public static Tensor _standard_gamma(Tensor input, Generator? generator = null) => throw null;
    public static Tensor abs(Tensor input) => throw null;
    public static Tensor abs_(Tensor input) => throw null;
    public static Tensor absolute(Tensor input) => throw null;
    public static Tensor absolute_(Tensor input) => throw null;
    public static Tensor acos(Tensor input) => throw null;
    public static Tensor acos_(Tensor input) => throw null;
    public static Tensor acosh(Tensor input) => throw null;
    public static Tensor acosh_(Tensor input) => throw null;
    public static Tensor add(Tensor left, Scalar right) => throw null;
    public static Tensor add(Tensor left, Scalar right, Scalar alpha) => throw null;
    public static Tensor add(Tensor left, Tensor right) => throw null;
    public static Tensor add(Tensor left, Tensor right, Scalar alpha) => throw null;
    public static Tensor add_(Tensor left, Scalar right) => throw null;
    public static Tensor add_(Tensor left, Scalar right, Scalar alpha) => throw null;
    public static Tensor add_(Tensor left, Tensor right) => throw null;
    public static Tensor add_(Tensor left, Tensor right, Scalar alpha) => throw null;
    public static Tensor addbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1f, float alpha = 1f) => throw null;
    public static Tensor addbmm_(Tensor input, Tensor batch1, Tensor batch2, float beta = 1f, float alpha = 1f) => throw null;
    public static Tensor addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => throw null;
    public static Tensor addcdiv_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => throw null;
    public static Tensor addcmul(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => throw null;
    public static Tensor addcmul_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => throw null;
    public static Tensor addmm(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => throw null;
    public static Tensor addmm_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => throw null;
    public static Tensor addmv(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => throw null;
    public static Tensor addmv_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => throw null;
    public static Tensor addr(Tensor input, Tensor vec1, Tensor vec2, float beta = 1f, float alpha = 1f) => throw null;
    public static Tensor addr_(Tensor input, Tensor vec1, Tensor vec2, float beta = 1f, float alpha = 1f) => throw null;
    public static Tensor adjoint(Tensor input) => throw null;
    public static Tensor all(Tensor input) => throw null;
    public static Tensor all(Tensor input, long dim, bool keepdim = false) => throw null;
    public static bool allclose(Tensor tensor, Tensor target, double rtol = 1E-05, double atol = 1E-08, bool equal_nan = false)
        => throw null;
    public static Tensor amax(Tensor input, ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => throw null;
    public static Tensor amax(Tensor input, long[] dims) => throw null;
    public static Tensor amax(Tensor input, long[] dims, bool keepdim = false, Tensor? @out = null) => throw null;
    public static Tensor amin(Tensor input, ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => throw null;
    public static Tensor amin(Tensor input, long[] dims, bool keepdim = false, Tensor? @out = null) => throw null;
    public static (Tensor min, Tensor max) aminmax(Tensor input, long? dim = null, bool keepdim = false) => throw null;
    public static Tensor angle(Tensor input) => throw null;
    public static Tensor any(Tensor input) => throw null;
    public static Tensor any(Tensor input, long dim, bool keepdim = false) => throw null;
    public static Tensor arange(Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) => throw null;
    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
        => throw null;
    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw null;
    public static Tensor arccos(Tensor input) => throw null;
    public static Tensor arccos_(Tensor input) => throw null;
    public static Tensor arccosh(Tensor input) => throw null;
    public static Tensor arccosh_(Tensor input) => throw null;
    public static Tensor arcsin(Tensor input) => throw null;
    public static Tensor arcsin_(Tensor input) => throw null;
    public static Tensor arcsinh(Tensor input) => throw null;
    public static Tensor arcsinh_(Tensor input) => throw null;
    public static Tensor arctan(Tensor input) => throw null;
    public static Tensor arctan(Tensor input, Tensor other) => throw null;
    public static Tensor arctan2(Tensor input, Tensor other) => throw null;
    public static Tensor arctan2_(Tensor input, Tensor other) => throw null;
    public static Tensor arctan_(Tensor input) => throw null;
    public static Tensor arctan_(Tensor input, Tensor other) => throw null;
    public static Tensor arctanh(Tensor input) => throw null;
    public static Tensor arctanh_(Tensor input) => throw null;
    [Obsolete("not implemented", true)]
    public static bool are_deterministic_algorithms_enabled() => throw null;
    public static Tensor argmax(Tensor input) => throw null;
    public static Tensor argmax(Tensor input, long dim, bool keepdim = false) => throw null;
    public static Tensor argmin(Tensor input) => throw null;
    public static Tensor argmin(Tensor input, long dim, bool keepdim = false) => throw null;
    public static Tensor argsort(Tensor input, long dim = -1, bool descending = false) => throw null;
    public static Tensor argwhere(Tensor input) => throw null;
    public static Tensor as_tensor((float, float)[] rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(Array data, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(IList<(float, float)> rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(IList<Complex> rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(IList<BFloat16> rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(IList<bool> rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(IList<byte> rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(IList<double> rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(IList<float> rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(IList<int> rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(IList<long> rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(IList<sbyte> rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(IList<short> rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(Complex[] rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(BFloat16[] rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(Tensor data, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(bool[] rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(byte[] rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(double[] rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(float[] rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(int[] rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(long[] rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(sbyte[] rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor as_tensor(short[] rawArray, ScalarType? dtype = null, Device? device = null) => throw null;
    public static Tensor asin(Tensor input) => throw null;
    public static Tensor asin_(Tensor input) => throw null;
    public static Tensor asinh(Tensor input) => throw null;
    public static Tensor asinh_(Tensor input) => throw null;
    public static Tensor atan(Tensor input) => throw null;
    public static Tensor atan2(Tensor input, Tensor other) => throw null;
    public static Tensor atan2_(Tensor input, Tensor other) => throw null;
    public static Tensor atan_(Tensor input) => throw null;
    public static Tensor atanh(Tensor input) => throw null;
    public static Tensor atanh_(Tensor input) => throw null;
    public static IEnumerable<Tensor> atleast_1d(params Tensor[] input) => throw null;
    public static IEnumerable<Tensor> atleast_2d(params Tensor[] input) => throw null;
    public static IEnumerable<Tensor> atleast_3d(params Tensor[] input) => throw null;
    public static Tensor baddbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1f, float alpha = 1f) => throw null;
    public static Tensor bartlett_window(long len, bool periodic = true, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) => throw null;
    public static Tensor bernoulli(Tensor input, Generator? generator = null) => throw null;
    public static ScalarType bfloat16;
    public static Tensor bincount(Tensor input, Tensor? weights = null, long minlength = 0) => throw null;
    public static Tensor binomial(Tensor count, Tensor probs, Generator? generator = null) => throw null;
    public static Tensor bitwise_and(Tensor left, Tensor right) => throw null;
    public static Tensor bitwise_and_(Tensor left, Tensor right) => throw null;
    public static Tensor bitwise_left_shift(Tensor left, Tensor right) => throw null;
    public static Tensor bitwise_left_shift_(Tensor left, Tensor right) => throw null;
    public static Tensor bitwise_not(Tensor input) => throw null;
    public static Tensor bitwise_not_(Tensor input) => throw null;
    public static Tensor bitwise_or(Tensor left, Tensor right) => throw null;
    public static Tensor bitwise_or_(Tensor left, Tensor right) => throw null;
    public static Tensor bitwise_right_shift(Tensor left, Tensor right) => throw null;
    public static Tensor bitwise_right_shift_(Tensor left, Tensor right) => throw null;
    public static Tensor bitwise_xor(Tensor left, Tensor right) => throw null;
    public static Tensor bitwise_xor_(Tensor left, Tensor right) => throw null;
    public static Tensor blackman_window(long len, bool periodic = true, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) => throw null;
    public static Tensor block_diag(params Tensor[] tensors) => throw null;
    public static Tensor bmm(Tensor input, Tensor batch2) => throw null;
    public static ScalarType @bool;
    public static Size broadcast_shapes(params long[][] shapes) => throw null;
    public static IList<Tensor> broadcast_tensors(params Tensor[] tensors) => throw null;
    public static Tensor broadcast_to(Tensor input, params long[] shape) => throw null;
    public static Tensor bucketize(Tensor input, Tensor boundaries, bool outInt32 = false, bool right = false) => throw null;
    public static bool can_cast(ScalarType from, ScalarType to) => throw null;
    public static Tensor cartesian_prod(IList<Tensor> tensors) => throw null;
    public static Tensor cartesian_prod(ReadOnlySpan<Tensor> tensors) => throw null;
    public static Tensor cartesian_prod(params Tensor[] tensors) => throw null;
    public static Tensor cat(IList<Tensor> tensors, long dim = 0) => throw null;
    public static Tensor cat(ReadOnlySpan<Tensor> tensors, long dim = 0) => throw null;
    public static Tensor cat(Tensor[] tensors, long dim = 0) => throw null;
    public static Tensor cdist(Tensor x1, Tensor x2, double p = 2,
        compute_mode compute_mode = compute_mode.use_mm_for_euclid_dist_if_necessary) => throw null;
    public static ScalarType cdouble;
    public static Tensor ceil(Tensor input) => throw null;
    public static Tensor ceil_(Tensor input) => throw null;
    public static ScalarType cfloat;
    public static Tensor chain_matmul(params Tensor[] matrices) => throw null;
    [Obsolete("torch.cholesky is deprecated in favor of torch.linalg.cholesky and will be removed in a future release. Use torch.linalg.cholesky instead.")]
    public static Tensor cholesky(Tensor input) => throw null;
    [Obsolete("torch.cholesky is deprecated in favor of torch.linalg.cholesky and will be removed in a future release. Use torch.linalg.cholesky instead.")]
    public static Tensor cholesky(Tensor input, bool upper) => throw null;
    public static Tensor cholesky_inverse(Tensor input, bool upper = false) => throw null;
    public static Tensor cholesky_solve(Tensor input, Tensor input2, bool upper = false) => throw null;
    public static Tensor[] chunk(Tensor input, long chunks, long dim = 0) => throw null;
    public static Tensor clamp(Tensor input, Scalar? min = null, Scalar? max = null) => throw null;
    public static Tensor clamp(Tensor input, Tensor? min = null, Tensor? max = null) => throw null;
    public static Tensor clamp_(Tensor input, Scalar? min = null, Scalar? max = null) => throw null;
    public static Tensor clamp_(Tensor input, Tensor? min = null, Tensor? max = null) => throw null;
    public static Tensor clamp_max(Tensor input, Scalar max) => throw null;
    public static Tensor clamp_max_(Tensor input, Scalar max) => throw null;
    public static Tensor clamp_min(Tensor input, Scalar min) => throw null;
    public static Tensor clamp_min_(Tensor input, Scalar min) => throw null;
    public static Tensor clip(Tensor input, Scalar? min = null, Scalar? max = null) => throw null;
    public static Tensor clone(Tensor input) => throw null;
    public static Tensor column_stack(IList<Tensor> tensors) => throw null;
    public static Tensor column_stack(ReadOnlySpan<Tensor> tensors) => throw null;
    public static Tensor column_stack(params Tensor[] tensors) => throw null;
    public static Tensor combinations(Tensor input, int r = 2, bool with_replacement = false) => throw null;
    [Obsolete("not implemented", true)]
    public static bool compiled_with_cxx11_abi() => throw null;
    public static Tensor complex(Tensor real, Tensor imag) => throw null;
    public static ScalarType complex128;
    public static ScalarType complex64;
    public static Tensor concat(IList<Tensor> tensors, long dim = 0) => throw null;
    public static Tensor concat(ReadOnlySpan<Tensor> tensors, long dim = 0) => throw null;
    public static Tensor concat(Tensor[] tensors, long dim = 0) => throw null;
    public static Tensor concatenate(IList<Tensor> tensors, long axis = 0) => throw null;
    public static Tensor concatenate(ReadOnlySpan<Tensor> tensors, long axis = 0) => throw null;
    public static Tensor concatenate(Tensor[] tensors, long axis = 0) => throw null;
    public static Tensor conj(Tensor input) => throw null;
    public static Tensor conj_physical(Tensor input) => throw null;
    public static Tensor conj_physical_(Tensor input) => throw null;
    public static Tensor copysign(Tensor input, Tensor other) => throw null;
    public static Tensor copysign_(Tensor input, Tensor other) => throw null;
    public static Tensor corrcoef(Tensor input) => throw null;
    public static Tensor cos(Tensor input) => throw null;
    public static Tensor cos_(Tensor input) => throw null;
    public static Tensor cosh(Tensor input) => throw null;
    public static Tensor cosh_(Tensor input) => throw null;
    public static Tensor count_nonzero(Tensor input, long[]? dims = null) => throw null;
    public static Tensor cov(Tensor input, long correction = 1, Tensor? fweights = null, Tensor? aweights = null) => throw null;
    public static Tensor cross(Tensor input, Scalar other, long dim = 0) => throw null;
    public const TensorStringStyle csharp = TorchSharp.TensorStringStyle.CSharp;
    public static bool cuda_is_available() => throw null;
    public static (Tensor values, Tensor indices) cummax(Tensor input, long dim) => throw null;
    public static (Tensor values, Tensor indices) cummin(Tensor input, long dim) => throw null;
    public static Tensor cumprod(Tensor input, long dim, ScalarType? dtype = null) => throw null;
    public static Tensor cumsum(Tensor input, long dim, ScalarType? type = null) => throw null;
    public static Tensor cumulative_trapezoid(Tensor y, Tensor x, long dim = -1) => throw null;
    public static Tensor cumulative_trapezoid(Tensor y, double dx = 1, long dim = -1) => throw null;
    public static Tensor deg2rad(Tensor input) => throw null;
    public static Tensor deg2rad_(Tensor input) => throw null;
    public static Tensor dequantize(Tensor input) => throw null;
    public static Tensor det(Tensor input) => throw null;
    public static Device device(DeviceType deviceType, int index = -1) => throw null;
    public static Device device(int index) => throw null;
    public static Device device(string description) => throw null;
    public static Device device(string deviceType, int index = -1) => throw null;
    public static Tensor diag(Tensor input, long diagonal = 0) => throw null;
    public static Tensor diag_embed(Tensor input, long offset = 0, long dim1 = -2, long dim2 = -1) => throw null;
    public static Tensor diagflat(Tensor input, long offset = 0) => throw null;
    public static Tensor diagonal(Tensor input, long offset = 0, long dim1 = 0, long dim2 = 1) => throw null;
    public static Tensor diagonal_scatter(Tensor input, Tensor src, long offset = 0, long dim1 = 0, long dim2 = 1) => throw null;
    public static Tensor diff(Tensor input, long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null) => throw null;
    public static Tensor digamma(Tensor input) => throw null;
    public static Tensor digamma_(Tensor input) => throw null;
    public static Tensor dist(Tensor input, Tensor other, float p = 2f) => throw null;
    public static Tensor div(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => throw null;
    public static Tensor div(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => throw null;
    public static Tensor div_(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => throw null;
    public static Tensor div_(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => throw null;
    public static Tensor divide(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => throw null;
    public static Tensor divide(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => throw null;
    public static Tensor divide_(Tensor left, Scalar right) => throw null;
    public static Tensor divide_(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => throw null;
    public static Tensor dot(Tensor input, Tensor other) => throw null;
    public static ScalarType @double;
    public static Tensor[] dsplit(Tensor input, (long, long) indices_or_sections) => throw null;
    public static Tensor[] dsplit(Tensor input, (long, long, long) indices_or_sections) => throw null;
    public static Tensor[] dsplit(Tensor input, (long, long, long, long) indices_or_sections) => throw null;
    public static Tensor[] dsplit(Tensor input, Tensor indices_or_sections) => throw null;
    public static Tensor[] dsplit(Tensor input, long size) => throw null;
    public static Tensor[] dsplit(Tensor input, long[] indices_or_sections) => throw null;
    public static Tensor dstack(IEnumerable<Tensor> tensors) => throw null;
    public static Tensor dstack(IList<Tensor> tensors) => throw null;
    public static Tensor dstack(ReadOnlySpan<Tensor> tensors) => throw null;
    public static Tensor dstack(params Tensor[] tensors) => throw null;
    [Obsolete("Method removed in Pytorch. Please use the `torch.linalg.eig` function instead.", true)]
    public static (Tensor eigenvalues, Tensor eigenvectors) eig(Tensor input, bool eigenvectors = false) => throw null;
    public static Tensor einsum(string equation, params Tensor[] tensors) => throw null;
    public static Tensor empty(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor empty(int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor empty(int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor empty(int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor empty(int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor empty(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor empty(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor empty(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor empty(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor empty(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor empty_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor empty_strided(long[] size, long[] strides, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static IDisposable enable_grad(bool enabled = true) => throw null;
    public static Tensor eq(Tensor left, Tensor right) => throw null;
    public static Tensor equal(Tensor tensor, Tensor target) => throw null;
    public static Tensor erf(Tensor input) => throw null;
    public static Tensor erf_(Tensor input) => throw null;
    public static Tensor erfc(Tensor input) => throw null;
    public static Tensor erfc_(Tensor input) => throw null;
    public static Tensor erfinv(Tensor input) => throw null;
    public static Tensor erfinv_(Tensor input) => throw null;
    public static Tensor exp(Tensor input) => throw null;
    public static Tensor exp2(Tensor input) => throw null;
    public static Tensor exp2_(Tensor input) => throw null;
    public static Tensor exp_(Tensor input) => throw null;
    public static Tensor expm1(Tensor input) => throw null;
    public static Tensor expm1_(Tensor input) => throw null;
    public static Tensor eye(long rows, long columns = -1, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    [Obsolete("not implemented", true)]
    public static Tensor fake_quantize_per_channel_affine(Tensor input, Tensor scale, Tensor zero_point, int axis, long quant_min,
        long quant_max) => throw null;
    [Obsolete("not implemented", true)]
    public static Tensor fake_quantize_per_tensor_affine(Tensor input, Tensor scale, Tensor zero_point, long quant_min, long quant_max)
        => throw null;
    public static FInfo finfo() => throw null;
    public static FInfo finfo(ScalarType dtype) => throw null;
    public static Tensor fix(Tensor input) => throw null;
    public static Tensor fix_(Tensor input) => throw null;
    public static Tensor flatten(Tensor input, long start_dim = 0, long end_dim = -1) => throw null;
    public static Tensor flip(Tensor input, params long[] dims) => throw null;
    public static Tensor fliplr(Tensor input) => throw null;
    public static Tensor flipud(Tensor input) => throw null;
    public static ScalarType @float;
    public static ScalarType float16;
    public static ScalarType float32;
    public static ScalarType float64;
    public static Tensor float_power(Tensor input, Tensor target) => throw null;
    public static Tensor float_power_(Tensor input, Tensor target) => throw null;
    public static Tensor floor(Tensor input) => throw null;
    public static Tensor floor_(Tensor input) => throw null;
    public static Tensor floor_divide(Tensor input, Tensor other) => throw null;
    public static Tensor floor_divide_(Tensor input, Tensor other) => throw null;
    public static Tensor fmax(Tensor input, Tensor other) => throw null;
    public static Tensor fmin(Tensor input, Tensor other) => throw null;
    public static Tensor fmod(Tensor left, Scalar right) => throw null;
    public static Tensor fmod(Tensor left, Tensor right) => throw null;
    public static Tensor fmod_(Tensor left, Scalar right) => throw null;
    public static Tensor fmod_(Tensor left, Tensor right) => throw null;
    public static Tensor frac(Tensor input) => throw null;
    public static Tensor frac_(Tensor input) => throw null;
    public static (Tensor Mantissa, Tensor Exponent) frexp(Tensor input) => throw null;
    public static Tensor from_array(Array rawArray, Device? device = null) => throw null;
    public static Tensor from_array(Array rawArray, ScalarType? dtype, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor from_file(string filename, bool? shared = null, long? size = 0, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) => throw null;
    public static Tensor frombuffer(Array rawArray, ScalarType dtype, long count = -1, long offset = 0, bool requires_grad = false)
        => throw null;
    public static Tensor full(ReadOnlySpan<long> size, Scalar value, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor full(int dim0, int dim1, int dim2, Scalar value, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor full(int dim0, int dim1, int dim2, int dim3, Scalar value, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor full(int rows, int columns, Scalar value, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor full(int size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor full(long dim0, long dim1, long dim2, Scalar value, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor full(long dim0, long dim1, long dim2, long dim3, Scalar value, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor full(long rows, long columns, Scalar value, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor full(long size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor full(long[] size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor full_like(Tensor input, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor gather(Tensor input, long dim, Tensor index) => throw null;
    public static Tensor gather(Tensor input, long dim, Tensor index, bool sparse_grad = false) => throw null;
    public static Tensor gcd(Tensor left, Tensor right) => throw null;
    public static Tensor gcd_(Tensor left, Tensor right) => throw null;
    public static Tensor ge(Tensor left, Tensor right) => throw null;
    public static (Tensor a, Tensor tau) geqrf(Tensor input) => throw null;
    public static Tensor ger(Tensor input, Tensor vec2) => throw null;
    public static Device get_default_device() => throw null;
    public static ScalarType get_default_dtype() => throw null;
    [Obsolete("not implemented", true)]
    public static DebugMode get_deterministic_debug_mode() => throw null;
    [Obsolete("not implemented", true)]
    public static Float32MatmulPrecision get_float32_matmul_precision() => throw null;
    public static int get_num_interop_threads() => throw null;
    public static int get_num_threads() => throw null;
    public static Tensor get_rng_state() => throw null;
    [Obsolete("not implemented", true)]
    public static ICollection<Tensor> gradient(Tensor input, int spacing = 1, long? dim = null, int edge_order = 1) => throw null;
    [Obsolete("not implemented", true)]
    public static ICollection<Tensor> gradient(Tensor input, int spacing = 1, long[]? dims = null, int edge_order = 1) => throw null;
    public static Tensor greater(Tensor tensor, Tensor target) => throw null;
    public static Tensor greater_equal(Tensor tensor, Tensor target) => throw null;
    public static Tensor gt(Tensor left, Tensor right) => throw null;
    public static ScalarType half;
    public static Tensor hamming_window(long len, bool periodic = true, float alpha = 0.54f, float beta = 0.46f, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false) => throw null;
    public static Tensor hann_window(long len, bool periodic = true, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) => throw null;
    public static Tensor heaviside(Tensor input, Tensor values) => throw null;
    public static Tensor heaviside_(Tensor input, Tensor values) => throw null;
    public static Tensor histc(Tensor input, long bins = 100, long min = 0, long max = 0) => throw null;
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, HistogramBinSelector bins, (double min, double max)? range = null,
        bool density = false) => throw null;
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, Tensor bins, Tensor weight = null, bool density = false)
        => throw null;
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, Tensor bins, Tensor weight, bool density, out (Tensor hist,
        Tensor bin_edges) out_tensor) => throw null;
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, Tensor bins, out (Tensor hist, Tensor bin_edges) out_tensor)
        => throw null;
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, long bins, (double min, double max)? range = null,
        Tensor weight = null, bool density = false) => throw null;
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, long bins, (double min, double max)? range, Tensor weight,
        bool density, out (Tensor hist, Tensor bin_edges) out_tensor) => throw null;
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, long bins, (double min, double max)? range, out (Tensor hist,
        Tensor bin_edges) out_tensor) => throw null;
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, long bins, out (Tensor hist, Tensor bin_edges) out_tensor)
        => throw null;
    public static Tensor[] hsplit(Tensor input, (long, long) indices_or_sections) => throw null;
    public static Tensor[] hsplit(Tensor input, (long, long, long) indices_or_sections) => throw null;
    public static Tensor[] hsplit(Tensor input, (long, long, long, long) indices_or_sections) => throw null;
    public static Tensor[] hsplit(Tensor input, Tensor indices_or_sections) => throw null;
    public static Tensor[] hsplit(Tensor input, long indices_or_sections) => throw null;
    public static Tensor[] hsplit(Tensor input, long[] indices_or_sections) => throw null;
    public static Tensor hstack(IEnumerable<Tensor> tensors) => throw null;
    public static Tensor hstack(IList<Tensor> tensors) => throw null;
    public static Tensor hstack(ReadOnlySpan<Tensor> tensors) => throw null;
    public static Tensor hstack(params Tensor[] tensors) => throw null;
    public static Tensor hypot(Tensor left, Tensor right) => throw null;
    public static Tensor i0(Tensor input) => throw null;
    public static Tensor i0_(Tensor input) => throw null;
    public static Tensor igamma(Tensor input, Tensor other) => throw null;
    public static Tensor igammac(Tensor input, Tensor other) => throw null;
    public static Tensor imag(Tensor input) => throw null;
    public static Tensor index_add(Tensor input, long dim, Tensor index, Tensor source, Scalar alpha) => throw null;
    public static Tensor index_add_(Tensor input, long dim, Tensor index, Tensor source, Scalar alpha) => throw null;
    public static Tensor index_copy(Tensor input, long dim, Tensor index, Tensor source) => throw null;
    public static Tensor index_copy_(Tensor input, long dim, Tensor index, Tensor source) => throw null;
    public static Tensor index_fill(Tensor input, long dim, Tensor index, Scalar value) => throw null;
    public static Tensor index_fill_(Tensor input, long dim, Tensor index, Scalar value) => throw null;
    [Obsolete("not implemented", true)]
    public static Tensor index_reduce(Tensor input, long dim, Tensor index, Tensor source, Reduce reduce, bool include_self = true)
        => throw null;
    public static Tensor index_select(Tensor input, long dim, Tensor index) => throw null;
    public static IDisposable inference_mode(bool mode = true) => throw null;
    public static long initial_seed() => throw null;
    public static Tensor inner(Tensor input, Tensor vec2) => throw null;
    public static ScalarType @int;
    public static ScalarType int16;
    public static ScalarType int32;
    public static ScalarType int64;
    public static ScalarType int8;
    public static Tensor inverse(Tensor input) => throw null;
    public static bool is_complex(ScalarType type) => throw null;
    public static bool is_complex(Tensor input) => throw null;
    public static bool is_conj(Tensor input) => throw null;
    [Obsolete("not implemented", true)]
    public static bool is_deterministic_algorithms_warn_only_enabled() => throw null;
    public static bool is_floating_point(ScalarType type) => throw null;
    public static bool is_floating_point(Tensor input) => throw null;
    public static bool is_grad_enabled() => throw null;
    public static bool is_inference_mode_enabled() => throw null;
    public static bool is_integral(ScalarType type) => throw null;
    public static bool is_integral(Tensor t) => throw null;
    public static Tensor is_neg(Tensor input) => throw null;
    public static bool is_nonzero(Tensor input) => throw null;
    public static bool is_quantized(ScalarType type) => throw null;
    public static bool is_storage(object obj) => throw null;
    public static bool is_tensor(object obj) => throw null;
    [Obsolete("not implemented", true)]
    public static bool is_warn_always_enabled() => throw null;
    public static Tensor isclose(Tensor tensor, Tensor other, double rtol = 1E-05, double atol = 1E-08, bool nanEqual = false)
        => throw null;
    public static Tensor isfinite(Tensor tensor) => throw null;
    public static Tensor isin(Tensor tensor, Tensor test_elements, bool assumeUnique = false, bool invert = false) => throw null;
    public static Tensor isinf(Tensor tensor) => throw null;
    public static Tensor isnan(Tensor input) => throw null;
    public static Tensor isneginf(Tensor tensor) => throw null;
    public static Tensor isposinf(Tensor tensor) => throw null;
    public static Tensor isreal(Tensor tensor) => throw null;
    public static Tensor istft(Tensor input, long n_fft, long hop_length = -1, long win_length = -1, Tensor? window = null,
        bool center = true, bool normalized = false, bool? onesided = null, long length = -1, bool return_complex = false) => throw null;
    public const TensorStringStyle julia = TorchSharp.TensorStringStyle.Julia;
    public static Tensor kaiser_window(long len, bool periodic = true, float beta = 12f, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) => throw null;
    public static Tensor kron(Tensor input, Tensor other) => throw null;
    public static (Tensor values, Tensor indices) kthvalue(Tensor input, long k, long? dim, bool keepdim = false) => throw null;
    public static Tensor lcm(Tensor input, Tensor other) => throw null;
    public static Tensor lcm_(Tensor input, Tensor other) => throw null;
    public static Tensor ldexp(Tensor input, Tensor other) => throw null;
    public static Tensor ldexp_(Tensor input, Tensor other) => throw null;
    public static Tensor le(Tensor left, Tensor right) => throw null;
    public static Tensor lerp(Tensor input, Tensor end, Tensor weight) => throw null;
    public static Tensor less(Tensor tensor, Tensor target) => throw null;
    public static Tensor less_equal(Tensor tensor, Tensor target) => throw null;
    public static Tensor lgamma(Tensor input) => throw null;
    public static Tensor lgamma_(Tensor input) => throw null;
    public static Tensor linspace(double start, double end, long steps, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) => throw null;
    public static Tensor load(string location) => throw null;
    public static Tensor log(Tensor input) => throw null;
    public static Tensor log10(Tensor input) => throw null;
    public static Tensor log10_(Tensor input) => throw null;
    public static Tensor log1p(Tensor input) => throw null;
    public static Tensor log1p_(Tensor input) => throw null;
    public static Tensor log2(Tensor input) => throw null;
    public static Tensor log2_(Tensor input) => throw null;
    public static Tensor log_(Tensor input) => throw null;
    public static Tensor logaddexp(Tensor left, Tensor right) => throw null;
    public static Tensor logaddexp2(Tensor left, Tensor right) => throw null;
    public static Tensor logcumsumexp(Tensor input, long dim) => throw null;
    public static Tensor logdet(Tensor input) => throw null;
    public static Tensor logical_and(Tensor left, Tensor right) => throw null;
    public static Tensor logical_and_(Tensor left, Tensor right) => throw null;
    public static Tensor logical_not(Tensor input) => throw null;
    public static Tensor logical_or(Tensor left, Tensor right) => throw null;
    public static Tensor logical_or_(Tensor left, Tensor right) => throw null;
    public static Tensor logical_xor(Tensor left, Tensor right) => throw null;
    public static Tensor logical_xor_(Tensor left, Tensor right) => throw null;
    public static Tensor logit(Tensor input, double? eps = null) => throw null;
    public static Tensor logit_(Tensor input, double? eps = null) => throw null;
    public static Tensor logspace(double start, double end, long steps, double @base = 10, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) => throw null;
    public static Tensor logsumexp(Tensor input, long dim, bool keepdim = false) => throw null;
    public static ScalarType @long;
    public static (Tensor Solution, Tensor QR) lstsq(Tensor B, Tensor A) => throw null;
    public static Tensor lt(Tensor left, Tensor right) => throw null;
    public static (Tensor A_LU, Tensor? pivots, Tensor? infos) lu(Tensor A, bool pivot = true, bool get_infos = false) => throw null;
    [Obsolete("torch.lu_solve is deprecated in favor of torch.linalg.lu_solve and will be removed in a future release. Use torch.linalg.lu_solve(LU, pivots, B) instead.")]
    public static Tensor lu_solve(Tensor b, Tensor LU_data, Tensor LU_pivots) => throw null;
    public static (Tensor P, Tensor? L, Tensor? U) lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data = true,
        bool unpack_pivots = true) => throw null;
    public static Generator manual_seed(long seed) => throw null;
    public static Tensor masked_select(Tensor input, Tensor mask) => throw null;
    public static Tensor matmul(Tensor input, Tensor target) => throw null;
    public static Tensor matrix_exp(Tensor input) => throw null;
    public static Tensor matrix_power(Tensor input, int n) => throw null;
    [Obsolete("This function was deprecated since version 1.9 and is now removed. Please use the 'torch.linalg.matrix_rank' function instead.", true)]
    public static Tensor matrix_rank(Tensor input, float? tol = null, bool symmetric = false) => throw null;
    public static Tensor max(Tensor input) => throw null;
    public static Tensor max(Tensor input, Tensor other) => throw null;
    public static (Tensor values, Tensor indexes) max(Tensor input, long dim, bool keepdim = false) => throw null;
    public static long max_int_value(ScalarType type) => throw null;
    public static Tensor maximum(Tensor input, Tensor other) => throw null;
    public static Tensor mean(Tensor input) => throw null;
    public static Tensor mean(Tensor input, long[] dimensions, bool keepdim = false, ScalarType? type = null) => throw null;
    public static Tensor median(Tensor input) => throw null;
    public static Tensor[] meshgrid(IEnumerable<Tensor> tensors, string indexing = "ij") => throw null;
    public static Tensor min(Tensor input) => throw null;
    public static Tensor min(Tensor input, Tensor other) => throw null;
    public static (Tensor values, Tensor indexes) min(Tensor input, long dim, bool keepdim = false) => throw null;
    public static Tensor minimum(Tensor input, Tensor other) => throw null;
    public static Tensor mm(Tensor input, Tensor target) => throw null;
    public static (Tensor values, Tensor indices) mode(Tensor input, long dim = -1, bool keepdim = false) => throw null;
    public static Tensor moveaxis(Tensor input, (long, long) source, (long, long) destination) => throw null;
    public static Tensor moveaxis(Tensor input, (long, long, long) source, (long, long, long) destination) => throw null;
    public static Tensor moveaxis(Tensor input, (long, long, long, long) source, (long, long, long, long) destination) => throw null;
    public static Tensor moveaxis(Tensor input, long source, long destination) => throw null;
    public static Tensor moveaxis(Tensor input, long[] source, long[] destination) => throw null;
    public static Tensor movedim(Tensor input, long source, long destination) => throw null;
    public static Tensor movedim(Tensor input, long[] source, long[] destination) => throw null;
    public static bool mps_is_available() => throw null;
    public static Tensor msort(Tensor tensor) => throw null;
    public static Tensor mul(Tensor left, Scalar right) => throw null;
    public static Tensor mul(Tensor left, Tensor right) => throw null;
    public static Tensor mul_(Tensor left, Scalar right) => throw null;
    public static Tensor mul_(Tensor left, Tensor right) => throw null;
    public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false, Generator? generator = null) => throw null;
    public static Tensor multiply(Tensor left, Scalar right) => throw null;
    public static Tensor multiply(Tensor left, Tensor right) => throw null;
    public static Tensor multiply_(Tensor left, Scalar right) => throw null;
    public static Tensor multiply_(Tensor left, Tensor right) => throw null;
    public static Tensor mv(Tensor input, Tensor target) => throw null;
    public static Tensor mvlgamma(Tensor input, long p) => throw null;
    public static Tensor mvlgamma_(Tensor input, long p) => throw null;
    public static Tensor nan_to_num(Tensor input, double nan = 0, double? posinf = null, double? neginf = null) => throw null;
    public static Tensor nan_to_num_(Tensor input, double nan = 0, double? posinf = null, double? neginf = null) => throw null;
    public static Tensor nanmean(Tensor input, int? dim = null, bool keepdim = false, ScalarType? dtype = null) => throw null;
    public static Tensor nanmedian(Tensor input) => throw null;
    public static Tensor nanquantile(Tensor input, Tensor q, long dim = -1, bool keepdim = false) => throw null;
    public static Tensor nansum(Tensor input) => throw null;
    public static Tensor narrow(Tensor input, long dim, long start, long length) => throw null;
    public static Tensor ne(Tensor left, Tensor right) => throw null;
    public static Tensor neg(Tensor input) => throw null;
    public static Tensor neg_(Tensor input) => throw null;
    public static Tensor negative(Tensor input) => throw null;
    public static Tensor negative_(Tensor input) => throw null;
    public static Tensor nextafter(Tensor input, Tensor other) => throw null;
    public static Tensor nextafter_(Tensor input, Tensor other) => throw null;
    public static IDisposable no_grad() => throw null;
    public static Tensor nonzero(Tensor input) => throw null;
    public static Tensor norm(Tensor input) => throw null;
    public static Tensor norm(Tensor input, float p = 2f) => throw null;
    public static Tensor norm(Tensor input, int dimension, bool keepdim = false, float p = 2f) => throw null;
    public static Tensor normal(Tensor mean, Tensor std, Generator? generator = null) => throw null;
    public static Tensor normal(double mean, double std, ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor not_equal(Tensor tensor, Tensor target) => throw null;
    public static long numel(Tensor input) => throw null;
    public const TensorStringStyle numpy = TorchSharp.TensorStringStyle.Numpy;
    public static Tensor ones(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor ones(int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor ones(int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor ones(int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor ones(int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
        => throw null;
    public static Tensor ones(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor ones(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor ones(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor ones(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor ones(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor ones_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor orgqr(Tensor input, Tensor tau) => throw null;
    public static Tensor ormqr(Tensor input, Tensor tau, Tensor other, bool left = true, bool transpose = false) => throw null;
    public static Tensor outer(Tensor input, Tensor vec2) => throw null;
    [Obsolete("not implemented", true)]
    public static Tensor pca_lowrank(Tensor A, int q = 6, bool center = true, int niter = 2) => throw null;
    public static Tensor permute(Tensor input, params long[] permutation) => throw null;
    public static Tensor pinverse(Tensor input, double rcond = 1E-15, bool hermitian = false) => throw null;
    public static Tensor poisson(Tensor input, Generator? generator = null) => throw null;
    public static Tensor polar(Tensor abs, Tensor angle) => throw null;
    public static Tensor polygamma(Tensor input, long p) => throw null;
    public static Tensor polygamma_(Tensor input, long p) => throw null;
    public static Tensor positive(Tensor input) => throw null;
    public static Tensor pow(Tensor left, Scalar exponent) => throw null;
    public static Tensor pow(Tensor left, Tensor exponent) => throw null;
    public static Tensor pow_(Tensor left, Scalar exponent) => throw null;
    public static Tensor pow_(Tensor left, Tensor exponent) => throw null;
    public static Tensor prod(Tensor input, ScalarType? type = null) => throw null;
    public static Tensor prod(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => throw null;
    public static ScalarType promote_types(ScalarType type1, ScalarType type2) => throw null;
    public static ScalarType qint32;
    public static ScalarType qint8;
    [Obsolete("torch.qr() is deprecated in favor of torch.linalg.qr() and will be removed in a future PyTorch release.", true)]
    public static Tensor qr(Tensor input, bool some = true) => throw null;
    public static Tensor quantile(Tensor input, Tensor q, long dim = -1, bool keepdim = false) => throw null;
    public static Tensor quantize_per_channel(Tensor input, Tensor scales, Tensor zero_points, long axis, ScalarType dtype) => throw null;
    public static Tensor quantize_per_tensor(Tensor input, double scale, long zero_point, ScalarType dtype) => throw null;
    [Obsolete("not implemented", true)]
    public static Tensor quantized_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, double eps,
        double output_scale, long output_zero_point) => throw null;
    [Obsolete("not implemented", true)]
    public static Tensor quantized_max_pool1d(Tensor input, long[] kernel_size, long[]? stride, long[]? padding, long dilation = 1,
        bool ceil_mode = false) => throw null;
    [Obsolete("not implemented", true)]
    public static Tensor quantized_max_pool2d(Tensor input, long[] kernel_size, long[]? stride, long[]? padding, long dilation = 1,
        bool ceil_mode = false) => throw null;
    public static ScalarType quint8;
    public static Tensor rad2deg(Tensor input) => throw null;
    public static Tensor rad2deg_(Tensor input) => throw null;
    public static Tensor rand(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor rand(int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor rand(int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor rand(int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor rand(int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor rand(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor rand(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor rand(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor rand(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor rand(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static double rand_float(Generator? generator = null) => throw null;
    public static Tensor rand_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw null;
    public static Tensor rand_out(Tensor input, params long[] sizes) => throw null;
    public static Tensor randint(int high, int[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randint(int low, int high, int[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randint(long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randint(long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randint(long low, long high, Size size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randint(long low, long high, long[] size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) => throw null;
    public static bool randint_bool(Generator? generator = null) => throw null;
    public static int randint_int(int high, Generator? generator = null) => throw null;
    public static int randint_int(int low, int high, Generator? generator = null) => throw null;
    public static Tensor randint_like(Tensor input, long low, long high, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) => throw null;
    public static long randint_long(long high, Generator? generator = null) => throw null;
    public static long randint_long(long low, long high, Generator? generator = null) => throw null;
    public static Tensor randint_out(Tensor input, long high, long[] sizes) => throw null;
    public static Tensor randn(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randn(int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randn(int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randn(int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randn(int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randn(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randn(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randn(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randn(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static Tensor randn(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) => throw null;
    public static double randn_float(Generator? generator = null) => throw null;
    public static Tensor randn_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
        => throw null;
    public static Tensor randperm(long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null) => throw null;
    public static Tensor randperm(long n, Tensor @out, Generator? generator = null) => throw null;
    [Obsolete("This doesn't exist in PyTorch.")]
    public static Tensor randperm_out(Tensor input, long n) => throw null;
    public static Tensor ravel(Tensor input) => throw null;
    public static Tensor real(Tensor input) => throw null;
    public static Tensor reciprocal(Tensor input) => throw null;
    public static Tensor reciprocal_(Tensor input) => throw null;
    public static Tensor remainder(Tensor left, Scalar right) => throw null;
    public static Tensor remainder(Tensor left, Tensor right) => throw null;
    public static Tensor remainder_(Tensor left, Scalar right) => throw null;
    public static Tensor remainder_(Tensor left, Tensor right) => throw null;
    public static Tensor renorm(Tensor input, float p, long dim, float maxnorm) => throw null;
    public static Tensor repeat_interleave(Tensor input, Tensor repeats, long? dim = null, long? output_size = null) => throw null;
    public static Tensor repeat_interleave(Tensor input, long repeats, long? dim = null, long? output_size = null) => throw null;
    public static Tensor reshape(Tensor input, params long[] shape) => throw null;
    public static Tensor resolve_conj(Tensor input) => throw null;
    public static Tensor resolve_neg(Tensor input) => throw null;
    public static ScalarType result_type(Tensor tensor1, Tensor tensor2) => throw null;
    public static Tensor roll(Tensor input, (long, long) shifts, (long, long) dims) => throw null;
    public static Tensor roll(Tensor input, (long, long, long) shifts, (long, long, long) dims) => throw null;
    public static Tensor roll(Tensor input, ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default(ReadOnlySpan<long>)) => throw null;
    public static Tensor roll(Tensor input, long shifts, long? dims = null) => throw null;
    public static Tensor roll(Tensor input, long[] shifts) => throw null;
    public static Tensor roll(Tensor input, long[] shifts, long[] dims) => throw null;
    public static Tensor rot90(Tensor input, long k = 1, (long, long)? dims = null) => throw null;
    public static Tensor round(Tensor input, long decimals = 0) => throw null;
    public static Tensor round_(Tensor input, long decimals = 0) => throw null;
    public static Tensor row_stack(IList<Tensor> tensors) => throw null;
    public static Tensor row_stack(ReadOnlySpan<Tensor> tensors) => throw null;
    public static Tensor row_stack(params Tensor[] tensors) => throw null;
    public static Tensor rsqrt(Tensor input) => throw null;
    public static Tensor rsqrt_(Tensor input) => throw null;
    public static void save(Tensor t, string location) => throw null;
    public static Tensor scatter(Tensor input, long dim, Tensor index, Tensor src) => throw null;
    public static Tensor scatter_(Tensor input, long dim, Tensor index, Tensor src) => throw null;
    public static Tensor scatter_add(Tensor input, long dim, Tensor index, Tensor src) => throw null;
    public static Tensor scatter_add_(Tensor input, long dim, Tensor index, Tensor src) => throw null;
    public static Tensor searchsorted(Tensor sorted_sequence, Scalar values, bool out_int32, bool right, Tensor sorter) => throw null;
    public static Tensor searchsorted(Tensor sorted_sequence, Tensor values, bool out_int32 = false, bool right = false,
        Tensor sorter = null) => throw null;
    public static long seed() => throw null;
    public static Tensor select(Tensor input, long dim, long index) => throw null;
    public static Tensor select_scatter(Tensor input, Tensor src, long dim, long index) => throw null;
    public static void set_default_device(Device device) => throw null;
    public static void set_default_device(string device) => throw null;
    public static void set_default_dtype(ScalarType dtype) => throw null;
    public static void set_default_tensor_type(Tensor t) => throw null;
    [Obsolete("not implemented", true)]
    public static IDisposable set_deterministic_debug_mode(DebugMode mode) => throw null;
    [Obsolete("not implemented", true)]
    public static IDisposable set_float32_matmul_precision(Float32MatmulPrecision precision) => throw null;
    public static IDisposable set_grad_enabled(bool mode = true) => throw null;
    public static void set_num_interop_threads(int num) => throw null;
    public static void set_num_threads(int num) => throw null;
    public static void set_printoptions(TensorStringStyle? style = null, string? floatFormat = null, int? linewidth = null,
        string? newLine = null, int? maxRows = null, int? maxColumns = null) => throw null;
    public static void set_printoptions(int precision, int? linewidth = null, string? newLine = null, bool sci_mode = false,
        int? maxRows = null, int? maxColumns = null) => throw null;
    public static void set_rng_state(Tensor new_state) => throw null;
    [Obsolete("not implemented", true)]
    public static IDisposable set_warn_always(bool mode = true) => throw null;
    public static Tensor sgn(Tensor input) => throw null;
    public static Tensor sgn_(Tensor input) => throw null;
    public static ScalarType @short;
    public static Tensor sigmoid(Tensor input) => throw null;
    public static Tensor sigmoid_(Tensor input) => throw null;
    public static Tensor sign(Tensor input) => throw null;
    public static Tensor sign_(Tensor input) => throw null;
    public static Tensor signbit(Tensor input) => throw null;
    public static Tensor sin(Tensor input) => throw null;
    public static Tensor sin_(Tensor input) => throw null;
    public static Tensor sinc(Tensor input) => throw null;
    public static Tensor sinc_(Tensor input) => throw null;
    public static Tensor sinh(Tensor input) => throw null;
    public static Tensor sinh_(Tensor input) => throw null;
    public static Tensor slice_scatter(Tensor input, Tensor src, long dim = 0, long? start = null, long? end = null, long step = 1)
        => throw null;
    public static (Tensor res, Tensor logabsdet) slogdet(Tensor A) => throw null;
    public static Tensor softmax(Tensor input, int dim, ScalarType? dtype = null) => throw null;
    public static (Tensor values, Tensor indices) sort(Tensor input, long dim = -1, bool descending = false, bool stable = false)
        => throw null;
    [Obsolete("This method had the wrong name when it was added. Use torch.sparse_coo_tensor instead.")]
    public static Tensor sparse(Tensor indices, Tensor values, long[] size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor sparse_coo_tensor(Tensor indices, Tensor values, long[] size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor[] split(Tensor tensor, long[] split_size_or_sections, long dim = 0) => throw null;
    public static Tensor sqrt(Tensor input) => throw null;
    public static Tensor sqrt_(Tensor input) => throw null;
    public static Tensor square(Tensor input) => throw null;
    public static Tensor squeeze(Tensor input, long? dim = null) => throw null;
    public static Tensor squeeze_(Tensor input, long? dim = null) => throw null;
    public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0) => throw null;
    public static Tensor std(Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null)
        => throw null;
    public static Tensor std(Tensor input, (long, long, long) dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) => throw null;
    public static Tensor std(Tensor input, bool unbiased = true) => throw null;
    public static Tensor std(Tensor input, long dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null)
        => throw null;
    public static Tensor std(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null)
        => throw null;
    public static (Tensor std, Tensor mean) std_mean(Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) => throw null;
    public static (Tensor std, Tensor mean) std_mean(Tensor input, (long, long, long) dimensions, bool unbiased = true,
        bool keepdim = false, ScalarType? type = null) => throw null;
    public static (Tensor std, Tensor mean) std_mean(Tensor input, ReadOnlySpan<long> dimensions, bool unbiased = true,
        bool keepdim = false, ScalarType? type = null) => throw null;
    public static (Tensor std, Tensor mean) std_mean(Tensor input, bool unbiased = true) => throw null;
    public static (Tensor std, Tensor mean) std_mean(Tensor input, long dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) => throw null;
    public static (Tensor std, Tensor mean) std_mean(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) => throw null;
    public static Tensor stft(Tensor input, long n_fft, long hop_length = -1, long win_length = -1, Tensor? window = null,
        bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool normalized = false, bool? onesided = null,
        bool? return_complex = null) => throw null;
    public static Tensor sub(Tensor left, Scalar right) => throw null;
    public static Tensor sub(Tensor left, Tensor right) => throw null;
    public static Tensor sub_(Tensor left, Scalar right) => throw null;
    public static Tensor sub_(Tensor left, Tensor right) => throw null;
    public static Tensor subtract(Tensor left, Scalar right) => throw null;
    public static Tensor subtract(Tensor left, Tensor right) => throw null;
    public static Tensor subtract_(Tensor left, Scalar right) => throw null;
    public static Tensor subtract_(Tensor left, Tensor right) => throw null;
    public static Tensor sum(Tensor input, ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => throw null;
    public static Tensor sum(Tensor input, ScalarType? type = null) => throw null;
    public static Tensor sum(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => throw null;
    [Obsolete("torch.qr() is deprecated in favor of torch.linalg.svd() and will be removed in a future PyTorch release.", true)]
    public static Tensor svd(Tensor input, bool some = true, bool compute_uv = true) => throw null;
    [Obsolete("not implemented", true)]
    public static Tensor svd_lowrank(Tensor A, int q = 6, int niter = 2, Tensor? M = null) => throw null;
    public static Tensor swapaxes(Tensor input, long axis0, long axis1) => throw null;
    public static Tensor swapdims(Tensor input, long dim0, long dim1) => throw null;
    [Obsolete("torch.symeig() is deprecated in favor of torch.linalg.eigh() and will be removed in a future PyTorch release", true)]
    public static Tensor symeig(Tensor input, bool eigenvectors = false, bool upper = true) => throw null;
    public static Tensor t(Tensor input) => throw null;
    public static Tensor take(Tensor input, Tensor index) => throw null;
    public static Tensor take_along_dim(Tensor input, IEnumerable<long> indices, long dim = 0) => throw null;
    public static Tensor take_along_dim(Tensor input, Tensor indices, long dim = 0) => throw null;
    public static Tensor tan(Tensor input) => throw null;
    public static Tensor tan_(Tensor input) => throw null;
    public static Tensor tanh(Tensor input) => throw null;
    public static Tensor tanh_(Tensor input) => throw null;
    public static Tensor tensor((double Real, double Imaginary) scalar, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) => throw null;
    public static Tensor tensor((float Real, float Imaginary) scalar, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) => throw null;
    public static Tensor tensor((float Real, float Imaginary)[,,,] rawArray, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor((float Real, float Imaginary)[,,] rawArray, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor((float Real, float Imaginary)[,] rawArray, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor((float Real, float Imaginary)[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor((float Real, float Imaginary)[] rawArray, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<(float Real, float Imaginary)> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<(float Real, float Imaginary)> rawArray, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<(float Real, float Imaginary)> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<(float Real, float Imaginary)> rawArray, long dim0, long dim1, long dim2, long dim3,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<(float Real, float Imaginary)> rawArray, long rows, long columns, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<Half> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<Half> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(IList<Half> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<Half> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<Half> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<Complex> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<Complex> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(IList<Complex> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<Complex> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<Complex> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<BFloat16> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<BFloat16> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(IList<BFloat16> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<BFloat16> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<BFloat16> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<bool> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<bool> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(IList<bool> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<bool> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<bool> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<byte> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<byte> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(IList<byte> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<byte> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<byte> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<double> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(IList<double> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<double> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<double> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<float> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<float> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(IList<float> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<float> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<float> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<int> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<int> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(IList<int> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<int> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<long> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<long> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(IList<long> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<long> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<long> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<sbyte> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<sbyte> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(IList<sbyte> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<sbyte> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<sbyte> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<short> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<short> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(IList<short> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<short> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(IList<short> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(Half[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(Half[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(Half[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(Half[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(Half[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(Memory<Half> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(Memory<Complex> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(Memory<BFloat16> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(Memory<byte> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(Memory<double> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(Memory<float> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(Memory<int> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(Memory<long> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(Memory<sbyte> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(Memory<short> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(Complex scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw null;
    public static Tensor tensor(Complex[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(Complex[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(Complex[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(Complex[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(Complex[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(BFloat16 scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw null;
    public static Tensor tensor(BFloat16[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(BFloat16[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(BFloat16[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(BFloat16[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(BFloat16[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(bool scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw null;
    public static Tensor tensor(bool[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(bool[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(bool[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(bool[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(bool[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(byte scalar, Device? device = null, bool requires_grad = false) => throw null;
    public static Tensor tensor(byte[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(byte[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(byte[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(byte[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(byte[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(double real, double imaginary, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
        => throw null;
    public static Tensor tensor(double scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw null;
    public static Tensor tensor(double[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(double[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(double[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(double[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(double[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(float real, float imaginary, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
        => throw null;
    public static Tensor tensor(float scalar, Device? device = null, bool requires_grad = false) => throw null;
    public static Tensor tensor(float[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(float[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(float[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(float[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(float[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(int scalar, Device? device = null, bool requires_grad = false) => throw null;
    public static Tensor tensor(int[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(int[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(int[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(int[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(int[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(int[] rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(long scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw null;
    public static Tensor tensor(long[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(long[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(long[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(long[] dataArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(long[] dataArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(sbyte scalar, Device? device = null, bool requires_grad = false) => throw null;
    public static Tensor tensor(sbyte[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(sbyte[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(sbyte[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(sbyte[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(sbyte[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(short scalar, Device? device = null, bool requires_grad = false) => throw null;
    public static Tensor tensor(short[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(short[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(short[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor tensor(short[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor tensor(short[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor[] tensor_split(Tensor input, Tensor indices_or_sections, long dim = 0) => throw null;
    public static Tensor[] tensor_split(Tensor input, long indices_or_sections, long dim = 0) => throw null;
    public static Tensor[] tensor_split(Tensor input, long[] indices_or_sections, long dim = 0) => throw null;
    public static Tensor tensordot(Tensor a, Tensor b, (long, long)[] dims) => throw null;
    public static Tensor tensordot(Tensor a, Tensor b, long dims = 2) => throw null;
    public static Tensor tensordot(Tensor a, Tensor b, long[] dims1, long[] dims2) => throw null;
    public static Tensor tile(Tensor input, long[] dims) => throw null;
    public static (Tensor values, Tensor indices) topk(Tensor tensor, int k, int dim = -1, bool largest = true, bool sorted = true)
        => throw null;
    public static Tensor trace(Tensor input) => throw null;
    public static Tensor transpose(Tensor input, long dim0, long dim1) => throw null;
    public static Tensor trapezoid(Tensor y, Tensor x, long dim = -1) => throw null;
    public static Tensor trapezoid(Tensor y, double dx = 1, long dim = -1) => throw null;
    public static Tensor trapz(Tensor y, Tensor x, long dim = -1) => throw null;
    public static Tensor trapz(Tensor y, double dx = 1, long dim = -1) => throw null;
    public static Tensor tril(Tensor input, long diagonal = 0) => throw null;
    public static Tensor tril_(Tensor input, long diagonal = 0) => throw null;
    public static Tensor tril_indices(long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null)
        => throw null;
    public static Tensor triu(Tensor input, long diagonal = 0) => throw null;
    public static Tensor triu_(Tensor input, long diagonal = 0) => throw null;
    public static Tensor triu_indices(long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null)
        => throw null;
    public static Tensor true_divide(Tensor dividend, Tensor divisor) => throw null;
    public static Tensor true_divide_(Tensor dividend, Tensor divisor) => throw null;
    public static Tensor trunc(Tensor input) => throw null;
    public static Tensor trunc_(Tensor input) => throw null;
    public static ScalarType uint8;
    public static Tensor[] unbind(Tensor input, long dim = 0) => throw null;
    public static Tensor[] unbind(Tensor tensor, int dim = 0) => throw null;
    public static Tensor unflatten(Tensor input, long dim, Size sizes) => throw null;
    public static Tensor unflatten(Tensor input, long dim, params long[] sizes) => throw null;
    public static (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(Tensor input, bool sorted = true,
        bool return_inverse = false, bool return_counts = false, int? dim = null) => throw null;
    public static (Tensor output, Tensor? inverse_indices, Tensor? counts) unique_consecutive(Tensor input, bool return_inverse = false,
        bool return_counts = false, int? dim = null) => throw null;
    public static Tensor unsqueeze(Tensor input, long dim) => throw null;
    public static Tensor unsqueeze_(Tensor input, long dim) => throw null;
    [Obsolete("not implemented", true)]
    public static IDisposable use_deterministic_algorithms(bool mode = true, bool warn_only = false) => throw null;
    public static Tensor vander(Tensor x, long N = -1, bool increasing = false) => throw null;
    public static Tensor var(Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null)
        => throw null;
    public static Tensor var(Tensor input, (long, long, long) dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) => throw null;
    public static Tensor var(Tensor input, bool unbiased = true) => throw null;
    public static Tensor var(Tensor input, long dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null)
        => throw null;
    public static Tensor var(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null)
        => throw null;
    public static (Tensor var, Tensor mean) var_mean(Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) => throw null;
    public static (Tensor var, Tensor mean) var_mean(Tensor input, (long, long, long) dimensions, bool unbiased = true,
        bool keepdim = false, ScalarType? type = null) => throw null;
    public static (Tensor var, Tensor mean) var_mean(Tensor input, ReadOnlySpan<long> dimensions, bool unbiased = true,
        bool keepdim = false, ScalarType? type = null) => throw null;
    public static (Tensor var, Tensor mean) var_mean(Tensor input, bool unbiased = true) => throw null;
    public static (Tensor var, Tensor mean) var_mean(Tensor input, long dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) => throw null;
    public static (Tensor var, Tensor mean) var_mean(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) => throw null;
    public static Tensor vdot(Tensor input, Tensor target) => throw null;
    public static Tensor view_as_complex(Tensor input) => throw null;
    public static Tensor view_as_real(Tensor input) => throw null;
    public static Tensor[] vsplit(Tensor input, long[] indices_or_sections) => throw null;
    public static Tensor vstack(IList<Tensor> tensors) => throw null;
    public static Tensor vstack(ReadOnlySpan<Tensor> tensors) => throw null;
    public static Tensor vstack(Tensor[] tensors) => throw null;
    public static Tensor[] where(Tensor condition) => throw null;
    public static Tensor where(Tensor condition, Tensor x, Tensor y) => throw null;
    public static Tensor xlogy(Tensor x, Scalar y) => throw null;
    public static Tensor xlogy(Tensor x, Tensor y) => throw null;
    public static Tensor xlogy_(Tensor x, Scalar y) => throw null;
    public static Tensor xlogy_(Tensor x, Tensor y) => throw null;
    public static Tensor zeros(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor zeros(int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor zeros(int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor zeros(int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor zeros(int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor zeros(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor zeros(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) => throw null;
    public static Tensor zeros(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor zeros(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor zeros(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;
    public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) => throw null;

    public class Device
    {
        internal Device() { }
        public Device(DeviceType deviceType, int index = -1) => throw null;
        public Device(int index) => throw null;
        public Device(string description) => throw null;
        public Device(string deviceType, int index = -1) => throw null;
        public override string ToString() => throw null;
        public int index { get; }
        public static implicit operator Device(string description) => throw null;
        public DeviceType type { get; }
    }

    public struct FInfo
    {
        public int bits;
        public double eps;
        public double max;
        public double min;
        public double resolution;
        public double smallest_normal;
        public double tiny;
    }

    public class Generator : IDisposable
    {
        internal Generator() { }
        public Generator(ulong seed = 0, Device? device = null) => throw null;
        public static Generator Default { get; }
        public void Dispose() => throw null;
        protected virtual void Dispose(bool disposing) => throw null;
        ~Generator() { }
        public nint Handle { get; }
        public Device device { get; }
        public Tensor get_state() => throw null;
        public long initial_seed() => throw null;
        public Generator manual_seed(long seed) => throw null;
        public long seed() => throw null;
        public void set_state(Tensor value) => throw null;
    }

    public enum GridSampleMode
    {
        Bilinear = 2,
        Nearest = 0,
    }

    public enum GridSamplePaddingMode
    {
        Border = 2,
        Reflection = 1,
        Zeros = 0,
    }

    public enum InterpolationMode
    {
        Area = 5,
        Bicubic = 3,
        Bilinear = 2,
        Linear = 1,
        Nearest = 0,
        NearestExact = 6,
        Trilinear = 4,
    }

    public enum LobpcgMethod
    {
        basic = 0,
        ortho = 1,
    }

    public enum RoundingMode
    {
        None = 0,
        floor = 2,
        trunc = 1,
    }

    public enum ScalarType : sbyte
    {
        BFloat16 = 15,
        Bool = 11,
        Byte = 0,
        ComplexFloat32 = 9,
        ComplexFloat64 = 10,
        Float16 = 5,
        Float32 = 6,
        Float64 = 7,
        Int16 = 2,
        Int32 = 3,
        Int64 = 4,
        Int8 = 1,
        QInt32 = 14,
        QInt8 = 12,
        QUInt8 = 13,
    }

    public struct Size : IEnumerable<long>, System.Collections.IEnumerable
    {
        public Size((int, int) size) => throw null;
        public Size((int, int, int) size) => throw null;
        public Size((int, int, int, int) size) => throw null;
        public Size((int, int, int, int, int) size) => throw null;
        public Size((int, int, int, int, int, int) size) => throw null;
        public Size((long, long) size) => throw null;
        public Size((long, long, long) size) => throw null;
        public Size((long, long, long, long) size) => throw null;
        public Size((long, long, long, long, long) size) => throw null;
        public Size((long, long, long, long, long, long) size) => throw null;
        public Size(IEnumerable<long> shape) => throw null;
        public Size(int size) => throw null;
        public Size(int[] shape) => throw null;
        public Size(long size) => throw null;
        public Size(long[] shape) => throw null;
        public static Size Empty;
        public override bool Equals(object? obj) => throw null;
        public IEnumerator<long> GetEnumerator() => throw null;
        public override int GetHashCode() => throw null;
        public bool IsEmpty => throw null;
        public bool IsScalar => throw null;
        public int Length => throw null;
        public long[] Shape => throw null;
        public Size Slice(int first, int next) => throw null;
        public IEnumerable<long> Take(int i) => throw null;
        public long numel() => throw null;
        public static Size operator +(Size left, IEnumerable<long> right) => throw null;
        public static Size operator +(Size left, Size right) => throw null;
        public static bool operator ==(Size left, Size right) => throw null;
        public static implicit operator Size((long, long) size) => throw null;
        public static implicit operator Size((long, long, long) size) => throw null;
        public static implicit operator Size((long, long, long, long) size) => throw null;
        public static implicit operator Size((long, long, long, long, long) size) => throw null;
        public static implicit operator Size((long, long, long, long, long, long) size) => throw null;
        public static implicit operator Size(long size) => throw null;
        public static implicit operator Size(long[] size) => throw null;
        public static bool operator !=(Size left, Size right) => throw null;
        public long this[int idx] { get => throw null; }
        public long this[long idx] { get => throw null; }
        IEnumerator IEnumerable.GetEnumerator() => throw null;
    }

    public abstract class Storage
    {
        protected Storage() => throw null;
        protected Storage(Tensor tensor) => throw null;
        protected Storage(Tensor tensor, nint data_ptr) => throw null;
        protected static Tensor CreateTypedTensor<T>(ScalarType dtype, IList<T> rawArray) => throw null;
        protected Tensor _tensor;
        protected nint _tensor_data_ptr;
        public Storage<bool> @bool() => throw null;
        public Storage<byte> @byte() => throw null;
        public Storage<char> @char() => throw null;
        public Storage<Complex> complex_double() => throw null;
        public Storage<(float, float)> complex_float() => throw null;
        public nint data_ptr() => throw null;
        public Storage<double> @double() => throw null;
        public abstract int element_size();
        public Storage<float> @float() => throw null;
        public Storage<int> @int() => throw null;
        public Storage<long> @long() => throw null;
        public ulong nbytes() => throw null;
    }

    public sealed class Storage<T> : Storage, IDisposable, IEnumerable<T>, System.Collections.IEnumerable where T : unmanaged
    {
        internal Storage() { }
        public bool Contains(T item) => throw null;
        public void CopyFrom(IList<T> array, int arrayIndex) => throw null;
        public void CopyTo(IList<T> array, int arrayIndex) => throw null;
        public int Count { get; }
        public void Dispose() => throw null;
        public IEnumerator<T> GetEnumerator() => throw null;
        public int IndexOf(T item) => throw null;
        public bool IsReadOnly { get; }
        public T[] ToArray() => throw null;
        public void copy_(IList<T> array) => throw null;
        public Storage<T> cpu() => throw null;
        public Storage<T> cuda(Device device = null) => throw null;
        public Device device { get; }
        public override int element_size() => throw null;
        public void fill_(T value) => throw null;
        public static implicit operator Storage<T>(T value) => throw null;
        public Storage<T> this[(int? start, int? end) range] { get => throw null; set => throw null; }
        public Storage<T> this[System.Range range] { get => throw null; set => throw null; }
        public T this[int index] { get => throw null; set => throw null; }
        public IList<T> tolist() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
    }

    public struct TensorIndex
    {
        public static TensorIndex Bool(bool value) => throw null;
        public static TensorIndex Colon;
        public static TensorIndex Ellipsis;
        public static TensorIndex None;
        public static TensorIndex Null;
        public static TensorIndex Single(long? index) => throw null;
        public static TensorIndex Slice((int? start, int? end) range) => throw null;
        public static TensorIndex Slice(System.Range range) => throw null;
        public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null) => throw null;
        public static TensorIndex Tensor(Tensor tensor) => throw null;
        public static implicit operator Tensor(TensorIndex value) => throw null;
        public static implicit operator TensorIndex((int? start, int? end) range) => throw null;
        public static implicit operator TensorIndex(System.Index index) => throw null;
        public static implicit operator TensorIndex(System.Range range) => throw null;
        public static implicit operator TensorIndex(long value) => throw null;
    }

    public enum UpsampleMode
    {
        Bicubic = 3,
        Bilinear = 2,
        Linear = 1,
        Nearest = 0,
        Trilinear = 4,
    }

    public static class autograd
    {
        public static void backward(IList<Tensor> tensors, IList<Tensor> grad_tensors = null, bool? retain_graph = null,
            bool create_graph = false, IList<Tensor> inputs = null) => throw null;
        public static void backward(Tensor tensor, IList<Tensor> grad_tensors = null, bool? retain_graph = null, bool create_graph = false,
            IList<Tensor> inputs = null) => throw null;
        public static void backward(Tensor tensor, Tensor grad_tensor, bool? retain_graph = null, bool create_graph = false,
            IList<Tensor> inputs = null) => throw null;
        public static AnomalyMode detect_anomaly(bool check_nan = true) => throw null;
        public static IList<Tensor> grad(IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor> grad_outputs = null,
            bool retain_graph = false, bool create_graph = false, bool allow_unused = false) => throw null;
        public static AnomalyMode set_detect_anomaly(bool mode, bool check_nan = true) => throw null;

        public class AutogradContext : IDisposable
        {
            internal AutogradContext() { }
            public void Dispose() => throw null;
            protected virtual void Dispose(bool disposing) => throw null;
            public bool MaterializeGrads { get; }
            public object get_data(string key) => throw null;
            public List<Tensor> get_saved_variables() => throw null;
            public void mark_dirty(List<Tensor> tensors) => throw null;
            public void mark_non_differentiable(List<Tensor> tensors) => throw null;
            public void save_data(string key, object value) => throw null;
            public void save_for_backward(List<Tensor> tensors) => throw null;
            public void set_materialize_grads(bool value) => throw null;
        }

        public abstract class Function<T> where T : autograd.Function<T>, new()
        {
            protected Function() => throw null;
            public abstract string Name { get; }
            public static List<Tensor> apply_internal(params object[] vars) => throw null;
        }

        public abstract class MultiTensorFunction<T> : autograd.Function<T> where T : autograd.MultiTensorFunction<T>, new()
        {
            protected MultiTensorFunction() => throw null;
            public static List<Tensor> apply(params object[] vars) => throw null;
            public abstract List<Tensor> backward(autograd.AutogradContext ctx, List<Tensor> grad_outputs);
            public abstract List<Tensor> forward(autograd.AutogradContext ctx, params object[] vars);
        }

        public abstract class SingleTensorFunction<T> : autograd.Function<T> where T : autograd.SingleTensorFunction<T>, new()
        {
            protected SingleTensorFunction() => throw null;
            public static Tensor apply(params object[] vars) => throw null;
            public abstract List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output);
            public abstract Tensor forward(autograd.AutogradContext ctx, params object[] vars);
        }

        public static class functional
        {
            public static Tensor jacobian(Func<Tensor, Tensor> function, Tensor inputs) => throw null;
            public static IEnumerable<Tensor> jacobian(Func<Tensor, Tensor[]> function, Tensor inputs) => throw null;
            public static IEnumerable<Tensor> jacobian(Func<Tensor[], Tensor> function, params Tensor[] inputs) => throw null;
            public static IEnumerable<Tensor> jacobian(Func<Tensor[], Tensor[]> function, params Tensor[] inputs) => throw null;
        }
    }

    public static class backends
    {
        public static class cuda
        {
            public static void enable_flash_sdp(bool enable) => throw null;
            public static void enable_math_sdp(bool enable) => throw null;
            public static bool flash_sdp_enabled() => throw null;
            public static bool math_sdp_enabled() => throw null;

            public static class matmul
            {
                public static bool allow_fp16_reduced_precision_reduction { get; set; }
                public static bool allow_tf32 { get; set; }
            }
        }

        public static class cudnn
        {
            public static bool allow_tf32 { get; set; }
        }
    }

    public static class cuda
    {
        public static int device_count() => throw null;
        public static bool is_available() => throw null;
        public static bool is_cudnn_available() => throw null;
        public static void manual_seed(long seed) => throw null;
        public static void manual_seed_all(long seed) => throw null;
        public static void synchronize(Device? device = null) => throw null;
    }

    public static class export
    {
        public static ExportedProgram load(string filename) => throw null;
        public static ExportedProgram<TResult> load<TResult>(string filename) => throw null;
    }

    public static class fft
    {
        public static Tensor fft2(Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw null;
        public static Tensor fft_(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw null;
        public static Tensor fftfreq(long n, double d = 1, ScalarType? dtype = null, Device device = null, bool requires_grad = false)
            => throw null;
        public static Tensor fftn(Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw null;
        public static Tensor fftshift(Tensor input, long[] dim = null) => throw null;
        public static Tensor hfft(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw null;
        public static Tensor hfft2(Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw null;
        public static Tensor hfftn(Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw null;
        public static Tensor ifft(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw null;
        public static Tensor ifft2(Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw null;
        public static Tensor ifftn(Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw null;
        public static Tensor ifftshift(Tensor input, long[] dim = null) => throw null;
        public static Tensor ihfft(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw null;
        public static Tensor ihfft2(Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward)
            => throw null;
        public static Tensor ihfftn(Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward)
            => throw null;
        public static Tensor irfft(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw null;
        public static Tensor irfft2(Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward)
            => throw null;
        public static Tensor irfftn(Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward)
            => throw null;
        public static Tensor rfft(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw null;
        public static Tensor rfft2(Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw null;
        public static Tensor rfftfreq(long n, double d = 1, ScalarType? dtype = null, Device device = null, bool requires_grad = false)
            => throw null;
        public static Tensor rfftn(Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw null;
    }

    public static class hub
    {
        public static IProgressBar CreateProgressBar(bool hidden) => throw null;
        public static void download_url_to_file(string url, string dst, string hash_prefix = null, bool progress = true) => throw null;
        public static System.Threading.Tasks.Task download_url_to_file_async(string url, string dst, string hash_prefix = null,
            bool progress = true, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
            => throw null;
        public static void set_create_progress_bar_func(Func<bool, IProgressBar> func) => throw null;
    }

    public static class linalg
    {
        public static Tensor cholesky(Tensor input) => throw null;
        public static (Tensor L, Tensor info) cholesky_ex(Tensor input, bool check_errors = false) => throw null;
        public static Tensor cond(Tensor input) => throw null;
        public static Tensor cond(Tensor input, double p) => throw null;
        public static Tensor cond(Tensor input, int p) => throw null;
        public static Tensor cond(Tensor input, string p) => throw null;
        public static Tensor cross(Tensor input, Tensor other, long dim = -1) => throw null;
        public static Tensor det(Tensor input) => throw null;
        public static Tensor diagonal(Tensor input, int offset = 0, int dim1 = -2, int dim2 = -1) => throw null;
        public static (Tensor, Tensor) eig(Tensor input) => throw null;
        public static (Tensor, Tensor) eigh(Tensor input, char UPLO = 'L') => throw null;
        public static Tensor eigvals(Tensor input) => throw null;
        public static Tensor eigvalsh(Tensor input, char UPLO = 'L') => throw null;
        public static Tensor householder_product(Tensor A, Tensor tau) => throw null;
        public static Tensor inv(Tensor input) => throw null;
        public static (Tensor L, Tensor info) inv_ex(Tensor input, bool check_errors = false) => throw null;
        public static (Tensor LU, Tensor? Pivots) ldl_factor(Tensor input, bool hermitian = true) => throw null;
        public static (Tensor LU, Tensor? Pivots, Tensor? Info) ldl_factor_ex(Tensor input, bool hermitian = true,
            bool check_errors = false) => throw null;
        public static Tensor ldl_solve(Tensor LD, Tensor pivots, Tensor B, bool hermitian = false) => throw null;
        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(Tensor input, Tensor other)
            => throw null;
        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(Tensor input, Tensor other,
            double rcond) => throw null;
        public static (Tensor P, Tensor L, Tensor U) lu(Tensor input, bool pivot = true) => throw null;
        public static (Tensor LU, Tensor? Pivots) lu_factor(Tensor input, bool pivot = true) => throw null;
        public static Tensor lu_solve(Tensor LU, Tensor pivots, Tensor B, bool left = true, bool adjoint = false, Tensor? @out = null)
            => throw null;
        public static Tensor matrix_exp(Tensor input) => throw null;
        public static Tensor matrix_norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) => throw null;
        public static Tensor matrix_norm(Tensor input, string ord = "fro", long[]? dims = null, bool keepdim = false) => throw null;
        public static Tensor matrix_rank(Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) => throw null;
        public static Tensor matrix_rank(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) => throw null;
        public static Tensor multi_dot(IList<Tensor> tensors) => throw null;
        public static Tensor norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) => throw null;
        public static Tensor norm(Tensor input, int ord, long[]? dims = null, bool keepdim = false) => throw null;
        public static Tensor norm(Tensor input, long[]? dims = null, bool keepdim = false) => throw null;
        public static Tensor norm(Tensor input, string ord, long[]? dims = null, bool keepdim = false) => throw null;
        public static Tensor pinv(Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) => throw null;
        public static Tensor pinv(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) => throw null;
        public static (Tensor Q, Tensor R) qr(Tensor input, linalg.QRMode mode = linalg.QRMode.Reduced) => throw null;
        public static (Tensor, Tensor) slogdet(Tensor input) => throw null;
        public static Tensor solve(Tensor A, Tensor B, bool left = true) => throw null;
        public static (Tensor result, Tensor info) solve_ex(Tensor A, Tensor B, bool left = true, bool check_errors = false) => throw null;
        public static Tensor solve_triangular(Tensor A, Tensor B, bool upper, bool left = true, bool unitriangular = false,
            Tensor? @out = null) => throw null;
        public static (Tensor U, Tensor S, Tensor Vh) svd(Tensor input, bool fullMatrices = true) => throw null;
        public static Tensor svdvals(Tensor input) => throw null;
        public static Tensor tensorinv(Tensor input, long ind) => throw null;
        public static Tensor tensorsolve(Tensor A, Tensor B, long[] dims) => throw null;
        public static Tensor vander(Tensor input, long? N = null) => throw null;
        public static Tensor vecdot(Tensor x, Tensor y, long dim = -1, Tensor? @out = null) => throw null;
        public static Tensor vector_norm(Tensor input, double ord = 2, long[]? dims = null, bool keepdim = false) => throw null;

        public enum QRMode
        {
            Complete = 1,
            R = 2,
            Reduced = 0,
        }
    }

    public static class random
    {
        public static Tensor get_rng_state() => throw null;
        public static long initial_seed() => throw null;
        public static Generator manual_seed(long seed) => throw null;
        public static long seed() => throw null;
        public static void set_rng_state(Tensor new_state) => throw null;
    }

    public static class special
    {
        public static Tensor airy_ai(Tensor input, Tensor? @out = null) => throw null;
        public static Tensor bessel_j0(Tensor input, Tensor? @out = null) => throw null;
        public static Tensor bessel_j1(Tensor input, Tensor? @out = null) => throw null;
        public static Tensor bessel_y0(Tensor input, Tensor? @out = null) => throw null;
        public static Tensor bessel_y1(Tensor input, Tensor? @out = null) => throw null;
        public static Tensor chebyshev_polynomial_t(Tensor x, Tensor n, Tensor? @out = null) => throw null;
        public static Tensor chebyshev_polynomial_u(Tensor x, Tensor n, Tensor? @out = null) => throw null;
        public static Tensor chebyshev_polynomial_v(Tensor x, Tensor n, Tensor? @out = null) => throw null;
        public static Tensor chebyshev_polynomial_w(Tensor x, Tensor n, Tensor? @out = null) => throw null;
        public static Tensor digamma(Tensor input) => throw null;
        public static Tensor entr(Tensor input) => throw null;
        public static Tensor erf(Tensor input) => throw null;
        public static Tensor erfc(Tensor input) => throw null;
        public static Tensor erfcx(Tensor input) => throw null;
        public static Tensor erfinv(Tensor input) => throw null;
        public static Tensor exp2(Tensor input) => throw null;
        public static Tensor expit(Tensor input) => throw null;
        public static Tensor expm1(Tensor input) => throw null;
        public static Tensor gammainc(Tensor input, Tensor other) => throw null;
        public static Tensor gammaincc(Tensor input, Tensor other) => throw null;
        public static Tensor gammaln(Tensor input) => throw null;
        public static Tensor hermite_polynomial_h(Tensor x, Tensor n, Tensor? @out = null) => throw null;
        public static Tensor hermite_polynomial_he(Tensor x, Tensor n, Tensor? @out = null) => throw null;
        public static Tensor i0(Tensor input) => throw null;
        public static Tensor i0e(Tensor input) => throw null;
        public static Tensor i1(Tensor input) => throw null;
        public static Tensor i1e(Tensor input) => throw null;
        public static Tensor laguerre_polynomial_l(Tensor x, Tensor n, Tensor? @out = null) => throw null;
        public static Tensor legendre_polynomial_p(Tensor x, Tensor n, Tensor? @out = null) => throw null;
        public static Tensor log_softmax(Tensor input, long dim, ScalarType? dtype = null) => throw null;
        public static Tensor logit(Tensor input) => throw null;
        public static Tensor modified_bessel_i0(Tensor input, Tensor? @out = null) => throw null;
        public static Tensor modified_bessel_i1(Tensor input, Tensor? @out = null) => throw null;
        public static Tensor modified_bessel_k0(Tensor input, Tensor? @out = null) => throw null;
        public static Tensor modified_bessel_k1(Tensor input, Tensor? @out = null) => throw null;
        public static Tensor multigammaln(Tensor input, long p) => throw null;
        public static Tensor ndtr(Tensor input) => throw null;
        public static Tensor ndtri(Tensor input) => throw null;
        public static Tensor polygamma(long n, Tensor input) => throw null;
        public static Tensor psi(Tensor input) => throw null;
        public static Tensor scaled_modified_bessel_k0(Tensor input, Tensor? @out = null) => throw null;
        public static Tensor scaled_modified_bessel_k1(Tensor input, Tensor? @out = null) => throw null;
        public static Tensor shifted_chebyshev_polynomial_t(Tensor x, Tensor n, Tensor? @out = null) => throw null;
        public static Tensor shifted_chebyshev_polynomial_u(Tensor x, Tensor n, Tensor? @out = null) => throw null;
        public static Tensor shifted_chebyshev_polynomial_v(Tensor x, Tensor n, Tensor? @out = null) => throw null;
        public static Tensor shifted_chebyshev_polynomial_w(Tensor x, Tensor n, Tensor? @out = null) => throw null;
        public static Tensor sigmoid(Tensor input) => throw null;
        public static Tensor sigmoid_(Tensor input) => throw null;
        public static Tensor sinc(Tensor input) => throw null;
        public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => throw null;
        public static Tensor spherical_bessel_j0(Tensor input, Tensor? @out = null) => throw null;
        public static Tensor xlog1py(Tensor input, Tensor other) => throw null;
        public static Tensor zeta(Tensor x, Tensor q) => throw null;
    }
}
