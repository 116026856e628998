using Scriban.Parsing;

namespace ReleasePortal.Repository.Policies;

/// <summary>An expression asks for what it may not, or for what is not there.</summary>
internal sealed class RefusedExpressionException(SourceSpan span, string message, string hint) : Exception(message)
{
    public SourceSpan Span { get; } = span;

    public string Hint { get; } = hint;
}
