namespace Microsoft.ML;

public static class OneDalCatalog
{
}
