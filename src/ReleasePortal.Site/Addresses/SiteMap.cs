using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Pages.Calendar;
using ReleasePortal.Site.Pages.Calendar.Timeline;

namespace ReleasePortal.Site.Addresses;

/// <summary>Where everything stands.</summary>
internal static class SiteMap
{
    public static readonly Address Calendar = new("calendar/");
    public static readonly Address CalendarList = new("calendar/list/");
    public static readonly Address Conflicts = new("calendar/conflicts/");
    public static readonly Address CalendarDays = new("calendar/day/");
    public static readonly Address CalendarSubscribe = new("calendar/subscribe/");
    public static readonly Address Releases = new("releases/");
    public static readonly Address Propose = new("propose/");
    public static readonly Address ProposalFacts = new("propose/data.js");
    public static readonly Address Trains = new("trains/");
    public static readonly Address Runbooks = new("runbooks/");
    public static readonly Address Incidents = new("incidents/");
    public static readonly Address PolicyFacts = new("policies/facts/");
    public static readonly Address KnownIssues = new("known-issues/");
    public static readonly Address Notes = new("notes/");
    public static readonly Address Policies = new("policies/");
    public static readonly Address PolicyRequirements = new("policies/requirements/");
    public static readonly Address Roles = new("roles/");
    public static readonly Address RaciTables = Roles.Below("raci");
    public static readonly Address Escalation = Roles.Below("escalation");
    public static readonly Address Risks = new("risks/");
    public static readonly Address RiskBackTest = Risks.Below("back-test");
    public static readonly Address Waivers = new("waivers/");
    public static readonly Address Decisions = new("decisions/");
    public static readonly Address Board = new("cab/");
    public static readonly Address Meetings = new("meetings/");
    public static readonly Address ReadinessMeeting = Meetings.Below("readiness");
    public static readonly Address CutoverCall = Meetings.Below("cutover");
    public static readonly Address ValidationCheckpoint = Meetings.Below("validation");
    public static readonly Address PerformanceReview = Meetings.Below("performance");
    public static readonly Address Changes = new("changes/");
    public static readonly Address ChangesCsv = new("changes/changes.csv");
    public static readonly Address Improvements = new("improvements/");
    public static readonly Address Reviews = new("reviews/");
    public static readonly Address Actions = new("actions/");
    public static readonly Address Attention = new("attention/");
    public static readonly Address Surveys = new("surveys/");
    public static readonly Address Audit = new("audit/");
    public static readonly Address Kpis = new("kpis/");
    public static readonly Address Scorecards = new("scorecards/");
    public static readonly Address Products = new("products/");
    public static readonly Address Services = new("services/");
    public static readonly Address Environments = new("environments/");
    public static readonly Address Teams = new("teams/");
    public static readonly Address Guides = new("guides/");
    public static readonly Address Templates = new("templates/");
    public static readonly Address History = new("history/");
    public static readonly Address Feeds = new("feeds/");
    public static readonly Address Rules = new("rules/");
    public static readonly Address Glossary = new("glossary/");
    public static readonly Address Search = new("search/");
    public static readonly Address SearchIndex = new("search/index.json");
    public static readonly Address About = new("about/");
    public static readonly Address KpiJson = new("api/v1/kpis.json");
    public static readonly Address KpiCsv = new("api/v1/kpis.csv");
    public static readonly Address KpiMetrics = new("api/v1/kpis.txt");
    public static readonly Address Manifest = new("build.json");
    public static readonly Address NotFound = new("404.html");

    public static Address Of(YearMonth month) => Calendar.Below(YearMonthPattern.Iso.Format(month));

    public static Address Of(LocalDate day) => CalendarDays.Below(LocalDatePattern.Iso.Format(day));

    public static Address Of(IsoWeek week) => Calendar.Below(week.Segment);

    /// <summary>Grouped by product is how a quarter is shown to whoever asks for the quarter.</summary>
    public static Address Of(Quarter quarter, LaneGrouping grouping) => grouping == LaneGrouping.Product
        ? Calendar.Below(quarter.Segment)
        : Calendar.Below(quarter.Segment).Below(grouping.ToString().ToLowerInvariant());

    public static Address Of(Release release) => Releases.Below(release.Id);

    /// <summary>No id begins with the sign that keeps one of them away from the page of the back-test.</summary>
    public static Address Of(SystemicRisk risk) => Risks.Below(risk.Id) is var page && page == RiskBackTest ? Risks.Below($"_{risk.Id}") : page;

