using Microsoft.CodeAnalysis;

namespace MlDesignLint.Testing;

/// <summary>What surrounds the lines of a test case, so that a case is a few lines of method body.</summary>
public sealed class Snippet
{
    const string Hole = "/*…*/";

    readonly string _source;

    Snippet(string source) => _source = source;

    /// <summary>A method with a context <c>ml</c> and rows <c>data</c> that nobody in sight fills; the row class has the columns of a taxi ride, and there are two classes of predictions.</summary>
    public static Snippet MlNet { get; } = new($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;
        using Microsoft.ML.Trainers.FastTree;
        using Microsoft.ML.Trainers.LightGbm;

        public class Ride
        {
            [LoadColumn(0)] public string VendorId { get; set; } = "";
            [LoadColumn(1)] public float Passengers { get; set; }
            [LoadColumn(2)] public float Distance { get; set; }
            [LoadColumn(3)] public bool IsPaidByCard { get; set; }
            [LoadColumn(4)] public float FareAmount { get; set; }
        }

        public class VendorPrediction
        {
            public float[] Score { get; set; } = [];
        }

        public class CardPrediction
        {
            public float Score { get; set; }
            public float Probability { get; set; }
        }

        public class Ratio
        {
            public float PerMile { get; set; }
        }

        public static class Models
        {
            public static ITransformer Fare { get; set; }
        }

        public static class Pricing
        {
            public static void Run(MLContext ml, IDataView data)
            {
        {{Hole}}
            }
        }
        """);

    /// <summary>A whole file: the case brings everything but the usings.</summary>
    public static Snippet Program { get; } = new($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;

        {{Hole}}
        """);

    /// <summary>
    /// A method with the parts of a training by hand: a classifier <c>model</c> with dropout, that nobody in sight trains, its <c>optimizer</c>, a loss
    /// <c>criterion</c> of squares, <c>batches</c> of inputs and targets, and one pair <c>x</c>, <c>y</c>.
    /// </summary>
    public static Snippet TorchSharp { get; } = new($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using TorchSharp;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;
        using static TorchSharp.torch.utils.data;

        public sealed class Classifier : Module<Tensor, Tensor>
        {
            readonly Module<Tensor, Tensor> _hidden = Linear(8, 16);
            readonly Module<Tensor, Tensor> _dropout = Dropout(0.5);
            readonly Module<Tensor, Tensor> _output = Linear(16, 3);

            public Classifier() : base("classifier") => RegisterComponents();

            public override Tensor forward(Tensor input) => _output.call(_dropout.call(functional.relu(_hidden.call(input))));
        }

        public static class Training
        {
            public static void Run(Classifier model, optim.Optimizer optimizer, Loss<Tensor, Tensor, Tensor> criterion, IEnumerable<(Tensor, Tensor)> batches, Dataset dataset, Tensor x, Tensor y)
            {
        {{Hole}}
            }
        }
        """);

    /// <summary>A whole file of a TorchSharp program: the case brings everything but the usings.</summary>
    public static Snippet TorchProgram { get; } = new($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        {{Hole}}
        """);

    /// <summary>
    /// A method with Keras at hand (<c>keras</c>, <c>tf</c>, <c>np</c>), training arrays <c>x</c>, <c>y</c> and test arrays <c>xTest</c>, <c>yTest</c>
    /// that nobody in sight makes, and a <c>model</c> that nobody in sight builds.
    /// </summary>
    public static Snippet Keras { get; } = new($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Tensorflow;
        using Tensorflow.Keras;
        using Tensorflow.Keras.Engine;
        using Tensorflow.Keras.Utils;
        using Tensorflow.NumPy;
        using static Tensorflow.Binding;
        using static Tensorflow.KerasApi;

        public static class Training
        {
            public static void Run(IModel model, NDArray x, NDArray y, NDArray xTest, NDArray yTest)
            {
        {{Hole}}
            }
        }
        """);

    /// <summary>Members of a service in a namespace of their own: it sees hosting and a container, declared here as far as rules ask for them.</summary>
    public static Snippet Service { get; } = new($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.ML;

        namespace Microsoft.Extensions.Hosting { public interface IHostedService { } }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public interface IServiceCollection { }

            public static class ServiceCollectionServiceExtensions
            {
                public static IServiceCollection AddSingleton<T>(this IServiceCollection services) where T : class => services;
                public static IServiceCollection AddSingleton<T>(this IServiceCollection services, T implementationInstance) where T : class => services;
                public static IServiceCollection AddSingleton<T>(this IServiceCollection services, Func<IServiceProvider, T> implementationFactory) where T : class => services;
                public static IServiceCollection AddScoped<T>(this IServiceCollection services) where T : class => services;
                public static IServiceCollection AddScoped<T>(this IServiceCollection services, Func<IServiceProvider, T> implementationFactory) where T : class => services;
            }
        }

        namespace Service
        {
            public class Row { public float X { get; set; } }

        {{Hole}}
        }
        """);

    /// <summary>The framework and the surfaces that every snippet is compiled against.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } = [.. Basic.Reference.Assemblies.Net100.References.All, Surface("MlNet"), Surface("TorchSharp"), Surface("TensorFlowNet")];

    /// <summary>The file with the case's lines in it.</summary>
    public string Around(string body) => _source.Replace(Hole, body);

    /// <summary>Whether the case's lines begin with top-level statements.</summary>
    public bool IsProgram(string body) => (this == Program || this == TorchProgram) && body.StartsWith("var ", StringComparison.Ordinal);

    static PortableExecutableReference Surface(string library)
    {
        using var stream = typeof(Snippet).Assembly.GetManifestResourceStream($"MlDesignLint.Surfaces.{library}.dll") ?? throw new InvalidOperationException($"the surface of {library} is not embedded");
        return MetadataReference.CreateFromStream(stream);
    }
}
