using System.Globalization;

namespace MlDesignLint.Engine.Sources.Projects;

/// <summary>An MSBuild condition: comparisons, <c>Exists</c>, <c>and</c>, <c>or</c>, <c>!</c> and parentheses. Null: not understood.</summary>
sealed class Condition
{
    const int DeepestNesting = 100;

    readonly PropertyTable _properties;
    readonly string _file;
    readonly string _text;
    int _at;
    int _depth;

    Condition(string text, PropertyTable properties, string file)
    {
        _text = text;
        _properties = properties;
        _file = file;
    }

    public static bool? Evaluate(string? text, PropertyTable properties, string file)
    {
        if (string.IsNullOrWhiteSpace(text))
            return true;
        var condition = new Condition(text, properties, file);
        var result = condition.Or();
        condition.SkipSpace();
        return condition._at == text.Length ? result : null;
    }

    bool? Or()
    {
        var result = And();
        while (Takes("or"))
            result = (result, And()) switch { (true, _) or (_, true) => true, (false, false) => false, _ => null };
        return result;
    }

    bool? And()
    {
        var result = Term();
        while (Takes("and"))
            result = (result, Term()) switch { (false, _) or (_, false) => false, (true, true) => true, _ => null };
        return result;
    }

    bool? Term()
    {
        if (++_depth > DeepestNesting)
        {
            _at = _text.Length;
            return null;
        }

        var result = Takes("!") ? !Term() : Takes("(") ? InParentheses() : Comparison();
        _depth--;
        return result;
    }

    bool? InParentheses()
    {
        var result = Or();
        return Takes(")") ? result : null;
    }

    bool? Comparison()
    {
        if (Takes("Exists") && Takes("("))
        {
            var path = Operand();
            return Takes(")") && path is not null ? Exists(path) : null;
        }

        var left = Operand();
        if (Takes("=="))
            return Compare(left, Operand(), (a, b) => Same(a, b));
        if (Takes("!="))
            return Compare(left, Operand(), (a, b) => !Same(a, b));
        if (Takes(">="))
            return Compare(left, Operand(), (a, b) => Order(a, b) is { } order ? order >= 0 : null);
        if (Takes("<="))
            return Compare(left, Operand(), (a, b) => Order(a, b) is { } order ? order <= 0 : null);
        if (Takes(">"))
            return Compare(left, Operand(), (a, b) => Order(a, b) is { } order ? order > 0 : null);
        if (Takes("<"))
            return Compare(left, Operand(), (a, b) => Order(a, b) is { } order ? order < 0 : null);
        return left?.Trim().ToLowerInvariant() switch { "true" or "yes" or "on" => true, "false" or "no" or "off" => false, _ => null };
    }

    static bool? Compare(string? left, string? right, Func<string, string, bool?> how) => left is null || right is null ? null : how(left, right);

    static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    static int? Order(string left, string right)
    {
        if (double.TryParse(left, CultureInfo.InvariantCulture, out var a) && double.TryParse(right, CultureInfo.InvariantCulture, out var b))
            return a.CompareTo(b);
        return Version.TryParse(left, out var first) && Version.TryParse(right, out var second) ? first.CompareTo(second) : null;
    }

    bool Exists(string path)
    {
        if (path.Trim().Length == 0)
            return false;
        var full = Path.GetFullPath(path.Trim().Replace('\\', '/'), Path.GetDirectoryName(_file)!);
        return File.Exists(full) || Directory.Exists(full);
    }

    /// <summary>A quoted text or a bare word, expanded; null where a property function stands in it.</summary>
    string? Operand()
    {
        SkipSpace();
        var quoted = _at < _text.Length && _text[_at] == '\'';
        var start = quoted ? ++_at : _at;
        while (_at < _text.Length && !(quoted ? _text[_at] == '\'' : _text[_at] is ' ' or '\t' or '\r' or '\n' or '=' or '!' or '<' or '>' or ')' or '('))
            _at = _text.AsSpan(_at).StartsWith("$(") ? PropertyTable.EndOfReference(_text, _at) ?? _text.Length : _at + 1;
        var operand = _text[start..Math.Min(_at, _text.Length)];
        if (quoted && _at < _text.Length)
            _at++;
        return operand.Length == 0 && !quoted || operand.Contains("@(", StringComparison.Ordinal) ? null : _properties.Expand(operand, _file);
    }

    bool Takes(string token)
    {
        SkipSpace();
        if (string.Compare(_text, _at, token, 0, token.Length, StringComparison.OrdinalIgnoreCase) != 0 || (token == "!" && _text.AsSpan(_at).StartsWith("!=")))
            return false;
        var end = _at + token.Length;
        if (char.IsLetter(token[0]) && end < _text.Length && char.IsLetterOrDigit(_text[end]))
            return false;
        _at = end;
        return true;
    }

    void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }
}
