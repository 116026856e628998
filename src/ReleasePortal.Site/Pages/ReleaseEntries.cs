using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages;

/// <summary>Releases as a short list: how each stands, when it is, and what became of it.</summary>
internal static class ReleaseEntries
{
    public static EntryList Of(IEnumerable<Release> releases, Material material) => new([.. releases.Select(release => new Entry(
        material.Outlooks.StateOf(release),
        RecordLinks.To(release),
        material.Time.ShortDay(material.Time.DateOf(release.Window.Start.Instant)),
        material.Outlooks.StateOf(release).Word))]);
}
