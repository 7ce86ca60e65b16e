using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The marks <c>[|…|]</c>, <c>{|ID:…|}</c> and <c>{|#n:…|}</c> of a test's source.</summary>
static partial class Markup
{
    public static (string Text, IReadOnlyList<(string? Id, int? Key, TextSpan Span)> Marks) Parse(string source)
    {
        var text = new StringBuilder();
        var open = new Stack<(string? Id, int? Key, int Start)>();
        var marks = new List<(string? Id, int? Key, TextSpan Span)>();
        var position = 0;
        foreach (Match token in Token().Matches(source))
        {
            text.Append(source, position, token.Index - position);
            position = token.Index + token.Length;
            if (token.Value is "|]" or "|}")
            {
                var (id, key, start) = open.Pop();
                marks.Add((id, key, TextSpan.FromBounds(start, text.Length)));
            }
            else
            {
                var name = token.Groups["name"].Value;
                open.Push((name is "" || name[0] == '#' ? null : name, name.StartsWith('#') ? int.Parse(name[1..]) : null, text.Length));
            }
        }

        if (open.Count > 0)
            throw new FormatException("A mark is not closed.");
        return (text.Append(source, position, source.Length - position).ToString(), marks);
    }

    [GeneratedRegex(@"\[\||\|\]|\{\|(?<name>#?\w+):|\|\}")]
    private static partial Regex Token();
}
