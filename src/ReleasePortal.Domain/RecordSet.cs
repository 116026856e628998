using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain;

/// <summary>Everything that was read from one commit or working tree.</summary>
public sealed class RecordSet
{
    /// <summary>The portal's settings; defaults where <c>portal.yml</c> could not be read.</summary>
    public required PortalSettings Portal { get; init; }

    /// <summary>Whether <see cref="Portal"/> is what somebody wrote.</summary>
    public required bool HasSettings { get; init; }

    public required RecordCollection<Product> Products { get; init; }
    public required RecordCollection<Service> Services { get; init; }
    public required RecordCollection<Team> Teams { get; init; }
    public required RecordCollection<DeploymentEnvironment> Environments { get; init; }
    public required RecordCollection<RoleCatalogue> RoleCatalogues { get; init; }
    public required RecordCollection<Freeze> Freezes { get; init; }
    public required RecordCollection<ChangeWindow> ChangeWindows { get; init; }
    public required RecordCollection<BusinessEvent> BusinessEvents { get; init; }
    public required RecordCollection<Policy> Policies { get; init; }
    public required RecordCollection<Runbook> Runbooks { get; init; }
    public required RecordCollection<Incident> Incidents { get; init; }
    public required RecordCollection<KnownIssue> KnownIssues { get; init; }
    public required RecordCollection<SystemicRisk> Risks { get; init; }
    public required RecordCollection<DecisionRecord> Decisions { get; init; }
    public required RecordCollection<BoardMinutes> Minutes { get; init; }
    public required RecordCollection<Waiver> Waivers { get; init; }
    public required RecordCollection<Improvement> Improvements { get; init; }
    public required RecordCollection<Survey> Surveys { get; init; }
    public required RecordCollection<Guide> Guides { get; init; }
    public required RecordCollection<Release> Releases { get; init; }

    /// <summary>By the id of their release.</summary>
    public required RecordCollection<ExecutionRecord> Executions { get; init; }

    /// <inheritdoc cref="Executions"/>
    public required RecordCollection<EvidenceList> Evidence { get; init; }

    /// <summary>The SHA-256 of each file of evidence that is there, 64 hexadecimal digits in lower case, by its path.</summary>
    public required IReadOnlyDictionary<string, string> Digests { get; init; }

    /// <summary>What each file of evidence that is there says, or why it cannot be read, by its path. An item's own is <see cref="ReadingOf"/>.</summary>
    public required IReadOnlyDictionary<string, EvidenceReading> Readings { get; init; }

    /// <summary>The plans of releases, what happened in them, their reviews and their evidence as they were committed, by path, for audit packs. A file over the limit of evidence is none of them.</summary>
    public required IReadOnlyDictionary<string, OriginalFile> Originals { get; init; }

    /// <inheritdoc cref="Executions"/>
    public required RecordCollection<ReleaseReview> Reviews { get; init; }

    /// <summary>Note fragments by the id of their release, without drafts.</summary>
    public required ILookup<string, NoteFragment> Notes { get; init; }

    /// <summary>Note fragments that nobody has edited yet, by the id of their release. They are reviewed; no page, feed or count has them.</summary>
    public required ILookup<string, NoteFragment> Drafts { get; init; }

    public required IReadOnlyList<Template> Templates { get; init; }

    /// <summary>Every reference that any record makes, in file order.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>Every time and day at which something happened, as any record says it, in file order.</summary>
    public required IReadOnlyList<WrittenFact> Facts { get; init; }

    /// <summary>The text of every document, of those too whose keys could not be read.</summary>
    public required IReadOnlyList<Prose> Texts { get; init; }

    /// <summary>Paths of all files of the snapshot, for links between documents.</summary>
    public required IReadOnlySet<string> Files { get; init; }

    /// <summary>The images among the files that pages may show, by path. SVG is none of them: opened by itself it can run scripts.</summary>
    public required IReadOnlyDictionary<string, Picture> Pictures { get; init; }

    /// <summary>What the commits say of the records.</summary>
    public required RecordHistory History { get; init; }

    /// <summary>What clones of the repositories of products say of the tags and commits that records name.</summary>
    public required ProductClones Clones { get; init; }

    /// <summary>Who commits under which names and addresses.</summary>
    public required Mailmap Mailmap { get; init; }

    /// <summary>How many documents were read, readable or not.</summary>
    public required int Documents { get; init; }

    /// <summary>How many of them are no records, because something in them is wrong.</summary>
    public required int Unreadable { get; init; }

    /// <summary>Every readable record that readers may be told of, by kind and id: drafts of notes are not among them.</summary>
    public IEnumerable<Record> All => Products.Concat<Record>(Services).Concat(Teams).Concat(Environments).Concat(RoleCatalogues)
        .Concat(Freezes).Concat(ChangeWindows).Concat(BusinessEvents).Concat(Policies).Concat(Runbooks).Concat(Incidents)
        .Concat(KnownIssues).Concat(Risks).Concat(Decisions).Concat(Minutes).Concat(Waivers).Concat(Improvements).Concat(Surveys).Concat(Guides)
        .Concat(Releases).Concat(Executions).Concat(Evidence).Concat(Reviews).Concat(Notes.SelectMany(group => group));

    /// <summary>What an item of evidence says as the kind that it is listed as; null where it names no file, or one that is not there.</summary>
    public EvidenceReading? ReadingOf(EvidenceList list, EvidenceItem item) =>
        item.File is null ? null : Readings.GetValueOrDefault(list.PathOf(item))?.As(item.Kind);

    private Dictionary<string, (Person Person, Team Team)>? people;

    private Dictionary<string, (Person Person, Team Team)> People => people ??= Teams
        .SelectMany(team => team.Members.Select(person => (Person: person, Team: team)))
        .GroupBy(entry => entry.Person.Handle, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public IEnumerable<string> Handles => People.Keys;

    public Person? FindPerson(string handle) => People.TryGetValue(handle, out var entry) ? entry.Person : null;

    private ILookup<string, Person>? byMail;

    private ILookup<string, Person> ByMail => byMail ??= Teams
        .SelectMany(team => team.Members)
        .SelectMany(person => person.Emails.Select(mail => (Mail: mail, Person: person)))
        .DistinctBy(entry => (entry.Mail.ToUpperInvariant(), entry.Person.Handle))
        .ToLookup(entry => entry.Mail, entry => entry.Person, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whoever commits with an address, or is named by a handle alone; null where nobody or more than one does.</summary>
    /// <param name="identity">As a commit says it.</param>
    public Person? FindPerson(Identity identity) => Mailmap.Of(identity) is { Mail.Length: > 0 } known
        ? ByMail[known.Mail].Take(2).ToList() is [var person] ? person : null
        : FindPerson(identity.Name);

    public Team? TeamOf(string handle) => People.TryGetValue(handle, out var entry) ? entry.Team : null;

    public IEnumerable<Role> Roles => RoleCatalogues.SelectMany(catalogue => catalogue.Roles);

    public Role? FindRole(string id) => Roles.FirstOrDefault(role => role.Id == id);
}
