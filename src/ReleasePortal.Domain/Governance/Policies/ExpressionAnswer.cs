namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>What an expression says of one release.</summary>
/// <param name="Holds">Null where it says neither yes nor no.</param>
/// <param name="Problem">Why it does not, in a few words; null where it does.</param>
public readonly record struct ExpressionAnswer(bool? Holds, string? Problem)
{
    public static ExpressionAnswer Of(bool holds) => new(holds, null);

    public static ExpressionAnswer Unclear(string problem) => new(null, problem);
}
