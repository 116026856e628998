using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Site.Wording.Changes;

/// <summary>What changed between two sides of the records, in sentences without a full stop; what people wrote stands in them as it is.</summary>
public sealed class ChangeWords
{
    /// <summary>How many findings of one rule are told one by one.</summary>
    private const int MostAlike = 2;

    private readonly NamedThings things;
    private readonly RecordChangeWords records;
    private readonly PlanChangeWords plans;
    private readonly FactChangeWords facts;
    private readonly GateWords gates;

    /// <param name="before">The first side, which knows what is gone.</param>
    /// <param name="after">The second, whose clock and zone are used.</param>
    public ChangeWords(Review before, Review after)
    {
        things = new NamedThings(after.Calendar.Records, before.Calendar.Records, new TimeWords(after.Calendar.Records.Portal, after.Calendar.Now));
        (records, plans, facts, gates) = (new RecordChangeWords(things), new PlanChangeWords(things), new FactChangeWords(things), new GateWords(things));
    }

    public string Of(Change change) => change switch
    {
        RecordChange record => records.Of(record),
        PlanChange plan => plans.Of(plan),
        FactChange fact => facts.Of(fact),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    /// <summary>All changes of a subject in as few sentences as say them: gates that went the same way share one, and so do many findings of a rule.</summary>
    /// <returns>Each sentence with the first change that it tells.</returns>
    public IEnumerable<(Change First, string Text)> SentencesOf(ChangedSubject subject) => subject.Changes.GroupBy(AlikeIn).SelectMany(group => Sentences([.. group], subject));

    private IEnumerable<(Change First, string Text)> Sentences(IReadOnlyList<Change> alike, ChangedSubject subject) => alike[0] switch
    {
        RecordChange.FileWritten { File: var file } when file.Path == subject.Path => [(alike[0], EnumWords.Of(file.Fate))],
        RecordChange.Found or RecordChange.Solved when alike.Count > MostAlike => [(alike[0], $"{Of(alike[0])}; and {alike.Count - 1} more like it")],
        PlanChange when alike.Count > 1 => [(alike[0], gates.Of(alike))],
        _ => alike.Select(change => (change, Of(change))),
    };

    private static object AlikeIn(Change change) => change switch
    {
        RecordChange.Found { Finding: var finding } => (true, finding.Rule.Code, finding.Severity),
        RecordChange.Solved { Waiver: null, Finding: var finding } => (false, finding.Rule.Code, finding.Severity),
        _ => GateWords.WayOf(change) ?? (object)change,
    };

    /// <summary>What a subject is called; its id where nobody can read its name.</summary>
    public string NameOf(ChangedSubject subject) => subject.Record is { } record ? things.NameOf(record) : subject.Id;

    /// <summary>What one wants to know beside its name: of a release, when it is.</summary>
    public string? AsideOf(ChangedSubject subject) => subject.Record is Release release ? things.Time.SpanText(release.Window.Interval) : null;

    public static string Of(Section section) => section switch
    {
        Section.Releases => "Releases",
        Section.Calendar => "Calendar",
        Section.Trouble => "Incidents and known issues",
        Section.Governance => "Policies, waivers, risks and decisions",
        Section.Catalogue => "Everything else",
    };

    public string Expired(Waiver waiver) =>
        $"Waiver {waiver.Id} for {waiver.Rule.Id} and {waiver.Subject} expired: it counted until {things.Time.DayText(waiver.Expires)}";
}
