namespace ReleasePortal.Repository.History;

/// <summary>A block that was read from a version.</summary>
internal sealed class ReadFieldBlock(IReadOnlyList<KeyValuePair<string, string>> fields) : FieldBlock
{
    public override IReadOnlyList<KeyValuePair<string, string>> Fields => fields;
}
