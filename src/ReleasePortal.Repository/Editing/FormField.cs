using NodaTime;

namespace ReleasePortal.Repository.Editing;

/// <summary>A single value that a new record needs, or may have: what to ask, and what may be answered.</summary>
/// <param name="Path">Its keys joined by dots; inside the only item of a list, the keys go on behind that of the list.</param>
/// <param name="Description">What it holds.</param>
/// <param name="IsRequired">Whether there is no record without it.</param>
/// <param name="Choices">The words of a closed list; empty where it is none.</param>
/// <param name="Names">The kind of thing that it names; null where it is no reference.</param>
/// <param name="IsMany">Whether it is a list of such values.</param>
/// <param name="IsMoment">Whether it is a time, which may need a zone.</param>
/// <param name="IsDate">Whether it is a day.</param>
/// <param name="Example">A value as one would write it.</param>
public sealed record FormField(string Path, string Description, bool IsRequired, IReadOnlyList<string> Choices, Type? Names, bool IsMany, bool IsMoment, bool IsDate, string? Example)
{
    /// <summary>Says what is wrong with one value, or null; times without an offset are those of the zone.</summary>
    public required Func<string, DateTimeZone, string?> Wrong { get; init; }

    /// <summary>The option that answers it, such as <c>--window-start</c>.</summary>
    public string Flag => "--" + Path.Replace('.', '-').Replace('_', '-');
}
