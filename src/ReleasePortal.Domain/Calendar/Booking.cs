namespace ReleasePortal.Domain.Calendar;

/// <summary>What a release takes while it reaches somewhere.</summary>
public sealed record Booking(Placement Placed, ReleaseReach Reach);
