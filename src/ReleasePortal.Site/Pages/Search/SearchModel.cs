using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Search;

internal sealed record SearchModel(PageHead Head, Filter Filter, IReadOnlyList<SearchLetter> Letters) : TemplatedPart("pages/search");
