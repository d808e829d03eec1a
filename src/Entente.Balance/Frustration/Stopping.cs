namespace Entente.Balance;

/// <summary>A deadline and a cancellation, asked together from inner loops.</summary>
internal sealed class Stopping
{
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly TimeSpan _deadline;
    private readonly CancellationToken _cancellation;

    /// <summary>Starts the clock.</summary>
    public Stopping(SolveOptions options, CancellationToken cancellation)
    {
        (_clock, _deadline, _cancellation) = (options.Clock, options.Deadline, cancellation);
        _start = _clock.GetTimestamp();
    }

    /// <summary>Whether the deadline had passed when last asked; costs nothing.</summary>
    public bool WasDue { get; private set; }

    /// <summary>Whether the deadline has passed or the work was called off; reads the clock.</summary>
    public bool IsDue
    {
        get
        {
            WasDue |= _cancellation.IsCancellationRequested || _clock.GetElapsedTime(_start) >= _deadline;
            return WasDue;
        }
    }

    /// <summary>Whether half of the time has passed; reads the clock.</summary>
    public bool IsHalfDue => IsDue || _clock.GetElapsedTime(_start) >= .5 * _deadline;

    /// <summary>What is left until the deadline; zero where it has passed.</summary>
    public TimeSpan Left => WasDue || _clock.GetElapsedTime(_start) >= _deadline ? TimeSpan.Zero : _deadline - _clock.GetElapsedTime(_start);

    /// <summary>Milliseconds since the start.</summary>
    public double Milliseconds => _clock.GetElapsedTime(_start).TotalMilliseconds;
}
