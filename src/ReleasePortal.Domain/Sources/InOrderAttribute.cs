namespace ReleasePortal.Domain.Sources;

/// <summary>
/// Two properties of time of which the first must not be later than the second.
/// Where both are written, the reader sees to it before a record is made.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class InOrderAttribute(string first, string second) : Attribute
{
    public string First { get; } = first;
    public string Second { get; } = second;

    /// <summary>They may not be equal either.</summary>
    public bool Strict { get; init; }
}
