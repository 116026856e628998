using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Glossary;

/// <summary>One term as it stands on the page.</summary>
/// <param name="Words">What the filter compares with, in lower case.</param>
internal sealed record GlossaryEntry(string Anchor, string Word, string Meaning, IReadOnlyList<PageLink> See, string Words) : TemplatedPart("partials/glossary-entry");
