using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Search;

/// <param name="Letters">What there is, from A to Z; empty where <paramref name="Pages"/> lead to it.</param>
/// <param name="Pages">The pages of the list, where one would be too long.</param>
internal sealed record SearchModel(PageHead Head, IReadOnlyList<SearchLetter> Letters, IReadOnlyList<PageLink> Pages) : TemplatedPart("pages/search");
