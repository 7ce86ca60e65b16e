namespace Tensorflow.Operations.Losses;

public class Util
{
    public Util() => throw null;
    public static void add_loss(Tensorflow.Tensor loss, string loss_collection = "losses") => throw null;
}
