namespace ReleasePortal.Domain.Sources;

/// <summary>A version exactly as written: never a number, so that 1.10 is not 1.1.</summary>
public sealed record VersionText(string Text, Place Place)
{
    public override string ToString() => Text;
}
