namespace ReleasePortal.Domain.Execution;

/// <summary>What became of a service in an environment.</summary>
public enum ShipmentState
{
    /// <summary>Nobody deployed it there.</summary>
    NotReached,
    Running,

    /// <summary>It came, and stayed.</summary>
    Shipped,

    /// <summary>It came, and the version before is back.</summary>
    Undone,
    Failed,

    /// <summary>It was stopped before it changed anything.</summary>
    Stopped,
}
