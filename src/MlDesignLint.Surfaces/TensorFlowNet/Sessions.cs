namespace Tensorflow.Sessions;

public class FeedDict : System.Collections.Hashtable
{
    public FeedDict() => throw null;
}
