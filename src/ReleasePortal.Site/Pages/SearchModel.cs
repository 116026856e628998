using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages;

internal sealed record SearchModel(PageHead Head, IReadOnlyList<SearchLetter> Letters) : TemplatedPart("pages/search");
