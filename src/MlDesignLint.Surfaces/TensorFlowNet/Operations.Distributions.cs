namespace Tensorflow.Operations.Distributions;

public enum DistributionEnum
{
}
