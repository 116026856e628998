using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>The top of a page: title, state, one sentence, and what one can do here.</summary>
internal sealed record PageHead(string Title, Part? Lede) : TemplatedPart("partials/page-head")
{
    public State? State { get; init; }

    public IReadOnlyList<TemplatedPart> Actions { get; init; } = [];
}
