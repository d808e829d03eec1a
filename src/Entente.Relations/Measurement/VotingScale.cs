namespace Entente.Relations.Measurement;

/// <summary>One year's UN positions as each state sees them: how far it is from the others, and how much that varies.</summary>
/// <remarks>A state at the end of the scale is far from nearly all others; that is a trait of its own and says nothing of any pair. So each
/// distance is held against what is usual for either state, and both views are weighed.</remarks>
internal sealed class VotingScale
{
    private readonly double[] _positions, _means, _deviations;

    /// <summary>The scale of a year's positions.</summary>
    public VotingScale(IReadOnlyList<double> positions)
    {
        _positions = [.. positions];
        (_means, _deviations) = (new double[_positions.Length], new double[_positions.Length]);
        for (int one = 0; one < _positions.Length; one++)
        {
            double sum = 0, squares = 0;
            foreach (double other in _positions)
            {
                double distance = Math.Abs(_positions[one] - other);
                (sum, squares) = (sum + distance, squares + (distance * distance));
            }

            double count = Math.Max(1, _positions.Length - 1);
            _means[one] = sum / count;
            _deviations[one] = Math.Sqrt(Math.Max(1e-3, (squares / count) - (_means[one] * _means[one])));
        }
    }

    /// <summary>The distance that is usual for two states, by their places among the positions: each one's, the farther out counting more.</summary>
    public double Usual(int one, int other) =>
        ((_means[one] * _means[one]) + (_means[other] * _means[other])) / Math.Max(1e-9, _means[one] + _means[other]);

    /// <summary>Nearness of two states, by their places: standard deviations by which their distance is under the one usual for either. The view of the
    /// state that is farther from all others counts more, in proportion: for the others it is far in any case.</summary>
    public double Nearness(int one, int other)
    {
        double distance = Math.Abs(_positions[one] - _positions[other]);
        double first = (_means[one] - distance) / _deviations[one], second = (_means[other] - distance) / _deviations[other];
        return ((_means[one] * first) + (_means[other] * second)) / Math.Max(1e-9, _means[one] + _means[other]);
    }
}
