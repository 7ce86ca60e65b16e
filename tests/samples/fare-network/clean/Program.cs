using FareNetwork;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(20240101);
var (train, test) = Rides.Load(Path.Combine(AppContext.BaseDirectory, "rides.csv"));
var model = new FareNet(Rides.Columns, width: 32);
Train(model, train);
Console.WriteLine($"MAE {MeanAbsoluteError(model, test):F2} USD");
model.save("fare.dat");

static void Train(FareNet model, Rides rides)
{
    var optimizer = optim.Adam(model.parameters(), 1e-2);
    var loss = L1Loss();
    model.train();
    for (var epoch = 0; epoch < 300; epoch++)
    {
        using var scope = torch.NewDisposeScope();
        optimizer.zero_grad();
        loss.call(model.call(rides.Inputs), rides.Fares).backward();
        optimizer.step();
    }
}

static float MeanAbsoluteError(FareNet model, Rides rides)
{
    model.eval();
    using var off = torch.no_grad();
    using var scope = torch.NewDisposeScope();
    return functional.l1_loss(model.call(rides.Inputs), rides.Fares).item<float>();
}
