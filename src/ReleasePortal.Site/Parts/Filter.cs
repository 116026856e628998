using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>
/// Narrows the rows and entries below it that carry words. It appears when scripts run; without them everything is there to read.
/// What is asked for lives in the address: <c>?product=payments&amp;state=blocked</c>.
/// </summary>
/// <param name="Label">What one may type, or null where one only chooses.</param>
/// <param name="Choices">An item matches the value <c>payments</c> of <c>product</c> when it carries the word <c>product:payments</c>.</param>
internal sealed record Filter(string? Label, IReadOnlyList<FilterChoice> Choices) : TemplatedPart("partials/filter")
{
    /// <summary>What is said when nothing on the page matches.</summary>
    public string Nothing { get; init; } = "Nothing matches.";

    /// <summary>Whether what is typed means itself alone as soon as something has it as a word of its own.</summary>
    public bool IsWhole { get; init; }

    /// <summary>For the versions of a product. A list below tells which versions each issue affects, also those that no release brings.</summary>
    public static Filter OfVersions { get; } = new("Type a version", []) { IsWhole = true, Nothing = "No release brings this version. Compare it with the affected versions of each issue below." };
}
