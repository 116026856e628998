using System.Text;
using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Documents;
using ReleasePortal.Repository.Evidence;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Records;

/// <summary>Puts what was read into one set.</summary>
internal static class RecordSetBuilder
{
    public static RecordSet Build(IReadOnlyList<SnapshotFile> files, IReadOnlyList<ReadRecord> read, RecordHistory history, CloneFolder? clones, List<Finding> findings)
    {
        var (services, environments) = (Collect<Service>(read), Collect<DeploymentEnvironment>(read));
        var (releases, executions) = (Collect<Release>(read), Collect<ExecutionRecord>(read));
        var evidence = Collect<EvidenceList>(read);
        var evidenceFiles = EvidenceFiles.Of(files, evidence);
        return new RecordSet
        {
            Portal = Collect<PortalSettings>(read) is [var portal] ? portal : Unnamed(read, findings),
            HasSettings = read.Any(record => record.Record is PortalSettings),
            Products = Collect<Product>(read),
            Services = services,
            Teams = Collect<Team>(read),
            Environments = environments,
            RoleCatalogues = Collect<RoleCatalogue>(read),
            Freezes = Collect<Freeze>(read),
            ChangeWindows = Collect<ChangeWindow>(read),
            BusinessEvents = Collect<BusinessEvent>(read),
            Policies = Collect<Policy>(read),
            Runbooks = Collect<Runbook>(read),
            Incidents = Collect<Incident>(read),
            KnownIssues = Collect<KnownIssue>(read),
            Risks = Collect<SystemicRisk>(read),
            Decisions = Collect<DecisionRecord>(read),
            Minutes = Collect<BoardMinutes>(read),
            Waivers = Collect<Waiver>(read),
            Improvements = Collect<Improvement>(read),
            Surveys = Collect<Survey>(read),
            Guides = Collect<Guide>(read),
            Releases = releases,
            Executions = executions,
            Evidence = evidence,
            Digests = evidenceFiles.Digests,
            Readings = evidenceFiles.Readings,
            Originals = files.Where(EvidenceFiles.IsOriginal).ToDictionary(file => file.Path, file => new OriginalFile(file.Path, file.Read), StringComparer.Ordinal),
            Reviews = Collect<ReleaseReview>(read),
            Notes = NotesOf(read, areDrafts: false),
            Drafts = NotesOf(read, areDrafts: true),
            Templates = [.. files.Where(file => file.Path.StartsWith("content/templates/", StringComparison.Ordinal)).Select(TemplateOf)],
            Mentions = [.. read.SelectMany(record => record.Mentions).OrderBy(mention => mention.Place)],
            Facts = [.. read.SelectMany(record => record.Facts).OrderBy(fact => fact.Place)],
            Texts = [.. read.Select(record => record.Body).OfType<Prose>()],
            Files = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal),
            Pictures = files.Where(FileInspection.IsPicture).ToDictionary(file => file.Path, file => new Picture(file.Path, file.Read), StringComparer.Ordinal),
            History = history,
            Clones = clones?.Read(CodeQuestion.Of(services, releases, executions, environments)) ?? ProductClones.NotGiven,
            Mailmap = MailmapReader.Read(files),
            Documents = read.Count,
            Unreadable = read.Count(record => record.Record is null),
        };
    }

    private static RecordCollection<T> Collect<T>(IReadOnlyList<ReadRecord> read)
        where T : Record
    {
        var ofKind = read.Where(record => record.Location.Kind.Type == typeof(T)).ToList();
        return new RecordCollection<T>(
            ofKind.Select(record => record.Record).OfType<T>(),
            ofKind.Where(record => record.Record is null).Select(record => record.Location.Id));
    }

    private static ILookup<string, NoteFragment> NotesOf(IReadOnlyList<ReadRecord> read, bool areDrafts) => read
        .Where(record => record.Record is NoteFragment note && note.Draft == areDrafts)
        .ToLookup(record => record.Location.ReleaseId, record => (NoteFragment)record.Record!, StringComparer.Ordinal);

    /// <summary>What a preview shows where the settings cannot be read.</summary>
    private static PortalSettings Unnamed(IEnumerable<ReadRecord> read, List<Finding> findings)
    {
        if (!read.Any(record => record.Location.Kind.Type == typeof(PortalSettings)))
            findings.Add(MissingSettings.At("portal.yml"));
        var header = new RecordHeader("portal", Origin.Of(Place.StartOf("portal.yml")), null);
        return new PortalSettings(
            header,
            "Release Portal",
            "Unnamed organisation",
            DateTimeZone.Utc,
            Audiences: ["internal"],
            Portals: [],
            Trackers: [],
            Synonyms: [],
            KpiTargets: new Dictionary<string, KpiTarget>(StringComparer.Ordinal),
            Retention: new Dictionary<EvidenceKind, Period>());
    }

    private static Template TemplateOf(SnapshotFile file) =>
        new(file.Path["content/templates/".Length..], file.Path, Encoding.UTF8.GetString(file.Read()));
}
