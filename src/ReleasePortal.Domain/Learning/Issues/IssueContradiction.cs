using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Learning.Issues;

/// <summary>Two keys of a known issue that cannot both be right.</summary>
/// <param name="Place">The value to look at first.</param>
/// <param name="Message">What contradicts what, in a sentence.</param>
/// <param name="Hint">How to put it right, in a sentence.</param>
public sealed record IssueContradiction(Place Place, string Message, string Hint)
{
    /// <summary>A warning where nothing is wrong but the state.</summary>
    public Severity Severity { get; init; } = Severity.Error;
}
