namespace ReleasePortal.Domain.Sources;

/// <summary>Properties of which at most one may be written.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class OneOfAttribute(params string[] properties) : Attribute
{
    public IReadOnlyList<string> Properties { get; } = properties;

    /// <summary>One of them must be written.</summary>
    public bool Required { get; init; }
}
