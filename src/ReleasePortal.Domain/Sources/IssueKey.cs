namespace ReleasePortal.Domain.Sources;

/// <summary>A key of an issue tracker, such as PAY-812.</summary>
public sealed record IssueKey(string Text, Place Place)
{
    public override string ToString() => Text;
}
