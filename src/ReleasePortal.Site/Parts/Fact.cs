using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>One line of a <see cref="FactList"/>.</summary>
internal sealed record Fact(string Name, Part Value) : TemplatedPart("partials/fact")
{
    /// <summary>Whether it takes a whole line: a sentence rather than a value.</summary>
    public bool Wide { get; init; }
}
