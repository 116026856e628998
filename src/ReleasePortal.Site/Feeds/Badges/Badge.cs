namespace ReleasePortal.Site.Feeds.Badges;

/// <summary>A small picture with two words: what it is about, and how that stands.</summary>
/// <param name="Tone">The tone of the state: ok, ready, warn, bad, plan or none. The words say the same.</param>
internal sealed record Badge(string About, string Says, string Tone)
{
    /// <summary>For those who do not see it.</summary>
    public string Words => $"{About}: {Says}";
}
