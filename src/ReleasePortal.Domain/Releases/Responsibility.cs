namespace ReleasePortal.Domain.Releases;

/// <summary>Who does what in one activity of a release.</summary>
/// <param name="Activity">Such as <c>cutover</c>.</param>
/// <param name="Roles">Who is responsible, accountable, consulted and informed.</param>
/// <param name="IsOwn">Whether the release says it itself; else it is what its type has by default.</param>
public sealed record Responsibility(string Activity, Raci Roles, bool IsOwn);
