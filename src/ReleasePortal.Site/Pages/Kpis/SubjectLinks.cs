using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>Links from what a number counts to where it is told.</summary>
internal static class SubjectLinks
{
    public static Part Of(Subject subject, Material material)
    {
        var name = NameOf(subject.Record, material);
        var link = SiteMap.Of(subject.Record) is { } page ? new PageLink(page, name) : (Part)name;
        return subject.Entry is null ? link : new Pair(link, subject.Entry);
    }

    /// <summary>What belongs to a release has its name.</summary>
    private static string NameOf(Record record, Material material) => record is ExecutionRecord or ReleaseReview && material.Records.Releases.TryFind(record.Id, out var release)
        ? release.Name
        : record is Survey survey ? $"{survey.Quarter.ToUpperInvariant()}, {survey.Group}"
        : RecordNames.Of(record, material.Records);
}
