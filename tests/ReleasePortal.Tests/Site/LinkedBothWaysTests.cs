using System.Collections;
using AngleSharp.Dom;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site;

/// <summary>Whoever reads of one thing finds what has to do with it, from whichever side: incidents, releases, fixes, reviews, actions, improvements, risks and decisions of the sample.</summary>
public sealed class LinkedBothWaysTests
{
    /// <summary>Where records stand that are named; people, roles and the catalogue are named too often to list it.</summary>
    private static readonly Dictionary<Type, string> Named = new()
    {
        [typeof(Release)] = "releases",
        [typeof(Incident)] = "incidents",
        [typeof(DecisionRecord)] = "decisions",
        [typeof(Improvement)] = "improvements",
        [typeof(SystemicRisk)] = "risks",
        [typeof(KnownIssue)] = "known-issues",
    };

    [Fact]
    public void What_a_record_names_names_the_record()
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(SourceTree.Root);
        var references = References(RecordReader.Read(snapshot, HistoryDetail.None).Records).Where(pair => pair.From != pair.To).Distinct().ToList();

        Found.Nothing(
            from pair in references
            from missing in ((string From, string To)[])[(pair.From, pair.To), (pair.To, pair.From)]
            where !LinksOf(missing.From).Contains(missing.To)
            select $"{missing.From} does not link to {missing.To}");
        Assert.All(["risks/", "improvements/"], kind => Assert.Contains(references, pair => pair.From.StartsWith(kind, StringComparison.Ordinal) && pair.To.StartsWith("incidents/", StringComparison.Ordinal)));
        Assert.All(["incidents/", "improvements/", "releases/"], kind => Assert.Contains(references, pair => pair.From.StartsWith(kind, StringComparison.Ordinal)));
        Assert.All(["releases/", "incidents/", "decisions/", "services/", "teams/", "kpis/"], kind => Assert.Contains(references, pair => pair.To.StartsWith(kind, StringComparison.Ordinal)));
        Assert.True(references.Count > 60, $"Only {references.Count} references were found.");
    }

    private static IEnumerable<(string From, string To)> References(RecordSet records) =>
    [
        .. records.Releases.SelectMany(release => RefsIn(release).Select(to => (Page("releases", release), to))),
        .. records.Incidents.SelectMany(incident => RefsIn(incident).Select(to => (Page("incidents", incident), to))),
        .. records.Reviews.SelectMany(review => RefsIn(review).Select(to => (Page("releases", review), to))),
        .. records.Decisions.SelectMany(decision => RefsIn(decision).Select(to => (Page("decisions", decision), to))),
        .. records.Executions.SelectMany(execution => Mended(execution, records).Select(to => (Page("releases", execution), to))),
        .. records.Improvements.SelectMany(improvement => RefsIn(improvement).Append(Page("teams", improvement.Owner.Id)).Concat(Kpis(improvement)).Select(to => (Page("improvements", improvement), to))),
        .. records.Risks.SelectMany(risk => risk.Services.Select(service => Page("services", service.Id)).Append(Page("teams", risk.Owner.Id)).Concat(RefsIn(risk)).Select(to => (Page("risks", risk), to))),
        .. records.Incidents.SelectMany(incident => incident.Services.Select(service => (Page("incidents", incident), Page("services", service.Id)))),
    ];

    private static IEnumerable<string> Kpis(Improvement improvement) =>
        KpiBook.All.Where(kpi => kpi.Number is { } number && improvement.Kpis.Contains(number)).Select(kpi => Page("kpis", kpi.Id));

    private static IEnumerable<string> Mended(ExecutionRecord execution, RecordSet records) =>
        execution.Deployments.Select(deployment => deployment.Remediates).OfType<string>().Where(records.Incidents.Knows).Select(id => Page("incidents", id));

    private static string Page(string folder, Domain.Sources.Record record) => Page(folder, record.Id);

    private static string Page(string folder, string id) => $"{folder}/{id}/index.html";

    /// <summary>The pages of what a record names, however deep.</summary>
    private static IEnumerable<string> RefsIn(object value)
    {
        var type = value.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Ref<>))
            return Named.TryGetValue(type.GetGenericArguments()[0], out var folder) ? [Page(folder, (string)type.GetProperty("Id")!.GetValue(value)!)] : [];
        if (value is IEnumerable many and not string)
            return many.Cast<object>().SelectMany(RefsIn);
        return type.Namespace!.StartsWith("ReleasePortal.Domain", StringComparison.Ordinal) && !type.IsEnum && value is not (Origin or RecordHeader or Prose)
            ? type.GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.PropertyType != type && property.Name != "EqualityContract").Select(property => property.GetValue(value)).OfType<object>().SelectMany(RefsIn)
            : [];
    }

    private static readonly Dictionary<string, HashSet<string>> Links = new(StringComparer.Ordinal);

    private static HashSet<string> LinksOf(string page)
    {
        if (Links.TryGetValue(page, out var known))
            return known;
        var found = SampleSiteTests.Pages.Value[page].QuerySelectorAll("main [href]")
            .Select(link => new Uri(new Uri("portal:///" + page), link.GetAttribute("href")!).AbsolutePath.TrimStart('/'))
            .Select(path => path.EndsWith('/') ? path + "index.html" : path)
            .ToHashSet(StringComparer.Ordinal);
        return Links[page] = found;
    }
}
