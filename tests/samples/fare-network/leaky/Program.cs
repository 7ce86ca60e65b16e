using FareNetwork;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(7);
var (train, test) = Rides.Load(Path.Combine(AppContext.BaseDirectory, "rides.csv"));
var model = new FareNet(Rides.Columns, width: 32);
Train(model, train);
Console.WriteLine($"MAE {MeanAbsoluteError(model, test):F2} USD");
model.save("fare.dat");

static void Train(FareNet model, Rides rides)
{
    var optimizer = optim.Adam(model.parameters(), 1e-2);
    var loss = MSELoss();
    for (var epoch = 0; epoch < 300; epoch++)
    {
        loss.call(model.call(rides.Inputs), rides.Fares).backward();
        optimizer.step();
    }
}

static float MeanAbsoluteError(FareNet model, Rides rides)
{
    torch.no_grad();
    return functional.l1_loss(model.call(rides.Inputs), rides.Fares).item<float>();
}
