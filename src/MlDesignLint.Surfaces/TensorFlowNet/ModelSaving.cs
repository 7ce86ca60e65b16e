namespace Tensorflow.ModelSaving;

public class ModelSaver
{
    public ModelSaver() => throw null;
    public void save(Tensorflow.Train.Trackable obj, string export_dir, Tensorflow.SaveOptions options = null) => throw null;
}
