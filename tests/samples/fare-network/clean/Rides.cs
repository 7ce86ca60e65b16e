using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace FareNetwork;

/// <summary>Distance, passengers and way of payment of rides, one row each, with their fares.</summary>
public sealed record Rides(Tensor Inputs, Tensor Fares)
{
    public const int Columns = 3;

    /// <summary>Training and test rides: all rides of one taxi are either the one or the other.</summary>
    public static (Rides Train, Rides Test) Load(string path)
    {
        var rides = File.ReadLines(path).Skip(1).Select(line => line.Split(',')).ToList();
        var taxis = rides.Select(ride => ride[1]).Distinct().Order(StringComparer.Ordinal).ToList();
        var held = taxis.Take(taxis.Count / 5).ToHashSet(StringComparer.Ordinal);
        return (Of(rides.Where(ride => !held.Contains(ride[1]))), Of(rides.Where(ride => held.Contains(ride[1]))));
    }

    static Rides Of(IEnumerable<string[]> rides)
    {
        var rows = rides.ToList();
        var inputs = rows.SelectMany(ride => new[] { Number(ride[4]), Number(ride[3]), ride[5] == "CRD" ? 1f : 0f }).ToArray();
        return new(tensor(inputs).reshape(-1, Columns), tensor(rows.Select(ride => Number(ride[7])).ToArray()).reshape(-1, 1));
    }

    static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
