using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>A form that writes the plan of a release, and the coming weeks beside it.</summary>
/// <param name="Host">Where the file is opened on the host of the repository; null where none opens it.</param>
/// <param name="Guide">More about it; null where the guide is not there.</param>
internal sealed record ProposalModel(PageHead Head, IReadOnlyList<ProposalSection> Sections, ComingWeeks Weeks, WebLink? Host, PageLink? Guide) : TemplatedPart("pages/propose");
