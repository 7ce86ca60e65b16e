using Microsoft.ML.Transforms;

namespace Microsoft.ML;

public static class TensorflowCatalog
{
    public static TensorFlowModel LoadTensorFlowModel(this ModelOperationsCatalog catalog, string modelLocation) => throw null;
    public static TensorFlowModel LoadTensorFlowModel(this ModelOperationsCatalog catalog, string modelLocation, bool treatOutputAsBatched)
        => throw null;
}
