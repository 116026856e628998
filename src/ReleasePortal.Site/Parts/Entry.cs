using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>One line of an <see cref="EntryList"/>: an icon, a title, something at the right, and a quieter line beneath.</summary>
internal sealed record Entry(State Mark, Part Title, Part? Aside, Part? Below) : TemplatedPart("partials/entry")
{
    /// <summary>What a choice on the page compares with, in lower case; null where nothing does.</summary>
    public string? Words { get; init; }
}
