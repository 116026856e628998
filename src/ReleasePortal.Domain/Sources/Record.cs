namespace ReleasePortal.Domain.Sources;

/// <summary>One file (or folder) that people write: its id, where it stands, and its text.</summary>
public abstract record Record(RecordHeader Header)
{
    /// <summary>Lower-case kebab case, unique among the records of one kind, never used again.</summary>
    public string Id => Header.Id;

    public Origin Origin => Header.Origin;

    /// <summary>The files that it was read from: one, or one for its keys and one for its text.</summary>
    public IEnumerable<string> Paths => ((string?[])[Origin.Place.Path, Body?.Place.Path]).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The text people read, or null where the record has none.</summary>
    public Prose? Body => Header.Body;
}
