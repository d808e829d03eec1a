namespace Entente.Reading.Dictionaries;

/// <summary>The verbs of the dictionaries by their forms.</summary>
internal sealed class VerbLexicon
{
    private readonly Dictionary<string, VerbForm> _simple = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<VerbForm>> _multiword = new(StringComparer.Ordinal);

    /// <summary>The rules that rewrite one clause within another.</summary>
    public List<Transformation> Transformations { get; } = [];

    public int Count => _simple.Count + _multiword.Count;

    /// <summary>Adds a form; of two equal simple forms the one added last holds, as the older coder has it.</summary>
    public void Add(string verb, VerbForm form)
    {
        if (form.IsSimple)
        {
            _simple[verb] = form;
            return;
        }

        if (!_multiword.TryGetValue(verb, out List<VerbForm>? forms))
        {
            _multiword[verb] = forms = [];
        }

        forms.Add(form);
    }

    /// <summary>Puts the longest multi-word verbs first.</summary>
    public void Freeze()
    {
        foreach (string verb in _multiword.Keys.ToArray())
        {
            _multiword[verb] = [.. _multiword[verb].OrderByDescending(form => form.Before.Length + form.After.Length)];
        }
    }

    public bool Contains(string verb) => _simple.ContainsKey(verb) || _multiword.ContainsKey(verb);

    public VerbForm? Simple(string verb) => _simple.GetValueOrDefault(verb);

    public IReadOnlyList<VerbForm> Multiword(string verb) => _multiword.TryGetValue(verb, out List<VerbForm>? forms) ? forms : [];
}
