namespace Tensorflow.Keras.Models;

public interface IModelsApi
{
}

public class ModelsApi : Tensorflow.Keras.Models.IModelsApi
{
    public ModelsApi() => throw null;
    public Tensorflow.Keras.Engine.Functional from_config(Tensorflow.Keras.Saving.FunctionalConfig config) => throw null;
}
