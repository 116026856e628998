using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Shapes;

/// <summary>A form of text.</summary>
/// <param name="Words">What it is, with its article, completing "must be …".</param>
/// <param name="Pattern">A regular expression for the whole text, in the subset that .NET and ECMAScript share; null for any text.</param>
/// <param name="Parse">Gives what the text stands for, or null where it matches and still means nothing, such as 30 February.</param>
internal sealed record TextForm(string Words, string? Pattern, Func<string, Place, object?> Parse)
{
    /// <summary>A value as one would write it.</summary>
    public string? Example { get; init; }

    /// <summary>The kind of thing that the text names, where it is a reference.</summary>
    public Type? Mentions { get; init; }

    /// <summary>A number in its place is a version that somebody forgot to quote.</summary>
    public bool IsVersion { get; init; }
}
