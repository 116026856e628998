using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Glossary;

internal sealed record GlossaryModel(PageHead Head, Filter Filter, IReadOnlyList<GlossaryEntry> Entries) : TemplatedPart("pages/glossary");
