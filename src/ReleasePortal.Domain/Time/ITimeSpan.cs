namespace ReleasePortal.Domain.Time;

/// <summary>Has a start (included) and an end (excluded) that the reader keeps in order.</summary>
public interface ITimeSpan
{
    Moment Start { get; }
    Moment End { get; }
}
