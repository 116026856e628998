using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Comparison;

/// <summary>The findings of two sides, by what a change has to do with them.</summary>
/// <param name="New">Not there before, or weighing less.</param>
/// <param name="Unasked">Of rules that could not run on the first side and run on the second: nobody knows whether they are new.</param>
/// <param name="Known">On both sides.</param>
/// <param name="Gone">Not there any more.</param>
public sealed record FindingSplit(IReadOnlyList<Finding> New, IReadOnlyList<Finding> Unasked, IReadOnlyList<Finding> Known, IReadOnlyList<Finding> Gone)
{
    /// <summary>What the second side has and the first did not show, in file order. Who lets a rule run for the first time answers for what it finds.</summary>
    public IReadOnlyList<Finding> Fresh { get; } = [.. New.Concat(Unasked).OrderBy(finding => finding.Place).ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)];

    /// <summary>Whether anything that was not there before is an error.</summary>
    public bool Blocks => Fresh.Any(finding => finding.Severity == Severity.Error);
}
