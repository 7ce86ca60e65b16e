namespace MlDesignLint.Documents;

/// <summary>Finds the fixed words in a regular expression. Whatever it does not understand counts as a gap, so it may miss a word but never invents one.</summary>
sealed class PatternParser
{
    /// <summary>Expressions that stand for more texts than this are not written out.</summary>
    const int MaxTexts = 200;

    /// <summary>Nor are more ways to put one part of an expression behind another: the words of one part are enough to look for.</summary>
    const int MaxPairs = 24;

    /// <summary>More texts than these are not all kept to spare the expression.</summary>
    const int MaxCertain = 8;

    /// <summary>The beginning of a text is sign enough that its expression may match.</summary>
    const int MaxSign = 6;

    // Parts of an expression that are no fixed characters.
    const char Gap = '\uE000';
    const char Nothing = '\uE001'; // a gap that may be empty
    const char Border = '\uE002';
    const char Digit = '\uE003';

    const string Quantifiers = "?*+{";

    // What does not stand for itself.
    const string Signs = @"\[(.^$|)" + Quantifiers;

    static readonly IReadOnlyList<string> AGap = [Gap.ToString()];

    readonly string _source;
    int _at;

    PatternParser(string source) => _source = source;

    /// <summary>The expression for folded text, in which <c>{number}</c> and the like stand for <see cref="Quantities"/>.</summary>
    public static string Folded(string expression) => Quantities.Pattern(expression).Replace('ё', 'е').Replace("[ее]", "е");

    /// <summary>The expressions between the outermost bars; those of one that is nothing but a group stand for it.</summary>
    public static IEnumerable<string> Sources(string expression)
    {
        for (var start = 0; start <= expression.Length; start++)
        {
            var from = start;
            start = EndOf(expression, start);
            var source = expression.Substring(from, start - from);
            if (IsGroup(source))
            {
                foreach (var member in Sources(source.Substring(3, source.Length - 4)))
                    yield return member;
            }
            else
            {
                yield return source;
            }
        }
    }

    /// <summary>What one such expression looks for.</summary>
    public static PatternAlternative Parse(string source)
    {
        var needles = new PatternParser(source).Sequence().Select(NeedleOf).ToList();
        var isCertain = needles.Count <= MaxCertain && needles.All(needle => needle.IsCertain);
        return new(source, [.. needles.Select(needle => isCertain ? needle : new Needle(Beginning(needle.Literal), false, false, false)).Distinct()], isCertain);
    }

    /// <summary>Whether a sequence of parts is nothing but a group.</summary>
    static bool IsGroup(string source)
    {
        if (!source.StartsWith("(?:", StringComparison.Ordinal))
            return false;
        var end = EndOf(source, 3);
        while (end < source.Length && source[end] == '|')
            end = EndOf(source, end + 1);
        return end == source.Length - 1;
    }

    /// <summary>Where a sequence of parts ends: at a bar, behind the last bracket of its group, or with the text.</summary>
    static int EndOf(string expression, int at)
    {
        for (var depth = 0; at < expression.Length; at++)
        {
            switch (expression[at])
            {
                case '\\':
                    at++;
                    break;
                case '[':
                    at = EndOfSet(expression, at + 1);
                    break;
                case '(':
                    depth++;
                    break;
                case ')' when depth-- == 0:
                case '|' when depth == 0:
                    return at;
            }
        }

        return expression.Length;
    }

    /// <summary>The closing bracket of a set whose first member is given.</summary>
    static int EndOfSet(string expression, int start)
    {
        var end = start + (expression[start] == '^' ? 2 : 1);
        while (expression[end] != ']' || expression[end - 1] == '\\')
            end++;
        return end;
    }

    static string? Beginning(string? literal) => literal?.Length > MaxSign ? literal.Substring(0, MaxSign) : literal;

    static Needle NeedleOf(string text)
    {
        var core = text.Trim(Nothing);
        var (starts, ends) = (core.Length > 0 && core[0] == Border, core.Length > 1 && core[core.Length - 1] == Border);
        core = core.Trim(Border);
        if (core.Length > 0 && !core.Any(IsMark) && (!starts || WordBorders.IsWord(core[0])) && (!ends || WordBorders.IsWord(core[core.Length - 1])))
            return new(core, starts, ends, true);
        var longest = core.Split(Gap, Nothing, Border, Digit).OrderByDescending(Rarity).First();
        return new(longest.Length > 1 || IsRareSign(longest) ? longest : text.IndexOf(Digit) >= 0 ? "" : null, false, false, false);
    }

    static bool IsMark(char c) => c is >= Gap and <= Digit;

