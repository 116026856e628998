namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>A part of an expression that was checked. Whoever knows only some of the facts, such as a form in a browser, can ask it as far as they go.</summary>
public abstract record ExpressionPart
{
    private ExpressionPart()
    {
    }

    /// <summary>What is written out.</summary>
    /// <param name="Value">Text, a number (double), a truth, or null.</param>
    public sealed record Literal(object? Value) : ExpressionPart;

    /// <summary>A fact of the release.</summary>
    /// <param name="Path">How it is reached, such as <c>rollback.strategy</c>; empty for the release itself.</param>
    public sealed record Fact(string Path) : ExpressionPart;

    /// <summary>An operator or a function over other parts.</summary>
    /// <param name="Name">As it is written, such as <c>&amp;&amp;</c> or <c>array.contains</c>; <c>list</c> for a list that is written out.</param>
    /// <param name="To">What it is asked of, in order.</param>
    public sealed record Applied(string Name, IReadOnlyList<ExpressionPart> To) : ExpressionPart;
}
