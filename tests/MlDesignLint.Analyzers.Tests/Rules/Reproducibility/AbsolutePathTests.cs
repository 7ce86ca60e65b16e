using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.AbsolutePath>;

namespace MlDesignLint.Analyzers.Tests.Rules.Reproducibility;

public class AbsolutePathTests
{
    const string Fit = "\nvar model = ml.Regression.Trainers.Ols().Fit(data);\n";

    [Fact]
    public Task Reports_a_drive() => Verify.Reports(Snippet.MlNet, Fit + """
        ml.Model.Save(model, data.Schema, [|"C:\\models\\fare.zip"|]);
        """,
        "'Save' is given 'C:\\models\\fare.zip', a path of one machine, so nobody else can run this or repeat the training; make it relative to the project or take it from the configuration");

    [Fact]
    public Task Reports_a_home_folder_that_others_are_combined_with() => Verify.Reports(Snippet.MlNet, Fit + """
        var folder = [|"/home/anna/data"|];
        var rows = ml.Data.LoadFromTextFile<Ride>(System.IO.Path.Combine(folder, "rides.csv"));
        var more = ml.Data.LoadFromTextFile<Ride>($"{folder}/more.csv");
        """);

    [Fact]
    public Task Reports_a_constant_where_it_is_declared() => Verify.Reports(Snippet.Program, """
        static class App
        {
            const string Rides = [|@"\\server\share\rides.csv"|];
            public static void Train(MLContext ml, string path = Rides) => ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromTextFile(path));
            static void Main() => Train(new());
        }
        """);

    [Fact]
    public Task Reports_the_default_of_a_parameter_nobody_passes() => Verify.Reports(Snippet.Program, """
        public static class App
        {
            public static void Train(MLContext ml, string path = [|@"D:\rides.csv"|]) => ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromTextFile(path));
        }
        """);

    [Fact]
    public Task Is_silent_on_relative_paths() => Verify.IsSilent(Snippet.MlNet, Fit + """
        ml.Model.Save(model, data.Schema, "models/fare.zip");
        var rows = ml.Data.LoadFromTextFile<Ride>(System.IO.Path.Combine(AppContext.BaseDirectory, "/rides.csv"));
        var more = ml.Data.LoadFromTextFile<Ride>(@"..\..\data\rides.csv");
        """);

    [Fact]
    public Task Is_silent_on_temporary_and_mounted_folders() => Verify.IsSilent(Snippet.MlNet, Fit + """
        ml.Model.Save(model, data.Schema, "/tmp/fare.zip");
        ml.Model.Save(model, data.Schema, @"C:\Temp\fare.zip");
        ml.Model.Save(model, data.Schema, "/app/models/fare.zip");
        """);

    [Fact]
    public Task Reports_a_model_that_is_only_loaded() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Model.Load([|@"C:\models\fare.zip"|], out _);
        """);

    [Fact]
    public Task Reports_what_a_library_of_networks_is_given() => Verify.Reports(Snippet.Keras, """
        var graph = tf.train.load_graph([|@"D:\nets\frozen.pb"|]);
        model.load_weights([|"/home/anna/best.h5"|]);
        """);

    [Fact]
    public Task Is_silent_on_texts_that_no_file_is_opened_by() => Verify.IsSilent(Snippet.Keras, """
        var shown = "kept in D:\\nets".Replace(@"D:\nets\", "");
        Show(@"D:\nets\frozen.pb");
        static void Show(string text) => Console.WriteLine(text);
        """);

    [Fact]
    public Task Is_silent_on_what_the_system_keeps_at_one_place() => Verify.IsSilent(Snippet.Keras, """
        var graph = tf.train.load_graph(@"C:\Windows\Temp\frozen.pb");
        model.load_weights("/app/best.h5");
        """);

    [Fact]
    public Task Is_silent_on_paths_that_nobody_reads_and_on_unknown_ones() => Verify.IsSilent(Snippet.MlNet, Fit + """
        Console.WriteLine(@"Put the file into C:\data\rides.csv");
        var rows = ml.Data.LoadFromTextFile<Ride>(Console.ReadLine());
        """);

    [Fact]
    public Task Is_silent_on_addresses() => Verify.IsSilent(Snippet.MlNet, Fit + """
        var rows = ml.Data.LoadFromTextFile<Ride>("https://example.org/home/rides.csv");
        """);

    [Fact]
    public Task Reports_constants_and_variables_that_networks_are_kept_under() => Verify.Reports(Snippet.TorchProgram, """
        static class App
        {
            const string Kept = [|@"C:\Users\marek\nets\sine.bin"|];
            static readonly string Folder = [|"/home/marek/nets"|];
            static void Run(Module<Tensor, Tensor> net)
            {
                net.save(Kept);
                var file = [|@"D:\nets\step.dat"|];
                torch.save(net.call(zeros(1)), file);
                torch.load(System.IO.Path.Combine(Folder, "rows.dat"));
            }
        }
        """);

    [Fact]
    public Task Reports_the_beginning_of_a_text_that_a_network_is_kept_under() => Verify.Reports(Snippet.Keras, """
        for (var i = 0; i < 3; i++) model.save_weights($"[|D:\\nets\\|]{i}.h5");
        using var reader = new System.IO.StreamReader([|@"D:\data\rows.csv"|]);
        """);

    [Fact]
    public Task Is_silent_on_variables_that_no_library_gets_or_that_stand_behind_another_folder() => Verify.IsSilent(Snippet.Keras, """
        const string shown = @"C:\Users\marek\nets";
        Console.WriteLine(shown);
        var name = "/home/marek/nets.h5";
        model.save_weights(System.IO.Path.Combine(AppContext.BaseDirectory, name));
        model.load_weights(AppContext.BaseDirectory + name);
        """);

    [Fact]
    public Task Is_silent_on_networks_kept_under_relative_and_shared_paths() => Verify.IsSilent(Snippet.TorchProgram, """
        static class App
        {
            const string Kept = "nets/sine.bin", Shared = "/data/nets/sine.bin";
            static void Run(Module<Tensor, Tensor> net, string folder) { net.save(Kept); net.load(Shared); net.save($"{folder}/step.dat"); }
        }
        """);
}