    /// <summary>The texts that a sequence of parts stands for, up to a bar or the end of its group.</summary>
    IReadOnlyList<string> Sequence()
    {
        IReadOnlyList<string> texts = [""];
        while (_at < _source.Length && _source[_at] is not ('|' or ')'))
        {
            var part = Quantified(Atom());
            texts = texts.Count == 1 && part.Count == 1 ? [texts[0] + part[0]]
                : texts.Count * part.Count <= (texts.Count > 1 ? MaxPairs : MaxTexts) ? [.. texts.SelectMany(text => part, string.Concat)]
                : Worth(part) > Math.Max(1, Worth(texts)) ? [.. part.Select(text => Gap + text)]
                : texts.Count <= MaxTexts ? [.. texts.Select(text => text + Gap)] : AGap;
        }

        return texts;
    }

    /// <summary>How many characters at least there are to look for.</summary>
    static int Worth(IReadOnlyList<string> texts) => texts.Min(text => text.Split(Gap, Nothing, Border, Digit).Max(Rarity));

    /// <summary>Blanks are everywhere.</summary>
    static int Rarity(string part) => part.Trim(' ').Length;

    /// <summary>Whether a single character stands in few texts: that of a currency, of a comparison.</summary>
    static bool IsRareSign(string part) => part is [var sign] && !char.IsLetterOrDigit(sign) && ".,:;-()|".IndexOf(sign) < 0;

    IReadOnlyList<string> Atom()
    {
        var c = _source[_at++];
        switch (c)
        {
            case '(':
                return Group();
            case '[':
                return Set();
            case '\\':
                return Escaped();
            case '.' or '^' or '$':
                return AGap;
            default:
                return Literal();
        }
    }

    /// <summary>The characters from the one that was read up to the last that stands for itself alone.</summary>
    IReadOnlyList<string> Literal()
    {
        var start = _at - 1;
        while (_at < _source.Length && Signs.IndexOf(_source[_at]) < 0 && (_at + 1 == _source.Length || Quantifiers.IndexOf(_source[_at + 1]) < 0))
            _at++;
        return [_source.Substring(start, _at - start).ToLowerInvariant()];
    }

    IReadOnlyList<string> Escaped()
    {
        var c = _source[_at++];
        if (c is 'p' or 'P' && _at < _source.Length && _source[_at] == '{')
            _at = _source.IndexOf('}', _at) + 1;
        return c switch
        {
            'b' => [Border.ToString()],
            'd' => [Digit.ToString()],
            >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' => AGap,
            _ => [c.ToString()],
        };
    }

    IReadOnlyList<string> Group()
    {
        if (Skip('?'))
        {
            var isName = _source[_at] == '<' && _source[_at + 1] is not ('=' or '!');
            if (_source[_at] != ':' && !isName)
            {
                // A look around, or a group with options.
                Members();
                return AGap;
            }

            _at = isName ? _source.IndexOf('>', _at) + 1 : _at + 1;
        }

        return Members();
    }

    /// <summary>All texts of the members of the group, up to its end.</summary>
    IReadOnlyList<string> Members()
    {
        var texts = new List<string>();
        do
            texts.AddRange(Sequence());
        while (Skip('|'));
        Skip(')');
        return texts;
    }

    IReadOnlyList<string> Set()
    {
        var start = _at;
        var end = EndOfSet(_source, start);
        _at = end + 1;
        var members = _source.Substring(start, end - start);
        if (members is "\\d" or "0-9" or "1-9")
            return [Digit.ToString()];
        return members[0] == '^' || members.IndexOf('\\') >= 0 || members.IndexOf('-', 1) >= 0 && members.IndexOf('-', 1) < members.Length - 1 || members.Length > 6
            ? AGap
            : [.. members.Select(member => char.ToLowerInvariant(member).ToString()).Distinct()];
    }

    IReadOnlyList<string> Quantified(IReadOnlyList<string> part)
    {
        if (_at >= _source.Length || Quantifiers.IndexOf(_source[_at]) < 0)
            return part;
        var c = _source[_at++];
        var mayBeNone = c is '?' or '*' || (c == '{' && _source[_at] is '0' or ',');
        if (c == '{')
            _at = _source.IndexOf('}', _at) + 1;
        if (!Skip('?'))
            Skip('+');
        return c switch
        {
            '?' => [.. part, ""],
            _ when mayBeNone => [Nothing.ToString()],
            '+' => [.. part.Select(text => text + Nothing)],
            _ => [.. part.Select(text => text + Gap)],
        };
    }

    bool Skip(char c)
    {
        if (_at >= _source.Length || _source[_at] != c)
            return false;
        _at++;
        return true;
    }
}
