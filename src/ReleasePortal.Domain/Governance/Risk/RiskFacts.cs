using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>What the risk of every release is asked of, indexed once.</summary>
internal sealed class RiskFacts
{
    private readonly Lazy<ServiceDependants> dependants;
    private readonly Lazy<KpiFacts> kpis;
    private readonly Lazy<ServicePast> past;
    private readonly Lazy<ReleaseSizes> sizes;
    private readonly Lazy<ReleaseCalendar> whole;
    private readonly Lazy<ILookup<string, KnownIssue>> critical;
    private readonly Lazy<IssueAnswers> answers;

    public RiskFacts(ReleaseCalendar calendar)
    {
        Calendar = calendar;
        dependants = new(() => new ServiceDependants(Records.Services));
        kpis = new(() => new KpiFacts(Records, calendar.Now, new HashSet<string>(StringComparer.Ordinal)));
        past = new(() => new ServicePast(Kpis));
        sizes = new(() => new ReleaseSizes(Kpis.Executed));
        whole = new(Whole);
        critical = new(() => Records.KnownIssues
            .Where(issue => issue.Severity == 1 && issue.Status.IsOpen() && issue.AcceptedBy is null)
            .ToLookup(issue => issue.Product.Id, StringComparer.Ordinal));
        answers = new(() => new IssueAnswers(Records));
    }

    public ReleaseCalendar Calendar { get; }

    public RecordSet Records => Calendar.Records;

    public ServiceDependants Dependants => dependants.Value;

    public KpiFacts Kpis => kpis.Value;

    public ServicePast Past => past.Value;

    public ReleaseSizes Sizes => sizes.Value;

    /// <summary>Open known issues of severity 1 of a product that nobody accepted.</summary>
    public IEnumerable<KnownIssue> CriticalIssuesOf(string product) => critical.Value[product];

    /// <summary>Which known issues a version has.</summary>
    public IssueAnswers Issues => answers.Value;

    /// <summary>A calendar that reaches to the time of the release: the one that is given has what is ahead.</summary>
    public ReleaseCalendar CalendarFor(Release release) => ReferenceEquals(Calendar.Find(release.Id)?.Release, release) ? Calendar : whole.Value;

    /// <summary>From the first release to the last, as far as they are near: see <see cref="ReleaseCalendar.Farthest"/>.</summary>
    private ReleaseCalendar Whole()
    {
        var (first, last) = (Calendar.Now, Calendar.Now);
        foreach (var window in Records.Releases.Select(release => release.Window.Interval))
        {
            if (Calendar.Now - window.Start < ReleaseCalendar.Farthest && window.End - Calendar.Now < ReleaseCalendar.Farthest)
                (first, last) = (Instant.Min(first, window.Start), Instant.Max(last, window.End));
        }

        return new ReleaseCalendar(Records, first, last);
    }
}
