using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>
/// A question about a release that a policy asks, such as <c>release.rollback != null</c>. It cannot loop, call out or change
/// anything: it compares, counts and looks into lists, and its length, depth and time are bounded.
/// </summary>
/// <param name="text">As it is written.</param>
/// <param name="place">Where.</param>
public abstract class PolicyExpression(string text, Place place)
{
    /// <summary>More characters are refused.</summary>
    public const int Longest = 1_000;

    /// <summary>More brackets and operators inside one another are refused.</summary>
    public const int Deepest = 40;

    public string Text { get; } = text;

    public Place Place { get; } = place;

    /// <summary>Why it cannot be asked; null where it can.</summary>
    public abstract ExpressionProblem? Problem { get; }

    /// <summary>What it asks of the release, such as <c>rollback.strategy</c>, in the order in which it is written.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>What it is made of, for those who ask it without the engine; null where it cannot be asked.</summary>
    public abstract ExpressionPart? Parts { get; }

    /// <param name="release">What is known of the release.</param>
    public abstract ExpressionAnswer Ask(FactObject release);

    public sealed override string ToString() => Text;
}
