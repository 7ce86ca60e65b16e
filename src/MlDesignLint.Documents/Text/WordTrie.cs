namespace MlDesignLint.Documents;

/// <summary>
/// The words that a text is searched for in one pass (Aho and Corasick, 1975): a state is the longest end of what was read that begins a word. A state at
/// which several words part has a row of all its successors; the others, by far the most, know their one successor and where to go on without it.
/// </summary>
sealed class WordTrie
{
    const int MaxClasses = byte.MaxValue + 1;

    readonly byte[] _classes = new byte[char.MaxValue + 1];
    List<Node> _nodes = [default];
    State[] _states = [];
    int[] _rows = [];
    int _width = 1;

    /// <summary>The number of states, while words are added.</summary>
    public int Count => _nodes.Count;

    /// <summary>Adds a word and gives the state at its end; null where it has a character for which there is no room.</summary>
    public int? Add(string word)
    {
        var state = 0;
        foreach (var c in word)
        {
            if (_classes[c] == 0 && _width == MaxClasses)
                return null;
            if (_classes[c] == 0)
                _classes[c] = (byte)_width++;
            var child = _nodes[state].FirstChild;
            while (child != 0 && _nodes[child].Class != _classes[c])
                child = _nodes[child].Sibling;
            if (child == 0)
            {
                child = _nodes.Count;
                _nodes.Add(new(_classes[c], 0, _nodes[state].FirstChild, false));
                _nodes[state] = _nodes[state] with { FirstChild = child };
            }

            state = child;
        }

        _nodes[state] = _nodes[state] with { IsEnd = true };
        return state;
    }

    /// <summary>Completes the transitions when all words are there; no more can be added then.</summary>
    public void Link()
    {
        _states = new State[_nodes.Count];
        _rows = new int[_width * _nodes.Count(NeedsRow)];
        var rows = 0;
        var queue = new Queue<int>([0]);
        while (queue.Count > 0)
        {
            var number = queue.Dequeue();
            var (node, fallback) = (_nodes[number], _states[number].Fallback);
            var row = NeedsRow(node) ? _width * rows++ : -1;
            for (var c = 0; row >= 0 && number > 0 && c < _width; c++)
                _rows[row + c] = Next(fallback, (byte)c);
            _states[number] = new(row, _nodes[node.FirstChild].Class, node.FirstChild, fallback, _nodes[fallback].IsEnd ? fallback : _states[fallback].Shorter);
            for (var child = node.FirstChild; child != 0; child = _nodes[child].Sibling)
            {
                _states[child] = _states[child] with { Fallback = number == 0 ? 0 : Next(fallback, _nodes[child].Class) };
                if (row >= 0)
                    _rows[row + _nodes[child].Class] = child;
                queue.Enqueue(child);
            }
        }

        _nodes = [];
    }

    /// <summary>The state behind another character.</summary>
    public int Next(int state, char c) => Next(state, _classes[c]);

    /// <summary>The longest other word that ends where this state does; 0 for none.</summary>
    public int Shorter(int state) => _states[state].Shorter;

    int Next(int number, byte @class)
    {
        while (true)
        {
            ref readonly var state = ref _states[number];
            if (state.Row >= 0)
                return _rows[state.Row + @class];
            if (state.Class == @class)
                return state.Child;
            number = state.Fallback;
        }
    }

    /// <summary>The root has one, where every word begins and every other way ends.</summary>
    bool NeedsRow(Node node) => node == _nodes[0] || (node.FirstChild != 0 && _nodes[node.FirstChild].Sibling != 0);

    readonly record struct Node(byte Class, int FirstChild, int Sibling, bool IsEnd);

    readonly record struct State(int Row, byte Class, int Child, int Fallback, int Shorter);
}
