namespace ReleasePortal.Domain.Sources;

/// <summary>A name that stands for something written elsewhere; <typeparamref name="T"/> says what kind of thing.</summary>
public sealed record Ref<T>(string Id, Place Place)
{
    public override string ToString() => Id;
}
