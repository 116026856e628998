namespace ReleasePortal.Domain.Sources;

/// <summary>Where something was written: a file of the repository (with <c>/</c>, relative to its root) and a piece of its text.</summary>
public readonly record struct Place(string Path, TextSpan Span) : IComparable<Place>
{
    public static Place StartOf(string path) => new(path, TextSpan.FileStart);

    public int CompareTo(Place other) => string.CompareOrdinal(Path, other.Path) is var byPath && byPath != 0
        ? byPath
        : Span.Start.CompareTo(other.Span.Start);

    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;
    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;
    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Path}:{Span.Start.Line}:{Span.Start.Column}";
}
