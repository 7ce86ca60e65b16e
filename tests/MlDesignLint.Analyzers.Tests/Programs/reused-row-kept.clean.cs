using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 17);
        var model = ml.Model.Load("flats.zip", out var schema);
        Console.WriteLine($"{schema.Count} columns");
        var flats = ml.Data.LoadFromTextFile<Flat>("new-flats.csv", separatorChar: ',', hasHeader: true);
        var cheapest = Cheapest(ml, model.Transform(flats), 10);
        foreach (var flat in cheapest)
            Console.WriteLine($"{flat.District}: {flat.Score:0}");
    }

    static IReadOnlyList<PricedFlat> Cheapest(MLContext ml, IDataView priced, int count)
    {
        var flats = ml.Data.CreateEnumerable<PricedFlat>(priced, reuseRowObject: false).ToList();
        flats.Sort((one, other) => one.Score.CompareTo(other.Score));
        return flats.Take(count).ToList();
    }
}

public sealed class PricedFlat
{
    public string District { get; set; } = "";
    public float Area { get; set; }
    public float Score { get; set; }
}

public sealed class Flat
{
    [LoadColumn(0)] public string AgentName { get; set; } = "";
    [LoadColumn(1)] public string District { get; set; } = "";
    [LoadColumn(2)] public float Area { get; set; }
    [LoadColumn(3)] public float Floor { get; set; }
    [LoadColumn(4)] public float Price { get; set; }
    [LoadColumn(5)] public bool IsSold { get; set; }
}
