using NodaTime;

namespace ReleasePortal.Domain.Execution;

/// <summary>A time between the first step and the last in which nobody does anything: the next step has a T-offset. Counted from the start of the window.</summary>
/// <param name="Start">When the last step before it is done.</param>
/// <param name="End">When the next one starts; later than the start.</param>
public readonly record struct ScheduleGap(Duration Start, Duration End)
{
    public Duration Length => End - Start;
}
