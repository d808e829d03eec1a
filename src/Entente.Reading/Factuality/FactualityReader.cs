using Entente.Reading.Events;
using Entente.Reading.Language;

namespace Entente.Reading.Factuality;

/// <summary>Tells for a predicate of a parsed sentence whether it happened, according to the text: from -3 (surely not) over 0 (left open)
/// to +3 (surely).</summary>
/// <remarks>Rules over auxiliaries, marks, negation and the verbs above, and a linear model that weighs them with the words around. Safe to
/// share between threads; the same sentence gives the same score.</remarks>
public sealed class FactualityReader
{
    private const double SurelyNot = -2;

    private static readonly Lazy<FactualityReader> Shipped = new(Load);

    // Kept between predicates; taken off while in use.
    [ThreadStatic]
    private static FeatureKeys? _desk;

    private readonly FactualityModel _model;

    private FactualityReader(FactualityModel model) => _model = model;

    /// <summary>The reader with the model that travels in this assembly.</summary>
    /// <exception cref="Vocabulary.ModelException">ENT0380 or ENT0381: the model is missing, of another version, or damaged.</exception>
    public static FactualityReader Standard => Shipped.Value;

    /// <summary>Loads a model from a file that the workshop has written.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="place">Its name, for messages.</param>
    /// <exception cref="Vocabulary.ModelException">ENT0380: not a model of this version; ENT0381: damaged.</exception>
    public static FactualityReader FromBytes(byte[] bytes, string place) => new(FactualityModel.FromBytes(bytes, place));

    /// <summary>The factuality of a predicate, in [-3, 3]: what the judges of the training set would say on the mean.</summary>
    /// <remarks>Those judges split on negated predicates: asked of "did not attack", half of them said that it happened so. <see cref="Told(IReadOnlyList{Token}, int)"/> is
    /// for readers.</remarks>
    /// <param name="tokens">The words of its sentence, tagged and parsed.</param>
    /// <param name="predicate">The index of its word.</param>
    public double Score(IReadOnlyList<Token> tokens, int predicate) => Score(Graph(tokens, predicate), predicate);

    /// <summary>The factuality of a predicate, in [-3, 3], with what the rules are sure of: a negated act did not happen, and a question leaves
    /// it open.</summary>
    /// <param name="tokens">The words of its sentence, tagged and parsed.</param>
    /// <param name="predicate">The index of its word.</param>
    public double Told(IReadOnlyList<Token> tokens, int predicate) => Told(Graph(tokens, predicate), predicate);

    internal double Told(SentenceGraph graph, int predicate)
    {
        double score = Score(graph, predicate);
        double rule = graph.Keys.Rule(graph, predicate);
        bool isAsked = graph.Tokens[^1].Form == "?" && graph.Tokens[predicate].Head < 0;
        return rule <= -.9 ? Math.Min(score, SurelyNot) : isAsked ? Math.Min(score, 0) : score;
    }

    private static SentenceGraph Graph(IReadOnlyList<Token> tokens, int predicate)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentOutOfRangeException.ThrowIfNegative(predicate);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(predicate, tokens.Count);
        return new SentenceGraph(new Sentence(tokens[0].Span.Union(tokens[^1].Span), tokens), []);
    }

    internal double Score(SentenceGraph graph, int predicate)
    {
        FeatureKeys keys = _desk ?? new FeatureKeys();
        _desk = null;
        PredicateFeatures.Fill(graph, predicate, keys);
        double score = Score(keys);
        _desk = keys;
        return score;
    }

    internal double Score(FeatureKeys keys) => Math.Clamp(_model.SumOnce(keys), -3, 3);

    private static FactualityReader Load()
    {
        using Stream? stream = typeof(FactualityReader).Assembly.GetManifestResourceStream("factuality.model");
        byte[] bytes = new byte[stream?.Length ?? 0];
        stream?.ReadExactly(bytes);
        return FromBytes(bytes, "factuality.model");
    }
}
