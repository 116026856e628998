namespace ReleasePortal.Domain.Releases;

/// <summary>What a go/no-go decision says.</summary>
public enum Verdict
{
    Go,
    NoGo,
    Conditional,
}