    /// <summary>The page of a train, by what releases call it.</summary>
    public static Address OfTrain(string train) => Trains.Below(train);

    public static Address Of(KpiDefinition kpi) => Kpis.Below(kpi.Id);

    /// <summary>What a KPI counted and left out in a month.</summary>
    public static Address Of(KpiDefinition kpi, YearMonth month) => Of(kpi).Below(YearMonthPattern.Iso.Format(month));

    /// <summary>What a KPI counted and left out in the last 90 days.</summary>
    public static Address RecentOf(KpiDefinition kpi) => Of(kpi).Below("last-90-days");

    /// <summary>The part of the register of changes with windows that begin in a quarter; a long one goes on on further pages, from 2.</summary>
    public static Address ChangesOf(Quarter quarter, int part) => Changes.Below(quarter.Segment) is var page && part > 1 ? page.Below($"{part}") : page;

    public static Address NotesOf(Release release) => Of(release).Below("notes");

    /// <summary>The notes of a release for one audience.</summary>
    /// <param name="segment">Of the audience, among those of the portal.</param>
    public static Address NotesOf(Release release, string segment) => NotesOf(release).Below($"for-{segment}");

    public static Address MessagesOf(Release release) => Of(release).Below("messages");

    public static Address SupportOf(Release release) => Of(release).Below("support");

    /// <summary>From where its steps are run.</summary>
    public static Address CutoverOf(Release release) => Of(release).Below("cutover");

    /// <summary>What became of it, against what was planned.</summary>
    public static Address ReportOf(Release release) => Of(release).Below("report");

    /// <summary>What keeps that page in the browser; it lies beside it, because it reaches no further than its folder.</summary>
    public static Address CutoverWorkerOf(Release release) => new($"{CutoverOf(release).Path}worker.js");

    /// <summary>The papers of a release.</summary>
    public static Address AuditOf(Release release) => Of(release).Below("audit");

    public static Address AuditIndexOf(Release release) => new($"{AuditOf(release).Path}audit.json");

    public static Address AuditPackOf(Release release) => new($"{AuditOf(release).Path}{PackNameOf(release)}");

    /// <summary>What the pack is called, wherever somebody keeps it.</summary>
    public static string PackNameOf(Release release) => "audit.zip";

    /// <summary>The page that tells how a record came to be as it is; null for what belongs to a release, which tells it with its own.</summary>
    public static Address? HistoryOf(Record record) => record switch
    {
        ExecutionRecord or EvidenceList or ReleaseReview or NoteFragment => null,
        _ => Of(record) is { Anchor: null } page ? page.Below("history") : History.Below(KebabCase.Of(record.GetType().Name)).Below(record.Id),
    };

    /// <summary>All that a KPI counts and leaves out.</summary>
    public static Address RecordsOf(KpiDefinition kpi, string extension) => new($"api/v1/kpis/{kpi.Id}.{extension}");

    public static Address Of(Rule rule) => Rules.Below(rule.Code.ToLowerInvariant());

    /// <summary>Its part of the page that shows all templates.</summary>
    public static Address Of(Template template) => Templates.At(template.Id.Replace('/', '-'));

    /// <summary>The page of a record, or the part of a page that shows it; null for records without one.</summary>
    public static Address? Of(Record record) => record switch
    {
        Release release => Of(release),
        Product => Products.Below(record.Id),
        Service => Services.Below(record.Id),
        Team => Teams.Below(record.Id),
        DeploymentEnvironment => Environments.Below(record.Id),
        RoleCatalogue => Teams.At("roles"),
        Freeze => CalendarList.At($"freeze-{record.Id}"),
        ChangeWindow => CalendarList.At($"window-{record.Id}"),
        BusinessEvent => CalendarList.At($"event-{record.Id}"),
        Policy => Policies.Below(record.Id),
        Runbook => Runbooks.Below(record.Id),
        Incident => Incidents.Below(record.Id),
        KnownIssue => KnownIssues.Below(record.Id),
        SystemicRisk risk => Of(risk),
        DecisionRecord => Decisions.Below(record.Id),
        BoardMinutes => Board.Below(record.Id),
        Waiver => Waivers.At(record.Id),
        Improvement => Improvements.Below(record.Id),
        Guide => Guides.Below(record.Id),
        ExecutionRecord => Releases.Below(record.Id).At("execution"),
        EvidenceList => Releases.Below(record.Id).At("evidence"),
        ReleaseReview => Releases.Below(record.Id).At("review"),
        _ => null,
    };
}
