namespace ReleasePortal.Domain.Releases;

/// <summary>How a check stands. Not run never counts as good.</summary>
public enum GateState
{
    Pass,
    Fail,
    NotRun,
    Waived,
}
