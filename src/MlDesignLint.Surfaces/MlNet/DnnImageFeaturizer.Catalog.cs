using Microsoft.ML.Data;
using Microsoft.ML.Runtime;
using Microsoft.ML.Transforms;
using Microsoft.ML.Transforms.Onnx;

namespace Microsoft.ML;

public static class AlexNetExtension
{
    public static EstimatorChain<ColumnCopyingTransformer> AlexNet(this DnnImageModelSelector dnnModelContext, IHostEnvironment env,
        string outputColumnName, string inputColumnName) => throw null;
    public static EstimatorChain<ColumnCopyingTransformer> AlexNet(this DnnImageModelSelector dnnModelContext, IHostEnvironment env,
        string outputColumnName, string inputColumnName, string modelDir) => throw null;
}

public static class ResNet101Extension
{
    public static EstimatorChain<ColumnCopyingTransformer> ResNet101(this DnnImageModelSelector dnnModelContext, IHostEnvironment env,
        string outputColumnName, string inputColumnName) => throw null;
    public static EstimatorChain<ColumnCopyingTransformer> ResNet101(this DnnImageModelSelector dnnModelContext, IHostEnvironment env,
        string outputColumnName, string inputColumnName, string modelDir) => throw null;
}

public static class ResNet18Extension
{
    public static EstimatorChain<ColumnCopyingTransformer> ResNet18(this DnnImageModelSelector dnnModelContext, IHostEnvironment env,
        string outputColumnName, string inputColumnName) => throw null;
    public static EstimatorChain<ColumnCopyingTransformer> ResNet18(this DnnImageModelSelector dnnModelContext, IHostEnvironment env,
        string outputColumnName, string inputColumnName, string modelDir) => throw null;
}

public static class ResNet50Extension
{
    public static EstimatorChain<ColumnCopyingTransformer> ResNet50(this DnnImageModelSelector dnnModelContext, IHostEnvironment env,
        string outputColumnName, string inputColumnName) => throw null;
    public static EstimatorChain<ColumnCopyingTransformer> ResNet50(this DnnImageModelSelector dnnModelContext, IHostEnvironment env,
        string outputColumnName, string inputColumnName, string modelDir) => throw null;
}
