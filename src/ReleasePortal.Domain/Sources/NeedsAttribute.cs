namespace ReleasePortal.Domain.Sources;

/// <summary>A property that may not be written without another.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class NeedsAttribute(string property, string needed) : Attribute
{
    public string Property { get; } = property;
    public string Needed { get; } = needed;
}
