using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Catalogue;

/// <summary>
/// The portal's audiences, from narrow to wide. Each reads what is for itself or for a wider one; an audience that is not among
/// them reads nothing, and what is for it reaches nobody. A name that is written twice has its first place.
/// </summary>
public sealed class Audiences(IReadOnlyList<string> narrowToWide)
{
    /// <summary>Each once, from narrow to wide.</summary>
    public IReadOnlyList<string> All { get; } = [.. narrowToWide.Distinct(StringComparer.Ordinal)];

    /// <summary>Those who make the product, and may read everything; null where there is no audience.</summary>
    public string? Narrowest => All.Count == 0 ? null : All[0];

    public string? Widest => All.Count == 0 ? null : All[^1];

    public bool Knows(string audience) => PlaceOf(audience) >= 0;

    public bool IsNarrowest(string audience) => PlaceOf(audience) == 0;

    /// <summary>From 0, the narrowest; -1 of one that is not among them.</summary>
    public int PlaceOf(string audience) => All.Index().Where(pair => pair.Item == audience).Select(pair => pair.Index).DefaultIfEmpty(-1).First();

    /// <summary>The narrower of two; null where one of them is not among these.</summary>
    public string? NarrowerOf(Ref<Audience> left, Ref<Audience> right) =>
        PlaceOf(left.Id) is >= 0 and var one && PlaceOf(right.Id) is >= 0 and var other ? All[Math.Min(one, other)] : null;

    /// <summary>Whether readers of one audience may read what another is the widest to read; nobody may where there is none.</summary>
    public bool MayRead(string reader, string? widest) =>
        widest is not null && PlaceOf(widest) is >= 0 and var furthest && PlaceOf(reader) is >= 0 and var place && place <= furthest;
}
