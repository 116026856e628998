using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>One thing that a review says.</summary>
/// <param name="Weight">How bad it is; null where it is not.</param>
/// <param name="Pieces">What stands in it, to be written one behind the other.</param>
internal sealed record ReviewLine(Severity? Weight, params ReviewPiece[] Pieces)
{
    /// <summary>Whether it is good news.</summary>
    public bool IsGood { get; init; }
}
