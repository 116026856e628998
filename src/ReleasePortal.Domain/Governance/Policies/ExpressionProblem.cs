using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>Why an expression cannot be asked.</summary>
/// <param name="Place">The part of it that is wrong.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Hint">How to put it right, in a sentence.</param>
public sealed record ExpressionProblem(Place Place, string Message, string Hint);
