namespace ReleasePortal.Domain.Sources;

/// <summary>
/// Says what a key of a record holds. The reader, the JSON Schemas and the reference pages are all made from this:
/// the key's name is the parameter's in snake case; a parameter with a default value may be left out;
/// a list that is left out is empty.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class KeyAttribute(string description) : Attribute
{
    public string Description { get; } = description;

    /// <summary>A value as one would write it in YAML.</summary>
    public string? Example { get; init; }

    /// <summary>Bounds of a number, both included.</summary>
    public int Min { get; init; } = int.MinValue;

    /// <inheritdoc cref="Min"/>
    public int Max { get; init; } = int.MaxValue;

    /// <summary>A list must be written and hold at least one item.</summary>
    public bool NotEmpty { get; init; }

    /// <summary>A time or a day at which something happened: it cannot lie ahead.</summary>
    public bool Happened { get; init; }

    /// <summary>No two items of a list may have the same value.</summary>
    public bool Unique { get; init; }

    /// <summary>A regular expression that the whole text must match, in the subset that .NET and ECMAScript share.</summary>
    public string? Pattern { get; init; }

    /// <summary>What the pattern asks for, in words that complete "must be …".</summary>
    public string? PatternWords { get; init; }
}
