namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>One fact that expressions can ask for.</summary>
/// <param name="Name">In snake case, as the key of the record.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Kind">What it is, or what each item of the list is.</param>
/// <param name="IsList">Whether there are any number of them; a list that nobody wrote is empty, anything else is null.</param>
/// <param name="IsOptional">Whether it is null where nobody wrote it.</param>
/// <param name="Members">The facts of an object; null of anything else.</param>
public sealed record FactName(string Name, string Description, FactKind Kind, bool IsList, bool IsOptional, FactShape? Members)
{
    /// <summary>The words that it can be, or each item of the list; empty where it can be any.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
