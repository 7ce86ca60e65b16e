using System.Text;

namespace MlDesignLint.Benchmarks;

/// <summary>Ordinary C# that has nothing to do with machine learning: classes with calls, queries, loops and lambdas, about a hundred lines each.</summary>
static class PlainSource
{
    const int Methods = 8;

    public static string Text(int number)
    {
        var text = new StringBuilder($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;

            namespace Plain.Part{{number}};

            public sealed record Order(int Id, string Customer, decimal Total, DateTime Date);

            public sealed class Orders
            {
                readonly Dictionary<string, List<Order>> _byCustomer = new();

                public event EventHandler<Order>? Added;

            """);
        for (var i = 0; i < Methods; i++)
            text.Append(i % 4 == 0 ? Query(i) : Loop(i));
        return text.Append("}\n").ToString();
    }

    static string Query(int i) => $$"""

            public decimal Sum{{i}}(IEnumerable<Order> orders, Func<Order, bool>? isWanted = null)
            {
                var total = 0m;
                foreach (var order in orders.Where(order => isWanted is null || isWanted(order)).OrderBy(order => order.Date))
                {
                    if (!_byCustomer.TryGetValue(order.Customer, out var known))
                        _byCustomer[order.Customer] = known = new List<Order>();
                    known.Add(order);
                    Added?.Invoke(this, order with { Id = order.Id + {{i}} });
                    total += order.Total * (order.Date.Year > {{2000 + i}} ? 2 : 1);
                }

                return Math.Round(total, {{i}});
            }

        """;

    static string Loop(int i) => $$"""

            public string Describe{{i}}(Order[] orders, int limit)
            {
                var text = new System.Text.StringBuilder();
                for (var index = 0; index < orders.Length && index < limit; index++)
                {
                    var order = orders[index];
                    if (order.Total < {{i}} || string.IsNullOrEmpty(order.Customer))
                        continue;
                    var shown = order.Customer.Length > {{10 + i}} ? order.Customer.Substring(0, {{10 + i}}) : order.Customer;
                    text.Append(index + 1).Append(": ").Append(shown).Append(' ').Append(order.Total).AppendLine();
                }

                return text.Length == 0 ? "nothing of {{i}}" : text.ToString();
            }

        """;
}
