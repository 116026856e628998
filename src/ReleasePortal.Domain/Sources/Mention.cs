namespace ReleasePortal.Domain.Sources;

/// <summary>That a text names something: what kind of thing (the <c>T</c> of <see cref="Ref{T}"/>), its id, and where.</summary>
public sealed record Mention(Type Kind, string Id, Place Place);
