namespace ReleasePortal.Domain.Sources;

/// <summary>An absolute address with the scheme http or https.</summary>
public sealed record WebAddress(string Text)
{
    public override string ToString() => Text;
}
