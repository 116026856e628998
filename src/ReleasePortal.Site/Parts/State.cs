using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>How something stands: always a word and an icon, and a colour besides.</summary>
/// <param name="Tone">One of the theme's colours: ok, ready, warn, bad, plan, back, none.</param>
internal sealed record State(string Tone, string Icon, string Word) : TemplatedPart("partials/state")
{
    public State Saying(string word) => this with { Word = word };

    public State With(string icon) => this with { Icon = icon };
}
