namespace ReleasePortal.Repository.Records;

/// <summary>What a path stands for.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Id">The record's id as the path spells it.</param>
/// <param name="Stem">The path without extension: the YAML and the Markdown file of one record share it.</param>
/// <param name="Extension">With its dot.</param>
internal sealed record RecordLocation(RecordKind Kind, string Id, string Stem, string Extension)
{
    /// <summary>The release that a note belongs to.</summary>
    public string ReleaseId => Kind.Home == RecordHome.ReleaseFolder ? Stem.Split('/')[^3] : Id;
}
