using ReleasePortal.Domain;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Benchmarks.Kpis;

/// <summary>The sample organisation with every release, and all that happened to it, many times over.</summary>
internal static class ManifoldSample
{
    public static RecordSet Of(RecordSet sample, int releases)
    {
        var copies = Enumerable.Range(0, (releases + sample.Releases.Count - 1) / sample.Releases.Count).ToList();
        return new RecordSet
        {
            Portal = sample.Portal,
            HasSettings = true,
            Digests = sample.Digests,
            Readings = sample.Readings,
            Originals = sample.Originals,
            Products = sample.Products,
            Services = sample.Services,
            Teams = sample.Teams,
            Environments = sample.Environments,
            RoleCatalogues = sample.RoleCatalogues,
            Freezes = sample.Freezes,
            ChangeWindows = sample.ChangeWindows,
            BusinessEvents = sample.BusinessEvents,
            Policies = sample.Policies,
            Runbooks = sample.Runbooks,
            Incidents = Times(sample.Incidents, copies, (incident, copy) => incident with { Header = Named(incident, copy), CausedBy = [.. incident.CausedBy.Select(release => Named(release, copy))] }),
            KnownIssues = sample.KnownIssues,
            Risks = sample.Risks,
            Decisions = sample.Decisions,
            Minutes = sample.Minutes,
            Waivers = sample.Waivers,
            Improvements = sample.Improvements,
            Surveys = sample.Surveys,
            Guides = sample.Guides,
            Releases = Times(sample.Releases, copies, (release, copy) => release with { Header = Named(release, copy) }),
            Executions = Times(sample.Executions, copies, (execution, copy) => execution with { Header = Named(execution, copy) }),
            Evidence = sample.Evidence,
            Reviews = Times(sample.Reviews, copies, (review, copy) => review with { Header = Named(review, copy) }),
            Notes = sample.Notes,
            Drafts = sample.Drafts,
            Templates = sample.Templates,
            Mentions = sample.Mentions,
            Facts = sample.Facts,
            Texts = sample.Texts,
            Files = sample.Files,
            Pictures = sample.Pictures,
            Mailmap = Mailmap.Empty,
            Clones = sample.Clones,
            History = RecordHistory.None,
            Documents = 0,
            Unreadable = 0,
        };
    }

    private static RecordCollection<T> Times<T>(IEnumerable<T> records, List<int> copies, Func<T, int, T> copied)
        where T : Record => new(copies.SelectMany(copy => records.Select(record => copied(record, copy))), []);

    private static RecordHeader Named(Record record, int copy) => record.Header with { Id = $"{record.Id}.copy{copy}" };

    private static Ref<Release> Named(Ref<Release> release, int copy) => new($"{release.Id}.copy{copy}", release.Place);
}
